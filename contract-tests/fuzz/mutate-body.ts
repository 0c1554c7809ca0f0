import { jsonIn } from '../../src/json/parse.ts'
import type { Dice } from './dice.ts'
import { hostileJson, hostileNumber, hostileText, pollutingKeys } from './hostile.ts'
import type { Mutation } from './mutation.ts'

/** Wrong types, polluting keys, deep nesting, broken and excessive JSON. */
export const bendBody: Mutation = (draft, dice) => {
  const { body = '' } = draft
  draft.body = dice.weighted([
    [12, () => bendJson(body, dice)],
    [1, () => JSON.stringify(hostileJson(dice))],
    [1, () => body.slice(0, dice.int(0, body.length))],
    [1, () => `\ufeff${body}`],
    [1, () => `${body} trailing`],
    [1, () => ''],
    [
      1,
      () =>
        body.replace(
          '{',
          `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},`,
        ),
    ],
    [1, () => body.replace('{', `{"email":"first@example.com",`)],
    [
      1,
      () =>
        dice.pick([
          'null',
          'true',
          '0',
          '""',
          '[]',
          '{}',
          'NaN',
          "{'a':1}",
          '{"a":1,}',
          '\u0000',
          '[[[',
        ]),
    ],
    [
      dice.oneIn(20) ? 1 : 0,
      () => `{"a":"${'x'.repeat(dice.pick([1024 * 1024 - 8, 1024 * 1024 - 7, 1024 * 1024 + 1]))}"}`,
    ],
    [dice.oneIn(10) ? 1 : 0, () => '['.repeat(dice.int(1000, 100_000))],
    [dice.oneIn(3) ? 1 : 0, () => deepen(body, dice)],
  ])
}

/** Puts what is nested deeper than any stack in place of one of the values. */
function deepen(body: string, dice: Dice): string {
  const depth = dice.int(5000, 100_000)
  const values = [...body.matchAll(/(?<=[:,[])(?:"[^"]*"|-?[\d.]+|null|true|false)/g)]
  const value = dice.pick(values)
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
  if (!value) return deep
  return body.slice(0, value.index) + deep + body.slice(value.index + value[0].length)
}

/** Replaces, removes or adds one thing anywhere in a JSON text. */
function bendJson(text: string, dice: Dice): string {
  // It was deepened before: JSON.stringify could not write it.
  if (text.includes('['.repeat(4000))) return text
  const json = jsonIn(text)
  if (json === undefined) return JSON.stringify(hostileJson(dice))
  let place: unknown = json
  for (let depth = dice.int(0, 6); depth > 0; depth -= 1) {
    const inner = isBranch(place) ? dice.pick(Object.values(place).filter(isBranch)) : undefined
    if (inner) place = inner
  }
  if (!isBranch(place)) return JSON.stringify(hostileJson(dice))
  const name = dice.pick(Object.keys(place))
  const set = (key: string, value: unknown) =>
    Object.defineProperty(place, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
  const way = dice.int(1, 6)
  if (name === undefined || way === 1) {
    set(Array.isArray(place) ? String(place.length) : dice.pick(pollutingKeys), hostileJson(dice))
  } else if (way === 2) Reflect.deleteProperty(place, name)
  else if (way === 3 && Array.isArray(place)) place.push(...place)
  else set(name, near(Reflect.get(place, name), dice))
  return JSON.stringify(json) ?? ''
}

/** Something of another kind, or a little beside what it was. */
function near(value: unknown, dice: Dice): unknown {
  if (dice.oneIn(2)) return hostileJson(dice)
  if (typeof value === 'number') {
    return dice.pick([
      value + 1,
      value - 1,
      -value,
      value * 1000,
      value + 0.5,
      String(value),
      hostileNumber(dice),
    ])
  }
  if (typeof value === 'string') {
    return dice.pick([
      `${value} `,
      value.toUpperCase(),
      value.slice(1),
      value + value,
      value.replace(/\d/, '9'),
      hostileText(dice),
    ])
  }
  return Array.isArray(value) ? [...value, ...value] : dice.pick([null, [value], {}])
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
