import { formatWall } from '../calendar.ts'
import type { Call } from '../call.ts'
import type { CheckId } from '../checks/catalogue.ts'
import { expectRefusal, judgeRefusal, type Refusal } from '../checks/refusal.ts'
import { operationClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Run } from '../run.ts'
import { differenceOf, freeOf, offersOf, overlaps, type Slot, type Span } from '../slots.ts'
import { type Answer, describe } from '../target.ts'
import type { BookingPlan } from './booking-plan.ts'

/** What the target shows of a professional's day, and the exchange that showed it. */
export interface View {
  readonly slots: readonly Slot[]
  readonly answer: Answer
  /** Which question it answers, for a sentence: `for another service`. */
  readonly label: string
}

/** Where bookings are made: what both APIs' ways to book have in common. */
export interface Desk {
  readonly run: Run
  readonly create: Operation
  readonly plan: BookingPlan
  /** The planned professional's planned day, asked for anew. */
  look(): Promise<View>
  /** The same day of the same professional for other services, lengths and places. */
  lookElsewhere(): Promise<readonly View[]>
  /** A valid request for a time, by one of several different clients. */
  order(time: Span, guest: number): Promise<Call>
  /** The bookings of the first guest, where the target can be asked: only the accepted one is due. */
  count(): Promise<{ bookings: number; answer: Answer } | undefined>
  /** Notes an accepted booking, which no API can undo. */
  keep(answer: Answer): void
  /** Names of the refusal of a time that is not offered. */
  readonly unavailable: readonly string[]
}

/** Notes an accepted booking as left behind; an id that was given before is a contradiction. */
export function keepBooking(
  run: Run,
  answer: Answer,
  { what, id }: { what: string; id: string },
): void {
  const given = run.leftBehind.some((left) => left.what === what && left.id === id)
  run.expect('unique_ids', !given, () => ({
    operationId: answer.operation.operationId,
    clause: operationClause(answer.operation),
    kind: 'consistency',
    subject: `two ${what}s have the same id`,
    expected: `an id of its own for each ${what}`,
    actual: `${id} was given to an earlier one`,
    evidence: [answer],
  }))
  run.leftBehind.push({ what, id })
}

export interface Booked {
  readonly slot: Slot
  readonly answer: Answer
  /** The view before it was booked. */
  readonly before: View
}

/** Books the planned slot: it was offered, so it must be accepted. */
export async function bookTarget(desk: Desk): Promise<Booked> {
  const before = await desk.look()
  const slot = before.slots.find(({ start, free }) => free && start === desk.plan.target.start)
  if (!slot) throw new NotExercised('the slot chosen was taken by someone else meanwhile')
  const answer = await bookOffered(desk, slot, { before, guest: 0, check: 'book_offered' })
  return { slot, answer, before }
}

/** Books a slot that a view offers; a refusal is a contradiction, unless it is no longer offered. */
async function bookOffered(
  desk: Desk,
  slot: Slot,
  { before, guest, check }: { before: View; guest: number; check: CheckId },
): Promise<Answer> {
  const { run, create } = desk
  const answer = await run.send({ ...(await desk.order(slot, guest)), expects: 'success' })
  if (answer.status < 300) {
    desk.keep(answer)
    run.pass(check)
    return answer
  }
  const again = await desk.look()
  const still = again.slots.some(({ start, free }) => free && start === slot.start)
  if (!still) throw new NotExercised('the slot was taken by someone else meanwhile')
  run.expect(check, false, () => ({
    operationId: create.operationId,
    clause: operationClause(create),
    kind: 'consistency',
    subject: 'an offered slot is refused',
    expected: `201, as ${formatWall(slot.start)} is offered, before and after`,
    actual: describe(answer),
    evidence: [before.answer, answer],
  }))
  throw new NotExercised('an offered slot could not be booked')
}

