import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf } from '../contract-tests/support/client.ts'
import { createManiqui, type Maniqui } from './library/maniqui.ts'

let maniqui: Maniqui

beforeEach(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
})

const day = '/api/v1/disponibilidad/5/2026-03-12/'

describe('a key', () => {
  const citaproErrors = [
    [undefined, 'API key is required. Provide it via X-API-Key header or Authorization Bearer.'],
    ['cpk_invalid', 'Invalid API key.'],
    ['cpk_expired', 'API key is expired or revoked.'],
    ['cpk_revoked', 'API key is expired or revoked.'],
    ['nonsense', 'Invalid API key.'],
    ['cpk_', 'Invalid API key.'],
    ['cpk_..', 'Invalid API key.'],
    ['cpk__unkeyed', 'Invalid API key.'],
    [`cpk_${'a'.repeat(65)}`, 'Invalid API key.'],
    ['cpk_a/b', 'Invalid API key.'],
    ['hh_live_demo', 'Invalid API key.'],
  ] as const

  test.each(citaproErrors)(
    '%s is refused by CitaPro with its published message',
    async (key, message) => {
      const reply = await clientOf(maniqui, key)('/v1/services')
      expect(reply).toMatchObject({ status: 401, body: { message } })
    },
  )

  const salonbookitErrors = [
    [undefined, 401, 'MISSING_API_KEY'],
    ['hh_live_invalid', 401, 'INVALID_API_KEY'],
    ['hh_live_expired', 403, 'API_KEY_EXPIRED'],
    ['hh_live_disabled', 403, 'API_KEY_DISABLED'],
    ['hh_live_other-origin', 403, 'ORIGIN_NOT_ALLOWED'],
    ['hh_live_inactive', 403, 'TENANT_INACTIVE'],
    ['cpk_demo', 401, 'INVALID_API_KEY'],
    ['hh_demo', 401, 'INVALID_API_KEY'],
  ] as const

  test.each(salonbookitErrors)(
    '%s is refused by SalonBookIt with %i %s',
    async (key, status, code) => {
      const reply = await clientOf(maniqui, key)(day)
      expect(reply).toMatchObject({ status, body: { success: false, error: { code } } })
    },
  )

  test.each([
    'hh_live_x',
    'hh_test_x',
    'hh_pub_live_x',
    'hh_sec_live_x',
    'hh_pub_test_x',
    'hh_sec_test_x',
  ])('%s opens a salon', async (key) => {
    expect((await clientOf(maniqui, key)(day)).status).toBe(200)
  })

  test('may come as a bearer token to CitaPro', async () => {
    const ask = clientOf(maniqui, undefined)
    const reply = await ask('/v1/services', { headers: { authorization: 'Bearer cpk_demo' } })
    expect(reply.status).toBe(200)
  })

  test('opens a business of its own, which both APIs share', async () => {
    const name = { firstname: 'Ana', lastname: 'Ruiz', email: 'ana@example.com', phone: '1' }
    await clientOf(maniqui, 'cpk_one')('/v1/clients', { body: name })
    const total = async (key: string) => (await clientOf(maniqui, key)('/v1/clients')).body.total
    expect(await total('cpk_one')).toBe((await total('cpk_two')) + 1)
  })

  test('is not needed with auth off, where it means the demo sandbox', async () => {
    maniqui = await createManiqui({ auth: 'off' })
    const name = { firstname: 'Ana', lastname: 'Ruiz', email: 'ana@example.com', phone: '1' }
    await clientOf(maniqui, undefined)('/v1/clients', { body: name })
    const search =
      '/v1/clients?filters[0][field]=email&filters[0][operator]==&filters[0][value]=ana@example.com'
    expect((await clientOf(maniqui, 'cpk_demo')(search)).body.total).toBe(1)
    expect((await clientOf(maniqui, 'cpk_expired')(search)).status).toBe(401)
  })
})

