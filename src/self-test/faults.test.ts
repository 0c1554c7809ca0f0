import { beforeAll, describe, expect, test } from 'vitest'
import { loadDocument } from '../openapi/load.ts'
import type { Fault } from './fault.ts'
import { faults } from './faults.ts'
import { perform, Rehearsal, type Line, type Reply } from './rehearsal.ts'
import { rehearseCitapro } from './rehearse-citapro.ts'
import { rehearseSalonbookit } from './rehearse-salonbookit.ts'
import { rightServer } from './right-server.ts'
import { faultySalon } from './settings.ts'
import { variants } from './variants.ts'
import type { FaultyApi } from './wire.ts'

const scenes = new Map<FaultyApi, readonly (readonly Line[])[]>()
const right = new Map<FaultyApi, readonly Reply[]>()

beforeAll(async () => {
  for (const [api, rehearse] of [
    ['citapro', rehearseCitapro],
    ['salonbookit', rehearseSalonbookit],
  ] as const) {
    const talk = new Rehearsal(api, (await rightServer(faultySalon)).fetch)
    await rehearse(talk)
    scenes.set(api, talk.scenes)
    right.set(
      api,
      await perform(talk.scenes, { api, fetch: (await rightServer(faultySalon)).fetch }),
    )
  }
})

/** The operations whose answers a fault changes. */
async function changedBy(fault: Pick<Fault, 'api' | 'plant'>): Promise<Set<string>> {
  const fetch = fault.plant(await rightServer(faultySalon))
  const wrong = await perform(scenes.get(fault.api)!, { api: fault.api, fetch })
  const expected = right.get(fault.api)!
  const different = wrong.filter((reply, index) => {
    const { operationId: _, ...told } = reply
    return (
      JSON.stringify({ operationId: reply.operationId, ...told }) !==
      JSON.stringify(expected[index])
    )
  })
  return new Set(different.map(({ operationId }) => operationId))
}

describe('the planted faults', () => {
  test.each(faults.map((fault) => [fault.api, fault.id, fault] as const))(
    '%s %s shows where it says it does',
    async (_api, _id, fault) => {
      expect([...(await changedBy(fault))]).toContain(fault.at)
    },
  )

  test.each(variants.map((variant) => [variant.api, variant.id, variant] as const))(
    '%s is different with %s, which is right as well',
    async (_api, _id, variant) => {
      expect((await changedBy(variant)).size).toBeGreaterThan(0)
    },
  )

  test('show nothing when none is planted', async () => {
    for (const api of ['citapro', 'salonbookit'] as const)
      expect(await changedBy({ api, plant: ({ fetch }) => fetch })).toEqual(new Set())
  })

  test('have names of their own, and sentences', () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length)
    for (const { what } of faults) expect(what).toMatch(/^\S.*\.$/s)
  })

  test('are in operations of their document', () => {
    for (const { api, at } of faults)
      expect(at === 'none' || loadDocument(api).byId.has(at)).toBe(true)
  })

  test.each(['citapro', 'salonbookit'] as const)(
    'are of both kinds, at least 25 of each, in %s',
    (api) => {
      for (const kind of ['contract', 'booking'] as const) {
        const those = faults.filter(
          (fault) => fault.api === api && fault.kind === kind && !fault.notice,
        )
        expect(those.length).toBeGreaterThanOrEqual(25)
      }
    },
  )

  test('do not meet the ones who wrote them: each server with a fault begins afresh', async () => {
    const race = faults.find(({ id }) => id === 'two-at-once')!
    expect(await changedBy(race)).toEqual(await changedBy(race))
  })
})
