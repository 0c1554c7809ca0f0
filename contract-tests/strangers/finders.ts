import { verify } from '../../src/verifier/verify.ts'
import { expressSqlBugs, honoDocumentsBugs, plainEventsBugs } from './bugs.ts'
import type { OpenStranger, StrangerOptions } from './stranger.ts'

/* Which of the bugs planted in the strangers `verify --write` finds. */

export const bugs: Readonly<Record<string, readonly string[]>> = {
  'express-sql': expressSqlBugs,
  'plain-events': plainEventsBugs,
  'hono-documents': honoDocumentsBugs,
}

const apis = ['citapro', 'salonbookit'] as const

/** The checks that tell a finding on a stranger with a bug, by `verify --write` through both APIs. */
export async function findersOf(
  openStranger: OpenStranger,
  planted: StrangerOptions['bugs'],
): Promise<readonly string[]> {
  const told: string[] = []
  for (const api of apis) {
    let now = Date.UTC(2026, 2, 11, 8)
    const wait = async (milliseconds: number) => {
      now += milliseconds
    }
    const stranger = await openStranger({
      now: () => now,
      wait,
      ...(planted ? { bugs: planted } : {}),
    })
    try {
      const { peluquero_id, servicio_id } = stranger.inputs
      const { findings } = await verify({
        api,
        write: true,
        url: stranger.url,
        key: stranger.key[api],
        fetch: stranger.fetch,
        inputs: new Map([
          ['peluquero_id', [peluquero_id]],
          ['servicio_id', [servicio_id]],
        ]),
        maxWait: 600_000,
        time: { now: () => now, date: () => now, sleep: wait },
      })
      const found = findings.filter(({ severity }) => severity === 'finding')
      told.push(...found.map(({ check }) => `${api} ${check}`))
    } finally {
      await stranger.close()
    }
  }
  return [...new Set(told)]
}
