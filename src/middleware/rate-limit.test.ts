import { beforeEach, expect, test } from 'vitest'
import { type Client, clientOf, known } from '../../contract-tests/support/client.ts'
import { contextOf, createManiqui, type Maniqui } from '../library/maniqui.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

let maniqui: Maniqui
let box: Sandbox
let citapro: Client
let salonbookit: Client

beforeEach(async () => {
  maniqui = await createManiqui({
    now: '2026-03-10T08:00:15',
    frozen: true,
    rateLimit: { requests: 3, seconds: 60 },
  })
  box = contextOf(maniqui).sandboxes.use('box')
  citapro = clientOf(maniqui, 'cpk_box')
  salonbookit = clientOf(maniqui, 'hh_live_box')
})

const day = '/api/v1/disponibilidad/5/2026-03-11/'
const limits = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after']
const shown = ({ headers }: { headers: Headers }) => limits.map((name) => headers.get(name))

const reset = String(Date.parse('2026-03-10T07:01:00Z') / 1000)

test('both APIs draw on one quota, and every answer shows it, kept ones too', async () => {
  expect(shown(await citapro('/v1/services'))).toEqual(['3', '2', reset, null])
  expect(shown(await citapro('/v1/services'))).toEqual(['3', '1', reset, null])
  expect(shown(await salonbookit(day))).toEqual(['3', '0', reset, null])
  const citaproRefusal = await citapro('/v1/services')
  expect(citaproRefusal.status).toBe(429)
  expect(citaproRefusal.body).toEqual({ message: expect.stringMatching(/Too many/) })
  expect(shown(citaproRefusal)).toEqual(['3', '0', reset, '45'])
  const salonbookitRefusal = await salonbookit(day)
  expect(salonbookitRefusal.body).toMatchObject({
    success: false,
    error: { code: 'RATE_LIMIT_EXCEEDED' },
  })
  expect(shown(salonbookitRefusal)).toEqual(['3', '0', reset, '45'])
})

test('a refused request does nothing', async () => {
  for (let i = 0; i < 3; i++) {
    await citapro('/v1/services')
  }
  const { revision } = box.salon
  const client = { firstname: 'A', lastname: 'B', email: 'a@b.com', phone: '+34600000000' }
  expect((await citapro('/v1/clients', { body: client })).status).toBe(429)
  expect(box.salon.revision).toBe(revision)
})

test('the window is the clock’s: it refills when the clock says so, to the second', async () => {
  for (let i = 0; i < 3; i++) {
    await citapro('/v1/services')
  }
  box.clock.advance(44_999)
  const { status, headers } = await citapro('/v1/services')
  expect([status, headers.get('retry-after')]).toEqual([429, '1'])
  box.clock.advance(1)
  expect(shown(await citapro('/v1/services'))).toEqual(['3', '2', String(Number(reset) + 60), null])
})

test('a clock that is set back begins a window of its own', async () => {
  for (let i = 0; i < 3; i++) {
    await citapro('/v1/services')
  }
  box.clock.advance(-3_600_000)
  expect((await citapro('/v1/services')).status).toBe(200)
})

test('errors of the API count, those of the key do not', async () => {
  for (const key of ['cpk_invalid', 'cpk_expired', undefined]) {
    const refused = await clientOf(maniqui, key)('/v1/services')
    expect([refused.status, ...shown(refused)]).toEqual([401, null, null, null, null])
  }
  expect(shown(await citapro(`/v1/clients/${known.service}`))).toEqual(['3', '2', reset, null])
  expect(shown(await citapro('/v1/services?limit=0'))).toEqual(['3', '1', reset, null])
})

test('what is no operation, or was asked for, shows the quota and leaves it alone', async () => {
  await citapro('/v1/services')
  const large = { body: 'x'.repeat(1_100_000), headers: { 'content-length': '1100000' } }
  for (const answer of [
    await citapro('/v1/nowhere'),
    await citapro('/v1/services', { method: 'DELETE' }),
    await citapro('/v1/services', { headers: { prefer: 'code=503' } }),
    await citapro('/v1/services', { headers: { 'x-maniqui-scenario': 'server-error' } }),
    await citapro('/v1/clients', large),
  ]) {
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(shown(answer)).toEqual(['3', '2', reset, null])
  }
})

test('each sandbox has its own', async () => {
  for (let i = 0; i < 4; i++) {
    await citapro('/v1/services')
  }
  expect((await clientOf(maniqui, 'cpk_other')('/v1/services')).status).toBe(200)
})

test('a sandbox can be given another limit, or none', async () => {
  box.quota.limit = { requests: 1, seconds: 1 }
  expect(shown(await citapro('/v1/services')).slice(0, 2)).toEqual(['1', '0'])
  expect((await citapro('/v1/services')).headers.get('retry-after')).toBe('1')
  box.quota.limit = undefined
  expect(shown(await citapro('/v1/services'))).toEqual([null, null, null, null])
})

test('its state goes with a snapshot', async () => {
  await citapro('/v1/services')
  const state = JSON.parse(JSON.stringify(box.unhappyPaths().state()))
  box.reset()
  expect(shown(await citapro('/v1/services'))[1]).toBe('2')
  box.unhappyPaths().restore(state)
  expect(shown(await citapro('/v1/services'))[1]).toBe('1')
})

test('off by default', async () => {
  const unlimited = clientOf(await createManiqui({ frozen: true }), 'cpk_box')
  expect(shown(await unlimited('/v1/services'))).toEqual([null, null, null, null])
})
