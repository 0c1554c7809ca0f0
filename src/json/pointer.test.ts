import { expect, test } from 'vitest'
import { atPointer, join, pointerKeys } from './pointer.ts'

const document = { 'a/b': { 'm~n': [{ '': 1 }, 'two'] }, '~1': 3 }

test.each<[string, readonly (string | number)[], unknown]>([
  ['', [], document],
  ['/a~1b/m~0n/0/', ['a/b', 'm~n', 0, ''], 1],
  ['/a~1b/m~0n/1', ['a/b', 'm~n', 1], 'two'],
  ['/a~1b/m~0n/2', ['a/b', 'm~n', 2], undefined],
  ['/a~1b/m~0n/1/0', ['a/b', 'm~n', 1, 0], undefined],
  // `~01` is `~1`, and no slash: the tilde is put back last.
  ['/~01', ['~1'], 3],
  ['/a', ['a'], undefined],
  ['/constructor/name', ['constructor', 'name'], undefined],
])('%s is the pointer of %j, and points to %j', (pointer, keys, want) => {
  expect(join('', ...keys)).toBe(pointer)
  expect(pointerKeys(pointer)).toEqual(keys.map(String))
  expect(atPointer(document, pointer)).toEqual(want)
})
