import { describe, expect, it } from 'vitest'
import { createManiqui, type Maniqui } from './maniqui.ts'

const tuesday = { seed: 7, now: '2026-03-10T08:00:00', frozen: true } as const

async function ask(maniqui: Maniqui, key: string, path = '/v1/services?limit=1'): Promise<number> {
  const request = new Request(`http://x${path}`, { headers: { 'x-api-key': key } })
  return (await maniqui.fetch(request)).status
}

describe('maniqui.sandbox(name)', () => {
  it('gives keys that open it, each through its own API', async () => {
    const maniqui = await createManiqui(tuesday)
    const box = maniqui.sandbox('checkout-test')
    expect(await ask(maniqui, box.citaproKey)).toBe(200)
    expect(await ask(maniqui, box.salonbookitKey, '/api/v1/disponibilidad/5/2026-03-12/')).toBe(200)
    expect(box.requests().map(({ operationId }) => operationId)).toEqual([
      'listServices',
      'getAvailabilityDay',
    ])
    expect(box.requests({ operation: 'listServices', status: 200, since: 0 })).toHaveLength(1)
    expect(box.requests({ status: '4xx' })).toEqual([])
  })

  it('shows no keys', async () => {
    const maniqui = await createManiqui(tuesday)
    const box = maniqui.sandbox('secret-name')
    await ask(maniqui, box.citaproKey)
    expect(JSON.stringify([box.requests(), box.har()])).not.toContain(box.citaproKey)
  })

  it.each(['', 'a b', '..', '_unkeyed', 'x'.repeat(65), 'expired', 'inactive'])(
    'refuses “%s”',
    async (name) => {
      const maniqui = await createManiqui(tuesday)
      expect(() => maniqui.sandbox(name)).toThrow(expect.objectContaining({ name: 'RefusedError' }))
    },
  )

  it('shortens a long name as requests do', async () => {
    const maniqui = await createManiqui(tuesday)
    const long = 'a-name-that-could-be-a-real-key'
    await ask(maniqui, `cpk_${long}`)
    expect(maniqui.sandbox(long).requests()).toHaveLength(1)
    expect(maniqui.sandbox(long).name).not.toContain('could-be')
  })

  it('moves its clock, sets, freezes and thaws it', async () => {
    let present = 0
    const maniqui = await createManiqui({ ...tuesday, present: () => present })
    const { clock } = maniqui.sandbox('a')
    clock.advance('P1D')
    expect(clock.now).toBe('2026-03-11T08:00:00.000+01:00')
    clock.set(new Date('2026-07-01T10:00:00Z'))
    expect([clock.now, clock.epoch]).toEqual([
      '2026-07-01T12:00:00.000+02:00',
      Date.parse('2026-07-01T10:00:00Z'),
    ])
    clock.thaw()
    present += 1500
    expect([clock.now, clock.frozen]).toEqual(['2026-07-01T12:00:01.500+02:00', false])
    clock.freeze('2026-03-10T08:00:00')
    present += 1500
    expect([clock.now, clock.frozen]).toEqual(['2026-03-10T08:00:00.000+01:00', true])
    expect(() => clock.advance('-P1D')).toThrow(
      expect.objectContaining({ name: 'TimeError', field: 'by' }),
    )
    expect(() => clock.set(Number.NaN)).toThrow(
      expect.objectContaining({ name: 'TimeError', field: 'now' }),
    )
  })

  it('puts it in scenarios and sets faults, and takes them away', async () => {
    const maniqui = await createManiqui(tuesday)
    const box = maniqui.sandbox('a')
    box.scenarios.use('slot-stolen')
    box.scenarios.use({ name: 'slow', ms: 1 }, 'maintenance')
    expect(box.scenarios.list()).toEqual(['slot-stolen', { name: 'slow', ms: 1 }, 'maintenance'])
    expect(await ask(maniqui, box.citaproKey)).toBe(503)
    expect(() => box.scenarios.use('nothing')).toThrow(
      expect.objectContaining({ name: 'SettingError' }),
    )
    box.scenarios.clear()
    box.faults.use({
      match: { operation: 'listServices' },
      fault: { kind: 'status', status: 418 },
      times: 1,
    })
    expect([await ask(maniqui, box.citaproKey), await ask(maniqui, box.citaproKey)]).toEqual([
      418, 200,
    ])
    expect(box.faults.list()).toMatchObject([{ seen: 2, struck: 1 }])
    box.faults.clear()
    expect([box.faults.list(), box.scenarios.list()]).toEqual([[], []])
  })

  it('arranges a day by the salon’s rules', async () => {
    const maniqui = await createManiqui(tuesday)
    const { agenda, invariants } = maniqui.sandbox('a')
    const start = '2026-03-03T09:00:00'
    const booking = {
      professional: 4,
      services: ['880e8400-e29b-41d4-a716-446655440003'],
      client: 1,
      start,
    }
    const made = agenda.book({ ...booking, status: 'cancelled' })
    expect(agenda.setStatus(made.uuid, 'completed').status).toBe('completed')
    expect(() => agenda.book({ ...booking, status: 'completed' })).toThrow(
      expect.objectContaining({
        name: 'RefusedError',
        problem: expect.objectContaining({ status: 409 }),
      }),
    )
    expect(agenda.cancel(made.id).status).toBe('cancelled')
    const { closure } = agenda.close({ date: '2026-03-19' })
    expect(agenda.days('2026-03-19', '2026-03-19')[0]?.closures).toEqual([closure])
    agenda.reopen(closure.id)
    expect(() => agenda.reopen(closure.id)).toThrow(/no closure/)
    const { timeOff } = agenda.giveTimeOff({
      professional: 5,
      from: '2026-03-12',
      to: '2026-03-13',
    })
    agenda.takeBackTimeOff(timeOff.id)
    expect(() => agenda.days('2026-03-19', '2026-03-18')).toThrow(
      expect.objectContaining({ name: 'RefusedError' }),
    )
    expect(invariants.call(maniqui.sandbox('a'))).toEqual([])
  })

  it('goes back to a snapshot, or to its beginning', async () => {
    const maniqui = await createManiqui(tuesday)
    const box = maniqui.sandbox('a')
    box.clock.advance('PT1H')
    const snapshot = box.snapshot()
    box.clock.advance('P1D')
    box.restore(structuredClone(snapshot))
    expect(box.clock.now).toBe('2026-03-10T09:00:00.000+01:00')
    expect(maniqui.sandbox('b').clock.now).toBe('2026-03-10T08:00:00.000+01:00')
    maniqui.sandbox('b').restore(snapshot)
    expect(maniqui.sandbox('b').snapshot()).toEqual({ ...snapshot, sandbox: 'b' })
    expect(() => box.restore(JSON.parse('{"maniqui":"snapshot","version":2}'))).toThrow(
      expect.objectContaining({ name: 'SnapshotError' }),
    )
    box.reset()
    expect(box.clock.now).toBe('2026-03-10T08:00:00.000+01:00')
  })

  it('gives a snapshot that does not change with the sandbox, nor changes it', async () => {
    const maniqui = await createManiqui(tuesday)
    const box = maniqui.sandbox('a')
    const snapshot = box.snapshot()
    const text = JSON.stringify(snapshot)
    box.agenda.close({ date: '2026-03-19' })
    expect(JSON.stringify(snapshot)).toBe(text)
    box.restore(snapshot)
    Object.assign(snapshot.salon.base.settings, { slotStep: 15 })
    expect(JSON.stringify(box.snapshot())).toBe(text)
  })

  it('covers and grades its client', async () => {
    const maniqui = await createManiqui(tuesday)
    const box = maniqui.sandbox('a')
    await ask(maniqui, box.citaproKey)
    expect(box.coverage()).toMatchObject({ seen: 1, grading: { ok: true } })
    box.clearRequests()
    expect(box.coverage().seen).toBe(0)
  })

  it('is forgotten at the end of its block', async () => {
    const maniqui = await createManiqui(tuesday)
    {
      await using box = maniqui.sandbox('a')
      box.clock.advance('P1D')
    }
    expect(maniqui.sandbox('a').clock.now).toBe('2026-03-10T08:00:00.000+01:00')
  })
})

