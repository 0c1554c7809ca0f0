import { expect, test } from 'vitest'
import { equal } from './equal.ts'

test.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [0, -0, true],
  [1, '1', false],
  [null, undefined, false],
  [undefined, undefined, true],
  ['a', 'a', true],
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 1], false],
  [[1], [1, undefined], false],
  [[], {}, false],
  [{}, [], false],
  [{ length: 0 }, [], false],
  [{ a: 1, b: [{ c: null, d: 2 }] }, { b: [{ d: 2, c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  [{ toString: 1 }, {}, false],
  [JSON.parse('{"__proto__": {"a": 1}}'), {}, false],
])('%j and %j are the same: %s', (one, other, want) => {
  expect(equal(one, other)).toBe(want)
  expect(equal(other, one)).toBe(want)
})
