import { createMiddleware } from 'hono/factory'
import { answer, documentedAnswer, type Env } from './call.ts'

/** Refuses a request whose key opens no sandbox, with the error its document gives for that key. */
export function apiKey() {
  return createMiddleware<Env>(async function apiKey(c, next) {
    const { key, operation } = c.get('call')
    if ('error' in key && operation) return answer(c, documentedAnswer(operation, key.error))
    return next()
  })
}
