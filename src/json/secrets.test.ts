import { describe, expect, it } from 'vitest'
import { isSecretName, redactHeader, redactText, redactUrl } from './secrets.ts'

it.each([
  ['x-api-key', true],
  ['X-Api-Key', true],
  ['api_key', true],
  ['apikey', true],
  ['key', true],
  ['token', true],
  ['access_token', true],
  ['accessToken', true],
  ['X-Maniqui-Token', true],
  ['secret', true],
  ['password', true],
  ['authorization', true],
  ['X-Authorization', true],
  ['Proxy-Authorization', true],
  ['Cookie', true],
  ['Set-Cookie', true],
  ['apiKeys', true],
  ['keyword', false],
  ['Idempotency-Key', false],
  ['cookie-consent', false],
  ['accept', false],
  ['content-type', false],
  ['limit', false],
  ['orderBy', false],
  ['filters[0][value]', false],
])('%s is the name of a secret: %s', (name, want) => {
  expect(isSecretName(name)).toBe(want)
})

describe('redactHeader', () => {
  it.each([
    ['X-API-Key', 'cpk_secret', 'cpk_[redacted]'],
    ['x-api-key', 'hh_pub_live_secret', 'hh_pub_live_[redacted]'],
    ['X-Api-Key', 'no-known-form', '[redacted]'],
    ['Authorization', 'Bearer cpk_secret', 'Bearer cpk_[redacted]'],
    ['authorization', 'Bearer the-control-token', 'Bearer [redacted]'],
    ['Authorization', 'Basic dXNlcjpwYXNz', 'Basic [redacted]'],
    ['X-Maniqui-Token', 'T', '[redacted]'],
    ['Cookie', 'session=1', '[redacted]'],
    ['Referer', 'http://localhost/?key=abc', 'http://localhost/?key=[redacted]'],
    ['Accept', 'application/json', 'application/json'],
    ['X-Note', 'sent cpk_secret along', 'sent cpk_[redacted] along'],
    ['X-API-Key', '', ''],
    ['X-Auth-Token', 'abc', '[redacted]'],
    ['Client-Secret', 'abc', '[redacted]'],
  ])('%s: %s is shown as %s', (name, value, want) => {
    expect(redactHeader(name, value)).toBe(want)
  })
})

describe('redactUrl', () => {
  it.each([
    ['http://x/v1/services', 'http://x/v1/services'],
    ['http://x/v1/clients?limit=5&offset=0', 'http://x/v1/clients?limit=5&offset=0'],
    ['http://x/v1/services?api_key=abc&limit=1', 'http://x/v1/services?api_key=[redacted]&limit=1'],
    ['http://x/v1/services?k=cpk_secret', 'http://x/v1/services?k=cpk_[redacted]'],
    ['http://x/v1/services?k=cpk%5Fsecret', 'http://x/v1/services?k=cpk_[redacted]'],
    ['http://x/hh_live_secret/y', 'http://x/hh_live_[redacted]/y'],
    ['http://user:pass@x/v1', 'http://[redacted]@x/v1'],
    [
      'http://x/v1?broken=%E0%A4%A&x-api-key=abc',
      'http://x/v1?broken=%E0%A4%A&x-api-key=[redacted]',
    ],
    [
      'http://x/?refresh_token=a&clientSecret=b',
      'http://x/?refresh_token=[redacted]&clientSecret=[redacted]',
    ],
    ['http://x/?X%2DKey=abc', 'http://x/?X%2DKey=[redacted]'],
    ['http://x/v1?filters[0][value]=a%26b', 'http://x/v1?filters[0][value]=a%26b'],
  ])('%s is shown as %s', (url, want) => {
    expect(redactUrl(url)).toBe(want)
  })
})

it('leaves text without a key as it is, and takes every key out of text that has some', () => {
  expect(redactText('{"note":"cpk is no key"}')).toBe('{"note":"cpk is no key"}')
  expect(redactText('"cpk_a" and "hh_sec_test_b.c-d"')).toBe(
    '"cpk_[redacted]" and "hh_sec_test_[redacted]"',
  )
  expect(redactText(String.raw`"key:\ncpk_secret"`)).toBe(String.raw`"key:\ncpk_[redacted]"`)
  expect(redactText('in capitals CPK_SECRET')).toBe('in capitals CPK_[redacted]')
})
