import { beforeEach, describe, expect, test } from 'vitest'
import { clientOf } from '../../contract-tests/support/client.ts'
import { createManiqui, type Maniqui } from '../library/maniqui.ts'
import type { ServerEvent } from '../sandbox/server-context.ts'

let maniqui: Maniqui
let events: ServerEvent[]

beforeEach(async () => {
  events = []
  maniqui = await createManiqui({
    now: '2026-03-10T08:00:00',
    frozen: true,
    onEvent: (event) => events.push(event),
  })
})

const hintOf = ({ headers }: { headers: Headers }) => headers.get('x-maniqui-hint')

describe('an unknown path names the nearest operation', () => {
  test.each([
    ['GET', '/v1/service', 'GET /v1/services '],
    ['GET', '/v1/Services/', 'GET /v1/services '],
    ['GET', '/v1/booking/availability', 'GET /v1/bookings/availability '],
    ['GET', '/v1/customers', 'GET /v1/services '],
    ['POST', '/v1/client', 'POST /v1/clients '],
    ['DELETE', '/v1/client/7', 'DELETE /v1/clients/{id} '],
    ['PUT', '/v1/client/7', 'PUT /v1/clients/{id} '],
    ['POST', '/api/v1/reservas/crear', 'POST /api/v1/reservas/crear/ '],
    ['GET', '/api/v1/disponibilidad/5', 'GET /api/v1/disponibilidad/{peluquero_id}/{fecha}/ '],
    ['GET', '/api/v1/disponibilidades/5/2026-03-11/', '/{peluquero_id}/{fecha}/ '],
    ['GET', '/v1/disponibilidad/5/2026-03-11/', 'GET /api/v1/disponibilidad/{peluquero_id}/'],
    ['GET', '/services', 'GET /v1/services '],
    ['GET', '/v2/services', 'GET /v1/services '],
    ['GET', `/v1/${'services/'.repeat(400)}`, 'No operation has this path'],
    ['GET', `/v1/${'%0d%0aX-Evil:%20'.repeat(9)}ñ`, 'No operation has this path'],
  ])('%s %s: %s', async (method, path, nearest) => {
    const reply = await clientOf(maniqui, 'cpk_demo')(path, { method })
    expect(reply.status).toBe(404)
    expect(hintOf(reply)).toContain(nearest)
    expect(hintOf(reply)).toMatch(/^[ -~]{1,300}$/)
  })

  test('beside the body, which stays the vendor’s, and in the journal and the log', async () => {
    const reply = await clientOf(maniqui, 'cpk_demo')('/v1/service')
    expect(reply.body).toEqual({ message: 'There is nothing at /v1/service.' })
    const [recorded] = maniqui.sandbox('demo').requests()
    expect(recorded?.hint).toBe(hintOf(reply))
    expect(events).toMatchObject([{ kind: 'exchange', exchange: { hint: { about: 'path' } } }])
  })

  test('also below no API, in the mock’s own words', async () => {
    const reply = await clientOf(maniqui, undefined)('/services/cpk_0123456789012345678901234')
    expect(reply.body).toEqual({
      message: expect.stringMatching(/^Nothing is served at \/services\/cpk_-[0-9a-f]{14}\.$/),
      hint: hintOf(reply),
    })
    const [event] = events
    expect(event).toMatchObject({ kind: 'refused' })
    expect(JSON.stringify(event)).not.toContain('0123456789')
  })
})

describe('a 401 says what keys look like', () => {
  test.each([
    ['/v1/services', { 'x-api-key': 'demo' }, /^CitaPro is sent its key as X-API-Key: cpk_NAME/],
    ['/v1/services', {}, /or Authorization: Bearer cpk_NAME/],
    ['/v1/services', { authorization: 'cpk_demo' }, /or Authorization: Bearer cpk_NAME/],
    ['/v1/services', { 'x-api-key': 'hh_live_demo' }, /^This is a key of SalonBookIt, and the/],
    ['/v1/services', { 'x-api-key': 'cpk_a b' }, /NAME is 1 to 64 of A-Z a-z 0-9/],
    [
      '/api/v1/disponibilidad/dias/',
      { authorization: 'Bearer hh_live_demo' },
      /^SalonBookIt is sent its key as X-API-Key: hh_live_NAME; /,
    ],
    [
      '/api/v1/disponibilidad/dias/',
      { 'x-api-key': 'cpk_demo' },
      /^This is a key of CitaPro, and the path one of SalonBookIt/,
    ],
  ])('%s %j', async (path, headers: Record<string, string>, want) => {
    const reply = await clientOf(maniqui, undefined)(path, { headers })
    expect(reply.status).toBe(401)
    expect(hintOf(reply)).toMatch(want)
    expect(hintOf(reply)).toMatch(/^[ -~]{1,300}$/)
  })

  test('and repeats nothing of the key', async () => {
    const headers = { 'x-api-key': 'cpk_secret word' }
    expect(hintOf(await clientOf(maniqui, undefined)('/v1/services', { headers }))).not.toMatch(
      /secret/,
    )
  })

  test.each(['cpk_invalid', 'cpk_expired', 'cpk_revoked', 'hh_live_disabled', 'hh_test_invalid'])(
    'but nothing for %s, which is there to fail',
    async (key) => {
      const path = key.startsWith('cpk') ? '/v1/services' : '/api/v1/disponibilidad/dias/'
      const reply = await clientOf(maniqui, key)(path)
      expect([401, 403]).toContain(reply.status)
      expect(hintOf(reply)).toBeNull()
    },
  )
})

test('what is right gets no hint, nor what is kept of it', async () => {
  const ask = clientOf(maniqui, 'cpk_demo')
  await ask('/v1/nothing')
  for (const target of [
    '/v1/services',
    '/v1/services',
    '/v1/clients/nobody',
    '/v1/services?__code=401',
  ]) {
    expect(hintOf(await ask(target))).toBeNull()
  }
})

describe('a page', () => {
  const preflight = (path: string, method: string, headers: string) =>
    clientOf(maniqui, undefined)(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example.com',
        'access-control-request-method': method,
        'access-control-request-headers': headers,
      },
    })

  test('may send what headers it wants, and read the hints', async () => {
    const wanted = 'traceparent,x-request-id,x-api-key,content-type'
    for (const path of ['/v1/services', '/v1/nothing', '/api/v1/reservas/crear/', '/services']) {
      const reply = await preflight(path, 'POST', wanted)
      expect(reply.status).toBe(204)
      expect(reply.headers.get('access-control-allow-headers')).toBe(wanted)
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    }
    expect(events).toEqual([])
    const headers = { origin: 'https://app.example.com' }
    for (const path of ['/v1/service', '/service']) {
      const reply = await clientOf(maniqui, 'cpk_demo')(path, { headers })
      expect(reply.headers.get('access-control-expose-headers')).toContain('X-Maniqui-Hint')
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test('is told of in the log when it asks for a method that no operation has', async () => {
    const reply = await preflight('/v1/services', 'PATCH', 'x-api-key')
    expect(reply.headers.get('access-control-allow-methods')).not.toContain('PATCH')
    expect(events).toEqual([
      {
        kind: 'refused',
        what: expect.stringMatching(
          /^A page of https:\/\/app\.example\.com may not send PATCH to \/v1\/services: /,
        ),
      },
    ])
  })

  test('of elsewhere is granted nothing of the control API', async () => {
    const reply = await preflight('/_maniqui/sandboxes', 'POST', 'traceparent')
    expect(reply.status).toBe(403)
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
  })
})
