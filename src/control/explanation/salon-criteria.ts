import type { components } from '../../openapi/generated/control.types.ts'
import type { BookingRequest } from '../../salon/check-booking.ts'
import { durationOf, occupies, type Booking } from '../../salon/entities.ts'
import { addMinutes } from '../../salon/minute.ts'
import type { Salon } from '../../salon/salon.ts'
import { fieldProblems } from '../refusals.ts'
import { toBookings, toTimeOff } from '../wire.ts'
import { criterion, type ExplainedCriterion } from './criterion.ts'

type Explanation = components['schemas']['Explanation']

/** What the salon has to say of a booking, when it is asked. */
export interface SalonWords {
  readonly criteria: readonly ExplainedCriterion[]
  readonly takenBy?: NonNullable<Explanation['takenBy']>
}

/** What the salon would say now of a booking that was not made. */
export function bookingNow(request: BookingRequest, salon: Salon): SalonWords {
  const plan = salon.plan(request)
  const wrong = plan.ok ? [] : fieldProblems(plan, salon)
  const named = Object.entries({
    services: request.services,
    location: request.location,
    professional: request.professional,
    client: typeof request.client === 'object' ? undefined : request.client,
  })
  const right = named.filter(
    ([field, came]) => came !== undefined && !wrong.some(({ name }) => name === field),
  )
  const isTaken =
    !plan.ok &&
    plan.refusals.some(({ refusal }) => refusal === 'slot-taken' || refusal === 'nobody-free')
  return {
    criteria: [
      ...right.map(([field, came]) =>
        criterion({ name: `salon.${field}`, met: true, detail: 'is fine with the salon', came }),
      ),
      ...wrong.map(({ name, detail }) => criterion({ name: `salon.${name}`, met: false, detail })),
      ...(plan.ok
        ? [criterion({ name: 'salon.start', met: true, detail: 'is offered at this moment' })]
        : []),
    ],
    ...(isTaken ? { takenBy: takersOf(request, salon) } : {}),
  }
}

/** What became of a booking that was made: its own time is taken, by itself. */
export function bookingMade(booking: Booking | undefined): SalonWords {
  const detail = booking
    ? `was free: booking ${booking.id} (${booking.code}) was made of it, which is ${booking.status} now`
    : 'was free; the booking that was made of it is not there any more'
  return { criteria: [criterion({ name: 'salon.start', met: true, detail })] }
}

/** Who has the time of a request, of those who could have served it. */
function takersOf(request: BookingRequest, salon: Salon): NonNullable<Explanation['takenBy']> {
  const services = request.services.flatMap((ref) => salon.service(ref) ?? [])
  const location = request.location === undefined ? undefined : salon.location(request.location)
  const professional =
    request.professional === undefined ? undefined : salon.professional(request.professional)
  const could = new Set(salon.candidates({ services, location, professional }).map(({ id }) => id))
  const { start } = request
  const end = addMinutes(start, durationOf(services))
  const bookings = salon
    .bookings()
    .filter(
      (one) =>
        could.has(one.professional ?? 0) &&
        occupies(one.status) &&
        one.start < end &&
        one.end > start,
    )
  const timeOff = salon
    .timeOff()
    .filter((one) => could.has(one.professional) && one.from < end && one.to > start)
  return {
    bookings: toBookings(salon, bookings),
    timeOff: timeOff.map((one) => toTimeOff(salon.zone, one)),
  }
}
