import { NotExercised } from '../stops.ts'
import { dayOf, formatWallDay, parseWall } from '../calendar.ts'
import { parameterClause, propertyClause } from '../../judge/clause.ts'
import { fieldOf } from '../../json/look.ts'
import { settle } from '../settle.ts'
import { freeOf } from '../slots.ts'
import type { Booked, View } from './desk.ts'
import type { SalonbookitDesk } from './salonbookit-desk.ts'

/** The receipt's clock and the default range's first day are the same day, give or take a zone. */
export async function checkToday(desk: SalonbookitDesk, { answer }: Booked): Promise<void> {
  const { run, world } = desk
  const { today, answer: range } = await world.plan()
  const made = parseWall(fieldOf(answer.json, 'data', 'created_at'))
  if (made === undefined) throw new NotExercised('the receipt does not say when it was made')
  run.expect('default_range', Math.abs(dayOf(made) - today) <= 1, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(range.operation, 'desde'),
    kind: 'consistency',
    subject: 'the default range does not begin today',
    expected: `desde ${formatWallDay(dayOf(made))}, as a reservation was made then`,
    actual: `desde ${formatWallDay(today)}`,
    evidence: [range, answer],
  }))
}

/** The range view has learnt of the booking as well. */
export async function checkRangeAfter(
  desk: SalonbookitDesk,
  { slot, answer }: Booked,
  after: View,
): Promise<void> {
  const { run, world } = desk
  const day = dayOf(slot.start)
  const { value, problem } = await settle(
    async (fresh) => ({
      view: fresh ? await desk.look() : after,
      range: await world.base(true),
    }),
    ({ view, range }) => {
      const told = range.days.find((candidate) => candidate.day === day)
      const free = freeOf(view.slots).length
      return told?.count === free ? undefined : `slots_libres ${told?.count}, the day has ${free}`
    },
  )
  run.expect('day_and_range_agree', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: propertyClause(value.range.answer.operation, 200, 'data.dias.0.slots_libres'),
    kind: 'consistency',
    subject: 'the range view does not know of a booking',
    expected: `on ${formatWallDay(day)} as many slots_libres as the day view has free`,
    actual: problem ?? '',
    evidence: [answer, value.view.answer, value.range.answer],
  }))
}
