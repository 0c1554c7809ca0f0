import { expect, test } from 'vitest'
import { isObject, objectOf } from './object.ts'

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [null, false],
  [undefined, false],
  [[], false],
  [[{}], false],
  ['{}', false],
  [1, false],
  [true, false],
  [() => ({}), false],
])('case %#: %j is an object: %s', (value, want) => {
  expect(isObject(value)).toBe(want)
  expect(objectOf(value)).toEqual(want ? value : {})
})
