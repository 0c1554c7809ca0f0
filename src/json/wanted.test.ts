import { describe, expect, test } from 'vitest'
import { fits, fitsText, wantedWords } from './wanted.ts'

describe('fits', () => {
  test.each([
    ['a text', 'ana', 'ana', true],
    ['another text', 'ana', 'Ana', false],
    ['a star for any run', 'a*@example.com', 'ana@example.com', true],
    ['a number is no text', '5', 5, false],
    ['a number', 5, 5, true],
    ['another number', 5, 6, false],
    ['null', null, null, true],
    ['null is there', null, undefined, false],
    ['a list', [15, 16], [15, 16], true],
    ['a list in another order', [15, 16], [16, 15], false],
    ['an object in whatever order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['there', { present: true }, null, true],
    ['not there, and wanted', { present: true }, undefined, false],
    ['not there', { present: false }, undefined, true],
    ['there, and not wanted', { present: false }, '', false],
    ['an object of one field of that name', { present: 'yes' }, { present: 'yes' }, true],
  ])('%s', (_, wanted, value, expected) => {
    expect(fits(wanted)(value)).toBe(expected)
  })

  test('what is always text is compared as text', () => {
    expect(fitsText(5)('5')).toBe(true)
    expect(fitsText(true)('true')).toBe(true)
    expect(fitsText('2026-*')('2026-03-10')).toBe(true)
    expect(fitsText({ present: false })(undefined)).toBe(true)
  })
})

test('what is wanted is said in words', () => {
  expect(wantedWords('a*')).toBe('"a*"')
  expect(wantedWords({ present: true })).toBe('anything')
  expect(wantedWords({ present: false })).toBe('nothing')
})
