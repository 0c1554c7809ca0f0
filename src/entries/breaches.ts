import { gradeRequests } from '../judge/grade-requests.ts'
import type { RecordedExchange } from '../library/sandbox-handle.ts'

/** What of a test's requests left the document, one sentence each: what a real server may refuse. */
export function breachesOf(exchanges: readonly RecordedExchange[]): readonly string[] {
  return gradeRequests(exchanges.map(asRecorded)).map(({ message }) => message)
}

/** @throws Error with every breach, one a line, and the way out. */
export function refuseBreaches(exchanges: readonly RecordedExchange[]): void {
  const breaches = breachesOf(exchanges)
  if (breaches.length === 0) return
  throw new Error(
    `This test sent what the document does not allow:\n${breaches.join('\n')}\nWhere that is on purpose, set salonOptions to { allowBreaches: true }.`,
  )
}

/** As it was before it was shown. */
function asRecorded({ request, response, ...exchange }: RecordedExchange) {
  const { headers, ...rest } = request
  return {
    ...exchange,
    request: { ...rest, rawHeaders: headers.flatMap(({ name, value }) => [name, value]) },
    response,
  }
}
