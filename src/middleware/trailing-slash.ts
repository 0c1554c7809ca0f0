import { createMiddleware } from 'hono/factory'
import type { OpenApiDocument } from '../openapi/operation.ts'
import { matchOperation } from '../openapi/match.ts'
import type { Env } from './call.ts'

/**
 * A GET whose path lacks only the trailing slash of an operation is sent there, with its query.
 * Hono's own middleware answers with an absolute Location, which is wrong behind a proxy.
 */
export function trailingSlash(document: OpenApiDocument) {
  return createMiddleware<Env>(async function trailingSlash(c, next) {
    const { path, method } = c.req
    if (method !== 'GET' || path.endsWith('/')) return next()
    const match = matchOperation(document, 'GET', `${path}/`)
    if (!match || !('operation' in match)) return next()
    const { pathname, search } = new URL(c.req.url)
    c.res = c.body(null, 301, { location: `${pathname}/${search}` })
    return c.res
  })
}
