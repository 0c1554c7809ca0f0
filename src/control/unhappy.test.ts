import { describe, expect, it } from 'vitest'
import { controlled } from './test-control.ts'

const box = '/_maniqui/sandboxes/a'
const key = { 'x-api-key': 'cpk_a' }

describe('PUT …/scenarios', () => {
  it('puts the sandbox in these and no others, and GET gives them back as PUT takes them', async () => {
    const { send } = await controlled({ scenarios: ['slot-stolen'] })
    const uses = ['rate-limited', { name: 'slow', ms: 1 }]
    const { status, body } = await send('PUT', `${box}/scenarios`, uses)
    expect([status, body]).toEqual([200, uses])
    expect(
      (await send('PUT', `${box}/scenarios`, (await send('GET', `${box}/scenarios`)).body)).body,
    ).toEqual(uses)
    expect((await send('GET', '/v1/services', undefined, key)).status).toBe(429)
    expect((await send('PUT', `${box}/scenarios`, [])).body).toEqual([])
    expect((await send('GET', '/v1/services', undefined, key)).status).toBe(200)
  })

  it('is felt at once, also where an answer was kept', async () => {
    const { send } = await controlled()
    const status = async () => (await send('GET', '/v1/services', undefined, key)).status
    expect(await status()).toBe(200)
    await send('PUT', `${box}/scenarios`, ['maintenance'])
    expect(await status()).toBe(503)
  })

  it.each([
    [['nothing'], ['0']],
    [
      ['slow', { name: 'slow', ms: 'soon' }, { name: 'flaky', probability: 2 }],
      ['1.ms', '2.probability'],
    ],
    [[{ ms: 5 }], ['0.name']],
    [[5], ['0']],
    [[{ name: 'slow', msec: null }], ['0.msec']],
    [{ name: 'slow' }, ['body']],
    ['"slow"', ['body']],
    [Array.from({ length: 51 }, () => 'slow'), ['body']],
  ])('refuses %j, naming every offending one, and changes nothing', async (uses, fields) => {
    const { send } = await controlled()
    await send('PUT', `${box}/scenarios`, ['slot-stolen'])
    const { status, body } = await send('PUT', `${box}/scenarios`, uses)
    expect(status).toBe(422)
    expect(body.errors.map(({ name }: { name: string }) => name)).toEqual(fields)
    expect((await send('GET', `${box}/scenarios`)).body).toEqual(['slot-stolen'])
  })

  it('lists what there is when a name is unknown', async () => {
    const { send } = await controlled()
    const { body } = await send('PUT', `${box}/scenarios`, ['slot-stole'])
    expect(body.choices).toContain('slot-stolen')
  })
})

describe('PUT …/faults', () => {
  it('sets them, counts how often they strike, and takes back what GET gave', async () => {
    const { send } = await controlled()
    const rule = {
      match: { operation: 'listServices' },
      fault: { kind: 'status', status: 503 },
      skip: 1,
      times: 1,
    }
    const set = await send('PUT', `${box}/faults`, [rule])
    expect([set.status, set.body]).toEqual([200, [{ ...rule, seen: 0, struck: 0 }]])
    const statuses: number[] = []
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await send('GET', '/v1/services', undefined, key)).status)
    }
    await send('GET', '/v1/locations', undefined, key)
    expect(statuses).toEqual([200, 503, 200])
    const { body } = await send('GET', `${box}/faults`)
    expect(body).toEqual([{ ...rule, seen: 3, struck: 1 }])
    expect((await send('GET', box)).body.faults).toBe(1)
    expect((await send('PUT', `${box}/faults`, body)).body).toEqual([
      { ...rule, seen: 0, struck: 0 },
    ])
    expect((await send('PUT', `${box}/faults`, [])).body).toEqual([])
  })

  it.each([
    [[{}], ['0.fault']],
    [[{ fault: { kind: 'explosion' } }], ['0.fault.kind']],
    [
      [{ fault: { kind: 'latency', ms: -1 } }, { fault: { kind: 'latency' }, times: 0 }],
      ['0.fault.ms', '1.times'],
    ],
    [
      [
        { fault: { kind: 'latency', ms: -1 } },
        { fault: { kind: 'latency' }, match: { operation: 'x' } },
      ],
      ['0.fault.ms', '1.match.operation'],
    ],
    [[{ fault: { kind: 'latency' }, probability: 1.5 }], ['0.probability']],
    [[{ fault: { kind: 'latency' }, until: 'later' }], ['0.until']],
    [{ fault: { kind: 'latency' } }, ['body']],
    [Array.from({ length: 101 }, () => ({ fault: { kind: 'latency' } })), ['body']],
  ])('refuses %j, naming what is wrong, and changes nothing', async (rules, fields) => {
    const { send } = await controlled()
    await send('PUT', `${box}/faults`, [{ fault: { kind: 'latency', ms: 1 } }])
    const { status, body } = await send('PUT', `${box}/faults`, rules)
    expect(status).toBe(422)
    expect(body.errors.map(({ name }: { name: string }) => name)).toEqual(fields)
    expect((await send('GET', `${box}/faults`)).body).toHaveLength(1)
  })
})
