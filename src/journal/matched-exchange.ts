import { jsonIn } from '../json/parse.ts'
import { type Exchange, pairsOf } from './exchange.ts'
import type { MatchedRequest } from './request-match.ts'

/** A recorded request as it is matched. */
export function matchedExchange({ api, operationId, request }: Exchange): MatchedRequest {
  const { method, url, rawHeaders, body } = request
  const { pathname, searchParams } = new URL(url)
  let parsed: { readonly json: unknown } | undefined
  return {
    api,
    operation: operationId,
    method,
    path: pathname,
    query: (name) => searchParams.getAll(name),
    header: (name) => headerOf(rawHeaders, name.toLowerCase()),
    body: () => (parsed ??= { json: jsonIn(body ?? '') }).json,
  }
}

/** Several of one name are one, as in `Headers`. */
function headerOf(rawHeaders: readonly string[], wanted: string): string | undefined {
  const values = pairsOf(rawHeaders).flatMap(([name, value]) =>
    name.toLowerCase() === wanted ? [value] : [],
  )
  return values.length === 0 ? undefined : values.join(', ')
}
