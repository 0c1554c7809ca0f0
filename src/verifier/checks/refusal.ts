import { type TargetAnswer, describeAnswer } from '../../judge/answer.ts'
import type { Operation, Provenance } from '../../openapi/operation.ts'
import type { OperationCall } from '../../judge/call.ts'
import type { Clause } from '../../judge/clause.ts'
import type { Kind } from '../../judge/finding.ts'
import { fieldOf, textOf } from '../../json/look.ts'
import type { Run } from '../run.ts'
import type { CheckId } from '../../judge/check-catalogue.ts'

/** A request that must not succeed: one thing away from one that does. */
export interface RefusalCase {
  readonly check: CheckId
  readonly subject: string
  readonly call: OperationCall
  /** Names of the documented examples any of which is right, e.g. `DATE_IN_PAST`. */
  readonly names: readonly string[]
  /** What accepting it would break; by default the clause's provenance. */
  readonly kind?: Kind
  /** Set to `inferred` where the documents do not say which refusal it is. */
  readonly manner?: 'inferred'
  readonly clause: Clause
  /** What is wrong with the request, e.g. `locationId is missing`. */
  readonly because: string
  /** Exchanges to show before the refused one. */
  readonly evidence?: readonly TargetAnswer[]
}

/** Sends the request and expects the documented refusal; tells whether the target refused at all. */
export async function expectRefusal(
  run: Run,
  refusal: RefusalCase,
): Promise<{ answer: TargetAnswer; refused: boolean }> {
  const answer = await run.send({ ...refusal.call, expects: 'refusal' })
  return { answer, refused: judgeRefusal(run, refusal, answer) }
}

/** The same for an answer that is already there, such as one of several sent at once. */
export function judgeRefusal(run: Run, refusal: RefusalCase, answer: TargetAnswer): boolean {
  const { check, subject, clause, because, kind, evidence = [] } = refusal
  const { operation, status } = answer
  const base = { operationId: operation.operationId, evidence: [...evidence, answer] }
  const due = dueOf(operation, refusal.names)
  const expected = `${due.map((one) => `${one.status} ${one.name}`).join(' or ')}, because ${because}`
  const refused = status >= 400
  run.expect(check, refused, () => ({
    ...base,
    clause,
    kind: kind ?? clause.provenance,
    subject: `${subject} is accepted`,
    expected,
    actual: describeAnswer(answer),
  }))
  // A 5xx is told once, by not_a_server_error.
  if (!refused || status >= 500) return refused
  const sameStatus = due.filter((one) => one.status === status)
  const right = sameStatus.some((one) => isNamed(answer, one.value))
  const wanted = sameStatus[0] ?? due[0]
  const manner = refusal.manner ?? mannerOf(wanted, sameStatus.length > 0)
  const isOurs = manner === 'inferred'
  run.expect(isOurs ? 'refusal_manner' : check, right, () => ({
    ...base,
    clause: wanted?.clause ?? clause,
    kind: manner,
    // One decision of ours is one notice, however often it is met.
    subject: isOurs
      ? `${mannerIn(answer, sameStatus)} where we expect ${wanted?.[sameStatus.length > 0 ? 'name' : 'status'] ?? 'another refusal'}`
      : `${subject} is refused in another way`,
    expected,
    actual: describeAnswer(answer),
  }))
  return true
}

/** The status, or the code where the status is right. */
function mannerIn({ status, json }: TargetAnswer, sameStatus: readonly Due[]): string {
  return sameStatus.length > 0 ? (textOf(json, 'error', 'code') ?? 'no code') : String(status)
}

interface Due {
  readonly name: string
  readonly status: number
  readonly value: unknown
  readonly statusProvenance: Provenance
  readonly nameProvenance: Provenance
  readonly clause: Clause
}

function dueOf(operation: Operation, names: readonly string[]): Due[] {
  return operation.responses.flatMap((response) =>
    response.examples
      .filter(({ name }) => names.includes(name))
      .map(({ name, value, provenance, source }) => ({
        name,
        value,
        status: response.status,
        statusProvenance: response.provenance,
        nameProvenance: provenance,
        clause: {
          provenance,
          pointer: `openapi/${operation.api}.yaml ${operation.operationId} ${response.status} ${name}`,
          ...(source ? { source } : {}),
        },
      })),
  )
}

/** A wrong status breaks what the response's status is known by, a wrong code what its example is. */
function mannerOf(due: Due | undefined, sameStatus: boolean): Provenance {
  if (!due) return 'inferred'
  return sameStatus ? due.nameProvenance : due.statusProvenance
}

/** SalonBookIt tells refusals apart by `error.code`; where there is no code the status is all there is. */
function isNamed({ json }: TargetAnswer, example: unknown): boolean {
  const code = textOf(example, 'error', 'code')
  return code === undefined || fieldOf(json, 'error', 'code') === code
}
