import type { TargetAnswer } from '../../judge/answer.ts'
import { dayOf, formatWallDay, formatWall } from '../calendar.ts'
import { propertyClause } from '../../judge/clause.ts'
import type { Run } from '../run.ts'
import { duplicatesIn, firstUnsorted, type TargetSlot, stepOf } from '../slots.ts'

/** Where an API writes the parts of its slots. */
export interface SlotPlaces {
  readonly list: string
  readonly start: string
  readonly end: string
}

export interface SlotsAnswer {
  readonly answer: TargetAnswer
  readonly slots: readonly TargetSlot[]
  readonly places: SlotPlaces
}

/** Every slot lies between two days, both included. */
export function checkInRange(
  run: Run,
  { answer, slots, places }: SlotsAnswer,
  { from, to }: { from: number; to: number },
): void {
  const stray = slots.find(({ start }) => dayOf(start) < from || dayOf(start) > to)
  run.expect('slots_in_range', stray === undefined, () => ({
    ...about(answer, places.start),
    subject: 'a slot lies outside the range',
    expected: `slots from ${formatWallDay(from)} to ${formatWallDay(to)} only`,
    actual: `a slot at ${formatWall(stray?.start ?? 0)}`,
  }))
}

/** Every slot takes as long as was asked for. */
export function checkLength(
  run: Run,
  { answer, slots, places }: SlotsAnswer,
  minutes: number,
  why: string,
): void {
  const wrong = slots.find(({ start, end }) => end - start !== minutes)
  run.expect('slot_length', wrong === undefined, () => ({
    ...about(answer, places.end),
    subject: 'a slot has the wrong length',
    expected: `slots of ${minutes} minutes, ${why}`,
    actual: wrong ? `${formatWall(wrong.start)} to ${formatWall(wrong.end)}` : '',
  }))
}

export function checkUnique(run: Run, { answer, slots, places }: SlotsAnswer): void {
  const twice = duplicatesIn(slots)
  run.expect('slots_unique', twice.length === 0, () => ({
    ...about(answer, places.start),
    subject: 'a slot is listed twice',
    expected: 'each time with each professional once',
    actual: `twice: ${twice[0] ?? ''}`,
  }))
}

/** No page promises an order, so it is never more than a notice. */
export function checkSorted(run: Run, { answer, slots, places }: SlotsAnswer): void {
  const stray = firstUnsorted(slots)
  run.expect('slots_sorted', stray === undefined, () => ({
    ...about(answer, places.list),
    kind: 'inferred',
    subject: 'slots are not in order',
    expected: 'slots in order of time',
    actual: `${formatWall(stray?.start ?? 0)} comes after a later slot`,
  }))
}

/** Starts lie 15 or 30 minutes apart; a break or a booked hour makes larger gaps, never smaller ones. */
export function checkGrid(
  run: Run,
  { answer, slots, places }: SlotsAnswer,
  allowed: readonly number[],
): void {
  const step = stepOf(slots)
  if (step === undefined) return
  run.expect('slot_grid', allowed.includes(step), () => ({
    ...about(answer, places.start),
    kind: 'documented',
    subject: 'slots are not on a grid of 15 or 30 minutes',
    expected: `slots start every ${allowed.join(' or ')} minutes`,
    actual: `two slots start ${step} minutes apart`,
  }))
}

function about(
  answer: TargetAnswer,
  place: string,
): {
  operationId: string
  clause: ReturnType<typeof propertyClause>
  kind: 'consistency'
  evidence: readonly TargetAnswer[]
} {
  const { operation, status } = answer
  return {
    operationId: operation.operationId,
    clause: propertyClause(operation, status, place),
    kind: 'consistency',
    evidence: [answer],
  }
}
