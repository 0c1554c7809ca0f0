import { causingNumbers, causingTexts } from './caused.ts'
import type { Dice } from './dice.ts'

/** Texts that programs stumble over. Short ones; `hostileText` makes long ones of them. */
const texts: readonly [string, ...string[]] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202ertl',
  '\ufeff',
  '\u2028\u2029',
  'é'.normalize('NFD'),
  '👩‍🦰💇🏽‍♂️',
  'İıſK',
  '%',
  '%00',
  '%zz',
  '%C0%AF',
  '%F0%9F%92%87',
  '%252e%252e%252f',
  '..',
  '../../etc/passwd',
  './.',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '[object Object]',
  '${7*7}',
  '{{7*7}}',
  "' OR 1=1--",
  '<script>alert(1)</script>',
  '\r\nX-Injected: 1',
  '\u001b[31m',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  '٣',
  '9007199254740993',
  '-9223372036854775808',
  '0000-00-00',
  '2024-02-30',
  '9999-12-31',
  '+010000-01-01',
  '2026-03-29T02:30:00',
  '2026-10-25T02:30:00+02:00',
  '2026-03-10T24:00:00Z',
  '2026-03-10T08:00:60Z',
  '1969-12-31T23:59:59-23:59',
  'PT0S',
  'P99999999Y',
  '-PT1H',
  'P1M-1D',
  'a@b',
  '"a b"@example.com',
  '00000000-0000-0000-0000-000000000000',
  '880E8400-E29B-41D4-A716-446655440003',
  ...causingTexts,
]

const numbers: readonly [number, ...number[]] = [
  0,
  -0,
  -1,
  1,
  0.1,
  1.5,
  100,
  101,
  1439,
  1440,
  1441,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  -1e308,
  5e-324,
  ...causingNumbers,
]

/** Keys that reach a prototype where an object was made carelessly. */
export const pollutingKeys: readonly [string, ...string[]] = [
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  'toString',
  'toJSON',
  'then',
  '',
  '0',
  'length',
]

export function hostileText(dice: Dice): string {
  return dice.weighted([
    [8, () => dice.pick(texts)],
    [2, () => dice.pick(texts) + dice.pick(texts)],
    [1, () => (dice.pick(texts) || 'a').repeat(dice.int(1, 300))],
    [1, () => String.fromCharCode(...dice.list(20, () => dice.int(0, 0xffff)))],
  ])
}

export function hostileNumber(dice: Dice): number {
  return dice.pick(numbers)
}

/** Any JSON value: wrong types, polluting keys, deep nesting. */
export function hostileJson(dice: Dice, depth = 0): unknown {
  return dice.weighted<unknown>([
    [6, () => hostileText(dice)],
    [5, () => hostileNumber(dice)],
    [2, () => null],
    [1, () => true],
    [1, () => false],
    [1, () => []],
    [1, () => ({})],
    [depth < 3 ? 2 : 0, () => dice.list(5, () => hostileJson(dice, depth + 1))],
    [depth < 3 ? 2 : 0, () => hostileObject(dice, depth + 1)],
    [depth === 0 ? 1 : 0, () => nested(dice)],
  ])
}

function hostileObject(dice: Dice, depth: number): unknown {
  const fields = dice.list(4, () => [dice.pick(pollutingKeys), hostileJson(dice, depth)] as const)
  // Unlike a literal or an assignment, this makes `__proto__` a field of its own, as JSON.parse does.
  return Object.fromEntries(fields)
}

function nested(dice: Dice): unknown {
  let value: unknown = hostileText(dice)
  const isList = dice.oneIn(2)
  for (let depth = dice.int(10, 2000); depth > 0; depth -= 1) {
    value = isList ? [value] : { a: value }
  }
  return value
}
