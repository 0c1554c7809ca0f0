import type { ApiName } from '../openapi/operation.ts'
import type { Outcome } from '../judge/check.ts'
import type { CheckId, CheckInfo } from '../judge/check-catalogue.ts'
import type { CoverageRow } from '../judge/coverage.ts'
import type { FailureReason } from '../judge/failure.ts'
import type { Finding } from '../judge/finding.ts'
import type { Explored } from './explore/explored.ts'

export interface CheckResult {
  readonly info: CheckInfo
  readonly outcome: Outcome
  /** Expectations that were put to the target. */
  readonly assertions: number
  readonly findings: readonly Finding[]
  /** Why it, or a part of it, could not be exercised. */
  readonly reasons: readonly string[]
}

/** Something the run made and could not undo. */
export interface LeftBehind {
  readonly what: string
  readonly id: string
}

/** All a run found out; plain data, and what every file report is made from. */
export interface Report {
  readonly api: ApiName
  readonly title: string
  readonly url: string
  readonly seed: number
  readonly run: string
  readonly write: boolean
  readonly startedAt: string
  readonly milliseconds: number
  readonly requests: number
  readonly checks: readonly CheckResult[]
  readonly findings: readonly Finding[]
  readonly coverage: readonly CoverageRow[]
  readonly leftBehind: readonly LeftBehind[]
  /** What exploring came to, where it was asked for. */
  readonly explored?: Explored
  /** Set when the run ended early, with one sentence for the user. */
  readonly stopped?: { readonly reason: FailureReason; readonly message: string }
}

export type Verdict =
  | 'clean'
  | 'findings'
  | 'nothing-checked'
  | 'nothing-booked'
  | 'not-exercised'
  | 'unreachable'
  | 'usage'
  | 'interrupted'

/** What an early end says about the run; a spent budget leaves it to the findings. */
const verdicts: Readonly<Record<FailureReason, Verdict | undefined>> = {
  unreachable: 'unreachable',
  tls: 'unreachable',
  timeout: 'unreachable',
  'too-large': 'unreachable',
  broken: 'unreachable',
  'not-the-api': 'unreachable',
  'key-refused': 'usage',
  interrupted: 'interrupted',
  'rate-limited': 'unreachable',
  budget: undefined,
}

/** What a run can be failed on; findings always count. */
export const failingChoices = ['finding', 'notice', 'not-exercised'] as const

/** Without these a run has not looked at what a salon gets wrong. */
const important: ReadonlySet<string> = new Set<CheckId>([
  'ignored_auth',
  'slot_length',
  'ranges_agree',
  'book_offered',
  'booked_disappears',
  'double_booking',
  'overlap_refused',
  'booking_race',
])

/** The important checks that a run had, and did not get to. */
export function unexercised(checks: Report['checks']): readonly string[] {
  return checks
    .filter(({ info, outcome }) => outcome === 'not exercised' && important.has(info.id))
    .map(({ info }) => info.id)
}

/** A run that was to book, and never had a booking accepted that was due. */
function hasNothingBooked(checks: Report['checks']): boolean {
  const booked = checks.find(({ info }) => info.id === 'book_offered')
  if (!booked) return false
  const failed = booked.findings.reduce((sum, { occurrences }) => sum + occurrences, 0)
  return booked.assertions <= failed
}

/**
 * What a run comes to; a known finding does not count. A run that checked nothing is not clean, nor one that was to
 * book and never did.
 */
export function verdictOf(
  report: Pick<Report, 'findings' | 'checks' | 'stopped'>,
  failOn: (typeof failingChoices)[number] = 'finding',
): Verdict {
  const { stopped, checks } = report
  const fails = report.findings.some(
    (finding) => !finding.known && (failOn === 'notice' || finding.severity === 'finding'),
  )
  const ended = stopped && verdicts[stopped.reason]
  if (ended && ended !== 'unreachable') return ended
  if (fails) return 'findings'
  if (ended) return ended
  if (checks.every(({ assertions }) => assertions === 0)) return 'nothing-checked'
  if (failOn === 'not-exercised' && unexercised(checks).length > 0) return 'not-exercised'
  return hasNothingBooked(checks) ? 'nothing-booked' : 'clean'
}
