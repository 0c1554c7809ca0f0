import { objectOf } from '../../json/object.ts'
import { NotExercised } from '../stops.ts'
import { type TargetAnswer, describeAnswer } from '../../judge/answer.ts'
import { formatWall } from '../calendar.ts'
import type { Judgement } from '../../judge/check.ts'
import type { CheckId } from '../../judge/check-catalogue.ts'
import type { OperationCall } from '../../judge/call.ts'
import { judgeRefusal, type RefusalCase } from '../checks/refusal.ts'
import { operationClause } from '../../judge/clause.ts'
import { differenceOf, freeOf, offersOf, overlaps, type TargetSlot, type Span } from '../slots.ts'
import type { Booked, Desk, View } from './desk.ts'

/** Books the planned slot: it was offered, so it must be accepted. */
export async function bookTarget(desk: Desk, guest = 0): Promise<Booked> {
  const before = await desk.before()
  const slot = before.slots.find(({ start, free }) => free && start === desk.plan.target.start)
  if (!slot) throw new NotExercised('the slot chosen was taken by someone else meanwhile')
  const answer = await bookOffered(desk, slot, { before, guest, check: 'book_offered' })
  return { slot, answer, before }
}

/** Books a slot that a view offers; a refusal is a contradiction, unless it is no longer offered. */
async function bookOffered(
  desk: Desk,
  slot: TargetSlot,
  { before, guest, check }: { before: View; guest: number; check: CheckId },
): Promise<TargetAnswer> {
  const { run, create } = desk
  const answer = await run.send({ ...(await desk.order(slot, guest)), expects: 'success' })
  if (answer.status < 300) {
    desk.keep(answer)
    run.pass(check)
    return answer
  }
  const again = await desk.look()
  const still = again.slots.some(({ start, free }) => free && start === slot.start)
  if (!still) {
    await desk.count()
    const judge = (): Judgement => vanished(desk, [before.answer, answer, again.answer])
    await probe(desk, { view: again, check, judge })
    run.coincidence('the slot was taken by someone else meanwhile', { check, judge })
  }
  run.expect(check, false, () => ({
    operationId: create.operationId,
    clause: operationClause(create),
    kind: 'consistency',
    subject: 'an offered slot is refused',
    expected: `201, as ${formatWall(slot.start)} is offered, before and after`,
    actual: describeAnswer(answer),
    evidence: [before.answer, answer],
  }))
  throw new NotExercised('an offered slot could not be booked')
}

/** Orders one more of what is offered: that somebody takes this one as well would be the second coincidence. */
async function probe(
  desk: Desk,
  { view, check, judge }: { view: View; check: CheckId; judge: () => Judgement },
): Promise<void> {
  const { run } = desk
  const another = freeOf(view.slots).at(-1)
  if (!another) return
  const answer = await run.send({ ...(await desk.order(another, 1)), expects: 'either' })
  if (answer.status < 300) return desk.keep(answer)
  const again = await desk.look()
  if (freeOf(again.slots).some(({ start }) => start === another.start)) return
  run.expect(check, false, judge)
}

/** An order for a time that is free now; for a screening whose own time was taken by what it tried. */
export async function orderAnother(desk: Desk): Promise<OperationCall | undefined> {
  const { slots } = await desk.look()
  const slot = freeOf(slots).at(-1)
  return slot && desk.order(slot, 1)
}

