import { addDays, type Day } from '../days/calendar-date.ts'
import type { Salon } from '../salon/salon.ts'

/** The days on which a newcomer is shown free times: from tomorrow on, as of today there may be little left. */
export function daysToShow(salon: Salon): Day[] {
  const length = Math.min(salon.settings.maximumAdvance, 31)
  return Array.from({ length }, (_, index) => addDays(salon.bounds().today, index + 1))
}

/** The document's own first, so that what is shown looks as it does there; then whatever else is active. */
export function preferred<T extends { readonly status: string }>(
  own: T | undefined,
  all: readonly T[],
): T[] {
  const active = all.filter(({ status }) => status === 'active')
  return own ? [own, ...active] : active
}
