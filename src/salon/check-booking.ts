import type { SalonBase } from './base.ts'
import type { Calendar } from './calendar.ts'
import type { ClientRegister } from './client-register.ts'
import {
  durationOf,
  occupies,
  type BookingSource,
  type BookingStatus,
  type Client,
  type ClientDraft,
  type Location,
  type Professional,
  type Ref,
  type Service,
} from './entities.ts'
import { addMinutes, type Minute } from './minute.ts'
import { boundsRefusal, type Bounds } from './bounds.ts'
import { seatFor } from './place-booking.ts'
import { accepted, type Refusal, type Result } from './refusals.ts'

export interface BookingRequest {
  /** One or several: the length is the sum of their durations. */
  readonly services: readonly Ref[]
  /** Without: wherever the professional works at that time. */
  readonly location?: Ref | undefined
  /** Without: the free professional of the lowest id. */
  readonly professional?: Ref | undefined
  /** A draft is found by its e-mail or created, only if the booking succeeds. */
  readonly client: Ref | ClientDraft
  readonly start: Minute
  /** Checked against the services' length when given. */
  readonly end?: Minute | undefined
  /** `cancelled` and `no_show` are stored without looking at the time: they occupy nothing. */
  readonly status: BookingStatus
  /** The services' prices together by default. */
  readonly amount?: number | undefined
  readonly internalNote?: string | null | undefined
  readonly clientNote?: string | null | undefined
  readonly paymentStatus?: string | null | undefined
  readonly isFromWeb?: boolean | undefined
  readonly isFromAgent?: boolean | undefined
  readonly notifyClient?: boolean | undefined
  /** `console` arranges the day: it may book in the past, inside the notice and beyond the limit. */
  readonly source: BookingSource
}

/** A request that can be written down as it is. */
export interface CheckedBooking {
  readonly services: readonly Service[]
  readonly location: number
  readonly professional: number | null
  readonly client: Client | ClientDraft
  readonly end: Minute
}

export interface CheckContext {
  readonly base: SalonBase
  readonly calendar: Calendar
  readonly clients: ClientRegister
  readonly bounds: Bounds
}

/** Looks at everything about a request and collects all that is wrong with it; changes nothing. */
export function checkBooking(
  request: BookingRequest,
  context: CheckContext,
): Result<CheckedBooking> {
  const { base } = context
  const services = checkServices(request.services, base)
  const location = checkLocation(request.location, base)
  const professional = checkProfessional(request.professional, base)
  const refusals = [
    ...services.refusals,
    ...location.refusals,
    ...professional.refusals,
    ...checkPairs(services.found, location.found, professional.found),
  ]
  const client =
    typeof request.client === 'object' ? request.client : context.clients.get(request.client)
  if (client === undefined || ('deleted' in client && client.deleted)) {
    if (typeof request.client !== 'object') {
      refusals.push({ refusal: 'unknown-client', client: request.client })
    }
  }

  const time = checkTime(request, {
    ...context,
    services: services.found,
    location: location.found,
    professional: professional.found,
    areNamesGood: refusals.every(({ refusal }) => refusal === 'unknown-client'),
  })
  refusals.push(...time.refusals)
  const [first, ...rest] = refusals
  if (first !== undefined) return { ok: false, refusals: [first, ...rest] }
  if (client === undefined || time.location === undefined) {
    throw new Error('A booking without refusals has a client and a place.')
  }
  return accepted({
    services: services.found,
    client,
    location: time.location,
    professional: time.professional,
    end: time.end,
  })
}

interface Looked<T> {
  readonly found: T
  readonly refusals: readonly Refusal[]
}

function checkServices(refs: readonly Ref[], base: SalonBase): Looked<readonly Service[]> {
  if (refs.length === 0) return { found: [], refusals: [{ refusal: 'no-service' }] }
  const found: Service[] = []
  const refusals: Refusal[] = []
  for (const ref of refs) {
    const service = base.services.get(ref)
    if (service === undefined) {
      refusals.push({ refusal: 'unknown-service', service: ref })
    } else if (service.status !== 'active') {
      refusals.push({ refusal: 'service-inactive', service: service.id })
    } else {
      found.push(service)
    }
  }
  return { found, refusals }
}

