import type { operations } from '../../openapi/generated/citapro.types.ts'
import type { Handlers, Input } from '../../openapi/handler.ts'
import { addDays, type Day, parseDay } from '../../days/calendar-date.ts'
import type { Salon } from '../../salon/salon.ts'
import type { HandlerContext } from '../api.ts'
import type { FieldError } from './list.ts'
import { invalid } from './problems.ts'
import { toAvailability } from './wire.ts'

/** The furthest `endDate` can be from `startDate`, and where it is by default. */
const maxDays = 30

/** Step 4 of the guide. */
export const availability: Pick<Handlers<operations, HandlerContext>, 'getAvailability'> = {
  getAvailability({ query }, { salon }) {
    const location = salon.location(query.locationId)
    const service = salon.service(query.serviceId)
    const professional =
      query.professionalId === undefined ? undefined : salon.professional(query.professionalId)
    const range = readRange(query, salon)
    const errors: FieldError[] = []
    if (!location) errors.push(doesNotExist('locationId', 'LOCATION_NOT_FOUND'))
    if (!service) errors.push(doesNotExist('serviceId', 'SERVICE_NOT_FOUND'))
    if (query.professionalId !== undefined && !professional) {
      errors.push(doesNotExist('professionalId', 'PROFESSIONAL_NOT_FOUND'))
    }
    if (!range) {
      errors.push({
        field: 'endDate',
        message: 'The endDate must not be before startDate.',
        code: 'END_DATE_BEFORE_START',
      })
    }
    if (!location || !service || !range || errors.length > 0) return invalid(errors)
    const openings = salon.openings({
      services: [service],
      location,
      ...(professional ? { professional } : {}),
      from: range.from,
      to: range.to,
    })
    return { status: 200, body: toAvailability(openings, salon, range.exceeded) }
  },
}

type Query = Input<operations['getAvailability']>['query']

/** Inclusive days; undefined when the last is before the first. */
function readRange(
  query: Query,
  salon: Salon,
): { from: Day; to: Day; exceeded: boolean } | undefined {
  const from = dayOf(query.startDate) ?? salon.bounds().today
  const furthest = addDays(from, maxDays)
  const asked = dayOf(query.endDate) ?? furthest
  if (asked < from) return undefined
  return { from, to: asked > furthest ? furthest : asked, exceeded: asked > furthest }
}

function dayOf(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : parseDay(date)
}

function doesNotExist(field: string, code: string): FieldError {
  return { field, message: `The ${field} does not exist.`, code }
}
