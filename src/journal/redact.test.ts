import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Exchange } from './exchange.ts'
import { hideInExchange, redactExchange } from './redact.ts'

it('takes keys out of what an exchange is said to be: a message may quote what the client sent', () => {
  const exchange: Exchange = {
    id: 1,
    at: 0,
    began: 0,
    elapsed: 1,
    request: { method: 'GET', url: 'http://x/v1/cpk_topsecret', rawHeaders: [] },
    response: { status: 404, headers: {} },
    detail: 'There is nothing at /v1/cpk_topsecret.',
    reason: 'cpk_topsecret',
  }
  expect(JSON.stringify(redactExchange(exchange))).not.toContain('topsecret')
})

it('takes secrets out of every part of an exchange and leaves the original alone', () => {
  const exchange: Exchange = {
    id: 1,
    at: 0,
    began: 0,
    elapsed: 1,
    request: {
      method: 'POST',
      url: 'http://x/v1/clients?token=abc',
      rawHeaders: ['X-API-Key', 'cpk_topsecret', 'Accept', '*/*'],
      body: '{"note":"cpk_topsecret"}',
    },
    response: { status: 422, headers: { 'set-cookie': 'a=topsecret' }, body: '"cpk_topsecret"' },
  }
  const before = structuredClone(exchange)
  const shown = JSON.stringify(redactExchange(exchange))
  expect(shown).not.toMatch(/topsecret|abc/)
  expect(shown).toContain('cpk_[redacted]')
  expect(exchange).toEqual(before)
})

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const secretText = fc.string({
  unit: fc.constantFrom(...letters.split('')),
  minLength: 12,
  maxLength: 24,
})
const names = [
  'x-auth-token',
  'api-key',
  'auth',
  'client_secret',
  'password',
  'token',
  'oauth_token',
]

/** A text in JSON with some of its letters escaped, as anybody may write it. */
const escapedIn = (text: string, every: number) =>
  `"${text
    .split('')
    .map((letter, index) =>
      index % every === 0 ? `\\u00${letter.charCodeAt(0).toString(16)}` : letter,
    )
    .join('')}"`

const encodedIn = (text: string, times: number): string =>
  Array.from({ length: times }).reduce<string>(
    (inner) => (inner === text ? percent(text) : encodeURIComponent(inner)),
    text,
  )

const percent = (text: string) =>
  text
    .split('')
    .map((letter) => `%${letter.charCodeAt(0).toString(16)}`)
    .join('')

const empty = { id: 1, at: 0, began: 0, elapsed: 1, response: { status: 200, headers: {} } }

it('finds what is named like a secret wherever it is put, and keys however they are written', () => {
  const placed = fc.record({
    secret: secretText,
    name: fc.constantFrom(...names),
    every: fc.integer({ min: 1, max: 5 }),
    times: fc.integer({ min: 1, max: 3 }),
    inner: fc.boolean(),
  })
  fc.assert(
    fc.property(placed, ({ secret, name, every, times, inner }) => {
      const key = `cpk_${secret}`
      const pair = `{"page":1,${escapedIn(name, every)} : ${escapedIn(secret, every)},"list":[{"${name}":"${secret}"}]}`
      const body = `{"a":${escapedIn(key, every)},"b":${inner ? JSON.stringify(pair) : pair}}`
      const exchange: Exchange = {
        ...empty,
        request: {
          method: 'POST',
          url: `http://x/v1/${encodedIn(key, times)}?${name}=${secret}&q=${encodedIn(key, times)}#${key}`,
          rawHeaders: [name, secret, 'x-note', key, 'referer', `http://x/?${name}=${secret}`],
          body,
        },
        response: { status: 200, headers: { [name]: secret }, body },
        detail: `“${key}” is none.`,
      }
      const shown = JSON.stringify(redactExchange(exchange))
      expect(plainly(shown)).not.toContain(secret)
      expect(() => JSON.parse(redactExchange(exchange).request.body ?? '')).not.toThrow()
    }),
    { seed: 1, numRuns: 300 },
  )
})

it('takes a control token out of wherever somebody sent it by mistake', () => {
  const placed = fc.record({
    secret: secretText,
    every: fc.integer({ min: 1, max: 5 }),
    times: fc.integer({ min: 1, max: 3 }),
  })
  fc.assert(
    fc.property(placed, ({ secret, every, times }) => {
      const exchange: Exchange = {
        ...empty,
        request: {
          method: 'POST',
          url: `http://x/v1/${encodedIn(secret, times)}/a?q=${secret}&r=${encodedIn(secret, times)}`,
          rawHeaders: ['x-note', secret],
          body: `{"note":${escapedIn(secret, every)},"other":"${secret}"}`,
        },
        response: { status: 200, headers: { 'x-echo': secret }, body: secret },
        detail: secret,
        hint: { about: 'path', text: secret },
      }
      expect(plainly(JSON.stringify(hideInExchange(exchange, secret)))).not.toContain(secret)
    }),
    { seed: 1, numRuns: 300 },
  )
})

/** A text with all that is escaped or encoded in it undone. */
function plainly(text: string): string {
  const once = text
    .replaceAll(/\\+u00([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return once === text ? text : plainly(once)
}