function checkLocation(ref: Ref | undefined, base: SalonBase): Looked<Location | undefined> {
  if (ref === undefined) return { found: undefined, refusals: [] }
  const found = base.locations.get(ref)
  if (found === undefined) {
    return { found, refusals: [{ refusal: 'unknown-location', location: ref }] }
  }
  return found.status === 'active'
    ? { found, refusals: [] }
    : { found: undefined, refusals: [{ refusal: 'location-inactive', location: found.id }] }
}

function checkProfessional(
  ref: Ref | undefined,
  base: SalonBase,
): Looked<Professional | undefined> {
  if (ref === undefined) return { found: undefined, refusals: [] }
  const found = base.professionals.get(ref)
  if (found === undefined) {
    return { found, refusals: [{ refusal: 'unknown-professional', professional: ref }] }
  }
  return found.status === 'active'
    ? { found, refusals: [] }
    : { found: undefined, refusals: [{ refusal: 'professional-inactive', professional: found.id }] }
}

function checkPairs(
  services: readonly Service[],
  location: Location | undefined,
  professional: Professional | undefined,
): Refusal[] {
  const refusals: Refusal[] = []
  for (const service of services) {
    if (professional && !professional.services.includes(service.id)) {
      refusals.push({
        refusal: 'service-not-offered',
        service: service.id,
        professional: professional.id,
      })
    }
    if (location && !service.locations.includes(location.id)) {
      refusals.push({
        refusal: 'service-not-at-location',
        service: service.id,
        location: location.id,
      })
    }
  }
  if (location && professional && !professional.locations.includes(location.id)) {
    refusals.push({
      refusal: 'professional-not-at-location',
      professional: professional.id,
      location: location.id,
    })
  }
  return refusals
}

interface Timed {
  readonly refusals: readonly Refusal[]
  readonly end: Minute
  readonly location: number | undefined
  readonly professional: number | null
}

function checkTime(
  request: BookingRequest,
  context: CheckContext & {
    services: readonly Service[]
    location: Location | undefined
    professional: Professional | undefined
    areNamesGood: boolean
  },
): Timed {
  const { services, location, professional, areNamesGood, base, calendar, bounds } = context
  const { start } = request
  const minutes = durationOf(services)
  const end = request.end ?? addMinutes(start, minutes)
  const refusals: Refusal[] = []
  const isWhole = services.length > 0 && services.length === request.services.length
  if (request.end !== undefined && end <= start) {
    refusals.push({ refusal: 'end-before-start', start, end })
  } else if (occupies(request.status) && isWhole && end - start !== minutes) {
    refusals.push({
      refusal: 'wrong-length',
      minutes: end - start,
      wanted: minutes,
      end: addMinutes(start, minutes),
    })
  }

  const held = { end, professional: professional?.id ?? null }
  const somewhere = location?.id ?? professional?.locations[0] ?? services[0]?.locations[0]
  if (!occupies(request.status)) {
    if (somewhere === undefined && areNamesGood) {
      refusals.push({ refusal: 'nobody-free', start, end })
    }
    return { ...held, refusals, location: somewhere }
  }
  const wish = { services, location, professional, start, minutes }
  const limits = request.source === 'console' ? undefined : bounds
  if (areNamesGood) {
    const seat = seatFor(wish, { base, calendar, bounds: limits })
    if (!seat.ok) return { ...held, refusals: [...refusals, ...seat.refusals], location: somewhere }
    const { professional: seated, location: place } = seat.value
    return { end, refusals, location: place, professional: seated.id }
  }
  return { ...held, refusals: [...refusals, ...dayRefusals(request, context)], location: somewhere }
}

/** What can be said about a time when it is not known for whom, where or how long. */
function dayRefusals(
  { start, source }: BookingRequest,
  { base, calendar, bounds }: CheckContext,
): Refusal[] {
  const { day } = base.zone.toWall(start)
  const outOfBounds = source === 'console' ? undefined : boundsRefusal(start, day, bounds)
  if (outOfBounds) return [outOfBounds]
  const closed = calendar.holidayOn(day)
  return closed ? [{ refusal: 'holiday', day, name: closed.name }] : []
}
