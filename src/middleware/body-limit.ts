import { bodyLimit as honoBodyLimit } from 'hono/body-limit'
import { exampleAnswer } from '../openapi/examples.ts'
import type { Operation } from '../openapi/operation.ts'
import { type Answered, answer } from './answered.ts'
import type { Call } from './call.ts'
import type { Layer, Next } from './line.ts'
import { showQuota } from './rate-limit.ts'

const maxSize = 1024 * 1024

const counted = honoBodyLimit({ maxSize, onError: (c) => c.body(null, 413) })

/**
 * Refuses bodies over 1 MiB. What declares less is let through, as HTTP cannot carry more than declared, and
 * so is what takes no body: nobody reads it, and looking at `c.req.raw.body` costs more than answering.
 */
export function bodyLimit(): Layer {
  return function bodyLimit(call, next) {
    const { operation } = call
    const { req } = call.c
    if (!operation?.requestBody) return next(call)
    const length = Number(req.header('content-length') ?? Number.NaN)
    return length <= maxSize && req.header('transfer-encoding') === undefined
      ? next(call)
      : count(call, operation, next)
  }
}

async function count(call: Call, operation: Operation, next: Next): Promise<Answered> {
  const tooLarge = await counted(call.c, async () => {})
  if (!tooLarge) return next(call)
  showQuota(call)
  const refusal = exampleAnswer(operation, 'PAYLOAD_TOO_LARGE')
  return answer(call, { ...refusal, headers: { connection: 'close' } })
}
