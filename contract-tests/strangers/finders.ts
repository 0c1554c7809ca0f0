import type { Report } from '../../src/verifier/report.ts'
import { verify, type VerifyOptions } from '../../src/verifier/verify.ts'
import { expressSqlBugs, honoDocumentsBugs, plainEventsBugs } from './bugs.ts'
import type { OpenStranger, StrangerOptions } from './stranger.ts'

/* Which of the bugs planted in the strangers `verify --write` finds. */

export const bugs: Readonly<Record<string, readonly string[]>> = {
  'express-sql': expressSqlBugs,
  'plain-events': plainEventsBugs,
  'hono-documents': honoDocumentsBugs,
}

const apis = ['citapro', 'salonbookit'] as const

type Asked = 'api' | 'seed' | 'write' | 'only' | 'explore' | 'maxRequests' | 'maxWait'

interface Meeting extends Pick<StrangerOptions, 'choices' | 'bugs'>, Pick<VerifyOptions, Asked> {
  readonly start: number
}

/** Verifies a stranger that is opened for it, on a clock that only waiting moves. */
export async function meet(
  openStranger: OpenStranger,
  { api, start, choices, bugs: planted, ...more }: Meeting,
): Promise<Report> {
  let now = start
  const wait = async (milliseconds: number) => {
    now += milliseconds
  }
  const stranger = await openStranger({
    now: () => now,
    wait,
    ...(choices ? { choices } : {}),
    ...(planted ? { bugs: planted } : {}),
  })
  try {
    const { peluquero_id, servicio_id } = stranger.inputs
    return await verify({
      maxWait: 600_000,
      ...more,
      api,
      url: stranger.url,
      key: stranger.key[api],
      fetch: stranger.fetch,
      inputs: new Map([
        ['peluquero_id', [peluquero_id]],
        ['servicio_id', [servicio_id]],
      ]),
      time: { now: () => now, date: () => now, sleep: wait },
    })
  } finally {
    await stranger.close()
  }
}

/** The checks that tell a finding on a stranger with a bug, by `verify --write` through both APIs. */
export async function findersOf(
  openStranger: OpenStranger,
  planted: StrangerOptions['bugs'],
): Promise<readonly string[]> {
  const told: string[] = []
  for (const api of apis) {
    const { findings } = await meet(openStranger, {
      api,
      start: Date.UTC(2026, 2, 11, 8),
      write: true,
      ...(planted ? { bugs: planted } : {}),
    })
    const found = findings.filter(({ severity }) => severity === 'finding')
    told.push(...found.map(({ check }) => `${api} ${check}`))
  }
  return [...new Set(told)]
}
