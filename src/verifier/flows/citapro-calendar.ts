import { NotExercised } from '../stops.ts'
import { formatWall, isoWall, parseWall } from '../calendar.ts'
import type { QueryPairs } from '../../openapi/inputs.ts'
import { operationClause } from '../../judge/clause.ts'
import { numberOf, textOf } from '../../json/look.ts'
import { settle } from '../settle.ts'
import { overlaps } from '../slots.ts'
import { windowOf } from './citapro-window.ts'
import { type FilterCondition, filterQuery } from './citapro-filters.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** Nobody is offered at a time for which the bookings say that they are taken. */
export async function checkOfferedNotBooked(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => {
      const { whole, from } = await windowOf(world, fresh)
      const query = confirmedFrom(from)
      return { whole, from, bookings: await world.list('listBookings', query, fresh) }
    },
    ({ whole, bookings }) => {
      const clash = takenBy(bookings.items).find((booking) =>
        whole.slots.some(
          ({ professionals, ...slot }) =>
            professionals.includes(booking.person) && overlaps(slot, booking),
        ),
      )
      return clash && `${clash.person} is booked at ${formatWall(clash.start)}, and offered then`
    },
  )
  const { whole, from, bookings } = value
  world.confirmed = bookings
  if (!takenBy(bookings.items).some(({ start }) => start < (from + 31) * 1440)) {
    throw new NotExercised('no confirmed booking lies within the days looked at')
  }
  run.expect('offered_not_booked', problem === undefined, () => ({
    operationId: 'getAvailability',
    clause: operationClause(whole.answer.operation),
    kind: 'consistency',
    subject: 'a booked time is offered',
    expected: 'no slot for a professional at a time when listBookings has a booking for them',
    actual: problem ?? '',
    evidence: [bookings.answer, whole.answer],
  }))
}

/** The vendor's own example of a filtered list, with a day that the target has. */
export function confirmedFrom(day: number): QueryPairs {
  return [
    ...filterQuery(confirmed(day)),
    ['orderBy', 'startTime'],
    ['order', 'asc'],
    ['limit', '100'],
    ['offset', '0'],
  ]
}

export function confirmed(day: number): readonly FilterCondition[] {
  return [
    { field: 'status', operator: '=', value: 'confirmed' },
    { field: 'startTime', operator: '>=', value: isoWall(day * 1440) },
  ]
}

/** A confirmed booking of somebody else's, within the window and not at an hour that is offered. */
export async function foreignBooking(
  world: CitaproWorld,
  fresh = false,
): Promise<{ start: number; end: number; person: string } | undefined> {
  const { from, whole } = await windowOf(world)
  const kept = fresh ? undefined : world.confirmed
  const bookings = kept ?? (await world.list('listBookings', confirmedFrom(from), fresh))
  return takenBy(bookings.items).find(
    (booking) => booking.start < (from + 31) * 1440 && whole.professionals.includes(booking.person),
  )
}

function takenBy(items: readonly unknown[]): { start: number; end: number; person: string }[] {
  return items.flatMap((item) => {
    const [start, end] = [parseWall(textOf(item, 'startTime')), parseWall(textOf(item, 'endTime'))]
    const person = textOf(item, 'personId')
    // A service for several at once leaves its professional free for more.
    const shared = (numberOf(item, 'service', 'simultaneous') ?? 1) > 1
    if (start === undefined || end === undefined || person === undefined || shared) return []
    return textOf(item, 'status') === 'confirmed' ? [{ start, end, person }] : []
  })
}

/** A service that the list calls inactive has no free times. No page says so, hence a notice. */
export async function checkInactive(world: CitaproWorld): Promise<void> {
  const { run } = world
  const inactive = (await world.services()).find(({ active }) => !active)
  if (!inactive) {
    run.record('inactive_not_offered').notExercised('the target lists no inactive service')
    return
  }
  const { location } = await world.choice()
  const operation = run.operation('getAvailability')
  const query = [
    ['locationId', location],
    ['serviceId', inactive.id],
  ] as const
  const answer = await run.send({ operation, query, expects: 'either' })
  const offers = answer.status < 300 && answer.text.includes('startTime')
  run.expect('inactive_not_offered', !offers, () => ({
    operationId: operation.operationId,
    clause: { provenance: 'inferred', pointer: 'openapi/citapro.yaml#/components/schemas/Service' },
    subject: 'an inactive service is offered',
    expected: 'no slots, as listServices calls the service inactive',
    actual: `slots for ${inactive.id}`,
    evidence: [answer],
  }))
}
