import type { TargetAnswer } from './answer.ts'
import type { CheckId, CheckInfo } from './check-catalogue.ts'
import type { Clause } from './clause.ts'
import { curlOf } from './curl.ts'
import { type Finding, fingerprintOf, type Kind, severityOf } from './finding.ts'

/** What one failed expectation has to say. */
export interface Judgement {
  readonly operationId: string
  readonly clause: Clause
  /** By default the clause's provenance. */
  readonly kind?: Kind
  /** Set for what is never more than a notice. */
  readonly noticeOnly?: boolean
  /** Names what is wrong without values, so that a baseline recognises it in the next run. */
  readonly subject: string
  readonly expected: string
  readonly actual: string
  readonly evidence: readonly Pick<TargetAnswer, 'exchange'>[]
}

export type Outcome = 'passed' | 'failed' | 'notice' | 'not exercised'

/** Who hears what became of an expectation. */
export interface Judge {
  expect(check: CheckId, holds: boolean, judge: () => Judgement): boolean
  pass(check: CheckId): void
}

export interface RecordHooks {
  /** What a baseline says of a fingerprint. */
  readonly isKnown: (fingerprint: string) => Finding['known']
  readonly onFinding: (finding: Finding) => void
}

/** What a run knows about one check so far. */
export class CheckRecord {
  readonly info: CheckInfo
  readonly findings: Finding[] = []
  readonly reasons = new Set<string>()
  assertions = 0
  readonly #hooks: RecordHooks

  constructor(info: CheckInfo, hooks: RecordHooks) {
    this.info = info
    this.#hooks = hooks
  }

  /** Counts one expectation that was met. */
  pass(): void {
    this.assertions += 1
  }

  /** Counts one expectation; a failed one becomes a finding, told once per subject. */
  expect(holds: boolean, judge: () => Judgement): boolean {
    this.assertions += 1
    if (!holds) this.#fail(judge())
    return holds
  }

  notExercised(reason: string): void {
    this.reasons.add(reason)
  }

  get outcome(): Outcome {
    const told = this.findings.filter((finding) => !finding.known)
    if (told.some((finding) => finding.severity === 'finding')) return 'failed'
    if (told.length > 0) return 'notice'
    return this.assertions > 0 ? 'passed' : 'not exercised'
  }

  #fail({ noticeOnly, evidence, kind, ...judgement }: Judgement): void {
    const what = { check: this.info.id, ...judgement }
    const fingerprint = fingerprintOf(what)
    const actualKind = kind ?? judgement.clause.provenance
    const severity = noticeOnly ? 'notice' : severityOf(actualKind)
    const seen = this.findings.find(
      // A notice of the same name must not hide what is graver.
      (one) => one.fingerprint === fingerprint && one.severity === severity,
    )
    if (seen) {
      seen.occurrences += 1
      return
    }
    const known = this.#hooks.isKnown(fingerprint)
    const finding: Finding = {
      ...what,
      kind: actualKind,
      severity,
      curl: evidence.map(({ exchange }) => curlOf(exchange)),
      exchanges: evidence.map(({ exchange }) => exchange.id),
      fingerprint,
      occurrences: 1,
      ...(known ? { known } : {}),
    }
    this.findings.push(finding)
    this.#hooks.onFinding(finding)
  }
}
