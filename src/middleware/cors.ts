import { cors as honoCors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { Env } from './call.ts'

const policy = honoCors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['X-API-Key', 'Authorization', 'Content-Type', 'Prefer', 'X-Maniqui-Scenario'],
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

/** Open to every page; requests that come from no page are spared the headers. */
export function cors() {
  return createMiddleware<Env>(function cors(c, next) {
    return c.req.header('origin') === undefined && c.req.method !== 'OPTIONS'
      ? next()
      : policy(c, next)
  })
}
