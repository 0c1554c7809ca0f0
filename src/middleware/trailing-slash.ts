import type { OpenApiDocument } from '../openapi/operation.ts'
import { matchOperation } from '../openapi/match.ts'
import type { Handler } from './line.ts'

/**
 * A GET whose path lacks only the trailing slash of an operation is sent there, with its query.
 * Hono's own middleware answers with an absolute Location, which is wrong behind a proxy.
 */
export function trailingSlash(document: OpenApiDocument, handler: Handler): Handler {
  return function trailingSlash(c) {
    const { path, method } = c.req
    if (method !== 'GET' || path.endsWith('/')) return handler(c)
    const match = matchOperation(document, 'GET', `${path}/`)
    if (!match || !('operation' in match)) return handler(c)
    const { pathname, search } = new URL(c.req.url)
    return c.body(null, 301, { location: `${pathname}/${search}` })
  }
}
