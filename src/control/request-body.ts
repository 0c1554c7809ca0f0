import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { jsonFault } from '../middleware/json-fault.ts'
import type { Operation } from '../openapi/operation.ts'
import { problem, toResponse } from './problem.ts'

const mostBytes = 1024 * 1024
const mostSnapshotBytes = 16 * 1024 * 1024

/** JSON by declaration: what a form or a plain text of a foreign page could send is not even read. */
export async function readBody(c: Context): Promise<{ value: unknown } | Response> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    const sent = type === '' ? 'without one' : `as “${type}”`
    return toResponse(
      problem(415, {
        title: 'Unsupported media type',
        detail: `Send the body as “Content-Type: application/json”, and not ${sent}.`,
      }),
    )
  }
  const text = await c.req.text()
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return toResponse(
      problem(400, {
        title: 'Malformed JSON',
        detail: `The body is no JSON: ${jsonFault(error)}.`,
      }),
    )
  }
}

/** Refuses bodies that are larger than the operation takes, whether they say so or not. */
export function limitBody(operation: Operation) {
  const maxSize = operation.operationId === 'restoreSnapshot' ? mostSnapshotBytes : mostBytes
  const counted = bodyLimit({
    maxSize,
    onError: () =>
      toResponse(
        problem(413, {
          title: 'Body too large',
          detail: `The body may have ${maxSize} bytes at most.`,
          headers: { connection: 'close' },
        }),
      ),
  })
  return createMiddleware(async (c, next) => {
    if (operation.requestBody) return counted(c, next)
    return next()
  })
}
