import { anyOf } from '../json/failures.ts'
import type { Operation } from '../openapi/operation.ts'
import { documents, operationsById } from '../openapi/operations-by-id.ts'
import { type JudgeResponse, responseBreaches } from '../openapi/response-breaches.ts'
import type { Fault } from './fault.ts'
import { type OwnAnswer, ownResponse } from './own-answer.ts'
import { settingProblem, type SettingProblem } from './setting-error.ts'

/** Whether a fault can do to an operation what it says: an error by its code strikes only those that document it. */
export function canStrike(fault: Fault, operation: Operation): boolean {
  if (fault.kind !== 'status' || fault.code === undefined) return true
  const { status, code } = fault
  return operation.responses.some(
    (response) =>
      (status === undefined || response.status === status) &&
      response.examples.some(({ name }) => name === code),
  )
}

/**
 * What no schema can say of a fault; `operations` are those it can strike, none where that is not to be looked at. Without
 * `judge`, which is loaded on demand, the body of an answer of one's own is held to its document only when it strikes.
 */
export function faultProblems(
  fault: Fault,
  at: string,
  { operations, judge }: { operations: readonly Operation[]; judge?: JudgeResponse | undefined },
): readonly SettingProblem[] {
  switch (fault.kind) {
    case 'status':
      return statusProblems(fault, at, operations)
    case 'answer':
      return answerProblems(fault, at, operations, judge)
    case 'change':
      if ([fault.merge, fault.set, fault.remove].some((part) => part !== undefined)) return []
      return [settingProblem(at, 'must have a merge, a set or a remove')]
    default:
      return []
  }
}

function statusProblems(
  fault: Extract<Fault, { kind: 'status' }>,
  at: string,
  operations: readonly Operation[],
): readonly SettingProblem[] {
  const { status, code } = fault
  if (status === undefined && code === undefined) {
    return [settingProblem(at, 'must have a status or a code')]
  }
  if (code === undefined) return []
  if (![...operationsById().values()].some((one) => documents(one, code))) {
    const message = `must be the name of an example in one of the documents, not “${code}”`
    return [settingProblem(`${at}.code`, message)]
  }
  if (operations.length === 0 || operations.some((one) => canStrike(fault, one))) return []
  const codes = operations.flatMap(({ responses }) =>
    responses
      .filter((one) => one.status >= 400 && (status === undefined || one.status === status))
      .flatMap(({ examples }) => examples.map(({ name }) => name)),
  )
  const choices = [...new Set(codes)]
  const whose = anyOf(operations.map(({ operationId }) => operationId))
  const under = status === undefined ? '' : ` with ${status}`
  const message =
    choices.length === 0
      ? `never fits: ${whose} documents no error${under}`
      : `must be ${anyOf(choices)}, which ${whose} documents${under}, not “${code}”`
  return [settingProblem(`${at}.code`, message, choices)]
}

function answerProblems(
  fault: OwnAnswer,
  at: string,
  operations: readonly Operation[],
  judge: JudgeResponse = responseBreaches,
): readonly SettingProblem[] {
  const { status, headers = {}, body, undocumented } = fault
  const written = Object.keys(headers).find((name) => writtenByServer.has(name.toLowerCase()))
  if (written !== undefined) {
    return [settingProblem(`${at}.headers.${written}`, 'is written by the server: leave it out')]
  }
  if (body !== undefined && bodiless.has(status)) {
    return [settingProblem(`${at}.body`, `must be left out: a ${status} has no body`)]
  }
  if (undocumented) return []
  const sent = ownResponse(fault)
  const breaking = operations.flatMap((operation) => {
    const [first] = judge(operation, sent)
    return first === undefined ? [] : [`${operation.operationId} (${first})`]
  })
  const [first, ...others] = breaking
  if (first === undefined) return []
  const more = others.length > 0 ? `, and of ${others.length} more operations` : ''
  const message = `breaks the document of ${first}${more}: match only the operation it is for, or add "undocumented": true`
  return [settingProblem(at, message)]
}

/** Of the connection, or counted when the body is sent. */
const writtenByServer = new Set(
  'connection content-length keep-alive trailer transfer-encoding upgrade'.split(' '),
)

const bodiless = new Set([204, 205, 304])
