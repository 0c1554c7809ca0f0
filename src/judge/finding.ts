import type { Provenance } from '../openapi/operation.ts'
import type { Clause } from './clause.ts'

/** A `finding` fails the run; a `notice` only tells. */
export type Severity = 'finding' | 'notice'

/**
 * What the target broke: a clause of the documents by its provenance, or, as `consistency`, its own
 * word: an answer that disagrees with its request or with another answer of the same target.
 */
export type Kind = Provenance | 'consistency'

/** One way in which the target left its documents, or contradicted itself. */
export interface Finding {
  readonly check: string
  readonly operationId: string
  readonly severity: Severity
  readonly kind: Kind
  /** What the broken clause is about, in words that stay the same from run to run. */
  readonly subject: string
  readonly clause: Clause
  readonly expected: string
  readonly actual: string
  /** The shortest sequence of commands that shows it, keys replaced by `$KEY`. */
  readonly curl: readonly string[]
  /** The exchanges behind `curl`, by their id. */
  readonly exchanges: readonly number[]
  /** Check, operation and subject: what a baseline knows a finding by. */
  readonly fingerprint: string
  /** How often the run saw it; only the first is told in full. */
  occurrences: number
  /** Set when a baseline knows it and its date has not passed. */
  readonly known?: { readonly until?: string; readonly reason?: string }
}

/** Breaking what the vendor wrote, or one's own word, is a finding; leaving our guess is a notice. */
export function severityOf(kind: Kind): Severity {
  return kind === 'inferred' ? 'notice' : 'finding'
}

export function fingerprintOf({
  check,
  operationId,
  subject,
}: Pick<Finding, 'check' | 'operationId' | 'subject'>): string {
  return `${check}/${operationId}/${subject}`
}
