import fc from 'fast-check'
import { changedBody } from './bend-body.ts'
import { bendHeaders, wish } from './bend-headers.ts'
import { type Bend, type Draft, encode } from './draft.ts'
import { hostileNumber, hostileText, pollutingKeys } from './hostile.ts'
import { fixed, weighted, wordOf } from './later.ts'
import { secretName } from './world.ts'

const hostile = hostileText.map(encode)

const bendMethod = wordOf('GET HEAD POST PUT PATCH DELETE OPTIONS QUERY get pOsT').map(
  (method): Bend =>
    (draft) =>
      void Object.assign(draft, { method }),
)

const bendBody = changedBody.map((change): Bend => (draft) => {
  draft.body = change(draft.body ?? '')
})

const percented = (one: string) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`

const segment = weighted<(segment: string) => string>(
  [4, fixed(hostile)],
  [1, fixed(wordOf(`% %2 %ff %00 %2F %2e%2e %C0%AE %F0%9F cpk_${secretName}`))],
  [1, fixed(hostileNumber.map(String))],
  [
    7,
    fc.constantFrom<((segment: string) => string)[]>(
      () => '',
      (text) => text.toUpperCase(),
      (text) => Array.from(text, percented).join(''),
      (text) => `${text}/`,
      (text) => `/${text}`,
      (text) => `${text};a=b`,
      (text) => text.repeat(50),
    ),
  ],
)

const bendPath = fc.tuple(fc.nat(20), segment).map(([at, change]): Bend => (draft) => {
  const [, ...segments] = draft.path.split('/')
  const place = at % segments.length
  draft.path = `/${segments.with(place, change(segments[place] ?? '')).join('/')}`
})

type Pairs = Draft['query']
type Name = (name: string) => string

/** Names to add a parameter under, by one that is there. */
const names = weighted<Name>(
  [2, fc.constant((name) => name)],
  [1, fixed(hostile)],
  [
    1,
    fc.constantFrom(...pollutingKeys).map(
      (key): Name =>
        (name) =>
          `${name}[${encode(key)}]`,
    ),
  ],
  [
    1,
    fixed(
      wordOf(`filters[0][__proto__] filters[__proto__][field] filters[][field] filters[0 filters]0[ filters [0]
      filters[0][field][deep][er] filters[999999][field] filters[-1][field]`),
    ),
  ],
  [1, fixed(wordOf('__code __example __delay __proto__'))],
)
const values = weighted<string>(
  [2, hostile],
  [2, wordOf('422 500 0 1 -1 SLOT_NOT_AVAILABLE __proto__ email')],
  [1, wordOf('% %E0%A4 + %00 %ud800 &&== ;a=1 #')],
)
const times = weighted<number>([20, fc.constant(1)], [1, fc.nat(300)])

/** Hostile, missing, repeated, bracketed and broken parameters. */
const bendQuery = fc
  .tuple(
    fc.nat(20),
    wordOf('set set set remove repeat add add add add api_key token key'),
    names,
    values,
    times,
  )
  .map(([at, way, named, value, count]): Bend => ({ query }) => {
    const place = at % Math.max(1, query.length)
    const [name, given] = query[place] ?? ['limit', '1']
    if (way === 'set') query.splice(place, 1, [name, value])
    if (way === 'remove') query.splice(place, 1)
    if (way === 'repeat') query.push([name, given])
    if (/key|token/.test(way)) query.push([way, `cpk_${secretName}`])
    if (way !== 'add') return
    query.push(...Array.from({ length: count }, (): Pairs[number] => [named(name), value]))
  })

/** Up to four bends of a request; half of the requests stay as they are. A body where none is read is the rarer case. */
function bendsOf(body: number): fc.Arbitrary<readonly Bend[]> {
  const bend = weighted<Bend>(
    [body, bendBody],
    [5, bendQuery],
    [4, bendHeaders],
    [3, bendPath],
    [1, bendMethod],
    [3, wish],
  )
  const some = fc.array(bend, { minLength: 1, maxLength: 4 })
  return fc.oneof({ withCrossShrink: true }, fc.constant([]), some)
}

export const bendsWithBody = bendsOf(10)
export const bendsWithout = bendsOf(1)
