import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDocument } from '../openapi/load.ts'
import type { Defect } from './defect.ts'
import { defects } from './all-defects.ts'
import { rehearseCitapro } from './rehearse-citapro.ts'
import { rehearseSalonbookit } from './rehearse-salonbookit.ts'
import { type RehearsedRequest, perform, Rehearsal, type Reply } from './rehearsal.ts'
import { rightServer } from './right-server.ts'
import { salonToBreak } from './settings.ts'
import { variants } from './variants.ts'
import type { DefectiveApi } from './wire.ts'

const apis = ['citapro', 'salonbookit'] as const
const rehearse = { citapro: rehearseCitapro, salonbookit: rehearseSalonbookit }

const scenes = new Map<DefectiveApi, readonly (readonly RehearsedRequest[])[]>()
const right = new Map<DefectiveApi, readonly Reply[]>()

beforeAll(async () => {
  for (const api of apis) {
    const talk = new Rehearsal(api, (await rightServer(salonToBreak)).fetch)
    await rehearse[api](talk)
    scenes.set(api, talk.scenes)
    const { fetch } = await rightServer(salonToBreak)
    right.set(api, await collect(perform(talk.scenes, { api, fetch })))
  }
})

/** The operations of the answers that a server changes, one by one. */
async function* changesOf({ api, plant }: Pick<Defect, 'api' | 'plant'>): AsyncGenerator<string> {
  const fetch = plant(await rightServer(salonToBreak))
  let index = 0
  for await (const reply of perform(scenes.get(api)!, { api, fetch })) {
    if (!isDeepStrictEqual(reply, right.get(api)![index])) yield reply.operationId
    index += 1
  }
}

/** Whether it changes an answer of that operation, or of any; asks no further once it is known. */
async function isChanged(server: Pick<Defect, 'api' | 'plant'>, at?: string): Promise<boolean> {
  for await (const changed of changesOf(server)) {
    if (at === undefined || changed === at) return true
  }
  return false
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) {
    all.push(item)
  }
  return all
}

describe('the planted defects', () => {
  test.each(defects.map((defect) => [defect.api, defect.id, defect] as const))(
    '%s %s shows where it says it does',
    async (_api, _id, defect) => {
      expect(await isChanged(defect, defect.at)).toBe(true)
    },
  )

  test.each(variants.map((variant) => [variant.api, variant.id, variant] as const))(
    '%s is different with %s, which is right as well',
    async (_api, _id, variant) => {
      expect(await isChanged(variant)).toBe(true)
    },
  )

  test('show nothing when none is planted', async () => {
    for (const api of apis) {
      expect(await isChanged({ api, plant: ({ fetch }) => fetch })).toBe(false)
    }
  })

  test('do not share what they remember: each server with a defect begins afresh', async () => {
    const race = defects.find(({ id }) => id === 'two-at-once')!
    const once = await collect(changesOf(race))
    expect(once).not.toEqual([])
    expect(await collect(changesOf(race))).toEqual(once)
  })

  test('have names of their own, and sentences', () => {
    expect(new Set(defects.map(({ id }) => id)).size).toBe(defects.length)
    for (const { what } of defects) {
      expect(what).toMatch(/^\S.*\.$/s)
    }
  })

  test('are in operations of their document', () => {
    for (const { api, at } of defects) {
      expect(at === 'none' || loadDocument(api).byId.has(at)).toBe(true)
    }
  })

  test.each(apis)('are of both kinds, at least 25 of each, in %s', (api) => {
    for (const kind of ['contract', 'booking'] as const) {
      const those = defects.filter(
        (defect) => defect.api === api && defect.kind === kind && !defect.notice,
      )
      expect(those.length).toBeGreaterThanOrEqual(25)
    }
  })
})
