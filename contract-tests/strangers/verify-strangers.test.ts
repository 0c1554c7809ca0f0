import { describe, expect, test } from 'vitest'
import { unfounded } from '../../src/judge/check-catalogue.ts'
import { drawn, strangers } from './drawn-choices.ts'
import { meet } from './finders.ts'
import type { OpenStranger } from './stranger.ts'

/*
 * Three implementations that were written from the vendors' pages alone, by somebody who had not read this project, are
 * lawful in every combination of what the pages leave open. Whoever reports a finding on one of them cries wolf.
 */

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

async function findingsOf(
  openStranger: OpenStranger,
  meeting: Parameters<typeof meet>[1],
): Promise<string[]> {
  const { seed, write } = meeting
  const report = await meet(openStranger, { ...meeting, maxRequests: 2000 })
  const findings = report.findings.filter(({ severity }) => severity === 'finding')
  const exercised = report.checks.filter(({ outcome }) => outcome !== 'not exercised')
  expect(report.stopped).toBeUndefined()
  expect(unfounded(report.findings)).toEqual([])
  expect(exercised.length).toBeGreaterThan(10)
  return findings.map(
    ({ check, operationId, subject, actual }) =>
      `round ${seed}${write ? ' --write' : ''}: ${check} ${operationId}: ${subject} (${actual})`,
  )
}
