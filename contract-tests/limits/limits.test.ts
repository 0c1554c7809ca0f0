import { beforeEach, describe, expect, test } from 'vitest'
import type { ServerEvent } from '../../src/sandbox/server-context.ts'
import type { ManiquiOptions } from '../../src/library/options.ts'
import { contextOf, createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import { KeptAnswers } from '../../src/sandbox/kept-answers.ts'
import { takeSnapshot } from '../../src/sandbox/snapshot.ts'
import { clientOf } from '../support/client.ts'
import { usedHeap } from '../fuzz/memory.ts'

/* Whatever clients do, what the mock keeps for them has an end, and what is dropped for it is told. */

let told: string[]

beforeEach(() => {
  told = []
})

const mock = (options: ManiquiOptions = {}) =>
  createManiqui({
    now: '2026-03-10T08:00:00',
    frozen: true,
    ...options,
    onEvent: (event: ServerEvent) => {
      if (event.kind === 'dropped') told.push(event.what)
    },
  })

const names = (maniqui: Maniqui) =>
  contextOf(maniqui)
    .sandboxes.list()
    .map(({ name }) => name)

async function use(maniqui: Maniqui, name: string): Promise<void> {
  expect((await clientOf(maniqui, `cpk_${name}`)('/v1/services?limit=1')).status).toBe(200)
}

describe('sandboxes', () => {
  test('past the most of them the one idle longest is dropped, and told of', async () => {
    const maniqui = await mock({ maxSandboxes: 3 })
    for (const name of ['a', 'b', 'c', 'a', 'd']) {
      await use(maniqui, name)
    }
    expect(names(maniqui)).toEqual(['c', 'a', 'd'])
    expect(told).toEqual(['sandbox b'])
    const control = clientOf(maniqui, undefined)
    await control('/_maniqui/sandboxes/e/reset', { method: 'POST' })
    await control('/_maniqui/sandboxes', { body: { name: 'f' } })
    expect(names(maniqui)).toEqual(['d', 'e', 'f'])
    expect(told).toEqual(['sandbox b', 'sandbox c', 'sandbox a'])
  })

  test('looking at one is no use of it, and a long name is told of as it is shown', async () => {
    const maniqui = await mock({ maxSandboxes: 2 })
    await use(maniqui, `real${'SECRET'.repeat(8)}`)
    await use(maniqui, 'b')
    await clientOf(maniqui, undefined)(`/_maniqui/sandboxes/${names(maniqui)[0]}`)
    await use(maniqui, 'c')
    expect(told).toEqual([expect.stringMatching(/^sandbox real-[0-9a-f]{14}$/)])
  })

  test('nothing refers to a dropped one any more', async () => {
    const maniqui = await mock({ maxSandboxes: 5 })
    const { sandboxes } = contextOf(maniqui)
    const refs: WeakRef<object>[] = []
    for (let count = 0; count < 60; count += 1) {
      await use(maniqui, `n${count}`)
      refs.push(new WeakRef(sandboxes.use(`n${count}`)))
    }
    await usedHeap()
    expect(refs.filter((ref) => ref.deref() !== undefined).length).toBeLessThanOrEqual(6)
  })
})

describe('journals', () => {
  test('share one budget; what is dropped for it is counted and told of', async () => {
    const maniqui = await mock({ journalBytes: 20_000 })
    for (let count = 0; count < 60; count += 1) {
      await use(maniqui, `n${count % 3}`)
    }
    const { budget } = contextOf(maniqui)
    expect(budget.bytes).toBeLessThanOrEqual(20_000)
    expect(budget.dropped).toBeGreaterThan(10)
    expect(told).toHaveLength(budget.dropped)
    const { body } = await clientOf(maniqui, undefined)('/_maniqui/health')
    expect(body.journal).toMatchObject({ maxBytes: 20_000, dropped: budget.dropped })
  })

  test('of requests without a key count as well, headers and all', async () => {
    const maniqui = await mock({ journalBytes: 100_000 })
    const ask = clientOf(maniqui, undefined)
    for (let count = 0; count < 30; count += 1) {
      await ask('/v1/services', { headers: { cookie: 'x'.repeat(10_000) } })
    }
    expect(contextOf(maniqui).unkeyedJournal.size).toBeLessThan(10)
    expect(told.length).toBeGreaterThan(20)
  })

  test('that are cleared over and over leave nothing behind', async () => {
    const maniqui = await mock()
    const refs: WeakRef<object>[] = []
    const { sandboxes } = contextOf(maniqui)
    for (let round = 0; round < 1500; round += 1) {
      const { journal } = sandboxes.use(`n${round}`)
      refs.push(new WeakRef(journal))
      await use(maniqui, `n${round}`)
      sandboxes.remove(`n${round}`)
    }
    await usedHeap()
    expect(refs.filter((ref) => ref.deref() !== undefined).length).toBeLessThan(1100)
  })
})

describe('what goes wrong on purpose', () => {
  const box = '/_maniqui/sandboxes/a'

  test('at most 100 faults and 50 scenarios are in a sandbox', async () => {
    const ask = clientOf(await mock(), undefined)
    const faults = (count: number) =>
      Array.from({ length: count }, () => ({ fault: { kind: 'latency', ms: 0 } }))
    const scenarios = (count: number) => Array.from({ length: count }, () => 'holiday')
    const put = async (path: string, body: unknown) =>
      (await ask(box + path, { method: 'PUT', body })).status
    expect(await put('/faults', faults(100))).toBe(200)
    expect(await put('/faults', faults(101))).toBe(422)
    expect(await put('/scenarios', scenarios(50))).toBe(200)
    expect(await put('/scenarios', scenarios(51))).toBe(422)
    expect((await ask(`${box}/faults`)).body).toHaveLength(100)
    expect((await ask(`${box}/scenarios`)).body).toHaveLength(50)
  })

  test('a request asks for at most 50 scenarios in 2000 characters', async () => {
    const ask = clientOf(await mock(), 'cpk_a')
    const asked = async (header: string) =>
      (await ask('/v1/services', { headers: { 'x-maniqui-scenario': header } })).status
    expect(await asked(Array.from({ length: 50 }, () => 'holiday').join(','))).toBe(200)
    expect(await asked(Array.from({ length: 51 }, () => 'holiday').join(','))).toBe(400)
    expect(await asked(`holiday;${' '.repeat(2000)}day=today`)).toBe(400)
  })

  test('what requests asked for themselves is not remembered for ever', async () => {
    const maniqui = await mock()
    const ask = clientOf(maniqui, 'cpk_a')
    for (let count = 1; count <= 700; count += 1) {
      const wish =
        count % 2 === 0 ? `rate-limited; after=${count}` : `fail-then-succeed; times=${count}`
      await ask('/v1/services', { headers: { 'x-maniqui-scenario': wish } })
    }
    const { unhappy } = takeSnapshot(contextOf(maniqui).sandboxes.use('a'))
    expect(unhappy?.counts.length).toBeLessThanOrEqual(500)
    expect(unhappy?.scenarioQuotas.length).toBeLessThanOrEqual(50)
  })

  test('nobody waits longer than a minute', async () => {
    const ask = clientOf(await mock(), 'cpk_a')
    expect((await ask('/v1/services', { headers: { prefer: 'delay=60001' } })).status).toBe(400)
    expect(
      (await ask('/v1/services', { headers: { 'x-maniqui-scenario': 'slow; ms=60001' } })).status,
    ).toBe(400)
    const fault = { fault: { kind: 'slow-body', ms: 60_001 } }
    expect((await ask(`${box}/faults`, { method: 'PUT', body: [fault] })).status).toBe(422)
  })
})

describe('snapshots', () => {
  test('that were restored and replaced are not kept, but for a few', async () => {
    const maniqui = await mock()
    const ask = clientOf(maniqui, undefined)
    const refs: WeakRef<object>[] = []
    await ask('/_maniqui/sandboxes/a/reset', { method: 'POST' })
    const { body } = await ask('/_maniqui/sandboxes/a/snapshot')
    for (let count = 0; count < 40; count += 1) {
      body.salon.base.business.name = `Salon ${count}`
      expect((await ask('/_maniqui/sandboxes/a/snapshot', { method: 'PUT', body })).status).toBe(
        200,
      )
      refs.push(new WeakRef(contextOf(maniqui).sandboxes.use('a').salon))
    }
    await usedHeap()
    expect(refs.filter((ref) => ref.deref() !== undefined).length).toBeLessThanOrEqual(17)
  })
})

describe('event streams', () => {
  test('a server has 256 listeners at most, and room again when some leave', async () => {
    const maniqui = await mock()
    const open = async (index: number) => {
      contextOf(maniqui).sandboxes.use(`n${index % 20}`)
      const events = `http://127.0.0.1/_maniqui/sandboxes/n${index % 20}/events`
      return maniqui.fetch(new Request(events))
    }
    const streams = await Promise.all(Array.from({ length: 256 }, (_, index) => open(index)))
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
    expect((await open(16)).status).toBe(503)
    await Promise.all(streams.map(async ({ body }) => body?.cancel()))
    await expect.poll(() => contextOf(maniqui).closers.size).toBe(0)
    const again = await open(0)
    expect(again.status).toBe(200)
    await again.body?.cancel()
  })
})

test('kept answers: past their bytes the oldest goes', async () => {
  const maniqui = await mock()
  const sandbox = contextOf(maniqui).sandboxes.use('a')
  const kept = new KeptAnswers(10_000)
  const answer = { status: 200, body: 'x'.repeat(800), headers: {} }
  for (let count = 0; count < 50; count += 1) {
    kept.keep(sandbox, `/${count}`, answer)
  }
  const found = Array.from({ length: 50 }, (_, count) => kept.find(sandbox, `/${count}`))
  expect(found.filter(Boolean).length).toBeLessThanOrEqual(10)
  expect(found.at(-1)).toBeDefined()
  expect(found[0]).toBeUndefined()
})