/** What to say of times that are refused, and gone as soon as they were asked for. */
export function vanished(
  { create }: Pick<Desk, 'create'>,
  evidence: readonly TargetAnswer[],
): Judgement {
  return {
    operationId: create.operationId,
    clause: operationClause(create),
    kind: 'consistency',
    subject: 'offered times are refused, and gone when they were asked for',
    expected: '201 for what is offered, or the time still offered to others after a refusal',
    actual: 'more than once, a time was refused and is no longer offered',
    evidence,
  }
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
export type TimeRefusal = Pick<RefusalCase, 'check' | 'subject' | 'because'> &
  Partial<Pick<RefusalCase, 'evidence' | 'names' | 'manner' | 'kind' | 'clause'>> & {
    /** Who orders; by default the first guest. */
    readonly guest?: number
    /** Asked when it is accepted: whether the reason to refuse it still holds. */
    readonly holds?: () => Promise<boolean>
    /** Changes the otherwise valid request. */
    readonly change?: (body: Readonly<Record<string, unknown>>) => Record<string, unknown>
  }

/** Orders a time that is merely not listed. No vendor says that the list bounds what may be booked. */
export function refuseUnlisted(desk: Desk, time: Span, refusal: TimeRefusal): Promise<void> {
  return refuseTime(desk, time, { kind: 'inferred', ...refusal })
}

/**
 * Orders a time that the target itself marks as not available, or that overlaps a booking: accepting it contradicts its
 * own answers.
 */
export async function refuseTime(desk: Desk, time: Span, refusal: TimeRefusal): Promise<void> {
  const { run, create } = desk
  const { change, guest = 0, holds, ...rest } = refusal
  const order = await desk.order(time, guest)
  const call = change ? { ...order, body: change(objectOf(order.body)) } : order
  const answer = await run.send({ ...call, expects: 'refusal' })
  if (answer.status < 300) {
    desk.keep(answer)
    if (holds && !(await holds())) throw new NotExercised('what was tried may be booked after all')
  }
  const clause = operationClause(create)
  const usual = {
    names: desk.unavailable,
    kind: 'consistency',
    manner: 'inferred',
    clause,
  } as const
  judgeRefusal(run, { ...usual, ...rest, call }, answer)
}

/**
 * Counts and offers are the same after a series of refused writes. Returns the view after them. One of
 * the writes is refused for its client alone: had it held its time, `hold` would do so to another.
 */
export async function checkUntouched(
  desk: Desk,
  { before, refuse, hold }: { before: View; refuse: () => Promise<void>; hold: Hold },
): Promise<View> {
  const { run } = desk
  const kept = run.leftBehind.length
  await refuse()
  const after = await desk.look()
  if (run.leftBehind.length > kept) {
    run.record('refused_changes_nothing').notExercised('one of the writes was accepted')
    return after
  }
  await run.step(['refused_changes_nothing'], () => checkHeld(desk, { before, after, hold }))
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

/** Orders a time that is free, for a client for whom it must be refused. */
export type Hold = (slot: TargetSlot) => Promise<void>

/** Somebody else may take one time that was refused to us, but hardly the next one as well. */
async function checkHeld(
  desk: Desk,
  { before, after, hold }: { before: View; after: View; hold: Hold },
): Promise<void> {
  const { run, create, plan } = desk
  const tried = plan.neighbour ?? plan.spare[0]
  const isFree = (view: View, slot: TargetSlot): boolean =>
    freeOf(view.slots).some(({ start }) => start === slot.start)
  if (!tried || !isFree(before, tried)) return
  if (isFree(after, tried)) return run.pass('refused_changes_nothing')
  const another = freeOf(after.slots).find((slot) => !overlaps(slot, tried))
  if (!another) return
  await hold(another)
  const again = await desk.look()
  run.expect('refused_changes_nothing', isFree(again, another), () => ({
    operationId: create.operationId,
    clause: operationClause(create),
    kind: 'consistency',
    subject: 'a booking that is refused for its client holds its time',
    expected: `${formatWall(tried.start)} and ${formatWall(another.start)} still offered, as both were refused`,
    actual: 'neither is offered any more',
    evidence: [before.answer, after.answer, again.answer],
  }))
}

/** Whether at most one booking by somebody else, made meanwhile, explains that these times are gone. */
function couldBeOne(lost: readonly TargetSlot[]): boolean {
  return lost.every((slot) => lost.every((other) => slot === other || overlaps(slot, other)))
}
