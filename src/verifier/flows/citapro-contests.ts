import { NotExercised } from '../stops.ts'
import { type TargetAnswer, describeAnswer } from '../../judge/answer.ts'
import { dayOf, formatWall } from '../calendar.ts'
import type { OperationCall } from '../../judge/call.ts'
import { judgeRefusal } from '../checks/refusal.ts'
import { bodyClause, operationClause } from '../../judge/clause.ts'
import { textOf } from '../../json/look.ts'
import { objectOf } from '../../json/object.ts'
import { overlaps, sample, slotsOn } from '../slots.ts'
import { vanished } from './booking.ts'
import { planBooking } from './booking-plan.ts'
import { checkRace, orderAtOnce } from './race.ts'
import { type CitaproDesk, openDesk } from './citapro-desk.ts'
import { lookAtAll, lookAtOwn } from './citapro-looks.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** What stands for a professional whom a booking does not show. */
const nobody = 'nobody'

/** Without a professional a free one is assigned; when the last is taken the slot is full. */
export async function checkAssignment(world: CitaproWorld): Promise<void> {
  const { run } = world
  const desk = await openDesk(world, ({ choice, whole, first }) => {
    // The very first slot is the likeliest to be too near; where that may hurt nobody it is taken.
    const [soonest] = choice.offered.slots
    const early = run.harmless && soonest && soonest.professionals.length <= 3
    const scarce = early
      ? soonest
      : whole.slots
          .filter(({ start }) => dayOf(start) > first && !world.booked.has(dayOf(start)))
          .toSorted((one, other) => one.professionals.length - other.professionals.length)[0]
    return (
      scarce && planBooking([scarce], { professionals: scarce.professionals, notBefore: first })
    )
  })
  const { target } = desk.plan
  const { professionals } = target
  if (professionals.length > 3) {
    throw new NotExercised('every slot has more than three professionals')
  }
  const orders: OperationCall[] = []
  for (const number of [...professionals.keys(), professionals.length]) {
    const order = await desk.order(target, number % 2)
    // A booking that is only pending takes its time as well.
    const body = { ...withoutPerson(order.body), status: 'pending' }
    orders.push({ ...order, body })
  }
  // All at once and one more than there are people: each gets somebody else, and one gets nobody.
  const { answers, lost } = await orderAtOnce(desk, orders)
  if (lost) throw lost.reason
  const booked = answers.filter(({ status }) => status < 300)
  const assigned: string[] = []
  const evidence: TargetAnswer[] = []
  for (const answer of booked) {
    const id = textOf(answer.json, 'id') ?? ''
    const read = await run.get('getBooking', [], { path: { id } })
    assigned.push(textOf(read.json, 'personId') ?? nobody)
    evidence.push(answer, read)
  }
  if (booked.length < professionals.length) await requireOffered(desk, { assigned, answers })
  // A target may keep to itself whom it assigned, and somebody who is not listed may be free as well.
  const visible = assigned.filter((id) => id !== nobody)
  const isContradiction =
    booked.length < professionals.length || new Set(visible).size < visible.length
  const right =
    !isContradiction &&
    booked.length === professionals.length &&
    visible.every((id) => professionals.includes(id))
  run.expect('professional_assigned', right, () => ({
    operationId: 'createBooking',
    clause: bodyClause(desk.create, 'personId'),
    kind: isContradiction ? 'consistency' : 'inferred',
    subject: 'the professional assigned is not a free one',
    expected: `of ${orders.length} bookings without personId ${professionals.length} accepted, with ${sample(professionals)}`,
    actual: assigned.length === 0 ? 'all refused' : `assigned: ${assigned.join(', ')}`,
    evidence: evidence.length > 0 ? evidence : answers.slice(0, 1),
  }))
  await run.step(['booked_disappears'], () => checkNoneLeft(desk, assigned, evidence))
  await run.step(['created_is_found'], () => lookAtOwn(desk, {}))
  for (const answer of answers.filter(({ status }) => status >= 300)) {
    judgeRefusal(
      run,
      {
        check: 'professional_assigned',
        subject: 'a slot whose professionals are all taken',
        call: answer.call,
        names: desk.unavailable,
        manner: 'inferred',
        clause: operationClause(desk.create),
        because: 'everyone offered for that slot is booked',
        evidence: booked.slice(0, 1),
      },
      answer,
    )
  }
}

