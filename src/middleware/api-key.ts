import { createMiddleware } from 'hono/factory'
import { exampleAnswer } from '../openapi/examples.ts'
import { answer, type Env } from './call.ts'

/** Refuses a request whose key opens no sandbox, with the error its document gives for that key. */
export function apiKey() {
  return createMiddleware<Env>(async function apiKey(c, next) {
    const { key, operation } = c.get('call')
    if ('error' in key && operation) return answer(c, exampleAnswer(operation, key.error))
    return next()
  })
}