describe('maniqui.createSandbox(options)', () => {
  it('makes one that starts otherwise', async () => {
    const maniqui = await createManiqui(tuesday)
    const box = await maniqui.createSandbox({
      name: 'a',
      data: 'empty',
      now: '2027-01-01T00:00:00',
      scenarios: ['maintenance'],
    })
    expect([box.clock.now, box.scenarios.list()]).toEqual([
      '2027-01-01T00:00:00.000+01:00',
      ['maintenance'],
    ])
    await expect(maniqui.createSandbox({ name: 'a' })).rejects.toThrow(/already/)
    await expect(maniqui.createSandbox({ name: 'b', data: 'nope' })).rejects.toThrow(/nope/)
  })
})

describe('two servers in one process', () => {
  it('share nothing', async () => {
    const [one, two] = await Promise.all([createManiqui(tuesday), createManiqui(tuesday)])
    one.sandbox('a').clock.advance('P1D')
    one.sandbox('a').agenda.close({ date: '2026-03-12' })
    one.sandbox('a').scenarios.use('maintenance')
    await ask(one, 'cpk_a')
    expect(two.sandbox('a').requests()).toEqual([])
    expect(two.sandbox('a').clock.now).toBe('2026-03-10T08:00:00.000+01:00')
    expect(await ask(two, 'cpk_a')).toBe(200)
    const days = (maniqui: Maniqui) => maniqui.sandbox('a').agenda.days('2026-03-12', '2026-03-12')
    expect(days(one)).not.toEqual(days(two))
  })

  it('answer the same to the same', async () => {
    const answers = await Promise.all(
      [1, 2].map(async () => {
        await using maniqui = await createManiqui(tuesday)
        const request = new Request('http://x/v1/clients', { headers: { 'x-api-key': 'cpk_a' } })
        return (await maniqui.fetch(request)).text()
      }),
    )
    expect(answers[0]).toBe(answers[1])
  })
})
