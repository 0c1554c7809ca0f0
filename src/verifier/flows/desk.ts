import type { TargetAnswer } from '../../judge/answer.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { OperationCall } from '../../judge/call.ts'
import { operationClause } from '../../judge/clause.ts'
import type { Run } from '../run.ts'
import type { TargetSlot, Span } from '../slots.ts'
import type { BookingPlan } from './booking-plan.ts'

/** What the target shows of a professional's day, and the exchange that showed it. */
export interface View {
  readonly slots: readonly TargetSlot[]
  readonly answer: TargetAnswer
  /** Which question it answers, for a sentence: `for another service`. */
  readonly label: string
}

/** Where bookings are made: what both APIs' ways to book have in common. */
export interface Desk {
  readonly run: Run
  readonly create: Operation
  readonly plan: BookingPlan
  /** That day as it is before anything is booked on it. */
  before(): Promise<View>
  /** The planned professional's planned day, asked for anew. */
  look(): Promise<View>
  /** The same day of the same professional for other services, lengths and places. */
  lookElsewhere(): Promise<readonly View[]>
  /** A valid request for a time, by one of several different clients. */
  order(time: Span, guest: number): Promise<OperationCall>
  /** The bookings of the first guest, where the target can be asked: only the accepted one is due. */
  count(): Promise<{ bookings: number; answer: TargetAnswer } | undefined>
  /** Notes an accepted booking, which no API can undo. */
  keep(answer: TargetAnswer): void
  /** Names of the refusal of a time that is not offered. */
  readonly unavailable: readonly string[]
}

/** Notes an accepted booking as left behind; an id that was given before is a contradiction. */
export function keepBooking(
  run: Run,
  answer: TargetAnswer,
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
  readonly slot: TargetSlot
  readonly answer: TargetAnswer
  /** The view before it was booked. */
  readonly before: View
}
