import fc from 'fast-check'
import { causingNumbers, causingTexts } from './caused.ts'
import { weighted } from './later.ts'

/** Words that programs stumble over, beside what fast-check knows of them (`__proto__`, odd characters, long ones). */
const words =
  `% %00 %zz %C0%AF %F0%9F%92%87 %252e%252e%252f .. ../../etc/passwd ./. \${7*7} {{7*7}} null undefined
  <script>alert(1)</script> NaN Infinity -0 1e999 0x10 ٣ 9007199254740993 -9223372036854775808 0000-00-00 2024-02-30
  9999-12-31 +010000-01-01 2026-03-29T02:30:00 2026-10-25T02:30:00+02:00 2026-03-10T24:00:00Z 2026-03-10T08:00:60Z
  1969-12-31T23:59:59-23:59 PT0S P99999999Y -PT1H P1M-1D a@b 00000000-0000-0000-0000-000000000000 İıſK 👩‍🦰💇🏽‍♂️
  880E8400-E29B-41D4-A716-446655440003`.split(/\s+/)

/** What cannot be seen, or says other than it seems to. */
const unseen = `| |[object Object]|' OR 1=1--|\ud800|\udc00\ud800|a\u0000b|\u202ertl|\ufeff|\u2028\u2029|e\u0301|\r\nX-Injected: 1|\u001b[31m|"a b"@example.com`

/** Keys that reach a prototype where an object was made carelessly. */
export const pollutingKeys =
  '__proto__ constructor prototype __defineGetter__ toString toJSON then 0 length'.split(' ')

const short = fc.constantFrom(...unseen.split('|'), ...words, ...pollutingKeys, ...causingTexts)

/** Half of a surrogate pair too, which fast-check's own units leave out. */
const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code))

export const hostileText: fc.Arbitrary<string> = weighted<string>(
  [8, short],
  [2, fc.string({ unit, maxLength: 40 })],
  [1, fc.tuple(short, short).map(([one, other]) => one + other)],
  [1, fc.tuple(short, fc.nat(300)).map(([text, times]) => (text || 'a').repeat(times))],
)

const limits = [0, 1, 100, 1440, 2 ** 31, 2 ** 32, 2 ** 53]
const beside = limits.flatMap((at) => [at - 1, at, at + 1, -at])

export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(...beside, 0.1, 1e21, ...causingNumbers),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** Deeper than anything has to be, and not yet too deep to be written as JSON. */
const nested = fc
  .tuple(hostileText, fc.boolean(), fc.nat(2000))
  .map(([text, isList, depth]) =>
    Array.from({ length: depth }).reduce<unknown>(
      (inner) => (isList ? [inner] : { a: inner }),
      text,
    ),
  )

/** Any JSON value: wrong types, polluting keys, deep nesting. */
export const hostileJson: fc.Arbitrary<unknown> = weighted<unknown>(
  [4, fc.constantFrom(null, true, false, [], {})],
  [6, hostileText],
  [5, hostileNumber],
  [3, fc.jsonValue({ maxDepth: 3, stringUnit: unit })],
  [2, fc.dictionary(fc.constantFrom(...pollutingKeys), fc.jsonValue({ maxDepth: 1 }))],
  [1, nested],
)
