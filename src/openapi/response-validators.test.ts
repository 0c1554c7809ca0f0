import { describe, expect, test } from 'vitest'
import type { ResponseValidatorTable } from './compiled-validator.ts'
import { validators as control } from './generated/control.response-validators.ts'
import { loadDocument } from './load.ts'
import type { ResponseSpec } from './operation.ts'
import { validateResponse } from './response-validators.ts'

const listServices = [...loadDocument('citapro').operations].find(
  ({ operationId }) => operationId === 'listServices',
)!
const deleteClient = loadDocument('citapro').byId.get('deleteClient')!
const limits = {
  'x-ratelimit-limit': '120',
  'x-ratelimit-remaining': '119',
  'x-ratelimit-reset': '1',
}
const json = { 'content-type': 'application/json; charset=utf-8' }
const service = {
  id: '880e8400-e29b-41d4-a716-446655440003',
  name: 'Corte',
  duration: 60,
  price: 50,
  status: 'active',
}

function problems(
  status: number,
  body: unknown,
  headers: Record<string, string> = { ...json, ...limits },
) {
  const found = validateResponse(listServices, { status, headers: new Headers(headers), body })
  return found.map((one) => `${one.in} ${one.name} ${one.keyword}`)
}

describe('validateResponse', () => {
  test('judges by the media type that was answered, where the document has several', () => {
    const getIndex = loadDocument('control').byId.get('getIndex')!
    const found = (contentType: string, body: unknown) =>
      validateResponse(
        getIndex,
        { status: 200, headers: new Headers({ 'content-type': contentType }), body },
        control,
      ).map(({ message }) => message)
    expect(found('application/json', { title: 'x', operations: [] })).toEqual([])
    expect(found('text/html; charset=UTF-8', '<p>x</p>')).toEqual([])
    expect(found('application/json', '<p>x</p>')).toEqual(['must be an object'])
    expect(found('text/plain', '<p>x</p>')[0]).toBe(
      'must be application/json or text/html, not text/plain',
    )
  })

  test('has nothing to say about a documented answer', () => {
    expect(problems(200, { total: 1, items: [service] })).toEqual([])
  })

  test.each([
    ['an undocumented status', 418, {}, json, ['status  undocumented']],
    ['no content type', 200, { total: 0, items: [] }, {}, ['content-type content-type missing']],
    [
      'another content type',
      200,
      { total: 0, items: [] },
      { 'content-type': 'text/html' },
      ['content-type content-type undocumented'],
    ],
    ['no body', 200, undefined, json, ['body  missing']],
    ['a body without its fields', 200, {}, json, ['body total required', 'body items required']],
    [
      'a wrong field deep down',
      200,
      { total: 1, items: [{ ...service, status: 'gone' }] },
      json,
      ['body items.0.status enum'],
    ],
    ['a body of the wrong type', 200, [], json, ['body  type']],
    [
      'a header of the wrong type',
      200,
      { total: 0, items: [] },
      { ...json, 'X-RateLimit-Limit': 'many' },
      ['header x-ratelimit-limit type'],
    ],
  ])('%s', (_name, status, body, headers, want) => {
    expect(problems(status, body, { ...limits, ...headers })).toEqual(want)
  })

  test('a body where none is documented, even an empty object', () => {
    const headers = new Headers(limits)
    expect(validateResponse(deleteClient, { status: 204, headers, body: undefined })).toEqual([])
    expect(validateResponse(deleteClient, { status: 204, headers, body: {} })).toMatchObject([
      { in: 'body', keyword: 'undocumented' },
    ])
  })

  test('a required header that is missing is named', () => {
    const demanding: ResponseSpec = {
      ...listServices.responses[0]!,
      headers: [{ name: 'Retry-After', required: true, schema: {}, provenance: 'inferred' }],
    }
    const operation = { ...listServices, responses: [demanding] }
    const answer = { status: 200, headers: new Headers(json), body: { total: 0, items: [] } }
    expect(validateResponse(operation, answer)).toMatchObject([
      { in: 'header', name: 'Retry-After', keyword: 'missing' },
    ])
  })
})

test.each([['citapro'], ['salonbookit'], ['control', control]] as const)(
  '%s: every JSON example is valid against its own response',
  (api, table?: ResponseValidatorTable) => {
    for (const operation of loadDocument(api).operations) {
      for (const { status, contentType, examples } of operation.responses) {
        if (!contentType?.includes('json')) continue
        for (const { name, value } of examples) {
          const headers = new Headers({ 'content-type': contentType })
          const found = validateResponse(operation, { status, headers, body: value }, table)
          const wrong = found.filter((one) => one.in !== 'header')
          expect([operation.operationId, status, name, wrong]).toEqual([
            operation.operationId,
            status,
            name,
            [],
          ])
        }
      }
    }
  },
)
