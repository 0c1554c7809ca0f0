import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Controlled, controlled, type LooseJson } from './test-control.ts'

const at = (name: string) => `/_maniqui/sandboxes/${name}/snapshot`

/** One thing a client or its tester does. */
type Step = readonly [method: string, path: string, body?: object]

const service = '880e8400-e29b-41d4-a716-446655440003'
const location = '770e8400-e29b-41d4-a716-446655440002'
const person = '990e8400-e29b-41d4-a716-446655440004'
const guest = (email: string) => ({
  firstname: 'Ana',
  lastname: 'Ruiz',
  email,
  phone: '+34600111222',
})

const day = fc.integer({ min: 11, max: 20 }).map((date) => `2026-03-${date}`)
const time = fc.constantFrom('09:00', '10:00', '11:30', '12:00', '16:00', '17:30')

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    ['GET', '/v1/services?limit=3'],
    ['GET', '/v1/clients?limit=2'],
    ['GET', '/v1/bookings?orderBy=id'],
  ),
  day.map((date): Step => ['GET', `/api/v1/disponibilidad/5/${date}/?servicio_id=15`]),
  fc.nat(99).map((n): Step => ['POST', '/v1/clients', guest(`guest${n}@example.com`)]),
  fc.tuple(day, time).map(([date, start]): Step => [
    'POST',
    '/v1/bookings',
    {
      serviceId: service,
      locationId: location,
      personId: person,
      clientId: '660e8400-e29b-41d4-a716-446655440001',
      startTime: `${date}T${start}:00Z`,
      endTime: `${date}T${String(Number(start.slice(0, 2)) + 1)}${start.slice(2)}:00Z`,
      status: 'confirmed',
      amount: 50,
    },
  ]),
  fc.tuple(day, time, fc.nat(9)).map(([fecha, hora, n]): Step => [
    'POST',
    '/api/v1/reservas/crear/',
    {
      servicio_ids: [15],
      peluquero_id: 5,
      fecha,
      hora_inicio: hora,
      nombre: 'Luz Gil',
      email: `luz${n}@example.com`,
      telefono: '+34600111223',
    },
  ]),
  fc
    .constantFrom('PT1H', 'P1D', 'PT30S')
    .map((by): Step => ['POST', 'CONTROL/clock/advance', { by }]),
  day.map((date): Step => ['POST', 'CONTROL/agenda/closures', { date }]),
  fc
    .tuple(day, time)
    .map(([date, start]): Step => [
      'POST',
      'CONTROL/agenda/bookings',
      { services: [15], client: 1, start: `${date}T${start}:00` },
    ]),
)

/** What somebody sees who takes these steps in a sandbox: every status and body. */
async function take(steps: readonly Step[], name: string, { send }: Controlled): Promise<string[]> {
  const seen: string[] = []
  for (const [method, path, body] of steps) {
    const target = path.replace('CONTROL', `/_maniqui/sandboxes/${name}`)
    const key = target.startsWith('/v1') ? `cpk_${name}` : `hh_live_${name}`
    const { status, text } = await send(method, target, body, { 'x-api-key': key })
    seen.push(`${method} ${path} ${status} ${text.replaceAll(`/${name}/`, '/NAME/')}`)
  }
  return seen
}

describe('a restored sandbox', () => {
  it('continues byte for byte, here and on another server', async () => {
    const met = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 6 }),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        async (before, after) => {
          const here = await controlled()
          const elsewhere = await controlled({
            data: 'empty',
            seed: 99,
            now: '2030-01-01T08:00:00',
            zone: 'Asia/Tokyo',
          })
          await take([['POST', 'CONTROL/reset'], ...before], 'original', here)
          const { text } = await here.send('GET', at('original'))
          expect((await here.send('PUT', at('copy'), text)).status).toBe(200)
          expect((await elsewhere.send('PUT', at('copy'), text)).status).toBe(200)
          const want = await take(after, 'original', here)
          for (const line of want) {
            met.add(line.split(' ').slice(0, 3).join(' '))
          }
          expect(await take(after, 'copy', here)).toEqual(want)
          expect(await take(after, 'copy', elsewhere)).toEqual(want)
          expect((await here.send('GET', '/_maniqui/sandboxes/copy/invariants')).body.ok).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
    // Of no use were it only refusals.
    for (const path of ['/v1/bookings', '/api/v1/reservas/crear/', 'CONTROL/agenda/bookings']) {
      expect(met).toContain(`POST ${path} 201`)
    }
  })

  it('throws the same dice, spares the same faults and has as much of its quota left', async () => {
    const flaky = [
      { name: 'flaky', probability: 0.5 },
      { name: 'fail-then-succeed', times: 3 },
    ]
    const steps: Step[] = Array.from({ length: 30 }, () => ['GET', '/v1/services?limit=1'])
    for (const seed of [1, 2, 3]) {
      const one = await controlled({ seed, rateLimit: { requests: 25, seconds: 60 } })
      await one.send('PUT', '/_maniqui/sandboxes/a/scenarios', flaky)
      await one.send('PUT', '/_maniqui/sandboxes/a/faults', [
        { fault: { kind: 'status', status: 418 }, skip: 2, times: 4, probability: 0.7 },
      ])
      await take(steps.slice(0, 7), 'a', one)
      const { text } = await one.send('GET', at('a'))
      const other = await controlled({ seed: 77 })
      await other.send('PUT', at('a'), text)
      const want = await take(steps, 'a', one)
      expect(await take(steps, 'a', other)).toEqual(want)
      expect(new Set(want.map((line) => line.split(' ')[2])).size).toBeGreaterThan(2)
    }
  })

  it('ticks on from where it was, or stands still', async () => {
    let present = Date.parse('2026-03-10T07:00:00Z')
    const { send } = await controlled({
      frozen: false,
      now: '2026-03-10T08:00:00',
      present: () => present,
    })
    await send('PUT', '/_maniqui/sandboxes/a/clock', { now: '2026-03-10T10:00:00' })
    const { text } = await send('GET', at('a'))
    present += 3_600_000
    await send('PUT', at('b'), text)
    present += 1000
    expect((await send('GET', '/_maniqui/sandboxes/b/clock')).body.now).toBe(
      '2026-03-10T10:00:01.000+01:00',
    )
  })

  it('keeps its journal, and goes back to its own start when it is reset', async () => {
    const { maniqui, send } = await controlled()
    await send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_a' })
    const { text } = await send('GET', at('a'))
    maniqui.sandbox('a').clock.advance('P1D')
    const { body } = await send('PUT', at('a'), text)
    expect(body).toMatchObject({ exchanges: 1, clock: { now: '2026-03-10T08:00:00.000+01:00' } })
    expect((await send('POST', '/_maniqui/sandboxes/a/reset')).body.exchanges).toBe(0)
  })

  it('does not answer with what was kept before it was restored', async () => {
    const { send } = await controlled()
    const clients = async () =>
      (await send('GET', '/v1/clients?limit=1', undefined, { 'x-api-key': 'cpk_a' })).body.total
    const total = await clients()
    const { text } = await send('GET', at('a'))
    await send('POST', '/v1/clients', guest('new@example.com'), { 'x-api-key': 'cpk_a' })
    expect(await clients()).toBe(total + 1)
    await send('PUT', at('a'), text)
    expect(await clients()).toBe(total)
  })
})

