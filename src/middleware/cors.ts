import type { Context } from 'hono'
import { cors as honoCors } from 'hono/cors'
import { apis } from '../apis/registry.ts'
import { keyHeaders } from '../json/generated/keys.ts'
import type { Env } from './call.ts'
import type { Handler } from './line.ts'

const operations = apis.flatMap(({ document }) => document.operations)

const policy = honoCors({
  origin: '*',
  allowMethods: [...new Set(operations.map(({ method }) => method))],
  allowHeaders: [...keyHeaders, 'Content-Type', 'Prefer', 'X-Maniqui-Scenario'],
  exposeHeaders: [
    'Retry-After',
    'X-RateLimit-Limit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
    'Preference-Applied',
    'X-Maniqui',
  ],
  maxAge: 600,
})

/** Opens a handler to every page; requests that come from no page are spared the headers. */
export function cors(handler: Handler): Handler {
  const opened = async (c: Context<Env>) => {
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
