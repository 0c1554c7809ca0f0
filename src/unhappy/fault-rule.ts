import { jsonOf } from '../json/show.ts'
import type { components } from '../openapi/generated/control.types.ts'
import { criteriaOf, matches } from '../journal/request-match.ts'
import type { JudgeResponse } from '../openapi/response-breaches.ts'
import { withFaultDefaults } from './fault.ts'
import { canStrike, faultProblems } from './fault-problems.ts'
import { type Reading, parameterProblems } from './parameters.ts'
import { impossibleParts, operationsOf } from './possible-match.ts'
import type { Rule } from './rule.ts'
import { settingProblem } from './setting-error.ts'

/** A fault, whom it strikes and how often. */
export type FaultRule = Omit<components['schemas']['FaultRule'], 'seen' | 'struck'>

/** A rule with its fault and its match read. */
export interface ActiveFault extends Required<Omit<Rule, 'from'>> {
  readonly rule: FaultRule
}

/** Reads `until` and `for`: when a rule ends, in milliseconds since the epoch; undefined when malformed. */
export type ReadExpiry = (words: { until?: string; for?: string }) => number | undefined

export interface RuleReading {
  readonly expiry: ReadExpiry
  /** Whether it comes from a snapshot. */
  readonly isRestored: boolean
  readonly judge?: JudgeResponse | undefined
}

/**
 * Reads a rule that has the form of one; what no schema can say of it is said here, all at once. One that is restored
 * was set before, maybe when less was refused: what can never strike is let through.
 */
export function readFaultRule(
  given: FaultRule,
  at: string,
  { expiry, isRestored, judge }: RuleReading,
): Reading<ActiveFault> {
  const { match = {}, skip = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = given
  const fault = withFaultDefaults(given.fault)
  const end = readEnd(given, at, expiry)
  const impossible = isRestored ? [] : impossibleParts(match, `${at}.match`)
  const operations = isRestored || impossible.length > 0 ? [] : operationsOf(match)
  const problems = [
    ...parameterProblems({ ...fault }, `${at}.fault`),
    ...faultProblems(fault, `${at}.fault`, { operations, judge }),
    ...impossible,
    ...(end.ok ? [] : end.problems),
  ]
  if (!end.ok || problems.length > 0) return { ok: false, problems }
  const criteria = criteriaOf(match)
  return {
    ok: true,
    value: {
      rule: { ...given, fault },
      fault,
      matches: ({ operation, sent }) => canStrike(fault, operation) && matches(criteria, sent),
      skip,
      times,
      probability,
      expires: end.value,
      countsPerOperation: false,
    },
  }
}

function readEnd(
  { until, for: duration }: FaultRule,
  at: string,
  expiry: ReadExpiry,
): Reading<number> {
  if (until !== undefined && duration !== undefined) {
    return { ok: false, problems: [settingProblem(at, 'must have until or for, not both')] }
  }
  if (until !== undefined) {
    return ended(
      expiry({ until }),
      `${at}.until`,
      `a time as 2026-03-10T09:00:00, not ${jsonOf(until)}`,
    )
  }
  if (duration === undefined) return { ok: true, value: Number.POSITIVE_INFINITY }
  return ended(
    expiry({ for: duration }),
    `${at}.for`,
    `a duration as PT5M, not ${jsonOf(duration)}`,
  )
}

function ended(expires: number | undefined, at: string, wanted: string): Reading<number> {
  if (expires !== undefined) return { ok: true, value: expires }
  return { ok: false, problems: [settingProblem(at, `must be ${wanted}`)] }
}