describe('what is no snapshot, or none that fits', () => {
  const spoilt: [string, (snapshot: LooseJson) => unknown][] = [
    ['something else', () => ({ hello: 'world' })],
    ['nothing', () => null],
    ['a list', () => []],
    ['another program’s', (one) => ({ ...one, maniqui: 'state' })],
    ['a newer version’s', (one) => ({ ...one, version: 2 })],
    ['one without its salon', ({ salon: _, ...one }) => one],
    ['one of a newer salon', (one) => ({ ...one, salon: { ...one.salon, version: 2 } })],
    ['one with a field nobody knows', (one) => ({ ...one, extra: 1 })],
    [
      'one of nowhere',
      (one) => ({
        ...one,
        salon: { ...one.salon, base: { ...one.salon.base, zone: 'Mars/Base' } },
      }),
    ],
    ['one with a clock beyond reach', (one) => ({ ...one, clock: { now: -1, frozen: true } })],
    ['one with loaded dice', (one) => ({ ...one, unhappy: { ...one.unhappy, chance: [1] } })],
    [
      'one in a scenario there is not',
      (one) => ({ ...one, unhappy: { ...one.unhappy, scenarios: ['nothing'] } }),
    ],
    [
      'one with a fault that makes no sense',
      (one) => ({ ...one, unhappy: { ...one.unhappy, faults: [{ rule: {}, expires: null }] } }),
    ],
    ['one that books somebody twice', doubleBooked],
    ['one with a booking of nobody', orphaned],
    [
      'one with a prototype to pollute',
      (one) => JSON.stringify(one).replace('{', '{"__proto__":{"polluted":1},'),
    ],
  ]

  it.each(spoilt)('%s is refused with a sentence, and nothing changes', async (_, spoil) => {
    const { maniqui, send } = await controlled()
    const box = maniqui.sandbox('a')
    box.scenarios.use('slot-stolen')
    box.faults.use({ fault: { kind: 'latency', ms: 1 }, times: 5 })
    const whole = await send('GET', at('a'))
    const bad = spoil(structuredClone(whole.body))
    for (const name of ['a', 'new']) {
      const { status, body } = await send(
        'PUT',
        at(name),
        typeof bad === 'string' ? bad : JSON.stringify(bad),
      )
      expect(status).toBe(422)
      expect(body.detail.length).toBeGreaterThan(20)
    }
    expect((await send('GET', at('a'))).body).toEqual(whole.body)
    expect((await send('GET', at('new'))).status).toBe(404)
    expect({}).not.toHaveProperty('polluted')
  })

  it('that makes a sandbox is also where a reset takes it back to', async () => {
    const { send } = await controlled()
    await send('POST', '/_maniqui/sandboxes', { name: 'busy', data: 'busy-saturday', seed: 4 })
    const { body: taken } = await send('GET', at('busy'))
    expect((await send('PUT', at('copy'), taken)).body).toMatchObject({
      data: 'busy-saturday',
      seed: 4,
    })
    await send('POST', '/_maniqui/sandboxes/copy/reset')
    await send('POST', '/_maniqui/sandboxes/busy/reset')
    expect((await send('GET', at('copy'))).body.salon).toEqual(
      (await send('GET', at('busy'))).body.salon,
    )
  })

  function doubleBooked(one: LooseJson) {
    const [first] = one.salon.base.bookings.filter(
      ({ status }: { status: string }) => status === 'confirmed',
    )
    const twin = {
      ...first,
      id: one.salon.next.booking,
      uuid: first.uuid.replace(/.$/, 'f'),
      code: 'TWIN0001',
    }
    one.salon.next.booking += 1
    return { ...one, salon: { ...one.salon, bookings: [twin] } }
  }

  function orphaned(one: LooseJson) {
    const [first] = one.salon.base.bookings
    const lost = {
      ...first,
      id: one.salon.next.booking,
      uuid: first.uuid.replace(/.$/, 'f'),
      client: 99_999,
    }
    one.salon.next.booking += 1
    return { ...one, salon: { ...one.salon, bookings: [lost] } }
  }
})
