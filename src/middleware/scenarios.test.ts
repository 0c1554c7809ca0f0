import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf, known } from '../../contract-tests/support/client.ts'
import { contextOf, createManiqui, type Maniqui } from '../library/maniqui.ts'
import { holdTimers } from '../../contract-tests/support/timers.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { scenarioNames } from '../unhappy/scenarios/catalogue.ts'
import { describeScenarios } from '../unhappy/describe.ts'
import { SettingError } from '../unhappy/setting-error.ts'

const start = { now: '2026-03-10T08:00:00', frozen: true }

let maniqui: Maniqui
let box: Sandbox
let citapro: Client
let salonbookit: Client

beforeEach(async () => {
  maniqui = await createManiqui(start)
  box = contextOf(maniqui).sandboxes.use('box')
  citapro = clientOf(maniqui, 'cpk_box')
  salonbookit = clientOf(maniqui, 'hh_live_box')
})

const carlos = 5
const day = `/api/v1/disponibilidad/${carlos}/2026-03-11/?servicio_id=15`
const range = '/api/v1/disponibilidad/dias/?desde=2026-03-10&hasta=2026-03-12'
const openings = `/v1/bookings/availability?locationId=${known.location}&serviceId=${known.service}&startDate=2026-03-11&endDate=2026-03-11`

const reservation = (hora_inicio: string, fecha = '2026-03-11') => ({
  servicio_ids: [15],
  peluquero_id: carlos,
  fecha,
  hora_inicio,
  nombre: 'Ida Rey',
  email: 'ida@example.com',
  telefono: '+34600000009',
})

interface Slot {
  readonly disponible: boolean
  readonly hora_inicio: string
}

interface Day {
  readonly motivo?: string
}

interface Named {
  readonly name: string
}

const iso = (wall: string) => `${wall.replace(' ', 'T')}Z`

/** The guide's last two steps, for the first slot that availability shows. */
async function bookFirstOpening(headers: Record<string, string> = {}) {
  const { body } = await citapro(openings)
  const [slot] = body.slots
  return citapro('/v1/bookings', {
    headers,
    body: {
      startTime: iso(slot.startTime),
      endTime: iso(slot.endTime),
      status: 'confirmed',
      amount: 50,
      clientId: known.client,
      locationId: known.location,
      serviceId: known.service,
      personId: slot.professionals[0].id,
    },
  })
}

const freeTimes = async (headers: Record<string, string> = {}): Promise<string[]> => {
  const { body } = await salonbookit(day, { headers })
  return body.data.slots
    .filter((slot: Slot) => slot.disponible)
    .map((slot: Slot) => slot.hora_inicio)
}

