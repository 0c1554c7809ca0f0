import { exampleAnswer } from '../openapi/examples.ts'
import type { Operation } from '../openapi/operation.ts'
import { parseQuery } from '../openapi/query.ts'
import { validateRequest as validate } from '../openapi/validators.ts'
import { type Answered, answer } from './answered.ts'
import { type Call, readBody } from './call.ts'
import { jsonFault } from './json-fault.ts'
import type { Layer, Next } from './line.ts'

/** Lets through only what the document allows; the handler then gets it typed and complete. */
export function validateRequest(): Layer {
  return function validateRequest(call, next) {
    const { operation } = call
    if (!operation) return next(call)
    return operation.requestBody
      ? parsed(call, operation, next)
      : validated(call, { operation, body: undefined }, next)
  }
}

async function parsed(call: Call, operation: Operation, next: Next): Promise<Answered> {
  const text = await readBody(call)
  if (!isJson(call.c.req.header('content-type'))) {
    return answer(call, exampleAnswer(operation, 'UNSUPPORTED_MEDIA_TYPE'))
  }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    return answer(call, call.api.refuse.malformedJson(operation, jsonFault(error)))
  }
  return validated(call, { operation, body }, next)
}

function validated(
  call: Call,
  { operation, body }: { operation: Operation; body: unknown },
  next: Next,
): Answered | Promise<Answered> {
  const { req } = call.c
  const search = req.url.indexOf('?')
  const result = validate(operation, {
    path: req.param(),
    query: parseQuery(operation, search === -1 ? '' : req.url.slice(search)),
    headers: { get: (name) => req.header(name) ?? null },
    body,
  })
  if (!result.ok) return answer(call, call.api.refuse.invalid(operation, result.problems))
  call.input = result.input
  return next(call)
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\s*(?:;|$)/i.test(contentType)
}
