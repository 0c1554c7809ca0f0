import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { isJsonType, parseJson } from '../json/parse.ts'
import type { Operation } from '../openapi/operation.ts'
import { controlProblem, toResponse } from './problem.ts'

const mostBytes = 1024 * 1024
const mostSnapshotBytes = 16 * 1024 * 1024

/** JSON by declaration: what a form or a plain text of a foreign page could send is not even read. */
export async function readJsonBody(c: Context): Promise<{ value: unknown } | Response> {
  const type = c.req.header('content-type') ?? ''
  if (!isJsonType(type)) {
    const sent = type === '' ? 'without one' : `as “${type}”`
    return toResponse(
      controlProblem(415, {
        title: 'Unsupported media type',
        detail: `Send the body as “Content-Type: application/json”, and not ${sent}.`,
      }),
    )
  }
  const parsed = parseJson(await c.req.text())
  if ('value' in parsed) return parsed
  const detail = `The body is no JSON: ${parsed.problem}.`
  return toResponse(controlProblem(400, { title: 'Malformed JSON', detail }))
}

/** Refuses bodies that are larger than the operation takes, whether they say so or not. */
export function limitBody(operation: Operation) {
  const maxSize = operation.operationId === 'restoreSnapshot' ? mostSnapshotBytes : mostBytes
  const counted = bodyLimit({
    maxSize,
    onError: () =>
      toResponse(
        controlProblem(413, {
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
