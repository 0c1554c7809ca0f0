import { NotExercised } from '../stops.ts'
import { type TargetAnswer, describeAnswer } from '../../judge/answer.ts'
import { dayOf, formatWallDay, formatWall, parseWall } from '../calendar.ts'
import { operationClause, parameterClause } from '../../judge/clause.ts'
import { textOf } from '../../json/look.ts'
import type { Booked } from './desk.ts'
import { windowOf } from './citapro-window.ts'
import type { CitaproDesk } from './citapro-desk.ts'

/** The booking is found by id; that it is what was sent is judged of every answer. */
export async function checkStored(desk: CitaproDesk, { answer }: Booked): Promise<void> {
  const { run, world } = desk
  const id = textOf(answer.json, 'id')
  if (id === undefined) throw new NotExercised('createBooking answered without an id')
  const operation = run.operation('getBooking')
  const read = await run.send({ operation, path: { id }, expects: 'success' })
  await run.step(['past_not_offered'], () => checkNow(desk, read))
  const found = run.expect('created_is_found', read.status === 200, () => ({
    operationId: 'getBooking',
    clause: operationClause(operation),
    kind: 'consistency',
    subject: 'a created booking is not found by id',
    expected: `200, as createBooking gave the id ${id}`,
    actual: describeAnswer(read),
    evidence: [answer, read],
  }))
  if (!found) return
  run.pass('keeps_what_was_sent')
  // What it repeats of others is held to their lists, which have to be known for that.
  for (const list of ['listServices', 'listLocations', 'listPeople'] as const) {
    await world.catalogue(list)
  }
}

/**
 * `createdAt` is the only clock the target shows. Written in another zone it may be off by up to 14
 * hours, so nearer than that a slot before it is only a notice.
 */
async function checkNow(desk: CitaproDesk, read: TargetAnswer): Promise<void> {
  const { run, world } = desk
  const now = parseWall(textOf(read.json, 'createdAt'))
  if (now === undefined) throw new NotExercised('the target does not say when a booking was made')
  world.now = now
  const { choice, whole } = await windowOf(world)
  const offered = choice.offered.slots
  const earliest = offered.toSorted((one, other) => one.start - other.start)[0]
  if (!earliest) return
  // Today by that clock, give or take a day for its zone.
  const today = dayOf(now)
  const last = Math.max(...offered.map(({ start }) => dayOf(start)))
  const left = whole.slots.find(({ start }) => dayOf(start) > last && dayOf(start) < today + 29)
  run.expect('default_range', last <= today + 31 && left === undefined, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(choice.offered.answer.operation, 'endDate'),
    subject: 'the default range does not end 30 days after today',
    expected: `slots up to ${formatWallDay(today + 30)}, as the target says it is ${formatWallDay(today)}`,
    actual: `slots up to ${formatWallDay(last)}`,
    evidence: [read, choice.offered.answer, ...(left ? [whole.answer] : [])],
  }))
  const past = earliest.start < now
  run.expect('past_not_offered', !past, () => ({
    operationId: 'getAvailability',
    clause: operationClause(choice.offered.answer.operation),
    kind: earliest.start < now - 14 * 60 ? 'consistency' : 'inferred',
    subject: 'a slot before the present is offered',
    expected: `no slot before ${formatWall(now)}, when the target says a booking was just made`,
    actual: `${formatWall(earliest.start)} is offered`,
    evidence: [choice.offered.answer, read],
  }))
}
