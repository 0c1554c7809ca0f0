import { expect, test } from 'vitest'
import { keySchemeOf } from './generate-faces.ts'

const sourceOf = (securitySchemes: object) => ({
  name: 'x',
  file: 'x.yaml',
  json: { components: { securitySchemes } },
})

const errors = { none: 'NO_KEY', invalid: 'BAD_KEY' }
const header = { type: 'apiKey', in: 'header', name: 'X-Key', 'x-key-errors': errors }

test('the forms of the keys, and a bearer token beside them', () => {
  const apiKey = {
    ...header,
    'x-keys': [
      { prefix: 'a_', example: 'a_1', 'x-provenance': 'published', 'x-source': 'y#z' },
      { prefix: 'b_', environment: 'test', 'x-provenance': 'inferred' },
    ],
  }
  expect(keySchemeOf(sourceOf({ apiKey, bearer: { type: 'http', scheme: 'bearer' } }))).toEqual({
    header: 'X-Key',
    bearer: true,
    forms: [
      { prefix: 'a_', example: 'a_1' },
      { prefix: 'b_', environment: 'test' },
    ],
    errors,
  })
})

test.each([
  ['no scheme', {}, 'one securityScheme'],
  ['a scheme without forms', { a: header }, 'one securityScheme'],
  ['two schemes', { a: { ...header, 'x-keys': [] }, b: { ...header, 'x-keys': [] } }, 'one sec'],
  ['a key in the query', { a: { ...header, in: 'query', 'x-keys': [{}] } }, 'in a header'],
  ['an empty list', { a: { ...header, 'x-keys': [] } }, 'lists no form'],
  ['no prefix', { a: { ...header, 'x-keys': [{ example: 'a_1' }] } }, 'needs a prefix'],
  ['a pattern', { a: { ...header, 'x-keys': [{ prefix: 'a|b' }] } }, 'needs a prefix'],
  ['a slip', { a: { ...header, 'x-keys': [{ prefix: 'a_', exmaple: 'a_1' }] } }, 'no exmaple'],
  [
    'a strange example',
    { a: { ...header, 'x-keys': [{ prefix: 'a_', example: 'b' }] } },
    'a_ does',
  ],
  [
    'a strange use',
    { a: { ...header, 'x-keys': [{ prefix: 'a_', environment: 'live' }] } },
    'test',
  ],
  [
    'no error of a bad key',
    { a: { ...header, 'x-keys': [{ prefix: 'a_' }], 'x-key-errors': { none: 'NO_KEY' } } },
    'x-key-errors',
  ],
])('a document with %s is refused, file named', (_name, schemes, message) => {
  expect(() => keySchemeOf(sourceOf(schemes))).toThrow(message)
  expect(() => keySchemeOf(sourceOf(schemes))).toThrow('x.yaml')
})
