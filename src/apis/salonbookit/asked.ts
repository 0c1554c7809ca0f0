import type { Day } from '../../days/calendar-date.ts'
import { durationOf, type Professional, type Service } from '../../salon/entities.ts'
import type { Salon } from '../../salon/salon.ts'

/** What a request names, found; or the code of what is not there. */
export type Lookup<T> =
  | { readonly found: T }
  | { readonly code: 'PROFESSIONAL_NOT_FOUND' | 'SERVICE_NOT_FOUND' }

/** An inactive professional is as good as none. */
export function findProfessional(salon: Salon, id: number): Lookup<Professional> {
  const professional = salon.professional(id)
  return professional?.status === 'active'
    ? { found: professional }
    : { code: 'PROFESSIONAL_NOT_FOUND' }
}

/** Services that are active, and offered by that professional when one is named. */
export function findServices(
  salon: Salon,
  ids: readonly number[],
  professional: Professional | undefined,
): Lookup<readonly Service[]> {
  const services = ids.flatMap((id) => salon.service(id) ?? [])
  const all = services.length === ids.length && services.every(({ status }) => status === 'active')
  const offered = services.every(({ id }) => professional?.services.includes(id) ?? true)
  return all && offered ? { found: services } : { code: 'SERVICE_NOT_FOUND' }
}

/** `duracion`, else the services' together, else one step of the grid. */
export function minutesAsked(
  salon: Salon,
  services: readonly Service[],
  duracion: number | undefined,
): number {
  if (duracion !== undefined) return duracion
  return services.length > 0 ? durationOf(services) : salon.settings.slotStep
}

/** Why a day cannot be asked about, if so. */
export function dateCode(
  salon: Salon,
  first: Day,
  last: Day,
): 'DATE_IN_PAST' | 'DATE_TOO_FAR' | undefined {
  const { today, lastDay } = salon.bounds()
  if (first < today) return 'DATE_IN_PAST'
  return last > lastDay ? 'DATE_TOO_FAR' : undefined
}
