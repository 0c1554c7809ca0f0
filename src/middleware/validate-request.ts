import { createMiddleware } from 'hono/factory'
import { exampleAnswer } from '../openapi/examples.ts'
import { parseQuery } from '../openapi/query.ts'
import { validateRequest as validate } from '../openapi/validators.ts'
import { answer, type Env } from './call.ts'
import { jsonFault } from './json-fault.ts'

/** Lets through only what the document allows; the handler then gets it typed and complete. */
export function validateRequest() {
  return createMiddleware<Env>(async function validateRequest(c, next) {
    const call = c.get('call')
    const { api, operation } = call
    if (!operation) return next()
    let body: unknown
    if (operation.requestBody) {
      call.body = await c.req.text()
      if (!isJson(c.req.header('content-type'))) {
        return answer(c, exampleAnswer(operation, 'UNSUPPORTED_MEDIA_TYPE'))
      }
      try {
        body = JSON.parse(call.body)
      } catch (error) {
        return answer(c, api.refuse.malformedJson(operation, jsonFault(error)))
      }
    }
    const url = c.req.url
    const search = url.indexOf('?')
    const result = validate(operation, {
      path: c.req.param(),
      query: parseQuery(operation, search === -1 ? '' : url.slice(search)),
      headers: { get: (name) => c.req.header(name) ?? null },
      body,
    })
    if (!result.ok) return answer(c, api.refuse.invalid(operation, result.problems))
    call.input = result.input
    return next()
  })
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\s*(?:;|$)/i.test(contentType)
}