describe('a request that no operation is for', () => {
  test('gets the 404 of its API, before the key is looked at', async () => {
    const ask = clientOf(maniqui, undefined)
    expect(await ask('/v1/nothing')).toMatchObject({
      status: 404,
      body: { message: expect.any(String) },
    })
    expect(await ask('/api/v1/nada/')).toMatchObject({
      status: 404,
      body: { success: false, error: { code: 'NOT_FOUND', message: expect.any(String) } },
    })
  })

  test('gets a 405 that names the allowed methods', async () => {
    const ask = clientOf(maniqui, undefined)
    const patch = await ask('/v1/clients', { method: 'PATCH', body: {} })
    expect(patch).toMatchObject({ status: 405, body: { message: expect.any(String) } })
    expect(patch.headers.get('allow')).toBe('GET, POST')
    const post = await ask(day, { method: 'DELETE' })
    expect(post).toMatchObject({ status: 405, body: { success: false } })
    expect(post.headers.get('allow')).toBe('GET')
  })

  test('is redirected when only the trailing slash is missing, by GET, with its query', async () => {
    const ask = clientOf(maniqui, 'hh_live_demo')
    const moved = await ask('/api/v1/disponibilidad/5/2026-03-12?servicio_id=15')
    expect(moved.status).toBe(301)
    expect(moved.headers.get('location')).toBe(
      '/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15',
    )
    const origin = 'http://localhost:5173'
    const ofPage = await ask('/api/v1/disponibilidad/5/2026-03-12', { headers: { origin } })
    expect(ofPage.status).toBe(301)
    expect(ofPage.headers.get('access-control-allow-origin')).toBe('*')
    expect((await ask('/api/v1/reservas/crear', { method: 'POST', body: {} })).status).toBe(404)
    expect((await ask('/api/v1/nada')).status).toBe(404)
  })
})

describe.each([
  ['CitaPro', 'cpk_demo', '/v1/clients', 422],
  ['SalonBookIt', 'hh_live_demo', '/api/v1/reservas/crear/', 400],
])('a body to %s', (_api, key, target, invalid) => {
  let ask: Client

  beforeEach(() => {
    ask = clientOf(maniqui, key)
  })

  test('of another type is a 415', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await ask(target, { body: 'a=1', headers })).status).toBe(415)
  })

  test('over 1 MiB is a 413 that closes the connection', async () => {
    const reply = await ask(target, { body: { notas: 'x'.repeat(1024 * 1024) } })
    expect(reply.status).toBe(413)
    expect(reply.headers.get('connection')).toBe('close')
  })

  test.each(['', '{', '[1,', 'undefined', '{"a":1}}'])(
    'that is %j is refused as no JSON',
    async (body) => {
      expect((await ask(target, { body })).status).toBe(invalid)
    },
  )

  test.each(['null', '[]', '1', '"text"', '{"__proto__":{"a":1}}', '{"constructor":1}'])(
    'that is %s is refused and changes nothing',
    async (body) => {
      const reply = await ask(target, { body })
      expect(reply.status).toBe(invalid)
      expect(({} as Record<string, unknown>)['a']).toBeUndefined()
    },
  )

  test('with a charset is JSON all the same', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    const reply = await ask(target, { body: {}, headers })
    expect(reply.status).toBe(invalid)
  })
})

describe('a web page', () => {
  test('may preflight every request with the headers it needs', async () => {
    const reply = await clientOf(maniqui, undefined)('/v1/clients', {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-api-key,content-type,prefer',
      },
    })
    expect(reply.status).toBe(204)
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('x-api-key')
    expect(reply.headers.get('access-control-allow-methods')).toContain('PUT')
  })

  test('can read the answer and the headers that matter, also of an error', async () => {
    const headers = { origin: 'http://localhost:5173' }
    for (const target of ['/v1/services', '/v1/clients/nobody', '/v1/nothing']) {
      const reply = await clientOf(maniqui, 'cpk_demo')(target, { headers })
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
      expect(reply.headers.get('access-control-expose-headers')).toContain('Retry-After')
    }
  })
})

test('HEAD is answered like GET, without a body', async () => {
  const reply = await clientOf(maniqui, 'cpk_demo')('/v1/services', { method: 'HEAD' })
  expect(reply).toMatchObject({ status: 200 })
})

test('the same seed, clock and requests give the same bytes', async () => {
  const run = async () => {
    const ask = clientOf(
      await createManiqui({ seed: 7, now: '2026-03-10T08:00:00', frozen: true }),
      'cpk_a',
    )
    const name = { firstname: 'Ana', lastname: 'Ruiz', email: 'ana@example.com', phone: '1' }
    const replies = [
      await ask('/v1/people'),
      await ask('/v1/clients', { body: name }),
      await ask('/v1/bookings?limit=100'),
      await ask('/v1/clients?orderBy=lastname&limit=100'),
    ]
    return replies.map(({ body }) => JSON.stringify(body))
  }
  expect(await run()).toEqual(await run())
})
