import { describe, expect, test } from 'vitest'
import type { Outcome } from '../judge/check.ts'
import { checks as catalogue, type CheckId } from '../judge/check-catalogue.ts'
import type { Finding } from '../judge/finding.ts'
import { type CheckResult, unexercised, verdictOf } from './report.ts'

const finding = (severity: Finding['severity'], known = false): Finding => ({
  check: 'book_offered',
  operationId: 'createBooking',
  severity,
  kind: 'consistency',
  subject: 'an offered slot is refused',
  clause: { provenance: 'documented', pointer: '#' },
  expected: '201',
  actual: '422',
  curl: [],
  exchanges: [],
  fingerprint: 'x',
  occurrences: 2,
  ...(known ? { known: {} } : {}),
})

function result(id: CheckId, assertions: number, findings: readonly Finding[] = []): CheckResult {
  const info = catalogue.find((check) => check.id === id)
  if (!info) throw new Error(`no ${id}`)
  const outcome: Outcome = assertions === 0 ? 'not exercised' : 'passed'
  return { info, outcome, assertions, findings, reasons: [] }
}

describe('what a run comes to', () => {
  test.each([
    ['something passed', [result('slot_length', 3)], 'clean'],
    ['nothing was put to the target', [result('slot_length', 0)], 'nothing-checked'],
    ['an offered time was booked', [result('book_offered', 1)], 'clean'],
    [
      'no offered time could be booked',
      [result('slot_length', 3), result('book_offered', 0)],
      'nothing-booked',
    ],
    [
      'every offered time was refused, and that is known',
      [result('slot_length', 3), result('book_offered', 2, [finding('finding', true)])],
      'nothing-booked',
    ],
  ] as const)('when %s', (_, checks, verdict) => {
    expect(verdictOf({ checks, findings: [] })).toBe(verdict)
  })

  test('an important check that was not exercised fails a run that is told so', () => {
    const checks = [result('slot_length', 3), result('ranges_agree', 0), result('motivo', 0)]
    expect(unexercised(checks)).toEqual(['ranges_agree'])
    expect(verdictOf({ checks, findings: [] }, 'not-exercised')).toBe('not-exercised')
    expect(verdictOf({ checks, findings: [] })).toBe('clean')
    expect(verdictOf({ checks: checks.slice(0, 1), findings: [] }, 'not-exercised')).toBe('clean')
  })

  test('findings fail it, notices only where they are told to', () => {
    const checks = [result('slot_length', 3)]
    expect(verdictOf({ checks, findings: [finding('finding')] }, 'not-exercised')).toBe('findings')
    expect(verdictOf({ checks, findings: [finding('notice')] }, 'not-exercised')).toBe('clean')
    expect(verdictOf({ checks, findings: [finding('notice')] }, 'notice')).toBe('findings')
  })
})
