import { describe, expect, it } from 'vitest'
import type { Fixture } from '../fixture/fixture.ts'
import { controlled } from './test-control.ts'

const list = '/_maniqui/sandboxes'

describe('POST /_maniqui/sandboxes', () => {
  it('makes one as it is described', async () => {
    const { send } = await controlled()
    const scenarios = ['slot-stolen', { name: 'slow', ms: 5 }]
    const described = {
      name: 'easter',
      data: 'busy-saturday',
      seed: 3,
      now: '2026-03-28T08:00:00',
      frozen: true,
      scenarios,
    }
    const { status, headers, body } = await send('POST', list, described)
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`${list}/easter`)
    expect(body).toMatchObject({
      name: 'easter',
      keys: { citapro: 'cpk_easter', salonbookit: 'hh_live_easter' },
      data: 'busy-saturday',
      seed: 3,
      clock: { now: '2026-03-28T08:00:00.000+01:00', frozen: true, zone: 'Europe/Madrid' },
      scenarios,
    })
    expect((await send('GET', `${list}/easter`)).body).toEqual(body)
  })

  it('takes what is left out from the server', async () => {
    const { send } = await controlled({ data: 'empty', seed: 9, zone: 'Atlantic/Canary' })
    const { body } = await send('POST', list, { name: 'plain' })
    expect(body).toMatchObject({ data: 'empty', seed: 9, bookings: 0 })
    expect(body.clock).toMatchObject({
      now: '2026-03-10T08:00:00.000+00:00',
      zone: 'Atlantic/Canary',
      frozen: true,
    })
  })

  it('gives a document’s salon its own day, unless another is asked for', async () => {
    const { send } = await controlled()
    const own = await send('POST', list, { name: 'a', data: 'docs-salonbookit' })
    const other = await send('POST', list, {
      name: 'b',
      data: 'docs-salonbookit',
      now: '2024-02-01T10:00:00',
    })
    const ticking = await send('POST', list, { name: 'c', data: 'docs-salonbookit', frozen: false })
    expect(own.body.clock).toMatchObject({ now: '2024-01-15T08:00:00.000+01:00', frozen: true })
    expect(other.body.clock.now).toBe('2024-02-01T10:00:00.000+01:00')
    expect(ticking.body.clock.frozen).toBe(false)
  })

  it('takes a fixture of one’s own', async () => {
    const { send } = await controlled()
    const data = { business: { name: 'Mine' }, zone: 'Europe/Lisbon' }
    const { status, body } = await send('POST', list, { name: 'mine', data })
    expect(status).toBe(201)
    expect(body).toMatchObject({ data: 'custom', bookings: 0, clock: { zone: 'Europe/Lisbon' } })
  })

  it('refuses a fixture that does not fit on the day it is to begin', async () => {
    const { send } = await controlled()
    const data: Fixture = {
      categories: [{ id: 1, name: 'Cabello' }],
      locations: [{ id: 1, name: 'Centro', address: 'Calle 1' }],
      services: [{ id: 1, name: 'Corte', duration: 60, price: 20, category: 1 }],
      professionals: [
        {
          id: 1,
          firstname: 'Ana',
          lastname: 'Ruiz',
          email: 'ana@example.com',
          shifts: [
            {
              location: 1,
              days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
              hours: '09:00-18:00',
            },
          ],
        },
      ],
      clients: [
        {
          id: 1,
          firstname: 'Luz',
          lastname: 'Gil',
          email: 'luz@example.com',
          phone: '+34600111222',
        },
      ],
      holidays: [{ day: '2040-03-20', name: 'Closed' }],
      bookings: [{ professional: 1, client: 1, services: [1], day: 'next Tuesday', time: '10:00' }],
    }
    const on = (now: string) => ({ name: 'b', data, now })
    const { status, body } = await send('POST', list, on('2040-03-14T08:00:00'))
    expect(status).toBe(422)
    expect(body.errors[0]).toMatchObject({
      name: 'data',
      detail: expect.stringContaining('bookings'),
    })
    expect((await send('GET', `${list}/b`)).status).toBe(404)
    expect((await send('POST', list, on('2040-03-07T08:00:00'))).status).toBe(201)
    await expect(controlled({ data, now: '2040-03-14T08:00:00' })).rejects.toThrow(/bookings/)
  })

  it('refuses a zone that does not exist, also for a fixture of one’s own', async () => {
    const { send } = await controlled()
    for (const data of [undefined, 'demo', {}, { zone: 'Europe/Madrid' }]) {
      const { status, body } = await send('POST', list, { name: 'z', data, zone: 'Mars/Olympus' })
      expect(status).toBe(422)
      expect(body.errors).toEqual([
        { in: 'body', name: 'zone', detail: expect.stringContaining('“Mars/Olympus”') },
      ])
    }
  })

  it('replaces none', async () => {
    const { send } = await controlled()
    await send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_a' })
    const { status, body } = await send('POST', list, { name: 'a' })
    expect(status).toBe(409)
    expect(body.detail).toContain('“a”')
    expect((await send('GET', `${list}/a`)).body.exchanges).toBe(1)
  })

  it('tells one of two who ask for the same name at once', async () => {
    const { send } = await controlled()
    const both = await Promise.all(
      [1, 2].map(() => send('POST', list, { name: 'a', data: 'demo' })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  })

  it.each([
    [{}, ['name']],
    [{ name: '' }, ['name']],
    [{ name: 'a b' }, ['name']],
    [{ name: '..' }, ['name']],
    [{ name: '_unkeyed' }, ['name']],
    [{ name: 'expired' }, ['name']],
    [{ name: 'disabled' }, ['name']],
    [{ name: 'a', data: 'nowhere' }, ['data']],
    [{ name: 'a', data: { zone: 'Mars/Base', colour: 'red' } }, ['data']],
    [{ name: 'a', data: 'generate:professionals=many' }, ['data']],
    [{ name: 'a', seed: 1.5 }, ['seed']],
    [{ name: 'a', seed: -1 }, ['seed']],
    [{ name: 'a', now: 'tomorrow' }, ['now']],
    [{ name: 'a', now: '2026-02-30T08:00:00' }, ['now']],
    [{ name: 'a', now: '0001-01-01T08:00:00' }, ['now']],
    [{ name: 'a', zone: 'Mars/Base' }, ['zone']],
    [
      { name: 'a', scenarios: ['nothing', { name: 'slow', ms: -1 }] },
      ['scenarios.0', 'scenarios.1.ms'],
    ],
    [{ name: 1, seed: 'x', frozen: 'no', sed: 1 }, ['sed', 'name', 'seed', 'frozen']],
  ])('refuses %j, naming every offending field, and makes nothing', async (described, fields) => {
    const { send } = await controlled()
    const { status, body } = await send('POST', list, described)
    expect(status).toBe(422)
    expect(body.errors.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      fields.toSorted(),
    )
    expect((await send('GET', list)).body.total).toBe(0)
  })

  it('takes __proto__ for a field like any other that it does not know', async () => {
    const { send } = await controlled()
    const { status, body } = await send('POST', list, '{"name":"a","__proto__":{"polluted":1}}')
    expect(status).toBe(422)
    expect(body.errors[0].name).toBe('__proto__')
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('GET /_maniqui/sandboxes', () => {
  it('lists them by latest use, a page at a time', async () => {
    const { maniqui, send } = await controlled()
    for (const name of ['a', 'b', 'c']) {
      maniqui.sandbox(name).reset()
    }
    await send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_a' })
    const names = async (query: string) => {
      const { body } = await send('GET', `${list}${query}`)
      return [body.total, ...body.sandboxes.map(({ name }: { name: string }) => name)]
    }
    expect(await names('')).toEqual([3, 'a', 'c', 'b'])
    expect(await names('?limit=1&offset=1')).toEqual([3, 'c'])
    expect(await names('?offset=10')).toEqual([3])
  })

  it.each(['limit=0', 'limit=1001', 'limit=x', 'offset=-1', 'limit=1&limit=2'])(
    'refuses ?%s',
    async (query) => {
      const { send } = await controlled()
      expect((await send('GET', `${list}?${query}`)).status).toBe(422)
    },
  )
})

describe('a sandbox', () => {
  it('is not made by looking at it, in whatever way', async () => {
    const { send } = await controlled()
    const ways = [
      '',
      '/clock',
      '/snapshot',
      '/scenarios',
      '/faults',
      '/requests',
      '/coverage',
      '/agenda',
      '/invariants',
      '/events',
    ]
    for (const way of ways) {
      const { status, body } = await send('GET', `${list}/none${way}`)
      expect([way, status]).toEqual([way, 404])
      expect(body.detail).toContain('“none”')
    }
    expect((await send('DELETE', `${list}/none`)).status).toBe(404)
    expect((await send('DELETE', `${list}/none/requests`)).status).toBe(404)
    expect((await send('GET', list)).body.total).toBe(0)
  })

  it('is made by arranging it, as a test does before its client’s first request', async () => {
    const { send } = await controlled()
    await send('PUT', `${list}/a/clock`, { frozen: true })
    await send('PUT', `${list}/b/scenarios`, ['slot-stolen'])
    await send('PUT', `${list}/c/faults`, [])
    await send('POST', `${list}/d/reset`)
    await send('POST', `${list}/e/agenda/closures`, { date: '2026-03-19' })
    expect((await send('GET', list)).body.total).toBe(5)
  })

  it('is refused a name that no key could open', async () => {
    const { send } = await controlled()
    for (const name of ['expired', '_unkeyed', 'a%20b', 'x'.repeat(65), '%2e%2e%2f']) {
      const { status } = await send('POST', `${list}/${name}/reset`)
      expect([name, status]).toEqual([name, 422])
    }
  })

  it('with a long name, which may be somebody’s real key, is shown and addressed by its hash', async () => {
    const { send } = await controlled()
    const long = 'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4'
    await send('GET', '/v1/services', undefined, { 'x-api-key': `cpk_${long}` })
    const { body } = await send('GET', `${list}/${long}`)
    expect(body.name).toMatch(/^a1b2-[0-9a-f]{14}$/)
    const byHash = await send('GET', `${list}/${body.name}`)
    expect(byHash.body).toEqual(body)
    // The hashed name's own keys open it too.
    await send('GET', '/v1/services', undefined, { 'x-api-key': body.keys.citapro })
    expect((await send('GET', `${list}/${long}`)).body.exchanges).toBe(2)
    expect((await send('GET', list)).text).not.toContain(long)
    expect((await send('GET', `${list}/${long}/requests`)).text).not.toContain(long)
  })

  it('is forgotten when it is deleted, and made anew by the next request', async () => {
    const { maniqui, send } = await controlled()
    maniqui.sandbox('a').clock.advance('P1D')
    expect((await send('DELETE', `${list}/a`)).status).toBe(204)
    expect((await send('GET', `${list}/a`)).status).toBe(404)
    await send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_a' })
    expect((await send('GET', `${list}/a/clock`)).body.now).toBe('2026-03-10T08:00:00.000+01:00')
  })

  it('is as it began after a reset: state, clock, scenarios, faults, journal', async () => {
    const { maniqui, send } = await controlled()
    const described = { name: 'a', now: '2026-05-04T09:00:00', scenarios: ['slot-stolen'] }
    const began = (await send('POST', list, described)).body
    const box = maniqui.sandbox('a')
    box.agenda.book({ services: [15], professional: 5, client: 1, start: '2026-05-11T12:00:00' })
    box.clock.advance('P3D')
    box.scenarios.set(['maintenance'])
    box.faults.use({ fault: { kind: 'latency', ms: 1 } })
    await send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_a' })
    expect((await send('GET', `${list}/a`)).body).not.toEqual(began)
    const { status, body } = await send('POST', `${list}/a/reset`)
    expect(status).toBe(200)
    expect(body).toEqual(began)
  })

  it('shares nothing with another, nor with that of its name on another server', async () => {
    const one = await controlled()
    const two = await controlled()
    one.maniqui.sandbox('a').clock.advance('P1D')
    one.maniqui.sandbox('a').scenarios.use('maintenance')
    expect((await one.send('POST', list, { name: 'b' })).body).toMatchObject({ scenarios: [] })
    expect((await two.send('GET', list)).body.total).toBe(0)
    expect(two.maniqui.sandbox('a').scenarios.list()).toEqual([])
    expect(two.maniqui.sandbox('a').clock.now).toBe('2026-03-10T08:00:00.000+01:00')
  })
})
