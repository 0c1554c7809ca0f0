import type { Outcome } from '../../judge/check.ts'
import type { CoverageRow } from '../../judge/coverage.ts'
import type { Finding } from '../../judge/finding.ts'
import { type CheckResult, type Report, unexercised } from '../report.ts'

/** How many checks came out which way. */
export function countOutcomes(checks: readonly CheckResult[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { passed: 0, failed: 0, notice: 0, 'not exercised': 0 }
  for (const { outcome } of checks) {
    counts[outcome] += 1
  }
  return counts
}

/** `106 requests in 0.6 s; 58 checks: 50 passed, 2 failed, 1 with notices, 5 not exercised`. */
export function summaryOf(report: Report): string {
  const counts = countOutcomes(report.checks)
  const missing = unexercised(report.checks)
  const seconds = (report.milliseconds / 1000).toFixed(1)
  return [
    `${report.requests} requests in ${seconds} s; ${report.checks.length} checks: `,
    `${counts.passed} passed, ${counts.failed} failed, ${counts.notice} with notices, `,
    `${counts['not exercised']} not exercised`,
    ...(missing.length > 0 ? [`, among them important ones: ${missing.join(', ')}`] : []),
  ].join('')
}

/** Why a check, or a part of it, was not exercised; `undefined` when all of it was. */
export function reasonsOf({ outcome, reasons }: CheckResult): string | undefined {
  if (reasons.length === 0) return undefined
  return `${outcome === 'not exercised' ? 'not exercised' : 'in part not exercised'}: ${reasons.join('; ')}`
}

/** What was judged and how: `finding (documented)`, `notice (inferred)`, `known until 2026-12-31`. */
export function gradeOf({ severity, kind, known }: Finding): string {
  if (known) return `known until ${known.until ?? 'further notice'}`
  return `${severity} (${kind})`
}

/** Provenance and, unless inferred, page and heading. */
export function sourceOf({ clause }: Finding): string {
  return clause.source ? `${clause.provenance}, ${clause.source}` : clause.provenance
}

/** A row of the coverage table: what was exercised, and what was not. */
export interface CoverageLine {
  readonly operation: string
  readonly request: string
  readonly requests: number
  readonly statuses: { readonly seen: readonly string[]; readonly unseen: readonly string[] }
  readonly parameters: { readonly seen: readonly string[]; readonly unseen: readonly string[] }
}

/** The operation × status × parameter table every report carries. */
export function coverageLines(rows: readonly CoverageRow[]): CoverageLine[] {
  return rows.map((row) => ({
    operation: row.operationId,
    request: `${row.method} ${row.path}`,
    requests: row.requests,
    statuses: {
      seen: row.statuses
        .filter(({ times }) => times > 0)
        .map(({ status, documented }) => (documented ? `${status}` : `${status} (undocumented)`)),
      unseen: row.statuses.filter(({ times }) => times === 0).map(({ status }) => `${status}`),
    },
    parameters: {
      seen: row.parameters.filter(({ times }) => times > 0).map(({ name }) => name),
      unseen: row.parameters.filter(({ times }) => times === 0).map(({ name }) => name),
    },
  }))
}

/** What the run left in the target, in one sentence; `undefined` when it left nothing. */
export function leftBehindOf({ leftBehind, run }: Report): string | undefined {
  if (leftBehind.length === 0) return undefined
  const things = leftBehind.map(({ what, id }) => `${what} ${id}`).join(', ')
  return `Left behind, as it could not be undone (look for "Verify-${run}"): ${things}`
}
