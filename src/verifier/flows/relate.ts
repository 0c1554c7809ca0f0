import { NotExercised } from '../stops.ts'
import type { TargetAnswer } from '../../judge/answer.ts'
import type { CheckId } from '../../judge/check-catalogue.ts'
import { operationClause } from '../../judge/clause.ts'
import type { Kind } from '../../judge/finding.ts'
import type { Run } from '../run.ts'
import { differenceOf } from '../slots.ts'

/** A way to ask for something; what the answers say can be compared. */
export type Way = (fresh: boolean) => Promise<{ answers: TargetAnswer[]; says: Set<string> }>

/** Two ways to ask for the same, which must say the same. */
export interface Claim {
  readonly check: CheckId
  readonly ways: readonly [string, string]
  readonly one: Way
  readonly other: Way
  readonly kind?: Kind
}

/** Asks one question after the other, and reads what the answers say together. */
export function wayOf<Question, Answer extends { readonly answer: TargetAnswer }>(
  ask: (question: Question, fresh: boolean) => Promise<Answer>,
  read: (answers: readonly Answer[]) => readonly string[],
): (...questions: readonly Question[]) => Way {
  return (...questions) =>
    async (fresh) => {
      const told: Answer[] = []
      for (const question of questions) {
        told.push(await ask(question, fresh))
      }
      return { answers: told.map(({ answer }) => answer), says: new Set(read(told)) }
    }
}

/** Each claim is a step of its own: one that cannot be put to the target keeps none of the others from it. */
export function relate(run: Run, claimsOf: () => Promise<readonly Claim[]>): Promise<void> {
  return run.step([], async () => {
    for (const claim of await claimsOf()) {
      await run.step([claim.check], () => compare(run, claim))
    }
  })
}

/**
 * Where both ways contradict, the first is asked again: if it has changed, others were at work, and both are asked anew.
 * That only the other one changes, just when it was caught, is forgiven once in a run.
 */
async function compare(run: Run, { check, ways, one, other, kind }: Claim): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const [first, second] = [await one(round > 0), await other(true)]
    if (first.says.size + second.says.size === 0) throw new NotExercised('nothing to compare')
    const actual = differenceOf(first.says, second.says, ways)
    if (actual === undefined) return run.pass(check)
    if (differenceOf(first.says, (await one(true)).says, ways) !== undefined) continue
    const isGone = differenceOf(first.says, (await other(true)).says, ways) === undefined
    if (isGone && (run.coincidences += 1) === 1) continue
    const evidence = [...first.answers, ...second.answers]
    const operation = evidence[0]?.operation
    run.expect(check, false, () => ({
      operationId: operation?.operationId ?? '',
      clause: operation ? operationClause(operation) : { provenance: 'inferred', pointer: '' },
      kind: kind ?? 'consistency',
      subject: `${ways[0]} and ${ways[1]} differ`,
      expected: 'the same from both',
      actual,
      evidence,
    }))
    return
  }
  throw new NotExercised('what was compared changed three times in a row')
}
