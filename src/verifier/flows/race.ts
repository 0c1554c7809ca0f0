import type { TargetAnswer } from '../../judge/answer.ts'
import { formatWall } from '../calendar.ts'
import type { OperationCall } from '../../judge/call.ts'
import { judgeRefusal } from '../checks/refusal.ts'
import { operationClause } from '../../judge/clause.ts'
import { freeOf, type TargetSlot } from '../slots.ts'
import { vanished } from './booking.ts'
import type { Desk } from './desk.ts'

/**
 * Different clients order one slot at the same moment: exactly one of them gets it. Tells whether there
 * was anything to race for; where the slot is gone already, nothing is known.
 */
export async function checkRace(desk: Desk, slot: TargetSlot, racers: number): Promise<boolean> {
  const { run, create } = desk
  const orders: OperationCall[] = []
  for (let guest = 0; guest < racers; guest += 1) {
    orders.push(await desk.order(slot, guest))
  }
  const { answers, lost } = await orderAtOnce(desk, orders)
  if (answers.length < 2 && lost) throw lost.reason
  const winners = answers.filter(({ status }) => status < 300)
  const after = await desk.look()
  const stillFree = freeOf(after.slots).some(({ start }) => start === slot.start)
  if (winners.length === 0 && !stillFree && answers.length === racers) {
    await run.step(['booking_race'], async () =>
      run.coincidence('the slot was gone before the race', {
        check: 'booking_race',
        judge: () => vanished(desk, [...answers, after.answer]),
      }),
    )
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

/** Orders at the same moment. Whatever was booked is kept, also where one of the orders gets no answer. */
export async function orderAtOnce(
  desk: Desk,
  orders: readonly OperationCall[],
): Promise<{ answers: readonly TargetAnswer[]; lost: PromiseRejectedResult | undefined }> {
  const settled = await Promise.allSettled(
    orders.map((order) => desk.run.send({ ...order, expects: 'either' })),
  )
  const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  for (const answer of answers.filter(({ status }) => status < 300)) {
    desk.keep(answer)
  }
  return { answers, lost: settled.find((one) => one.status === 'rejected') }
}
