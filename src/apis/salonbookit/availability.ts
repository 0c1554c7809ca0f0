import type { operations } from '../../openapi/generated/salonbookit.types.ts'
import type { Handlers, Input } from '../../openapi/handler.ts'
import { addDays, type Day, formatDay, parseDay } from '../../days/calendar-date.ts'
import type { DayState } from '../../salon/calendar.ts'
import type { Professional, Service } from '../../salon/entities.ts'
import type { Minute } from '../../salon/minute.ts'
import type { Salon } from '../../salon/salon.ts'
import type { HandlerContext } from '../api.ts'
import { dateCode, findProfessional, findServices, minutesAsked } from './asked.ts'
import { badField, badRequest, notFound } from './refused.ts'
import { toDay, toRangeDay } from './wire.ts'

type Availability = Pick<
  Handlers<operations, HandlerContext>,
  'getAvailabilityDay' | 'getAvailabilityRange'
>

/** Days after `desde` that a range ends by default. */
const defaultDays = 30

export const availability: Availability = {
  getAvailabilityDay({ path, query }, { salon }) {
    const day = parseDay(path.fecha)
    if (day === undefined) return badRequest('getAvailabilityDay', 'INVALID_DATE')
    const professional = findProfessional(salon, path.peluquero_id)
    if ('code' in professional) return notFound('getAvailabilityDay', professional.code)
    const services = findServices(salon, servicesAsked(query), professional.found)
    if ('code' in services) return notFound('getAvailabilityDay', services.code)
    const wrongDate = dateCode(salon, day, day)
    if (wrongDate) return badRequest('getAvailabilityDay', wrongDate)
    const minutes = minutesAsked(salon, services.found, query.duracion)
    const view = salon.dayOf(professional.found, day, { minutes, services: services.found })
    const asked = { professional: professional.found, day, minutes, salon }
    return { status: 200, body: { success: true, data: toDay(view, asked) } }
  },

  getAvailabilityRange({ query }, { salon }) {
    const { from, to } = readRange(query, salon)
    if (query.hasta !== undefined && to < from) {
      return badField('getAvailabilityRange', { hasta: ['No puede ser anterior a desde.'] })
    }
    const professional =
      query.peluquero_id === undefined ? undefined : findProfessional(salon, query.peluquero_id)
    if (professional && 'code' in professional) {
      return notFound('getAvailabilityRange', professional.code)
    }
    const ids = query.servicio_id === undefined ? [] : [query.servicio_id]
    const services = findServices(salon, ids, professional?.found)
    if ('code' in services) return notFound('getAvailabilityRange', services.code)
    const wrongDate = dateCode(salon, from, to < from ? from : to)
    if (wrongDate) return badRequest('getAvailabilityRange', wrongDate)
    const whose = salon.candidates({ services: services.found, professional: professional?.found })
    const dias = daysFrom(from, to).map((day) =>
      dayOf(day, { whose, services: services.found, salon }),
    )
    return {
      status: 200,
      body: {
        success: true,
        data: {
          desde: formatDay(from),
          hasta: formatDay(to),
          dias,
          dias_disponibles_count: dias.filter(({ disponible }) => disponible).length,
        },
      },
    }
  },
}

/** `servicios` wins over `servicio_id`. */
function servicesAsked(query: Input<operations['getAvailabilityDay']>['query']): number[] {
  if (query.servicios !== undefined) return query.servicios.split(',').map(Number)
  return query.servicio_id === undefined ? [] : [query.servicio_id]
}

/** Inclusive. By default from today, for 30 days, but not past the advance limit. */
function readRange(
  query: Input<operations['getAvailabilityRange']>['query'],
  salon: Salon,
): { from: Day; to: Day } {
  const { today, lastDay } = salon.bounds()
  const from = (query.desde === undefined ? undefined : parseDay(query.desde)) ?? today
  const furthest = addDays(from, defaultDays)
  const to = query.hasta === undefined ? undefined : parseDay(query.hasta)
  return { from, to: to ?? (furthest < lastDay ? furthest : lastDay) }
}

function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index))
}

interface Whose {
  readonly whose: readonly Professional[]
  readonly services: readonly Service[]
  readonly salon: Salon
}

/** A day of a range: its free times are those that any of the professionals can take. */
function dayOf(day: Day, { whose, services, salon }: Whose) {
  const query = { minutes: minutesAsked(salon, services, undefined), services }
  const bounds = salon.bounds()
  const starts = new Set<Minute>()
  for (const professional of whose) {
    for (const start of salon.freeStarts(professional, day, query, bounds)) {
      starts.add(start)
    }
  }
  const sorted = [...starts].toSorted((left, right) => left - right)
  return toRangeDay(day, sorted, { state: stateOf(day, { whose, services, salon }), salon })
}

/** Worked if anyone works; else a holiday if it is one for anyone. */
function stateOf(day: Day, { whose, services, salon }: Whose): DayState {
  const states = new Set(
    whose.map((professional) => salon.stateOf(professional, day, { services })),
  )
  if (states.has('working')) return 'working'
  return states.has('holiday') ? 'holiday' : 'off'
}