describe('days at the salon, told by both APIs', () => {
  test('fully-booked', async () => {
    box.scenarios.use('fully-booked')
    expect(await freeTimes()).toEqual([])
    expect((await salonbookit(range)).body.data.dias.map((one: Day) => one.motivo)).toContain(
      'completo',
    )
    expect((await citapro(openings)).body).toMatchObject({ days: [], slots: [] })
    const { status, body } = await salonbookit('/api/v1/reservas/crear/', {
      body: reservation('10:00'),
    })
    expect([status, body.error.code]).toEqual([409, 'SLOT_NOT_AVAILABLE'])
  })

  test('holiday', async () => {
    box.scenarios.use({ name: 'holiday', day: '2026-03-11' })
    const { dias } = (await salonbookit(range)).body.data
    expect(dias.map((one: Day) => one.motivo)).toEqual([undefined, 'festivo', undefined])
    expect((await salonbookit(day)).body.data.codigo).toBe('PROFESSIONAL_NOT_WORKING')
    expect((await citapro(openings)).body.slots).toEqual([])
  })

  test('professional-off', async () => {
    box.scenarios.use({ name: 'professional-off', professional: carlos })
    expect((await salonbookit(day)).body.data.codigo).toBe('PROFESSIONAL_NOT_WORKING')
    const { professionals } = (await citapro(openings)).body
    expect(professionals.map(({ name }: Named) => name)).not.toContain('Carlos Garcia')
    expect(professionals.length).toBeGreaterThan(0)
  })

  test('no-professionals', async () => {
    box.scenarios.use('no-professionals')
    expect((await citapro('/v1/people')).body).toEqual({ total: 0, items: [] })
    expect((await citapro(openings)).body.professionals).toEqual([])
    const { status, body } = await salonbookit(day)
    expect([status, body.error.code]).toEqual([404, 'PROFESSIONAL_NOT_FOUND'])
    expect((await citapro('/v1/bookings')).status).toBe(200)
  })

  test('service-inactive', async () => {
    box.scenarios.use({ name: 'service-inactive', service: 15 })
    const { items } = (
      await citapro(
        '/v1/services?filters[0][field]=status&filters[0][operator]==&filters[0][value]=inactive',
      )
    ).body
    expect(items.map(({ name }: Named) => name)).toContain('Corte Clasico')
    const { status, body } = await salonbookit(day)
    expect([status, body.error.code]).toEqual([404, 'SERVICE_NOT_FOUND'])
    expect((await citapro(openings)).body.slots.length).toBeGreaterThan(0)
  })

  test('slot-stolen: refused with the API’s own error, and gone when looked at again', async () => {
    box.scenarios.use('slot-stolen')
    const [time = ''] = await freeTimes()
    const { status, body, headers } = await salonbookit('/api/v1/reservas/crear/', {
      body: reservation(time),
    })
    expect([status, body.error.code, headers.get('x-maniqui')]).toEqual([
      409,
      'SLOT_NOT_AVAILABLE',
      null,
    ])
    expect(await freeTimes()).not.toContain(time)
    const booked = await bookFirstOpening()
    expect([booked.status, Object.keys(booked.body.errors)]).toEqual([422, ['startTime']])
    expect(box.salon.invariants()).toEqual([])
  })

  test('slot-stolen once: the second attempt succeeds', async () => {
    box.scenarios.use({ name: 'slot-stolen', times: 1 })
    expect((await bookFirstOpening()).status).toBe(422)
    expect((await bookFirstOpening()).status).toBe(201)
  })

  test('stale-availability: the first slot shown cannot be booked, and is gone when looked at again', async () => {
    box.scenarios.use({ name: 'stale-availability', times: 1 })
    const [time = '', next = ''] = await freeTimes()
    expect((await salonbookit('/api/v1/reservas/crear/', { body: reservation(time) })).status).toBe(
      409,
    )
    expect(await freeTimes()).not.toContain(time)
    expect((await salonbookit('/api/v1/reservas/crear/', { body: reservation(next) })).status).toBe(
      201,
    )
    expect(box.salon.invariants()).toEqual([])
  })

  test('stale-availability of a range of days: the first slot of the first day', async () => {
    box.scenarios.use({ name: 'stale-availability', times: 1 })
    const shown = (await salonbookit(`${range}&peluquero_id=5`)).body.data.dias
    const after = (await salonbookit(`${range}&peluquero_id=5`)).body.data.dias
    expect(after[0].slots_libres).toBeLessThan(shown[0].slots_libres)
    expect(after[0].primer_slot > shown[0].primer_slot).toBe(true)
    expect(after.slice(1)).toEqual(shown.slice(1))
  })

  test('stale-availability: an answer that was shown before is not shown again', async () => {
    await citapro(openings)
    box.scenarios.use('stale-availability')
    const first = (await citapro(openings)).body.slots[0].startTime
    expect((await citapro(openings)).body.slots[0].startTime).not.toBe(first)
    expect((await bookFirstOpening()).status).toBe(422)
  })
})

