import { expect, it } from 'vitest'
import type { Exchange } from './exchange.ts'
import { redactExchange } from './redact.ts'

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
