import { matchOperation } from '../openapi/match.ts'
import { loadDocument } from '../openapi/load.ts'
import type { RecordedExchange } from '../library/sandbox-handle.ts'
import { judgeRequest, judgeUnknown } from '../proxy/judge-request.ts'
import type { Violation } from '../proxy/violation.ts'

/** What of a test's requests left the document, one sentence each: what a real server may refuse. */
export function breachesOf(exchanges: readonly RecordedExchange[]): readonly string[] {
  return [...new Set(exchanges.flatMap(sentencesOf))]
}

/** @throws Error with every breach, one a line, and the way out. */
export function refuseBreaches(exchanges: readonly RecordedExchange[]): void {
  const breaches = breachesOf(exchanges)
  if (breaches.length === 0) return
  throw new Error(
    `This test sent what the document does not allow:\n${breaches.join('\n')}\nWhere that is on purpose, set salonOptions to { allowBreaches: true }.`,
  )
}

function sentencesOf(exchange: RecordedExchange): readonly string[] {
  const { method, url } = exchange.request
  const { pathname } = new URL(url)
  return violationsOf(exchange).map(
    ({ judgement: { expected, actual } }) =>
      `${method} ${pathname}: expected ${expected}; ${actual}`,
  )
}

function violationsOf({ api, request }: RecordedExchange): readonly Violation[] {
  const { method, url, headers, body = '' } = request
  const { pathname, search } = new URL(url)
  if (api !== 'citapro' && api !== 'salonbookit') return []
  const document = loadDocument(api)
  const match = matchOperation(document, method, pathname)
  if (!match || 'allow' in match) {
    return [judgeUnknown(document, { method, pathname, allow: match?.allow })]
  }
  const sent = new Headers(headers.map(({ name, value }): [string, string] => [name, value]))
  return judgeRequest(match, { search, headers: sent, sent: { text: body, state: 'whole' } })
    .violations
}