describe('answers that nobody hoped for', () => {
  test('respond: any documented answer of an operation, and only of that', async () => {
    box.scenarios.use({ name: 'respond', operation: 'createBooking', code: 'SERVICE_INACTIVE' })
    const { status, body, headers } = await citapro('/v1/bookings', { body: {} })
    expect([status, body.errors.serviceId]).toEqual([422, ['The service is not active.']])
    expect(headers.get('x-maniqui')).toBe('scenario respond')
    expect((await citapro('/v1/services')).status).toBe(200)
  })

  test('respond with a status', async () => {
    box.scenarios.use({ name: 'respond', code: '404' })
    expect((await citapro(`/v1/clients/${known.client}`)).body).toEqual({
      message: 'Client not found.',
    })
    expect((await citapro('/v1/clients')).status).toBe(200)
  })

  test('rate-limited: so many in a minute, then 429, until the minute is over', async () => {
    box.scenarios.use({ name: 'rate-limited', after: 2 })
    const first = await citapro('/v1/services')
    expect([first.status, first.headers.get('x-ratelimit-remaining')]).toEqual([200, '1'])
    expect((await salonbookit(day)).headers.get('x-ratelimit-remaining')).toBe('0')
    const third = await salonbookit(day)
    expect([third.status, third.body.error.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED'])
    box.clock.advance(Number(third.headers.get('retry-after')) * 1000)
    expect((await citapro('/v1/services')).status).toBe(200)
  })

  test('rate-limited without a number allows nothing', async () => {
    box.scenarios.use('rate-limited')
    const { status, headers } = await citapro('/v1/services')
    expect([status, headers.get('retry-after'), headers.get('x-ratelimit-limit')]).toEqual([
      429,
      '60',
      '0',
    ])
  })

  test('key-expired: 401 of the one, 403 of the other, and no key is still no key', async () => {
    box.scenarios.use('key-expired')
    expect((await citapro('/v1/services')).body.message).toBe('API key is expired or revoked.')
    const { status, body } = await salonbookit(day)
    expect([status, body.error.code]).toEqual([403, 'API_KEY_EXPIRED'])
    expect((await clientOf(maniqui, undefined)('/v1/services')).body.message).toMatch(/required/)
  })

  test.each(['2026-03-10T09:00:00', '2026-03-10T08:00:00Z'])(
    'key-expired at a moment on the clock: %s',
    async (at) => {
      box.scenarios.use({ name: 'key-expired', at })
      box.clock.advance(3_600_000 - 1)
      expect((await citapro('/v1/services')).status).toBe(200)
      box.clock.advance(1)
      expect((await citapro('/v1/services')).status).toBe(401)
      expect((await salonbookit(day)).status).toBe(403)
    },
  )

  test('slow', async () => {
    box.scenarios.use({ name: 'slow', ms: 60 })
    const { answer, delays } = await holdTimers().waitedFor(citapro('/v1/services'))
    expect([answer.status, delays]).toEqual([200, [60]])
  })

  test('slow for another operation does not matter', async () => {
    box.scenarios.use({ name: 'slow', ms: 5000, operation: 'listServices' })
    const timers = holdTimers()
    expect((await citapro('/v1/locations')).status).toBe(200)
    expect(timers.pending()).toEqual([])
  })

  test('flaky: from the seed, so that a rerun fails the same requests', async () => {
    const outcomes = async () => {
      const list = []
      for (let i = 0; i < 40; i++) {
        list.push((await citapro('/v1/services')).status)
      }
      return list
    }
    box.scenarios.use({ name: 'flaky', probability: 0.3 })
    const first = await outcomes()
    box.reset()
    box.scenarios.use({ name: 'flaky', probability: 0.3 })
    expect(await outcomes()).toEqual(first)
    const failed = first.filter((status) => status === 503).length
    expect(failed).toBeGreaterThan(4)
    expect(failed).toBeLessThan(22)
    expect(first.filter((status) => status === 200)).toHaveLength(40 - failed)
  })

  test('flaky with 500', async () => {
    box.scenarios.use({ name: 'flaky', probability: 1, status: 500 })
    expect((await citapro('/v1/services')).status).toBe(500)
  })

  test('fail-then-succeed: so many of each operation, then all is well', async () => {
    box.scenarios.use({ name: 'fail-then-succeed', times: 2 })
    const statuses = []
    for (let i = 0; i < 4; i++) {
      statuses.push((await citapro('/v1/services')).status)
    }
    expect(statuses).toEqual([503, 503, 200, 200])
    expect((await citapro('/v1/locations')).status).toBe(503)
  })

  test('server-error', async () => {
    box.scenarios.use('server-error')
    expect((await citapro('/v1/services')).status).toBe(500)
    expect((await salonbookit(day)).body.error.code).toBe('INTERNAL_SERVER_ERROR')
  })

  test('maintenance', async () => {
    box.scenarios.use({ name: 'maintenance', retryAfter: 30 })
    const { status, headers } = await salonbookit(day)
    expect([status, headers.get('retry-after')]).toEqual([503, '30'])
  })

  test('malformed-json: the operation ran, its answer does not parse', async () => {
    box.scenarios.use({ name: 'malformed-json', operation: 'listLocations' })
    const request = new Request('http://x/v1/locations', { headers: { 'x-api-key': 'cpk_box' } })
    const response = await maniqui.fetch(request)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json',
    ])
    await expect(response.json()).rejects.toBeInstanceOf(SyntaxError)
  })
})

