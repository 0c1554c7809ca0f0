import { describe, expect, test } from 'vitest'
import { loadDocument } from './load.ts'
import type { Operation, Schema } from './operation.ts'
import { undeclaredHeaders, undeclaredProperties } from './undeclared.ts'

const getClient = loadDocument('citapro').byId.get('getClient')!

/** An operation whose one response, 200, has this schema. */
function answering(schema: Schema): Operation {
  const response = {
    status: 200,
    description: '',
    headers: [],
    examples: [],
    provenance: 'inferred',
  } as const
  return { ...getClient, responses: [{ ...response, schema }] }
}

const named = (...names: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, {}])),
})

describe('undeclaredProperties', () => {
  test.each<[string, Schema, unknown, readonly string[]]>([
    ['a field the schema names', named('a'), { a: 1 }, []],
    ['one it does not', named('a'), { a: 1, b: 1 }, ['b']],
    [
      'in an object in a list',
      { properties: { items: { items: named('a') } } },
      { items: [{ a: 1 }, { b: 1 }] },
      ['items.1.b'],
    ],
    ['in a list at the top', { items: named('a') }, [{ z: 1 }], ['0.z']],
    [
      'named by one of several parts',
      { allOf: [named('a'), named('b')] },
      { a: 1, b: 1, c: 1 },
      ['c'],
    ],
    ['named by one alternative', { oneOf: [named('a'), { type: 'null' }] }, { a: 1, b: 1 }, ['b']],
    ['null where an object may be', { anyOf: [named('a'), { type: 'null' }] }, null, []],
    [
      'parts beside own fields',
      { ...named('a'), allOf: [{ properties: { a: named('x') } }] },
      { a: { x: 1, y: 1 } },
      ['a.y'],
    ],
    [
      'named under a condition',
      { ...named('a'), if: named('a'), then: named('b') },
      { a: 1, b: 1, c: 1 },
      ['c'],
    ],
    ['in a free-form object', { properties: { any: { type: 'object' } } }, { any: { x: 1 } }, []],
    ['in a map', { additionalProperties: named('a') }, { x: { a: 1, b: 1 } }, ['x.b']],
    ['where more is allowed', { ...named('a'), additionalProperties: true }, { b: 1 }, []],
    ['where no more is allowed', { ...named('a'), additionalProperties: false }, { b: 1 }, ['b']],
    ['with the name of an inherited one', named('a'), { constructor: 1 }, ['constructor']],
    ['in a text', named('a'), 'text', []],
  ])('%s', (_name, schema, body, want) => {
    expect(undeclaredProperties(answering(schema), 200, body)).toEqual(want)
  })

  test('an undocumented status has no schema to go by', () => {
    expect(undeclaredProperties(getClient, 418, { a: 1 })).toEqual([])
  })

  test('of a real answer', () => {
    const body = getClient.responses[0]?.examples[0]?.value
    expect(undeclaredProperties(getClient, 200, body)).toEqual([])
    expect(undeclaredProperties(getClient, 200, Object.assign({ colour: 'red' }, body))).toEqual([
      'colour',
    ])
  })
})

test('undeclaredHeaders: what the document does not name, but HTTP’s, browsers’ and our own', () => {
  const headers = new Headers({
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    vary: 'Origin',
    'x-maniqui': 'scenario',
    'x-powered-by': 'Express',
    'x-ratelimit-limit': '1',
  })
  expect(undeclaredHeaders(getClient, 200, headers)).toEqual(['x-powered-by'])
})
