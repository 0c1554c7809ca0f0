import { expect } from 'vitest'
import type { DocumentedError } from '../../src/control/errors/documented-errors.ts'
import { isObject, objectOf } from '../../src/json/object.ts'

/** Errors of the document's own schemas: which fields they are about is the point, not each one's wording. */
const ofSchemas = new Set(['VALIDATION_ERROR', 'UNKNOWN_FILTER_FIELD'])

/**
 * Whether an answer is that error: by its code where the API has codes; otherwise by what the document's
 * example says in every field that it names. More fields may be wrong at the same time.
 */
export function expectError(
  { status, code, body: example }: DocumentedError,
  answer: { status: number; body: unknown },
): void {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  const sent = codeIn(answer.body)
  if (sent !== undefined || codeIn(example) !== undefined) {
    expect(sent).toBe(code)
    return
  }
  if (messagesIn(example).length === 0) throw new Error(`the example of ${code} says nothing`)
  for (const [field, wanted] of messagesIn(example)) {
    const given = messagesIn(answer.body).find(([name]) => name === field)
    expect(given, `${field} in ${JSON.stringify(answer.body)}`).toBeDefined()
    if (field !== '' && ofSchemas.has(String(code))) continue
    expect(given?.[1]).toContain(wanted.replace(/\.$/, ''))
  }
}

function codeIn(body: unknown): unknown {
  if (!isObject(body)) return undefined
  if (isObject(body['error'])) return body['error']['code']
  return isObject(body['data']) ? body['data']['codigo'] : undefined
}

/** The message of an error, and that of each field. */
function messagesIn(body: unknown): [field: string, message: string][] {
  if (!isObject(body)) return []
  const fields = Object.entries(objectOf(body['errors']))
  return [
    ['', String(body['message'])],
    ...fields.map(([field, messages]): [string, string] => [field, [messages].flat().join('\n')]),
  ]
}
