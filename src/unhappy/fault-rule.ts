import { criteriaOf, type MatchedRequest, matches } from '../journal/request-match.ts'
import { jsonOf } from '../json/show.ts'
import type { components } from '../openapi/generated/control.types.ts'
import { documents, operationsById } from '../openapi/operations-by-id.ts'
import { type Fault, withFaultDefaults } from './fault.ts'
import { type Reading, parameterProblems } from './parameters.ts'
import type { FaultRequest, Rule } from './rule.ts'
import { settingProblem, type SettingProblem } from './setting-error.ts'

/** Which requests a fault is for: all that is given must fit, nothing given fits all. */
export type FaultMatch = components['schemas']['FaultMatch']

/** A fault, whom it strikes and how often. */
export type FaultRule = Omit<components['schemas']['FaultRule'], 'seen' | 'struck'>

/** A rule with its fault and its match read. */
export interface ActiveFault extends Required<Omit<Rule, 'from'>> {
  readonly rule: FaultRule
}

/** Reads `until` and `for`: when a rule ends, in milliseconds since the epoch; undefined when malformed. */
export type ReadExpiry = (words: { until?: string; for?: string }) => number | undefined

/** Reads a rule that has the form of one; what no schema can say of it is said here, all at once. */
export function readFaultRule(
  given: FaultRule,
  at: string,
  expiry: ReadExpiry,
): Reading<ActiveFault> {
  const { match = {}, skip = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = given
  const fault = withFaultDefaults(given.fault)
  const end = readEnd(given, at, expiry)
  const problems = [
    ...parameterProblems({ ...fault }, `${at}.fault`),
    ...codeProblems(fault, `${at}.fault`),
    ...parameterProblems({ ...match }, `${at}.match`),
    ...(end.ok ? [] : end.problems),
  ]
  if (!end.ok || problems.length > 0) return { ok: false, problems }
  const counted = { skip, times, probability, expires: end.value, countsPerOperation: false }
  const rule: FaultRule = { ...given, fault }
  return { ok: true, value: { rule, fault, matches: matcherOf(match), ...counted } }
}

function codeProblems(fault: Fault, at: string): readonly SettingProblem[] {
  if (fault.kind !== 'status') return []
  const { status, code } = fault
  if (status === undefined && code === undefined) {
    return [settingProblem(at, 'must have a status or a code')]
  }
  if (code === undefined || [...operationsById().values()].some((one) => documents(one, code))) {
    return []
  }
  const message = `must be the name of an example in one of the documents, not “${code}”`
  return [settingProblem(`${at}.code`, message)]
}

function matcherOf(match: FaultMatch): Rule['matches'] {
  const criteria = criteriaOf(match)
  return (request) => matches(criteria, matchedRequest(request))
}

/** A fault looks at neither query nor body. */
function matchedRequest(request: FaultRequest): MatchedRequest {
  const { operation, method, path } = request
  return {
    api: operation.api,
    operation: operation.operationId,
    method,
    path,
    query: () => [],
    header: (name) => request.header(name),
    body: () => undefined,
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