describe('for one request only', () => {
  test('a header names scenarios with parameters', async () => {
    const headers = {
      'x-maniqui-scenario': 'respond; operation=listServices; code=503, slow; ms=1',
    }
    expect((await citapro('/v1/services', { headers })).status).toBe(503)
    expect((await citapro('/v1/services')).status).toBe(200)
  })

  test('the salon is fully booked for that request and for no other, nor is it kept', async () => {
    const headers = { 'x-maniqui-scenario': 'fully-booked' }
    const free = await freeTimes()
    expect(free.length).toBeGreaterThan(0)
    expect(await freeTimes(headers)).toEqual([])
    expect(await freeTimes()).toEqual(free)
  })

  test('slot-stolen on the booking alone', async () => {
    expect((await bookFirstOpening({ 'x-maniqui-scenario': 'slot-stolen' })).status).toBe(422)
    expect((await bookFirstOpening()).status).toBe(201)
  })

  test('one that counts remembers the requests that named it', async () => {
    const headers = { 'x-maniqui-scenario': 'fail-then-succeed; times=2' }
    const statuses = []
    for (let i = 0; i < 3; i++) {
      statuses.push((await citapro('/v1/services', { headers })).status)
    }
    expect(statuses).toEqual([503, 503, 200])
  })

  test.each([
    ['slow-motion', /must be one of the scenarios .*slot-stolen.*, not "slow-motion"/],
    ['slow; seconds=3', /is no parameter of slow, which takes operation or ms/],
    ['slow; ms=soon', /must be a whole number from 0 to 60000.*not "soon"/],
    ['slow; ms=60001', /not 60001/],
    ['key-expired; at=soon', /a time as 2026-03-10T09:00:00.*not "soon"/],
    ['respond', /is needed by respond/],
    [
      'respond; operation=listServices; code=418',
      /must have a code that listServices documents, not “418”/,
    ],
    ['respond; operation=dance; code=422', /must be one of .*listServices/],
    [
      'fully-booked; professional=99',
      /professional of this salon, not 99: there is 4 \(María García\)/,
    ],
    ['fully-booked; day=2026-02-30', /must name a day that exists, not 2026-02-30/],
    ['__proto__', /must be one of the scenarios/],
    ['slow; __proto__=1', /is no parameter of slow/],
    [`slow; ms=${'1'.repeat(3000)}`, /at most 2000 characters/],
  ])('%$ is refused with a problem', async (scenario, detail) => {
    const { status, headers, body } = await citapro('/v1/services', {
      headers: { 'x-maniqui-scenario': scenario },
    })
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(body.detail).toMatch(detail)
  })
})

describe('what wins', () => {
  test('preference, then the request’s scenario, then the sandbox’s, then the server’s', async () => {
    const flagged = await createManiqui({ ...start, scenarios: ['server-error'] })
    const ask = clientOf(flagged, 'cpk_box')
    const sandbox = contextOf(flagged).sandboxes.use('box')
    const statusOf = async (headers: Record<string, string> = {}, search = '') =>
      (await ask(`/v1/services${search}`, { headers })).status
    expect(await statusOf()).toBe(500)
    sandbox.scenarios.use('maintenance')
    expect(await statusOf()).toBe(503)
    const own = { 'x-maniqui-scenario': 'respond; code=422' }
    expect(await statusOf(own)).toBe(422)
    expect(await statusOf(own, '?__code=429')).toBe(429)
    expect(await statusOf({ ...own, prefer: 'code=401' }, '?__code=429')).toBe(401)
  })

  test('a preferred answer is spoilt only by the request itself', async () => {
    box.scenarios.use('malformed-json')
    const request = (headers: Record<string, string>) =>
      maniqui.fetch(
        new Request('http://x/v1/services', { headers: { 'x-api-key': 'cpk_box', ...headers } }),
      )
    await expect((await request({ prefer: 'code=200' })).json()).resolves.toHaveProperty('items')
    const spoilt = await request({ prefer: 'code=200', 'x-maniqui-scenario': 'malformed-json' })
    await expect(spoilt.json()).rejects.toBeInstanceOf(SyntaxError)
  })

  test('a preferred delay of nothing makes a slow sandbox quick', async () => {
    box.scenarios.use({ name: 'slow', ms: 5000 })
    const timers = holdTimers()
    await citapro('/v1/services', { headers: { prefer: 'delay=0' } })
    expect(timers.pending()).toEqual([])
  })

  test('scenarios that decide different things all happen', async () => {
    box.scenarios.use({ name: 'slow', ms: 40 }, 'maintenance', { name: 'rate-limited', after: 9 })
    const { answer, delays } = await holdTimers().waitedFor(citapro('/v1/services'))
    expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([503, '9'])
    expect(delays).toEqual([40])
  })
})

