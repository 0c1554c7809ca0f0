import fc from 'fast-check'
import { jsonIn } from '../../src/json/parse.ts'
import { hostileJson, pollutingKeys } from './hostile.ts'
import { fixed, weighted, wordOf } from './later.ts'

type Change = (body: string) => string
type Near = (value: unknown) => unknown

const polluting = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'
const whole = `null true 0 "" [] {} { NaN {'a':1} {"a":1,} \u0000 [[[`
const limit = 1024 * 1024

const beside: readonly Near[] = [
  String,
  Number,
  (value) => [value],
  (value) => [value, value],
  (value) => Number(value) + 1,
  (value) => Number(value) - 1,
  (value) => Number(value) + 0.5,
  (value) => Number(value) * -1000,
  (value) => `${String(value)} `,
  (value) => String(value).toUpperCase(),
  (value) => String(value).slice(1),
  (value) => String(value).repeat(2),
  (value) => String(value).replace(/\d/, '9'),
  () => 'x'.repeat(3000),
  () => '1'.repeat(400),
]
/** Something of another kind, or a little beside what it was. */
const near = weighted<Near>([1, fixed(hostileJson)], [1, fc.constantFrom(...beside)])

/** Replaces, removes, doubles or adds one thing anywhere in a JSON text. */
const edited: fc.Arbitrary<Change> = fc
  .record({
    steps: fc.array(fc.nat(20), { maxLength: 6 }),
    at: fc.nat(20),
    way: wordOf('replace replace replace remove double add'),
    key: fc.constantFrom(...pollutingKeys),
    near,
  })
  .map((edit) => (text) => {
    // It was deepened before: JSON.stringify could not write it.
    if (text.includes('['.repeat(4000))) return text
    const json = jsonIn(text)
    const place = branchOf(json, edit.steps)
    if (!place) return JSON.stringify(edit.near(json)) ?? 'null'
    const names = Object.keys(place)
    const name = names[edit.at % Math.max(1, names.length)]
    if (name === undefined || edit.way === 'add') {
      set(place, Array.isArray(place) ? String(place.length) : edit.key, edit.near(0))
    } else if (edit.way === 'remove') {
      Reflect.deleteProperty(place, name)
    } else if (edit.way === 'double' && Array.isArray(place)) {
      place.push(...place)
    } else {
      set(place, name, edit.near(Reflect.get(place, name)))
    }
    return JSON.stringify(json)
  })

/** The object or array that so many steps lead to, the steps counted round. */
function branchOf(json: unknown, steps: readonly number[]): object | undefined {
  let place = isBranch(json) ? json : undefined
  for (const step of steps) {
    const inner = place ? Object.values(place).filter(isBranch) : []
    place = inner[step % Math.max(1, inner.length)] ?? place
  }
  return place
}

/** Unlike an assignment, this makes `__proto__` a field of its own, as JSON.parse does. */
function set(place: object, name: string, value: unknown): void {
  const flags = { enumerable: true, writable: true, configurable: true }
  Object.defineProperty(place, name, { value, ...flags })
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Puts what is nested deeper than any stack in place of one of the values. */
const deepened: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(20), fc.integer({ min: 5000, max: 100_000 }))
  .map(([at, depth]) => (body) => {
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
    const values = [...body.matchAll(/(?<=[:,[])(?:"[^"]*"|-?[\d.]+|null|true|false)/g)]
    const value = values[at % Math.max(1, values.length)]
    if (!value) return deep
    return body.slice(0, value.index) + deep + body.slice(value.index + value[0].length)
  })

/** Wrong types, polluting keys, deep nesting, broken and excessive JSON. */
export const changedBody: fc.Arbitrary<Change> = weighted<Change>(
  [240, edited],
  [20, fixed(hostileJson.map((value) => JSON.stringify(value)))],
  [20, fc.nat(1000).map((at) => (body) => body.slice(0, at % (body.length + 1)))],
  [20, fixed(wordOf(whole))],
  [
    100,
    fc.constantFrom<Change[]>(
      () => '',
      (body) => `\ufeff${body}`,
      (body) => `${body} trailing`,
      (body) => body.replace('{', polluting),
      (body) => body.replace('{', '{"email":"first@example.com",'),
    ),
  ],
  [7, deepened],
  [2, fc.integer({ min: 1000, max: 100_000 }).map((depth) => () => '['.repeat(depth))],
  [1, fc.constantFrom(-8, -7, 1).map((more) => () => `{"a":"${'x'.repeat(limit + more)}"}`)],
)
