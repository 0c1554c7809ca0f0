import { jsonOf } from '../../json/show.ts'
import { NotExercised } from '../stops.ts'
import { type TargetAnswer, describeAnswer } from '../../judge/answer.ts'
import { dayOf, formatWallDay, formatWall, parseWall } from '../calendar.ts'
import { operationClause, parameterClause, propertyClause } from '../../judge/clause.ts'
import { fieldOf, textOf } from '../../json/look.ts'
import { sample } from '../slots.ts'
import type { Booked } from './desk.ts'
import { windowOf } from './citapro-window.ts'
import { clientOf } from './citapro-clients.ts'
import type { CitaproDesk } from './citapro-desk.ts'

/** The booking is found by id, by client, and is what was sent. */
export async function checkStored(desk: CitaproDesk, { slot, answer }: Booked): Promise<void> {
  const { run, world } = desk
  const id = textOf(answer.json, 'id')
  const client = await clientOf(world, 0)
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
  expectKept(desk, {
    sent: desk.body(slot, client.id),
    embedded: await embeddedOf(desk, client.id),
    wrote: answer,
    read,
  })
}

/** What a booking repeats of its client, location, service and professional, as their lists have it. */
async function embeddedOf(
  desk: CitaproDesk,
  clientId: string,
): Promise<readonly (readonly [name: string, value: unknown])[]> {
  const { world, plan } = desk
  const sources = [
    ['service', desk.service.id, ['id', 'name', 'duration', 'price'], 'listServices'],
    ['location', desk.location, ['id', 'name'], 'listLocations'],
    ['person', plan.professional, ['id', 'firstname', 'lastname', 'email'], 'listPeople'],
  ] as const
  const embedded: (readonly [string, unknown])[] = [['client.id', clientId]]
  for (const [part, id, names, list] of sources) {
    const { items } = await world.catalogue(list)
    const item = items.find((candidate) => textOf(candidate, 'id') === id)
    for (const name of item ? names : []) embedded.push([`${part}.${name}`, fieldOf(item, name)])
  }
  return embedded
}

/** It is also among the bookings of its client. */
export async function checkListed(desk: CitaproDesk, { slot, answer }: Booked): Promise<void> {
  const { run, world } = desk
  const id = textOf(answer.json, 'id')
  const client = await clientOf(world, 0)
  const list = await desk.bookingsFrom(client.id, slot.start)
  run.expect('created_is_found', id !== undefined && list.ids.includes(id), () => ({
    operationId: 'listBookings',
    clause: operationClause(list.answer.operation),
    kind: 'consistency',
    subject: 'a created booking is not found by its client',
    expected: `booking ${id} among those of client ${client.id} from ${formatWall(slot.start)} on`,
    actual: list.ids.length === 0 ? 'no booking' : sample(list.ids),
    evidence: [answer, list.answer],
  }))
}

function expectKept(
  { run }: CitaproDesk,
  {
    sent,
    embedded,
    wrote,
    read,
  }: {
    sent: Readonly<Record<string, unknown>>
    embedded: readonly (readonly [name: string, value: unknown])[]
    wrote: TargetAnswer
    read: TargetAnswer
  },
): void {
  for (const [name, value] of [...Object.entries(sent), ...embedded]) {
    const actual = fieldOf(read.json, ...name.split('.'))
    // What is embedded may be null by the schema; only a wrong one contradicts.
    if (name.includes('.') && actual === undefined) continue
    const [wall, sentWall] = [parseWall(actual), parseWall(value)]
    const same = sentWall === undefined ? actual === value : wall === sentWall
    run.expect('keeps_what_was_sent', same, () => ({
      operationId: 'createBooking',
      clause: propertyClause(read.operation, 200, name),
      kind: 'consistency',
      subject: `${name} reads back differently`,
      expected: `${name} ${jsonOf(value)}, as it was sent or is listed`,
      actual: `${name} ${jsonOf(actual)}`,
      evidence: [wrote, read],
    }))
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
