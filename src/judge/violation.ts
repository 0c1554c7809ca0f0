import type { Judgement } from './check.ts'
import type { CheckInfo } from './check-catalogue.ts'
import { severityOf } from './finding.ts'

/** One way in which a request or its response left the document; the evidence is added when it is told. */
export interface Violation {
  readonly check: CheckInfo
  readonly direction: 'request' | 'response'
  readonly judgement: Judgement
}

/** Those of one direction that are more than a notice. */
export function graveViolations(
  violations: readonly Violation[],
  direction: Violation['direction'],
): readonly Violation[] {
  return violations.filter(({ direction: way, judgement: { noticeOnly, kind, clause } }) => {
    return way === direction && !noticeOnly && severityOf(kind ?? clause.provenance) === 'finding'
  })
}
