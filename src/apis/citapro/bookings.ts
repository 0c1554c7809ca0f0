import type { operations } from '../../openapi/generated/citapro.types.ts'
import type { Handlers, Input } from '../../openapi/handler.ts'
import type { BookingRequest } from '../../salon/check-booking.ts'
import { type Minute, wholeMinute } from '../../salon/minute.ts'
import type { Zone } from '../../salon/zone.ts'
import type { HandlerContext } from '../api.ts'
import { bookingField } from './fields.ts'
import { type FieldError, listPage } from './list.ts'
import { invalid } from './problems.ts'
import { toFieldError } from './refusals.ts'
import { parseTime } from './times.ts'
import { toBooking } from './wire.ts'

type Bookings = Pick<
  Handlers<operations, HandlerContext>,
  'listBookings' | 'getBooking' | 'createBooking'
>

const notFound = {
  status: 404,
  body: { message: 'Booking not found.' },
  code: 'BOOKING_NOT_FOUND',
} as const

/** Step 6 of the guide, and what lets a client see what it did. */
export const bookings: Bookings = {
  listBookings({ query }, { salon }) {
    const listed = listPage(salon.bookings(), query, bookingField(salon))
    if ('errors' in listed) return invalid(listed.errors)
    const items = listed.page.map((booking) => toBooking(booking, salon))
    return { status: 200, body: { total: listed.total, items } }
  },

  getBooking({ path }, { salon }) {
    const booking = salon.booking(path.id)
    return booking ? { status: 200, body: toBooking(booking, salon) } : notFound
  },

  createBooking({ body }, { salon }) {
    const times = readTimes(body, salon.zone)
    if ('errors' in times) return invalid([...times.errors, ...unknownRefs(body, { salon })])
    const booked = salon.book(requestAt(body, times))
    if (booked.ok) return { status: 201, body: { id: booked.value.uuid } }
    return invalid(booked.refusals.map((refusal) => toFieldError(refusal, salon)))
  },
}

/** What is asked of the salon, by operation. */
export const bookingRequests = {
  createBooking({ body }: Input<operations['createBooking']>, { salon }: HandlerContext) {
    const times = readTimes(body, salon.zone)
    return 'errors' in times ? undefined : requestAt(body, times)
  },
}

type Body = Input<operations['createBooking']>['body']

function requestAt(body: Body, { start, end }: { start: Minute; end: Minute }): BookingRequest {
  return {
    services: [body.serviceId],
    location: body.locationId,
    ...(body.personId === undefined ? {} : { professional: body.personId }),
    client: body.clientId,
    start,
    end,
    status: body.status,
    amount: body.amount,
    internalNote: body.internalNote ?? null,
    clientNote: body.clientNote ?? null,
    notifyClient: body.notifyClient ?? false,
    source: 'citapro',
  }
}

function readTimes(
  { startTime, endTime }: Body,
  zone: Zone,
): { start: Minute; end: Minute } | { errors: FieldError[] } {
  const start = readTime(startTime, 'startTime', zone)
  const end = readTime(endTime, 'endTime', zone)
  if ('message' in start) return { errors: 'message' in end ? [start, end] : [start] }
  return 'message' in end ? { errors: [end] } : { start: start.minute, end: end.minute }
}

function readTime(text: string, field: string, zone: Zone): { minute: Minute } | FieldError {
  const instant = parseTime(zone, text)
  if (instant === undefined) {
    return { field, message: `The ${field} does not exist on the clock of ${zone.name}.` }
  }
  const minute = wholeMinute(instant)
  return minute === undefined
    ? { field, message: `The ${field} must be a whole minute.` }
    : { minute }
}

/** What else is wrong with a request whose times cannot be read: its ids, at least. */
function unknownRefs(body: Body, { salon }: HandlerContext): FieldError[] {
  const known = {
    clientId: salon.client(body.clientId),
    locationId: salon.location(body.locationId),
    serviceId: salon.service(body.serviceId),
    personId: body.personId === undefined ? true : salon.professional(body.personId),
  }
  return Object.entries(known)
    .filter(([, entity]) => !entity)
    .map(([field]) => ({ field, message: `The ${field} does not exist.` }))
}