/** After a booking nothing that overlaps it is offered, whatever is asked for. Returns the new view. */
export async function checkGone(desk: Desk, { slot, answer, before }: Booked): Promise<View> {
  const { run } = desk
  const after = await desk.look()
  const views = [after, ...(await desk.lookElsewhere())]
  for (const view of views) {
    const left = freeOf(view.slots).find(
      (offered) =>
        overlaps(offered, slot) && offered.professionals.includes(desk.plan.professional),
    )
    run.expect('booked_disappears', left === undefined, () => ({
      operationId: view.answer.operation.operationId,
      clause: operationClause(view.answer.operation),
      kind: 'consistency',
      subject: `a booked time is still offered ${view.label}`.trimEnd(),
      expected: `no slot of that professional between ${formatWall(slot.start)} and ${formatWall(slot.end)}`,
      actual: left ? `${formatWall(left.start)} to ${formatWall(left.end)} is offered` : '',
      evidence: [answer, view.answer],
    }))
  }
  // Others may book meanwhile, so only what a booking cannot explain is held against the target.
  const lost = freeOf(before.slots).filter(
    (offered) =>
      !overlaps(offered, slot) && !freeOf(after.slots).some(({ start }) => start === offered.start),
  )
  const again = couldBeOne(lost) ? after : await desk.look()
  const gone = lost.filter(({ start }) => !freeOf(again.slots).some((slot) => slot.start === start))
  run.expect('booked_disappears', couldBeOne(gone), () => ({
    operationId: after.answer.operation.operationId,
    clause: operationClause(after.answer.operation),
    kind: 'consistency',
    subject: 'a booking takes times away that it does not overlap',
    expected: `besides ${formatWall(slot.start)} to ${formatWall(slot.end)} all slots as before`,
    actual: `also gone: ${gone.map(({ start }) => formatWall(start)).join(', ')}`,
    evidence: [before.answer, answer, after.answer],
  }))
  return after
}

/** The same time and every partial overlap are refused; then the slot beside it is accepted. */
export async function checkOverlaps(desk: Desk, { slot, answer }: Booked): Promise<void> {
  const { run, plan } = desk
  await run.step(['double_booking'], async () => {
    await refuseTime(desk, slot, {
      check: 'double_booking',
      // By somebody else, so that it is no repeated request.
      guest: 1,
      subject: 'a booked slot',
      because: 'the slot was booked a moment earlier',
      evidence: [answer],
    })
  })
  if (plan.overlapping.length === 0) {
    run.record('overlap_refused').notExercised('no offered time overlaps another in part')
  }
  for (const time of plan.overlapping) {
    await run.step(['overlap_refused'], () =>
      refuseTime(desk, time, {
        check: 'overlap_refused',
        subject: time.start < slot.start ? 'an overlap at the start' : 'an overlap at the end',
        because: `it overlaps the booking from ${formatWall(slot.start)} to ${formatWall(slot.end)}`,
        evidence: [answer],
      }),
    )
  }
}

/**
 * The slot beside a booked one is still free: intervals are half-open. Where it is gone, somebody else
 * may have taken it, so the same is tried once more on the day of another desk.
 */
export async function checkNeighbour(
  desk: Desk,
  { slot, answer }: Booked,
  { view, retry }: { view: View; retry?: () => Promise<Desk> },
): Promise<void> {
  const { run, plan } = desk
  const { neighbour } = plan
  if (!neighbour) throw new NotExercised('no offered slot begins where the booked one ends')
  const offered = view.slots.find(({ start, free }) => free && start === neighbour.start)
  if (!offered && retry) {
    const other = await retry()
    const rebooked = await bookTarget(other)
    return checkNeighbour(other, rebooked, { view: await other.look() })
  }
  run.expect('neighbour_bookable', offered !== undefined, () => ({
    operationId: view.answer.operation.operationId,
    clause: operationClause(view.answer.operation),
    kind: 'consistency',
    subject: 'the slot beside a booked one is gone',
    expected: `${formatWall(neighbour.start)} still offered, as ${formatWall(slot.start)} to ${formatWall(slot.end)} does not overlap it`,
    actual: 'it is not offered',
    evidence: [answer, view.answer],
  }))
  if (!offered) return
  await bookOffered(desk, offered, { before: view, guest: 1, check: 'neighbour_bookable' })
}

/** What to say about a time that must be refused. */
export type TimeRefusal = Pick<Refusal, 'check' | 'subject' | 'because'> &
  Partial<Pick<Refusal, 'evidence' | 'names' | 'manner' | 'kind'>> & {
    /** Who orders; by default the first guest. */
    readonly guest?: number
    /** Changes the otherwise valid request. */
    readonly change?: (body: Readonly<Record<string, unknown>>) => Record<string, unknown>
  }

/** Orders a time that is not offered. Accepting it contradicts availability, whatever the manner. */
export async function refuseTime(desk: Desk, time: Span, refusal: TimeRefusal): Promise<void> {
  const { run, create } = desk
  const { change, guest = 0, ...rest } = refusal
  const order = await desk.order(time, guest)
  const body = typeof order.body === 'object' && order.body !== null ? { ...order.body } : {}
  const { answer, refused } = await expectRefusal(run, {
    names: desk.unavailable,
    kind: 'consistency',
    manner: 'inferred',
    clause: operationClause(create),
    ...rest,
    call: change ? { ...order, body: change(body) } : order,
  })
  if (!refused) desk.keep(answer)
}

