import { addDays } from '../../days/calendar-date.ts'
import { addMinutes } from '../../salon/minute.ts'
import { shifted } from '../dates.ts'
import { type Defect, defectsOf } from '../defect.ts'
import { haveTimeInCommon } from '../defective-salon.ts'
import { at } from '../../json/look.ts'
import { edit, asList, asNumber, asObject, asText } from '../json.ts'
import { checkedBeforeOthersWrite, refusedButKept } from '../quirks.ts'
import { editing, sending, told } from '../wire.ts'

const guide = 'citapro-scheduling-guide.txt'
const step = `${guide}#Step 6: Create the booking`
const bookingPage = 'developers-api-docs.pages.dev/reference/bookings'

const defect = defectsOf('citapro', 'booking')

/** Bookings that are taken, refused, kept or shown as no salon would. */
export const citaproBookings: readonly Defect[] = [
  defect('taken-again', {
    at: 'createBooking',
    what: 'Nobody looks whether the time is taken: the same slot can be booked twice.',
    clause: 'consistency',
    salon: () => ({ collides: () => false }),
  }),
  defect('only-the-same-start', {
    at: 'createBooking',
    what: 'Only a booking with the very same start is in the way of another.',
    clause: 'consistency',
    salon: () => ({ collides: (wish, { start }) => wish.start === start }),
  }),
  defect('only-starts-within', {
    at: 'createBooking',
    what: 'A booking is in the way of what starts within it, not of what runs into it.',
    clause: 'consistency',
    salon: () => ({ collides: (wish, { start, end }) => wish.start >= start && wish.start < end }),
  }),
  defect('only-ends-within', {
    at: 'createBooking',
    what: 'A booking is in the way of what ends within it, not of what starts within it and ends later.',
    clause: 'consistency',
    salon: () => ({ collides: (wish, { start, end }) => wish.end > start && wish.end <= end }),
  }),
  defect('only-the-same-service', {
    at: 'createBooking',
    what: 'Only a booking of the same service is in the way of another.',
    clause: 'consistency',
    salon: () => ({
      collides: (wish, booking, salon) =>
        haveTimeInCommon(wish, booking) &&
        wish.services.some((ref) => booking.services.includes(salon.service(ref)?.id ?? 0)),
    }),
  }),
  defect('only-the-same-client', {
    at: 'createBooking',
    what: 'Only a booking of the same client is in the way of another.',
    clause: 'consistency',
    salon: () => ({
      collides: (wish, booking, salon) =>
        haveTimeInCommon(wish, booking) && salon.clientOf(booking)?.uuid === wish.client,
    }),
  }),
  defect('the-next-one-refused', {
    at: 'createBooking',
    what: 'Ends count as taken: the slot that begins when another ends is offered, and refused.',
    clause: 'consistency',
    salon: () => ({
      collides: (wish, { start, end }) => wish.start <= end && start < wish.end,
    }),
  }),
  defect('two-at-once', {
    at: 'createBooking',
    what: 'Two requests at the same moment get the same slot: both checks come before both writes.',
    clause: 'consistency',
    both: checkedBeforeOthersWrite,
  }),
  defect('end-before-start-accepted', {
    at: 'createBooking',
    what: 'A booking may end before it starts: the two change places, and other times come back than were sent.',
    clause: 'consistency',
    request: (asked) => {
      const body = asObject(asked.json)
      const { startTime, endTime } = body
      return startTime !== undefined && asText(endTime) < asText(startTime) && endTime !== undefined
        ? sending(asked, { ...body, startTime: endTime, endTime: startTime })
        : asked
    },
  }),
  defect('any-length-accepted', {
    at: 'createBooking',
    what: 'The end is not compared with the service: any length is accepted, and another comes back.',
    clause: 'consistency',
    salon: () => ({
      books: ({ end, ...request }) =>
        end !== undefined && end > request.start ? request : { ...request, end },
    }),
  }),
  defect('past-accepted', {
    at: 'createBooking',
    what: 'A time in the past can be booked.',
    clause: 'inferred',
    notice: true,
    salon: () => ({
      whenBooking: (bounds) => {
        const longAgo = addMinutes(bounds.now, -year)
        return { ...bounds, now: longAgo, earliest: longAgo }
      },
    }),
  }),
  defect('outside-hours-accepted', {
    at: 'createBooking',
    what: 'Any time of any day can be booked, whether or not anybody works then.',
    clause: 'inferred',
    notice: true,
    salon: () => ({ anyTime: true }),
  }),
  defect('too-far-accepted', {
    at: 'createBooking',
    what: 'Days on which availability offers nothing yet can be booked.',
    clause: 'inferred',
    notice: true,
    salon: () => ({
      whenBooking: (bounds) => ({ ...bounds, lastDay: addDays(bounds.lastDay, 3650) }),
    }),
  }),
  defect('unknown-client-accepted', {
    at: 'createBooking',
    what: 'A client who does not exist can be booked for.',
    clause: 'consistency',
    salon: () => ({
      refuses: (request, refusals, book) =>
        refusals.every(({ refusal }) => refusal === 'unknown-client')
          ? book({ ...request, client: nobody })
          : undefined,
    }),
  }),
  defect('other-person-booked', {
    at: 'createBooking',
    what: '`personId` is left out of account: whoever is free first is booked.',
    clause: step,
    salon: () => ({ books: ({ professional: _, ...request }) => request }),
  }),
  defect('longer-notice-than-offered', {
    at: 'createBooking',
    what: 'Times of the next two days are offered, and refused as too short a notice.',
    clause: 'consistency',
    salon: () => ({
      whenBooking: (bounds) => ({ ...bounds, earliest: addMinutes(bounds.now, 2 * 1440) }),
    }),
  }),
  defect('refused-but-held', {
    at: 'createBooking',
    what: 'A booking that is refused for its client holds its time all the same.',
    clause: 'consistency',
    salon: () => refusedButKept(['unknown-client']),
  }),
  defect('booking-not-found', {
    at: 'getBooking',
    where: ['createBooking', 'getBooking'],
    what: 'A booking cannot be read back by the id that creating it gave.',
    clause: `${bookingPage}#GET /v1/bookings/{id}`,
    twist: () => {
      const created = new Set<string>()
      return async (asked, send) => {
        if (created.has(asked.path['id'] ?? '')) return told(404, { message: 'Booking not found.' })
        const answer = await send(asked)
        if (asked.method === 'POST') created.add(asText(at(answer.json, 'id')))
        return answer
      }
    },
  }),
  defect('booking-not-listed', {
    at: 'listBookings',
    where: ['createBooking', 'listBookings'],
    what: 'A new booking can be read by its id, but is in no list.',
    clause: `${bookingPage}#GET /v1/bookings`,
    twist: () => {
      const created = new Set<string>()
      return async (asked, send) => {
        const answer = await send(asked)
        if (asked.method === 'POST') {
          created.add(asText(at(answer.json, 'id')))
          return answer
        }
        const items = asList(at(answer.json, 'items'))
        const old = items.filter((item) => !created.has(asText(asObject(item)['id'])))
        if (answer.json === undefined || old.length === items.length) return answer
        const fewer = editing(answer, 'items', () => old)
        return editing(fewer, 'total', (total) => asNumber(total) - (items.length - old.length))
      }
    },
  }),
  defect('booking-read-in-another-zone', {
    at: 'getBooking',
    where: ['getBooking', 'listBookings'],
    what: 'Bookings are read back five hours earlier than they were made.',
    clause: 'consistency',
    answer: (answer) => {
      const paths = ['startTime', 'endTime', 'items.*.startTime', 'items.*.endTime']
      return paths.reduce(
        (shown, path) => editing(shown, path, (time) => shifted(asText(time), -300)),
        answer,
      )
    },
  }),
  defect('booking-of-the-first-client', {
    at: 'getBooking',
    what: 'A booking is read back with somebody else as its client.',
    clause: 'consistency',
    answer: (answer) =>
      answer.status === 200
        ? editing(answer, 'clientId', () => '660e8400-e29b-41d4-a716-446655440001')
        : answer,
  }),
  defect('booking-status-lost', {
    at: 'getBooking',
    where: 'createBooking',
    what: 'Every booking becomes `reserved`, whatever status was asked for.',
    clause: step,
    request: (asked) => {
      const json = asked.json === undefined ? undefined : edit(asked.json, 'status', reserved)
      return json === undefined ? asked : sending(asked, json)
    },
  }),
  defect('cancelled-holds-its-time', {
    at: 'getAvailability',
    what: 'A booking made as `cancelled` takes its time all the same.',
    clause: 'inferred',
    notice: true,
    salon: () => ({ occupies: ({ status }) => status !== 'no_show' }),
  }),
]

const year = 366 * 1440

const nobody = { firstname: '-', lastname: '-', email: 'nobody@example.com', phone: '-' }

const statuses = ['reserved', 'pending', 'confirmed', 'no_show', 'completed', 'cancelled']

const reserved = (status: Parameters<typeof asText>[0]) =>
  statuses.includes(asText(status)) ? 'reserved' : (status ?? null)
