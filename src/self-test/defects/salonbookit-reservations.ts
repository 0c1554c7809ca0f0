import { addDays } from '../../days/calendar-date.ts'
import { addMinutes } from '../../salon/minute.ts'
import { shiftedHour } from '../dates.ts'
import { type Defect, defectsOf } from '../defect.ts'
import { haveTimeInCommon } from '../defective-salon.ts'
import { at } from '../../json/look.ts'
import type { Json } from '../../json/object.ts'
import { edit, asList, asNumber, asText } from '../json.ts'
import { checkedBeforeOthersWrite, neverLooksAgain } from '../quirks.ts'
import { editing, sending } from '../wire.ts'

const table = 'salonbookit-disponibilidad.txt#Errores comunes'
const page = 'developers.salonbookit.com/api/reservas#POST /api/v1/reservas/crear/'

const defect = defectsOf('salonbookit', 'booking')

/** Reservations that are taken, refused, kept or shown as no salon would. */
export const salonbookitReservations: readonly Defect[] = [
  defect('reserved-again', {
    at: 'createReservation',
    what: 'Nobody looks whether the time is taken: the same slot can be reserved twice.',
    clause: 'consistency',
    salon: () => ({ collides: () => false }),
  }),
  defect('reserved-same-start-only', {
    at: 'createReservation',
    what: 'Only a reservation with the very same start is in the way of another.',
    clause: 'consistency',
    salon: () => ({ collides: (wish, { start }) => wish.start === start }),
  }),
  defect('reserved-running-into', {
    at: 'createReservation',
    what: 'A reservation may run into the next one: only what starts within it is refused.',
    clause: 'consistency',
    salon: () => ({ collides: (wish, { start, end }) => wish.start >= start && wish.start < end }),
  }),
  defect('reserved-same-service-only', {
    at: 'createReservation',
    what: 'Only a reservation of the same service is in the way of another.',
    clause: 'consistency',
    salon: () => ({
      collides: (wish, booking, salon) =>
        haveTimeInCommon(wish, booking) &&
        wish.services.some((ref) => booking.services.includes(salon.service(ref)?.id ?? 0)),
    }),
  }),
  defect('reserved-first-service-only', {
    at: 'createReservation',
    what: 'Of several services only the first takes its time.',
    clause: page,
    salon: () => ({
      books: (request) => ({ ...request, services: request.services.slice(0, 1) }),
    }),
  }),
  defect('next-free-refused', {
    at: 'createReservation',
    what: 'Ends count as taken: the time that begins when another ends is free, and refused.',
    clause: 'consistency',
    salon: () => ({ collides: (wish, { start, end }) => wish.start <= end && start < wish.end }),
  }),
  defect('two-guests-at-once', {
    at: 'createReservation',
    what: 'Two guests at the same moment get the same time: both checks come before both writes.',
    clause: 'consistency',
    both: checkedBeforeOthersWrite,
  }),
  defect('reserved-still-free', {
    at: 'getAvailabilityDay',
    what: 'A day does not show what has been reserved since it was first asked for.',
    clause: 'consistency',
    twist: neverLooksAgain,
  }),
  defect('reserved-first-step-only', {
    at: 'getAvailabilityDay',
    what: 'A reservation takes its first half hour only.',
    clause: 'consistency',
    salon: () => ({
      takes: ({ start, end }) => ({ start, end: addMinutes(start, Math.min(30, end - start)) }),
    }),
  }),
  defect('reserved-for-its-service', {
    at: 'getAvailabilityDay',
    what: 'A reservation takes its time from its own service only.',
    clause: 'consistency',
    salon: () => ({
      takes: (booking, { services = [] }) =>
        services.some(({ id }) => booking.services.includes(id)) ? booking : undefined,
    }),
  }),
  defect('reserved-in-the-past', {
    at: 'createReservation',
    what: 'A day in the past can be reserved.',
    clause: table,
    salon: () => ({
      whenBooking: (bounds) => {
        const longAgo = addMinutes(bounds.now, -366 * 1440)
        return { ...bounds, now: longAgo, earliest: longAgo }
      },
    }),
  }),
  defect('reserved-earlier-today', {
    at: 'createReservation',
    what: 'A time of today that has passed can be reserved, though it is shown as not free.',
    clause: 'consistency',
    salon: () => ({
      whenBooking: (bounds) => {
        const midnight = addMinutes(bounds.now, -720)
        return { ...bounds, now: midnight, earliest: midnight }
      },
    }),
  }),
  defect('reserved-too-far', {
    at: 'createReservation',
    what: 'A day past the advance limit can be reserved.',
    clause: 'inferred',
    notice: true,
    salon: () => ({
      whenBooking: (bounds) => ({ ...bounds, lastDay: addDays(bounds.lastDay, 3650) }),
    }),
  }),
  defect('reserved-at-night', {
    at: 'createReservation',
    what: 'Any time of any day can be reserved, whether or not the professional works then.',
    clause: 'consistency',
    salon: () => ({ anyTime: true }),
  }),
  defect('free-but-refused', {
    at: 'createReservation',
    what: 'Times of the next two days are free, and refused as too short a notice.',
    clause: 'consistency',
    salon: () => ({
      whenBooking: (bounds) => ({ ...bounds, earliest: addMinutes(bounds.now, 2 * 1440) }),
    }),
  }),
  defect('refused-but-reserved', {
    at: 'createReservation',
    what: 'A reservation that is refused for its e-mail address takes its time all the same.',
    clause: 'consistency',
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      if (answer.status === 400 && asked.json !== undefined) {
        await send(
          sending(
            asked,
            edit(asked.json, 'email', () => 'refused@example.com'),
          ),
        )
      }
      return answer
    },
  }),
  defect('reserved-an-hour-off', {
    at: 'createReservation',
    what: 'A reservation is shown an hour earlier than it was asked for: in UTC.',
    clause: 'consistency',
    answer: (answer) => {
      const earlier = (time: Parameters<typeof asText>[0]) => shiftedHour(asText(time), -60)
      return editing(editing(answer, 'data.hora_inicio', earlier), 'data.hora_fin', earlier)
    },
  }),
  defect('reserved-a-week-later', {
    at: 'createReservation',
    what: 'A reservation is made a week later than it was asked for.',
    clause: 'consistency',
    salon: () => ({
      books: (request) => ({ ...request, start: addMinutes(request.start, 7 * 1440) }),
    }),
  }),
  defect('reserved-end-of-a-step', {
    at: 'createReservation',
    what: 'A reservation ends a quarter of an hour after it starts, whatever its services take.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.hora_fin', (_, made) => shiftedHour(asText(made['hora_inicio']), 15)),
  }),
  defect('reserved-with-another', {
    at: 'createReservation',
    what: 'A reservation names another professional than the one asked for.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'data.profesional.id', (id) => asNumber(id) + 1),
  }),
  defect('reserved-for-another', {
    at: 'createReservation',
    what: 'A reservation names the guest who came first, not the one who reserves.',
    clause: 'consistency',
    twist: () => {
      let first: Json | undefined
      return async (asked, send) => {
        const answer = await send(asked)
        first ??= answer.status === 201 ? at(answer.json, 'data.cliente') : undefined
        return editing(answer, 'data.cliente', (client) => first ?? client)
      }
    },
  }),
  defect('total-does-not-add-up', {
    at: 'createReservation',
    what: 'A discount is shown, and not taken off the total.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'data.descuento', () => 5),
  }),
  defect('subtotal-doubled', {
    at: 'createReservation',
    what: '`subtotal` and `total` are twice what the services cost.',
    clause: 'consistency',
    answer: (answer) => {
      const doubled = (amount: Parameters<typeof asNumber>[0]) => asNumber(amount) * 2
      return editing(editing(answer, 'data.subtotal', doubled), 'data.total', doubled)
    },
  }),
  defect('code-of-all', {
    at: 'createReservation',
    what: 'Every reservation has the same id and code.',
    clause: 'consistency',
    answer: (answer) =>
      editing(
        editing(answer, 'data.codigo', () => 'AAAA0000'),
        'data.id',
        () => 1,
      ),
  }),
  defect('reservation-lists-one-service', {
    at: 'createReservation',
    what: 'The reservation lists the first of its services only.',
    clause: page,
    answer: (answer) =>
      editing(answer, 'data.servicios', (services) => asList(services).slice(0, 1)),
  }),
]
