import { expect, test } from 'vitest'
import { cut, harmless, jsonOf, shown } from './show.ts'

test.each<[unknown, string]>([
  ['a "b"', String.raw`"a \"b\""`],
  [{ a: [1, null] }, '{"a":[1,null]}'],
  [undefined, 'undefined'],
  [Number.NaN, 'null'],
])('case %#: a value is shown as %s', (value, want) => {
  expect(jsonOf(value)).toBe(want)
  expect(shown(value)).toBe(want)
})

test('what JSON.parse can read and JSON.stringify cannot write is named', () => {
  const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
  expect(shown(deep)).toBe('what is nested too deeply')
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc…'],
  ['', 0, ''],
])('of %j at most %i characters are %j', (text, most, want) => {
  expect(cut(text, most)).toBe(want)
})

test('what is left out is marked as one likes, and a value that is shown has 60 characters', () => {
  expect(cut('abcd', 3, ' and so on')).toBe('abc and so on')
  expect(shown('x'.repeat(100))).toBe(`"${'x'.repeat(59)}…`)
})

test('what steers a terminal is shown as a dot', () => {
  expect(harmless('a\u001b[31m\u0007b\r\n\u009bc é “…”')).toBe('a·[31m·b···c é “…”')
})
