import { expect, test } from 'vitest'
import { at, fieldOf, idOf, idsOf, listOf, numberOf, textOf } from './look.ts'

const value: unknown = JSON.parse(
  `{"a": {"b": [{"c": "text"}, {"c": 5}], "n": null}, "": {"": 1}, "a.b": 2, "__proto__": {"own": true}}`,
)

test.each<[readonly string[], unknown]>([
  [[], value],
  [['a', 'b', '0', 'c'], 'text'],
  [['a', 'b', '1', 'c'], 5],
  [['a', 'b', '2', 'c'], undefined],
  [['a', 'b', 'length'], 2],
  [['a', 'n'], null],
  [['a', 'n', 'x'], undefined],
  [['a', 'b', '0', 'c', 'length'], undefined],
  [['', ''], 1],
  [['a.b'], 2],
  [['nothing', 'there'], undefined],
  // What every object inherits is nobody's field; one that was sent under such a name is.
  [['constructor'], undefined],
  [['a', 'toString'], undefined],
  [['a', '__proto__'], undefined],
  [['__proto__', 'own'], true],
])('at %j stands %j', (path, want) => {
  expect(fieldOf(value, ...path)).toEqual(want)
})

test.each([undefined, null, 0, '', 'text', true])('in %j there is nothing', (nothing) => {
  expect(fieldOf(nothing, 'length')).toBeUndefined()
  expect(listOf(nothing, 'items')).toEqual([])
})

test('a dotted path is the same as its names', () => {
  expect(at(value, 'a.b.1.c')).toBe(5)
  expect(at(value, 'nothing')).toBeUndefined()
})

test.each<
  [unknown, string | undefined, number | undefined, readonly unknown[], string | undefined]
>([
  ['x', 'x', undefined, [], 'x'],
  ['', '', undefined, [], ''],
  [5, undefined, 5, [], '5'],
  [Number.NaN, undefined, undefined, [], 'NaN'],
  [[1], undefined, undefined, [1], undefined],
  [null, undefined, undefined, [], undefined],
  [true, undefined, undefined, [], undefined],
  [{ 0: 1 }, undefined, undefined, [], undefined],
])('%j is read as what it is', (field, text, number, list, id) => {
  expect(textOf({ field }, 'field')).toBe(text)
  expect(numberOf({ field }, 'field')).toBe(number)
  expect(listOf({ field }, 'field')).toEqual(list)
  expect(idOf({ field }, 'field')).toBe(id)
})

test('of a list only the items with an id have one', () => {
  expect(idsOf([{ id: 'a' }, { id: 7 }, {}, null, { id: null }, 'x'])).toEqual(['a', '7'])
})
