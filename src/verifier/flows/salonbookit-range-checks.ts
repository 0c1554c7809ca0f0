import { equal } from '../../json/equal.ts'
import { formatWallTime } from '../calendar.ts'
import { freeOf } from '../slots.ts'
import type { TargetDay, RangeDay, RangeView } from './salonbookit-world.ts'

/** The days worth a closer look: today, free ones, and one for each reason not to be free. */
export function daysToView({ days }: RangeView, today: number): RangeDay[] {
  const free = days.filter((day) => day.free)
  const reasons = [...new Set(days.flatMap(({ reason }) => reason ?? []))]
  const chosen = [
    days.find(({ day }) => day === today),
    free.find(({ day }) => day !== today),
    // The fullest of the free days has most to get wrong.
    free
      .filter(({ day }) => day !== today)
      .toSorted((one, other) => (one.count ?? 0) - (other.count ?? 0))[0],
    free.at(-1),
    ...reasons.slice(0, 4).map((reason) => days.find((day) => day.reason === reason)),
  ]
  return [...new Set(chosen.filter((day) => day !== undefined))]
}

export function disagreement(
  range: RangeView,
  view: TargetDay,
  today?: number,
): string | undefined {
  const told = range.days.find(({ day }) => day === view.day)
  if (!told) return undefined
  const free = freeOf(view.slots).map(({ start }) => start)
  const seen = {
    disponible: free.length > 0,
    slots_libres: free.length,
    primer_slot: free.length > 0 ? formatWallTime(Math.min(...free)) : undefined,
    ultimo_slot: free.length > 0 ? formatWallTime(Math.max(...free)) : undefined,
  }
  const said = {
    disponible: told.free,
    slots_libres: told.count,
    primer_slot: told.first,
    ultimo_slot: told.last,
  }
  if (!equal(seen, said)) {
    return `the range says ${JSON.stringify(said)}, the day ${JSON.stringify(seen)}`
  }
  const full = told.reason === 'completo'
  // Times that have passed may be left out, and today all of them may have.
  if (full && view.slots.length === 0 && view.day !== today) {
    return 'the range says completo, the day has no slots at all'
  }
  // Of a holiday no page says whether its times are left out or listed as not available.
  return told.reason === 'no_trabaja' && view.slots.length > 0
    ? `the range says no_trabaja, the day has ${view.slots.length} slots`
    : undefined
}
