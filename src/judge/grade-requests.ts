import { faceNames } from '../faces/generated/faces.ts'
import { redactText, redactUrl } from '../json/secrets.ts'
import { type Exchange, pairsOf } from '../journal/exchange.ts'
import { matchOperation } from '../openapi/match.ts'
import type { OpenApiDocument } from '../openapi/operation.ts'
import { servedDocument } from '../openapi/served.ts'
import { judgeRequest, judgeUnknown } from './judge-request.ts'
import type { Violation } from './violation.ts'

export type RequestRule = 'invalid-request' | 'undeclared-parameter' | 'unknown-operation'

/** One way in which a client's requests leave the document. */
export interface RequestGrade {
  readonly rule: RequestRule
  /** What was expected, what came, and where the clause comes from. */
  readonly message: string
  times: number
  /** The latest requests that show it, by id. */
  exchanges: readonly number[]
}

/** What has to be known of an exchange. */
export interface GradedExchange extends Pick<Exchange, 'id' | 'api' | 'request'> {
  readonly response: Pick<Exchange['response'], 'status'>
}

/** Requests that are kept as examples of one grade. */
const keptExchanges = 10

const rules: Readonly<Record<string, RequestRule>> = {
  undeclared_parameter: 'undeclared-parameter',
  unknown_operation: 'unknown-operation',
}

/** Holds what a client sent to the documents: when somebody asks, and not while it is sent. */
export function gradeRequests(exchanges: readonly GradedExchange[]): readonly RequestGrade[] {
  const grades = new Map<string, RequestGrade>()
  for (const exchange of exchanges) {
    const name = faceNames.find((api) => api === exchange.api)
    if (name === undefined || isRedirect(exchange)) continue
    for (const violation of violationsOf(servedDocument(name), exchange)) {
      const { operationId, subject } = violation.judgement
      const key = `${violation.check.id} ${operationId} ${subject}`
      const grade = grades.get(key) ?? newGrade(violation)
      grade.times += 1
      grade.exchanges = [...grade.exchanges, exchange.id].slice(-keptExchanges)
      grades.set(key, grade)
    }
  }
  return [...grades.values()]
}

function violationsOf(
  document: OpenApiDocument,
  { request }: GradedExchange,
): readonly Violation[] {
  const { method, url, rawHeaders, body } = request
  const { pathname, search } = new URL(url)
  const match = matchOperation(document, method, pathname)
  if (!match || 'allow' in match) {
    return [judgeUnknown(document, { method, pathname: redactUrl(pathname), allow: match?.allow })]
  }
  // A request that was refused before its body was read has none in the journal.
  const sent = { text: body ?? '', state: body === undefined ? 'unread' : 'whole' }
  return judgeRequest(match, { search, headers: new Headers(pairsOf(rawHeaders)), sent }).violations
}

function newGrade({ check, judgement }: Violation): RequestGrade {
  const { operationId, expected, actual, clause } = judgement
  const source = clause.source === undefined ? '' : `, ${clause.source}`
  const message = `${operationId}: expected ${expected} (${clause.provenance}${source}); ${actual}.`
  return {
    rule: rules[check.id] ?? 'invalid-request',
    message: redactText(message),
    times: 0,
    exchanges: [],
  }
}

/** A path that only lacks its slash is led to the one that has it. */
function isRedirect({ response }: GradedExchange): boolean {
  return response.status >= 300 && response.status < 400
}
