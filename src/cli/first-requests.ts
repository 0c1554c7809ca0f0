import { addDays, type Day, formatDay } from '../days/calendar-date.ts'
import type { Professional, Service } from '../salon/entities.ts'
import type { Salon } from '../salon/salon.ts'

/** The two requests a newcomer is shown: both list free slots, whatever the fixture and whatever the day. */
export interface FirstRequests {
  readonly citapro: string
  readonly salonbookit: string
}

/** The ones of the documents come first, so that the shown requests look like the documents' own. */
const documented = {
  service: '880e8400-e29b-41d4-a716-446655440003',
  location: '770e8400-e29b-41d4-a716-446655440002',
  professional: 5,
  shortService: 15,
}

export function firstRequests(salon: Salon): FirstRequests {
  return {
    citapro: citaproRequest(salon) ?? '/v1/services',
    salonbookit: salonbookitRequest(salon) ?? '/api/v1/disponibilidad/dias/',
  }
}

function citaproRequest(salon: Salon): string | undefined {
  const locations = first(salon.location(documented.location), salon.locations())
  const services = first(salon.service(documented.service), salon.services())
  for (const location of locations) {
    for (const service of services) {
      const query = { services: [service], location }
      const day = days(salon).find(
        (from) => salon.openings({ ...query, from, to: from }).length > 0,
      )
      if (day === undefined) continue
      const date = formatDay(day)
      return `/v1/bookings/availability?locationId=${location.uuid}&serviceId=${service.uuid}&startDate=${date}&endDate=${date}`
    }
  }
  return undefined
}

function salonbookitRequest(salon: Salon): string | undefined {
  for (const professional of first(
    salon.professional(documented.professional),
    salon.professionals(),
  )) {
    const service = serviceOf(salon, professional)
    if (!service) continue
    const query = { minutes: service.duration }
    const day = days(salon).find((on) => salon.freeStarts(professional, on, query).length > 0)
    if (day === undefined) continue
    return `/api/v1/disponibilidad/${professional.id}/${formatDay(day)}/?servicio_id=${service.id}`
  }
  return undefined
}

function serviceOf(salon: Salon, professional: Professional): Service | undefined {
  return first(salon.service(documented.shortService), salon.services()).find((service) =>
    salon.candidates({ services: [service] }).includes(professional),
  )
}

/** Tomorrow and on: of today there may be little left. */
function days(salon: Salon): Day[] {
  const length = Math.min(salon.settings.maximumAdvance, 31)
  return Array.from({ length }, (_, index) => addDays(salon.bounds().today, index + 1))
}

function first<T extends { readonly status: string }>(
  preferred: T | undefined,
  all: readonly T[],
): T[] {
  const active = all.filter(({ status }) => status === 'active')
  return preferred ? [preferred, ...active] : active
}
