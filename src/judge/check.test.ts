import { expect, test } from 'vitest'
import { CheckRecord, type Judgement } from './check.ts'
import type { Finding } from './finding.ts'

const judgement: Judgement = {
  operationId: 'getAvailability',
  clause: { provenance: 'published', pointer: 'openapi/citapro.yaml#/x' },
  subject: 'a slot is odd',
  expected: 'an even slot',
  actual: 'an odd slot',
  evidence: [],
}

function recordOf(known?: Finding['known']): { record: CheckRecord; told: Finding[] } {
  const told: Finding[] = []
  const info = { id: 'slot_length', about: 'booking', summary: 'x' } as const
  return {
    told,
    record: new CheckRecord(info, { isKnown: () => known, onFinding: (one) => told.push(one) }),
  }
}

test.each([
  [{}, 'finding', 'published', 'failed'],
  [{ kind: 'inferred' }, 'notice', 'inferred', 'notice'],
  [{ kind: 'consistency' }, 'finding', 'consistency', 'failed'],
  [{ noticeOnly: true }, 'notice', 'published', 'notice'],
] as const)('%o is a %s of kind %s', (change, severity, kind, outcome) => {
  const { record, told } = recordOf()
  expect(record.expect(false, () => ({ ...judgement, ...change }))).toBe(false)
  expect(told).toMatchObject([{ severity, kind }])
  expect(record.outcome).toBe(outcome)
})

test('the same subject is told once and counted', () => {
  const { record, told } = recordOf()
  for (let count = 0; count < 50; count += 1) {
    record.expect(false, () => judgement)
  }
  record.expect(false, () => ({ ...judgement, subject: 'another' }))
  expect(told.map(({ subject, occurrences }) => [subject, occurrences])).toEqual([
    ['a slot is odd', 50],
    ['another', 1],
  ])
})

test('what nobody asked is not exercised, whatever the reasons', () => {
  const { record } = recordOf()
  record.notExercised('the salon is empty')
  expect(record.outcome).toBe('not exercised')
  record.pass()
  expect(record.outcome).toBe('passed')
})

test('a known finding does not fail the check', () => {
  const { record, told } = recordOf({ until: '2026-12-31' })
  record.expect(false, () => judgement)
  expect(record.outcome).toBe('passed')
  expect(told).toMatchObject([{ known: { until: '2026-12-31' } }])
})
