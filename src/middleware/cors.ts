import type { Context } from 'hono'
import { cors as honoCors } from 'hono/cors'
import { apis } from '../apis/registry.ts'
import type { Env } from './call.ts'
import type { Handler } from './line.ts'

const operations = apis.flatMap(({ document }) => document.operations)

const allowMethods = [...new Set(operations.map(({ method }) => method))]

/** Without a list of headers a preflight is granted those that it asks for, `traceparent` and all. */
const policy = honoCors({
  origin: '*',
  allowMethods,
  exposeHeaders: [
    'Retry-After',
    'X-RateLimit-Limit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
    'Preference-Applied',
    'X-Maniqui',
    'X-Maniqui-Hint',
  ],
  maxAge: 600,
})

/**
 * Opens a handler to every page; requests that come from no page are spared the headers. What a browser will refuse
 * all the same is told of, as nothing else comes of it.
 */
export function cors(handler: Handler, onRefused: (what: string) => void): Handler {
  const opened = async (c: Context<Env>) => {
    const method = c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')
    if (method && !allowMethods.some((one) => one === method)) {
      const path = new URL(c.req.url).pathname
      onRefused(
        `A page of ${c.req.header('origin') ?? 'nobody'} may not send ${method} to ${path}: browsers are granted ${allowMethods.join(', ')}.`,
      )
    }
    // Hono adds the headers that the policy has put there to what is set.
    const preflight = await policy(c, async () => {
      c.res = await handler(c)
    })
    return preflight ?? c.res
  }
  return function cors(c) {
    const isOfPage = c.req.header('origin') !== undefined || c.req.method === 'OPTIONS'
    return isOfPage ? opened(c) : handler(c)
  }
}
