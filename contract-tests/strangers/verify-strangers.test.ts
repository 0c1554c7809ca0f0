import { describe, expect, test } from 'vitest'
import { unfounded } from '../../src/judge/check-catalogue.ts'
import { createRandom } from '../../src/verifier/random.ts'
import { verify } from '../../src/verifier/verify.ts'
import { openStranger as openExpressSql } from './express-sql.ts'
import { openStranger as openHonoDocuments } from './hono-documents.ts'
import { openStranger as openPlainEvents } from './plain-events.ts'
import type { Choices, OpenStranger } from './stranger.ts'

/*
 * Three implementations that were written from the vendors' pages alone, by somebody who had not read this project, are
 * lawful in every combination of what the pages leave open. Whoever reports a finding on one of them cries wolf.
 */

const strangers: readonly (readonly [string, OpenStranger])[] = [
  ['express-sql', openExpressSql],
  ['plain-events', openPlainEvents],
  ['hono-documents', openHonoDocuments],
]

/** Every value of every choice; those that leave most of a run unexercised are rarer. */
const values: { readonly [Choice in keyof Choices]?: readonly Choices[Choice][] } = {
  advanceDays: [45, 60, 90, 180],
  clientWrites: [true, false],
  daysListed: ['open', 'with slots'],
  defaultLimit: [10, 20, 50],
  deletedClient: ['gone', 'readable'],
  duplicateEmail: ['accepted', 'refused'],
  extraFields: [true, false],
  extraHeaders: [true, false],
  freeLength: ['accepted', 'refused'],
  listOrder: ['added', 'id', 'name', 'reversed'],
  longRange: ['clamped', 'refused'],
  maximumLimit: [50, 100, 200],
  missingStatus: [404, 405],
  notWorking: ['code in data', 'error beside data', 'silent'],
  offGrid: ['accepted', 'refused'],
  onlyDocuments: [false, false, false, true],
  openPerson: ['assigned', 'left open'],
  overLimit: ['clamped', 'refused'],
  peopleFilter: ['both', 'filters', 'plain'],
  rateLimited: [false, false, false, true],
  slash: ['either', 'missing', 'redirected'],
  slow: [false, false, true],
  step: [15, 30],
  takenStatus: [404, 409, 422],
  timesAs: ['instants', 'wall clock'],
  unbookable: ['listed', 'omitted'],
  unknownIdStatus: [404, 422],
  uuidVersion: [1, 4, 7],
  validationBody: ['fields', 'list', 'message', 'nothing', 'problem'],
}

/** How often each stranger is verified in the suite; `STRANGERS=50` for longer. */
const rounds = Number(process.env['STRANGERS'] ?? 4)

const apis = ['citapro', 'salonbookit'] as const

describe.each(strangers)('%s is lawful', (_, openStranger) => {
  test.each(apis)('through %s, whatever it chose', async (api) => {
    const told: string[] = []
    for (let seed = 0; seed < rounds; seed += 1) {
      const { choices, start } = drawn(seed)
      for (const write of [false, true]) {
        told.push(...(await findingsOf(openStranger, { api, seed, choices, start, write })))
      }
    }
    expect(told).toEqual([])
  })
})

/** The first round is its own choices, on an ordinary day. */
function drawn(seed: number): { choices: Partial<Choices>; start: number } {
  if (seed === 0) return { choices: {}, start: Date.UTC(2026, 2, 10, 8) }
  const random = createRandom(seed)
  const choices = Object.fromEntries(
    Object.entries(values).map(([name, list]) => [name, list[random.below(list.length)]]),
  )
  const start = Date.UTC(
    2026,
    random.below(12),
    1 + random.below(28),
    random.below(24),
    random.below(60),
  )
  return { choices, start }
}

async function findingsOf(
  openStranger: OpenStranger,
  {
    api,
    seed,
    choices,
    start,
    write,
  }: {
    api: (typeof apis)[number]
    seed: number
    choices: Partial<Choices>
    start: number
    write: boolean
  },
): Promise<string[]> {
  let now = start
  const wait = async (milliseconds: number) => {
    now += milliseconds
  }
  const stranger = await openStranger({ now: () => now, wait, choices })
  try {
    const { peluquero_id, servicio_id } = stranger.inputs
    const report = await verify({
      api,
      seed,
      write,
      url: stranger.url,
      key: stranger.key[api],
      fetch: stranger.fetch,
      inputs: new Map([
        ['peluquero_id', [peluquero_id]],
        ['servicio_id', [servicio_id]],
      ]),
      maxRequests: 2000,
      maxWait: 600_000,
      time: { now: () => now, date: () => now, sleep: wait },
    })
    const findings = report.findings.filter(({ severity }) => severity === 'finding')
    const exercised = report.checks.filter(({ outcome }) => outcome !== 'not exercised')
    expect(report.stopped).toBeUndefined()
    expect(unfounded(report.findings)).toEqual([])
    expect(exercised.length).toBeGreaterThan(10)
    return findings.map(
      ({ check, operationId, subject, actual }) =>
        `round ${seed}${write ? ' --write' : ''}: ${check} ${operationId}: ${subject} (${actual})`,
    )
  } finally {
    await stranger.close()
  }
}
