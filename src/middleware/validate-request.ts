import { isJsonType, parseJson } from '../json/parse.ts'
import { exampleAnswer } from '../openapi/examples.ts'
import type { Operation } from '../openapi/operation.ts'
import { parseQuery } from '../openapi/query.ts'
import { validateRequest as validate } from '../openapi/validators.ts'
import { type Answered, answer } from './answered.ts'
import { type Call, readBody } from './call.ts'
import type { Layer, Next } from './line.ts'

/** Lets through only what the document allows; the handler then gets it typed and complete. */
export function requestValidation(): Layer {
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
  if (!isJsonType(call.c.req.header('content-type'))) {
    return answer(call, exampleAnswer(operation, 'UNSUPPORTED_MEDIA_TYPE'))
  }
  const body = parseJson(text)
  return 'value' in body
    ? validated(call, { operation, body: body.value }, next)
    : answer(call, call.api.refuse.malformedJson(operation, body.problem))
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
