import type { Operation, Schema } from './operation.ts'
import { isObject } from '../json/object.ts'
import { fieldSchemas, withParts } from './schema-parts.ts'

/**
 * The fields of a response body that its schema does not name, dotted (`slots.0.color`). The documents'
 * response schemas are open, as a client must expect new fields; a mock must not send any.
 */
export function undeclaredProperties(
  operation: Operation,
  status: number,
  body: unknown,
): readonly string[] {
  const response = operation.responses.find((documented) => documented.status === status)
  return response?.schema ? undeclaredIn(body, [response.schema], '') : []
}

/** Headers that belong to HTTP, to browsers or to the mock itself, not to the API. */
const nobodysHeaders = new Set(
  `cache-control connection content-encoding content-language content-length content-type date etag
  keep-alive last-modified location preference-applied server server-timing transfer-encoding vary
  x-maniqui x-maniqui-hint`.split(/\s+/),
)

/** The headers of a response that its document does not name, except those every HTTP answer may have. */
export function undeclaredHeaders(
  operation: Operation,
  status: number,
  headers: Headers,
): readonly string[] {
  const response = operation.responses.find((documented) => documented.status === status)
  const documented = new Set(response?.headers.map(({ name }) => name.toLowerCase()))
  return [...headers.keys()].filter(
    (name) =>
      !documented.has(name) && !nobodysHeaders.has(name) && !name.startsWith('access-control-'),
  )
}

/** `schemas` all describe `value`: a field is declared when any of them names it. */
function undeclaredIn(value: unknown, schemas: readonly Schema[], name: string): readonly string[] {
  const parts = schemas.flatMap(withParts)
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items: schema }) => (schema ? [schema] : []))
    if (items.length === 0) return []
    return value.flatMap((item, index) => undeclaredIn(item, items, join(name, String(index))))
  }
  if (!isObject(value) || !parts.some(saysFields)) return []
  return Object.entries(value).flatMap(([key, field]) => {
    const declared = parts.flatMap((part) => fieldSchemas(part, key))
    if (declared.length === 0) return [join(name, key)]
    return undeclaredIn(field, declared, join(name, key))
  })
}

/** A free-form object (`type: object` and no more) has no undeclared fields. */
function saysFields({ properties, additionalProperties }: Schema): boolean {
  return properties !== undefined || additionalProperties !== undefined
}

function join(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`
}