describe('a sandbox’s set of scenarios', () => {
  test('is set as a whole, added to, listed as it was asked for, and cleared', async () => {
    box.scenarios.set(['maintenance', { name: 'slow', ms: 1 }])
    box.scenarios.use('holiday', { name: 'slow', ms: 1 })
    expect(box.scenarios.list()).toEqual(['maintenance', 'holiday', { name: 'slow', ms: 1 }])
    box.scenarios.clear()
    expect(box.scenarios.list()).toEqual([])
    expect((await citapro('/v1/services')).status).toBe(200)
  })

  test('refuses all of it, with all that is wrong, when one is no good', () => {
    box.scenarios.set(['holiday'])
    const wrong = [
      { name: 'slow', ms: -1, s: 2 },
      'dance',
      { name: 'fully-booked', professional: 99 },
      3,
    ]
    try {
      box.scenarios.set(wrong as never)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(SettingError)
      const { problems } = error as SettingError
      expect(problems.map(({ at }) => at)).toEqual(['0.s', '0.ms', '1', '3'])
      expect(problems[2]?.available).toEqual(scenarioNames)
    }
    expect(box.scenarios.list()).toEqual(['holiday'])
  })

  test('is its own', async () => {
    box.scenarios.use('maintenance')
    expect((await clientOf(maniqui, 'cpk_other')('/v1/services')).status).toBe(200)
  })

  test('goes back to the server’s on a reset', async () => {
    const flagged = await createManiqui({ ...start, scenarios: ['maintenance'] })
    const sandbox = contextOf(flagged).sandboxes.use('box')
    sandbox.scenarios.clear()
    expect((await clientOf(flagged, 'cpk_box')('/v1/services')).status).toBe(200)
    sandbox.reset()
    expect(sandbox.scenarios.list()).toEqual(['maintenance'])
    expect((await clientOf(flagged, 'cpk_box')('/v1/services')).status).toBe(503)
  })

  test('of the server’s flags strikes those without a key too', async () => {
    const flagged = await createManiqui({ ...start, scenarios: ['maintenance'] })
    expect((await clientOf(flagged, undefined)('/v1/services')).status).toBe(503)
  })

  test('continues from its state, draw for draw and count for count', async () => {
    const statuses = async (count: number) => {
      const list = []
      for (let i = 0; i < count; i++) {
        list.push((await citapro('/v1/services')).status)
      }
      return list
    }
    box.scenarios.use(
      { name: 'rate-limited', after: 15 },
      { name: 'flaky', probability: 0.4 },
      { name: 'fail-then-succeed', times: 3 },
    )
    await statuses(7)
    const state = JSON.parse(JSON.stringify(box.unhappyPaths().state()))
    const wanted = await statuses(30)
    box.reset()
    box.unhappyPaths().restore(state)
    expect(await statuses(30)).toEqual(wanted)
    expect(new Set(wanted)).toEqual(new Set([200, 503, 429]))
  })
})

test('a server is refused flags that name no scenario, limit or latency', async () => {
  await expect(createManiqui({ scenarios: ['dance'] })).rejects.toThrow(
    /Scenarios\.0 must be one of/,
  )
  await expect(createManiqui({ rateLimit: { requests: 1, seconds: 0 } })).rejects.toThrow(
    /seconds \(1 to 86400\)/,
  )
  await expect(createManiqui({ latency: [800, 100] })).rejects.toThrow(
    /Latency must be milliseconds/,
  )
})

test('the catalogue says of each what it does and what it takes', () => {
  const described = describeScenarios()
  expect(
    described
      .map(({ name }) => name)
      .toSorted()
      .join(' '),
  ).toBe(
    [
      'connection-reset fail-then-succeed flaky fully-booked holiday key-expired lost-response maintenance',
      'malformed-json no-professionals professional-off rate-limited respond server-error service-inactive',
      'slot-stolen slow stale-availability timeout truncated-body',
    ].join(' '),
  )
  for (const { summary, parameters } of described) {
    expect(summary).toMatch(/^[A-Z].*\.$/)
    for (const parameter of parameters) {
      expect(parameter.summary).toMatch(/^[A-Z].*\.$/)
    }
  }
  expect(described.filter(({ transport }) => transport).map(({ name }) => name)).toEqual([
    'connection-reset',
    'lost-response',
    'truncated-body',
    'timeout',
  ])
})