/** Counts and offers are the same after a series of refused writes. Returns the view after them. */
export async function checkUntouched(
  desk: Desk,
  before: View,
  refuse: () => Promise<void>,
): Promise<View> {
  const { run } = desk
  const kept = run.leftBehind.length
  await refuse()
  const after = await desk.look()
  if (run.leftBehind.length > kept) {
    run.record('refused_changes_nothing').notExercised('one of the writes was accepted')
    return after
  }
  const counted = await desk.count()
  const stored = (counted?.bookings ?? 1) > 1
  // One more of its times may be gone because somebody else took it; a time that is back never is.
  const lost = freeOf(before.slots).filter(
    ({ start }) => !freeOf(after.slots).some((slot) => slot.start === start),
  )
  const back = freeOf(after.slots).filter(
    ({ start }) => !freeOf(before.slots).some((slot) => slot.start === start),
  )
  const changed = back.length > 0 || !couldBeOne(lost)
  run.expect('refused_changes_nothing', !stored && !changed, () => ({
    operationId: desk.create.operationId,
    clause: operationClause(desk.create),
    kind: 'consistency',
    subject: stored ? 'a refused booking is stored' : 'refused bookings change what is offered',
    expected: 'the same bookings and free times as before the refused requests',
    actual: stored
      ? `${counted?.bookings} bookings of a client who got one`
      : (differenceOf(offersOf(before.slots), offersOf(after.slots), ['before', 'after']) ?? ''),
    evidence: stored && counted ? [counted.answer] : [before.answer, after.answer],
  }))
  return after
}

/** Whether at most one booking by somebody else, made meanwhile, explains that these times are gone. */
function couldBeOne(lost: readonly Slot[]): boolean {
  return lost.every((slot) => lost.every((other) => slot === other || overlaps(slot, other)))
}

/**
 * Different clients order one slot at the same moment: exactly one of them gets it. Tells whether there
 * was anything to race for; where the slot is gone already, nothing is known.
 */
export async function checkRace(desk: Desk, slot: Slot, racers: number): Promise<boolean> {
  const { run, create } = desk
  const orders: Call[] = []
  for (let guest = 0; guest < racers; guest += 1) orders.push(await desk.order(slot, guest))
  const settled = await Promise.allSettled(
    orders.map((order) => run.send({ ...order, expects: 'either' })),
  )
  const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const lost = settled.find((one) => one.status === 'rejected')
  if (answers.length < 2 && lost) throw lost.reason
  const winners = answers.filter(({ status }) => status < 300)
  for (const winner of winners) desk.keep(winner)
  const after = await desk.look()
  const stillFree = freeOf(after.slots).some(({ start }) => start === slot.start)
  if (winners.length === 0 && !stillFree && answers.length === racers) {
    run.record('booking_race').notExercised('the slot was gone before the race')
    return false
  }
  run.expect('booking_race', winners.length === 1, () => ({
    operationId: create.operationId,
    clause: operationClause(create),
    kind: 'consistency',
    subject: winners.length === 0 ? 'nobody gets an offered slot' : 'one slot is booked twice',
    expected: `of ${racers} clients who order ${formatWall(slot.start)} at once exactly one gets it`,
    actual: `${winners.length} got it (${answers.map(({ status }) => status).join(', ')})`,
    evidence: winners.length > 1 ? winners : answers,
  }))
  for (const loser of answers.filter(({ status }) => status >= 300)) {
    judgeRefusal(
      run,
      {
        check: 'booking_race',
        subject: 'the loser of a race',
        call: loser.call,
        names: desk.unavailable,
        manner: 'inferred',
        clause: operationClause(create),
        because: 'another client got the slot',
        evidence: winners.slice(0, 1),
      },
      loser,
    )
  }
  run.expect('booked_disappears', !stillFree || winners.length === 0, () => ({
    operationId: after.answer.operation.operationId,
    clause: operationClause(after.answer.operation),
    kind: 'consistency',
    subject: 'a slot booked in a race is still offered',
    expected: `${formatWall(slot.start)} is no longer offered`,
    actual: 'it is offered',
    evidence: [...winners.slice(0, 1), after.answer],
  }))
  return true
}
