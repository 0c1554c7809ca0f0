import { expect, test } from 'vitest'
import { brief, digest } from './digest.ts'

test('a digest is the same for the same text, and another for one that differs anywhere', () => {
  const text = 'a'.repeat(1000)
  const others = [`${text}a`, `b${text.slice(1)}`, `${text.slice(1)}b`, '', 'a']
  expect(digest(text)).toBe(digest('a'.repeat(1000)))
  expect(digest(text)).toMatch(/^[0-9a-f]{14}$/)
  expect(new Set([text, ...others].map(digest)).size).toBe(6)
})

test('a long text is remembered in few words, a short one as it is', () => {
  expect(brief('POST /v1/clients')).toBe('POST /v1/clients')
  expect(brief('x'.repeat(1_000_000)).length).toBeLessThan(40)
})
