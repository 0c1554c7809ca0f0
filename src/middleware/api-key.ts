import { exampleAnswer } from '../openapi/examples.ts'
import { answer } from './answered.ts'
import { keyHint } from './key-hint.ts'
import type { Layer } from './line.ts'

/** Refuses a request whose key opens no sandbox, with the error its document gives for that key. */
export function apiKey(): Layer {
  return function apiKey(call, next) {
    const { key, operation } = call
    if (!('error' in key) || !operation) return next(call)
    const hint = keyHint(call.api, (name) => call.c.req.header(name))
    if (hint) call.hint = hint
    return answer(call, exampleAnswer(operation, key.error))
  }
}
