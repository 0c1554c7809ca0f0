import type { Finding } from '../judge/finding.ts'
import { parseWallDay } from './calendar.ts'
import { fieldOf, listOf, textOf } from '../json/look.ts'
import { objectOf } from '../json/object.ts'

/**
 * Findings that are known and accepted for now. A file holds a list, as JSON or YAML:
 *
 *     known:
 *       - finding: slot_length/getAvailability/a slot has the wrong length
 *         until: 2026-12-31        # the last day it is accepted; required
 *         reason: reported to the vendor as #123
 *
 * `finding` is the fingerprint that every report prints. After `until` the finding counts again.
 */
export interface Baseline {
  readonly known: readonly KnownFinding[]
}

export interface KnownFinding {
  readonly finding: string
  readonly until: string
  readonly reason?: string
}

export type BaselineResult =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly problem: string }

/** Reads a parsed baseline file; anything it does not understand is an error that says what it expects. */
export function readBaseline(value: unknown): BaselineResult {
  const entries = fieldOf(value, 'known')
  if (!Array.isArray(entries)) {
    return { ok: false, problem: 'a baseline has one key, known, with a list of findings' }
  }
  const known: KnownFinding[] = []
  for (const [index, entry] of listOf(value, 'known').entries()) {
    const finding = textOf(entry, 'finding')
    const until = textOf(entry, 'until')
    const reason = textOf(entry, 'reason')
    const extra = Object.keys(objectOf(entry)).filter(
      (key) => !['finding', 'until', 'reason'].includes(key),
    )
    if (finding === undefined || parseWallDay(until) === undefined || until === undefined) {
      const problem = `known[${index}] needs a finding (its fingerprint) and an until (YYYY-MM-DD)`
      return { ok: false, problem }
    }
    if (extra.length > 0) {
      const problem = `known[${index}] has ${extra.join(', ')}; allowed are finding, until and reason`
      return { ok: false, problem }
    }
    known.push({ finding, until, ...(reason === undefined ? {} : { reason }) })
  }
  return { ok: true, baseline: { known } }
}

/** What a baseline says of a finding on a day; expired entries say nothing. */
export function knownIn(
  baseline: Baseline | undefined,
  today: string,
): (fingerprint: string) => Finding['known'] {
  const entries = new Map(
    (baseline?.known ?? [])
      .filter(({ until }) => until >= today)
      .map(({ finding, ...rest }) => [finding, rest]),
  )
  return (fingerprint) => entries.get(fingerprint)
}