/** What is only pending takes its time from what is offered as well. */
async function checkNoneLeft(
  desk: CitaproDesk,
  assigned: readonly string[],
  evidence: readonly TargetAnswer[],
): Promise<void> {
  const { target } = desk.plan
  const { slots, answer } = await lookAtAll(desk)
  const left = slots.find(
    (slot) => overlaps(slot, target) && slot.professionals.some((id) => assigned.includes(id)),
  )
  desk.run.expect('booked_disappears', left === undefined, () => ({
    operationId: 'getAvailability',
    clause: operationClause(answer.operation),
    kind: 'consistency',
    subject: 'the time of a pending booking is still offered',
    expected: `nothing of ${sample(assigned)} from ${formatWall(target.start)} to ${formatWall(target.end)}`,
    actual: left ? `${formatWall(left.start)} to ${formatWall(left.end)} is offered` : '',
    evidence: [...evidence, answer],
  }))
}

/** Ends the step where somebody else has taken the slot meanwhile. */
async function requireOffered(
  desk: CitaproDesk,
  { assigned, answers }: { assigned: readonly string[]; answers: readonly TargetAnswer[] },
): Promise<void> {
  const { plan } = desk
  const { slots } = await lookAtAll(desk)
  const still = slots.find(({ start }) => start === plan.target.start)
  if (!still || still.professionals.every((id) => assigned.includes(id))) {
    desk.run.coincidence('the slot was taken by someone else meanwhile', {
      check: 'professional_assigned',
      judge: () => vanished(desk, answers),
    })
  }
}

export function withoutPerson(body: unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...objectOf(body) }
  delete copy['personId']
  return copy
}

/**
 * Several clients at once want one slot, for which there is a cancelled booking already: by our reading
 * that one occupies nothing.
 */
export async function raceForSlot(world: CitaproWorld): Promise<void> {
  const { run } = world
  const desk = await openSpare(world)
  const { target } = desk.plan
  const order = await desk.order(target, 0)
  const body = { ...objectOf(order.body), status: 'cancelled' }
  const cancelled = await run.send({ ...order, body, expects: 'either' })
  const stored = cancelled.status < 300
  if (stored) desk.keep(cancelled)
  // So does one that is only reserved.
  desk.status = 'reserved'
  const raced = await checkRace(desk, target, racers)
  run.expect('cancelled_is_free', stored && raced, () => ({
    operationId: 'createBooking',
    clause: { ...bodyClause(desk.create, 'status'), provenance: 'inferred' as const },
    subject: 'a booking made as cancelled is refused or takes its time',
    expected: `201, and ${formatWall(target.start)} can still be booked`,
    actual: stored ? 'it can no longer be booked' : describeAnswer(cancelled),
    evidence: [cancelled],
  }))
  // The slot was gone; another one has no cancelled booking in its way.
  if (!raced) {
    const other = await openSpare(world)
    await checkRace(other, other.plan.target, racers)
  }
}

const racers = 3

/** A plan for a slot of its own, on a day on which the run has booked nothing so far. */
export async function openSpare(world: CitaproWorld): Promise<CitaproDesk> {
  return openDesk(world, ({ whole, first }) => {
    const clear = whole.slots.filter(({ start }) => !world.booked.has(dayOf(start)))
    const late = clear.filter(({ start }) => dayOf(start) > first + 2)
    const picked = world.run.random.pick(late.length > 0 ? late : clear)
    // The last slot of that day is the likeliest to run past closing time.
    const slot = picked && slotsOn(whole.slots, dayOf(picked.start)).at(-1)
    return slot && planBooking([slot], { professionals: slot.professionals, notBefore: first })
  })
}
