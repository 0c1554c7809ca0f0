import { expect, test } from 'vitest'
import { isJsonType, jsonIn, parseJson } from './parse.ts'

test.each([
  '{"key":"hh_live_realSECRET",x}',
  'SECRET',
  '["SECRET",]',
  '{"SECRET":1,,}',
  'x'.repeat(20) + 'SECRET',
  ',SECRET',
])('%s is refused without a piece of it', (text) => {
  const fault = faultOf(text)
  expect(fault).toMatch(/^(?:Unexpected|Expected)/)
  expect(fault).not.toMatch(/SECRET|hh_live/)
})

test('what went wrong, and where, is told', () => {
  expect(faultOf('{"a":1')).toMatch(/at position 6/)
  expect(faultOf('[1,]')).toMatch(/^Unexpected token '?\]'?/)
})

test.each<[string, unknown]>([
  ['{"a":[1]}', { a: [1] }],
  ['null', null],
  ['"text"', 'text'],
  [' 0 ', 0],
  ['', undefined],
  ['{', undefined],
  ['<p>', undefined],
  ['undefined', undefined],
])('in %j is %j', (text, want) => {
  expect(jsonIn(text)).toEqual(want)
  expect(parseJson(text)).toEqual(
    want === undefined ? { problem: expect.any(String) } : { value: want },
  )
})

test.each<[string | undefined, boolean]>([
  ['application/json', true],
  ['Application/JSON ; charset=utf-8', true],
  ['application/json5', false],
  ['application/problem+json', false],
  ['text/plain', false],
  ['', false],
  [undefined, false],
])('a body of type %j is JSON: %s', (contentType, want) => {
  expect(isJsonType(contentType)).toBe(want)
})

function faultOf(text: string): string {
  const parsed = parseJson(text)
  if ('problem' in parsed) return parsed.problem
  throw new Error('it is JSON')
}
