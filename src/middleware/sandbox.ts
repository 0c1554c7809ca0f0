import { createMiddleware } from 'hono/factory'
import type { Api } from '../apis/api.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Sandboxes } from '../sandbox/sandboxes.ts'
import type { Env } from './call.ts'

/** Finds out whose salon a request is about: its key chooses the sandbox. */
export function sandbox(options: {
  api: Api
  operation: Operation | undefined
  sandboxes: Sandboxes
  auth: 'required' | 'off'
}) {
  const { api, operation, sandboxes, auth } = options
  return createMiddleware<Env>(function sandbox(c, next) {
    const reading = api.readKey((name) => c.req.header(name))
    const key =
      auth === 'off' && 'error' in reading && reading.absent ? { sandbox: 'demo' } : reading
    c.set('call', {
      api,
      operation,
      key,
      sandbox: 'sandbox' in key ? sandboxes.use(key.sandbox) : undefined,
    })
    return next()
  })
}
