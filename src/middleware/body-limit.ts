import { bodyLimit as honoBodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { exampleAnswer } from '../openapi/examples.ts'
import { answer, type Env } from './call.ts'
import { showQuota } from './rate-limit.ts'

const maxSize = 1024 * 1024

const counted = honoBodyLimit({
  maxSize,
  onError: (c) => {
    const call = c.get('call')
    const { operation } = call
    if (!operation) return c.body(null, 413, { connection: 'close' })
    showQuota(call)
    const refusal = exampleAnswer(operation, 'PAYLOAD_TOO_LARGE')
    return answer(c, { ...refusal, headers: { connection: 'close' } })
  },
})

/**
 * Refuses bodies over 1 MiB. What declares less is let through, as HTTP cannot carry more than declared, and
 * so is what takes no body: nobody reads it, and looking at `c.req.raw.body` costs more than answering.
 */
export function bodyLimit() {
  return createMiddleware<Env>(function bodyLimit(c, next) {
    if (!c.get('call').operation?.requestBody) return next()
    const length = Number(c.req.header('content-length') ?? Number.NaN)
    return length <= maxSize && c.req.header('transfer-encoding') === undefined
      ? next()
      : counted(c, next)
  })
}
