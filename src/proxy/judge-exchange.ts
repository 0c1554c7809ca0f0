import { type TargetAnswer, describeAnswer } from '../judge/answer.ts'
import { jsonIn } from '../json/parse.ts'
import type { Exchange } from '../journal/exchange.ts'
import { matchOperation } from '../openapi/match.ts'
import type { OpenApiDocument, Operation } from '../openapi/operation.ts'
import type { Copy } from './body.ts'
import type { Violation } from '../judge/violation.ts'
import { brokenOff } from './forward.ts'
import { judgeRequest, judgeUnknown } from '../judge/judge-request.ts'
import type { OperationCall } from '../judge/call.ts'
import type { Judge, Judgement } from '../judge/check.ts'
import { type CheckId, checks } from '../judge/check-catalogue.ts'
import { judgeConformance } from '../judge/conformance.ts'
import { operationClause } from '../judge/clause.ts'
import type { TargetFailure } from '../judge/failure.ts'

/** A request that went by, and what became of it. */
export interface Seen {
  readonly exchange: Exchange
  readonly method: string
  /** Path and query as the client sent them, without the upstream's base path. */
  readonly path: string
  readonly headers: Headers
  readonly sent: Copy
  /** The upstream's answer; absent before there is one, or when it gave none. */
  readonly response?: { readonly status: number; readonly headers: Headers; readonly got: Copy }
  /** Why it gave none. */
  readonly failure?: TargetFailure
}

export interface ExchangeVerdict {
  readonly operation: Operation | undefined
  readonly call: OperationCall | undefined
  readonly violations: readonly Violation[]
  /** What nobody looked at, and why: `the response's body: larger than the bound`. */
  readonly unjudged: readonly string[]
}

/** The verdict on what is none of the document's business. */
export const nothingJudged: ExchangeVerdict = {
  operation: undefined,
  call: undefined,
  violations: [],
  unjudged: [],
}

/** Holds both directions of an exchange to the document. */
export function judgeExchange(document: OpenApiDocument, seen: Seen): ExchangeVerdict {
  const { method, path, headers, response, failure } = seen
  const url = new URL(path, 'http://proxy')
  if (isPreflight(method, headers)) return nothingJudged
  const match = matchOperation(document, method, url.pathname)
  if (!match || 'allow' in match) {
    const violations = [
      judgeUnknown(document, { method, pathname: url.pathname, allow: match?.allow }),
    ]
    return { ...nothingJudged, violations }
  }
  const { operation } = match
  const request = judgeRequest(match, { search: url.search, headers, sent: seen.sent })
  const unjudged = [
    ...(operation.requestBody ? reasonsOf('request', seen.sent) : []),
    ...(response ? reasonsOf('response', response.got) : []),
  ]
  const call: OperationCall = { ...request.call, ...(method === 'HEAD' ? { method } : {}) }
  const violations = [
    ...request.violations,
    ...(failure ? judgeSilence(operation, failure) : []),
    ...(response ? judgeResponse({ seen, response, call, refusable: !request.valid }) : []),
  ]
  return { operation, call, violations, unjudged }
}

interface Responded {
  readonly seen: Seen
  readonly response: NonNullable<Seen['response']>
  readonly call: OperationCall
  /** Whether the request gave reason to refuse it. */
  readonly refusable: boolean
}

function judgeResponse({ seen, response, call, refusable }: Responded): readonly Violation[] {
  const { operation } = call
  const { status, headers, got } = response
  if (isOfHttp(seen.headers, status)) return []
  const isOurManner = isUndocumentedRefusal(operation, status) && (refusable || infersRefusal(call))
  const answer: TargetAnswer = {
    call: { ...call, expects: isOurManner ? 'refusal' : 'success' },
    operation,
    exchange: seen.exchange,
    status,
    headers,
    text: got.text,
    json: jsonIn(got.text),
  }
  const docket = new Docket(got.state === 'whole' ? [] : bodyChecks)
  judgeConformance(docket, answer)
  if (isOurManner) {
    // The document knows that it is refused, but which 4xx that is, is our guess.
    docket.expect('status_code_conformance', false, () => ({
      operationId: operation.operationId,
      clause: operationClause(operation),
      noticeOnly: true,
      subject: `refused with ${status}, which is not documented`,
      expected: `one of ${operation.responses.map((documented) => documented.status).join(', ')}`,
      actual: describeAnswer(answer),
      evidence: [],
    }))
  }
  if (got.state === 'broken') {
    const origin = `${seen.method} ${seen.path}`
    return [...docket.violations, ...judgeSilence(operation, brokenOff(origin))]
  }
  return docket.violations
}

const bodyChecks: readonly CheckId[] = ['response_schema_conformance', 'undeclared_property']

/** What was held against a response. */
class Docket implements Judge {
  readonly violations: Violation[] = []
  readonly #mute: readonly CheckId[]

  /** Checks that could not be made, as what they look at was not seen. */
  constructor(mute: readonly CheckId[]) {
    this.#mute = mute
  }

  expect(id: CheckId, holds: boolean, judge: () => Judgement): boolean {
    const check = checks.find((candidate) => candidate.id === id)
    if (!holds && check && !this.#mute.includes(id)) {
      this.violations.push({ check, direction: 'response', judgement: judge() })
    }
    return holds
  }

  pass(): void {}
}

/** An upstream that is not there, or may have refused, breaks no document; one that falls silent half-way does. */
function judgeSilence(
  operation: Operation,
  { reason, message }: TargetFailure,
): readonly Violation[] {
  if (['unreachable', 'tls', 'interrupted'].includes(reason)) return []
  const docket = new Docket([])
  docket.expect('not_a_server_error', false, () => ({
    operationId: operation.operationId,
    clause: operationClause(operation),
    kind: 'documented',
    subject: `no answer (${reason})`,
    expected: 'a complete answer in time',
    actual: message,
    evidence: [],
  }))
  return docket.violations
}

function isUndocumentedRefusal(operation: Operation, status: number): boolean {
  const documented = operation.responses.some((response) => response.status === status)
  return !documented && status >= 400 && status < 500
}

const refusals: readonly number[] = [400, 404, 409, 410, 422]

/** Whether the document only guesses how the operation refuses what is well-formed but cannot be. */
function infersRefusal({ operation }: OperationCall): boolean {
  return operation.responses.some(
    ({ status, provenance }) => provenance === 'inferred' && refusals.includes(status),
  )
}

/** Answers that a condition, a range or an origin asked HTTP for; APIs do not document them. */
function isOfHttp(headers: Headers, status: number): boolean {
  if (status === 304) return headers.has('if-none-match') || headers.has('if-modified-since')
  return status === 206 && headers.has('range')
}

/** https://fetch.spec.whatwg.org/#cors-preflight-request */
function isPreflight(method: string, headers: Headers): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method')
}

const reasons: Readonly<Record<Copy['state'], string | undefined>> = {
  whole: undefined,
  'under way': 'was not awaited',
  'too large': 'is larger than the bound',
  broken: undefined,
  'given up': 'was given up by the one who asked for it',
}

function reasonsOf(direction: Violation['direction'], { state }: Copy): readonly string[] {
  const reason = reasons[state]
  return reason === undefined ? [] : [`the ${direction}'s body ${reason}`]
}
