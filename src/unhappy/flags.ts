import type { RateLimit } from './quota.ts'
import type { ScenarioUse } from './scenarios/scenario.ts'
import { longestDelay } from './fault.ts'
import { faultRulesValidator } from './generated/fault-rules-validator.ts'
import { readScenarios } from './scenarios/catalogue.ts'
import { settingProblem, SettingError } from './setting-error.ts'
import type { UnhappyFlags } from './unhappy-paths.ts'

/** Unhappy days as a server's settings give them. */
interface UnhappySettings {
  readonly scenarios?: readonly ScenarioUse[]
  readonly rateLimit?: RateLimit
  readonly latency?: number | readonly [least: number, most: number]
}

/** Reads the server's settings for unhappy days. @throws SettingError when one of them is no good. */
export function unhappyFlags(options: UnhappySettings): UnhappyFlags {
  const { scenarios = [], rateLimit, latency } = options
  const read = readScenarios(scenarios, 'scenarios')
  const problems = read.ok ? [] : [...read.problems]
  if (rateLimit && !isRateLimit(rateLimit)) {
    problems.push(
      settingProblem(
        'rateLimit',
        'must be whole numbers of requests (0 or more) and seconds (1 to 86400)',
      ),
    )
  }
  if (latency !== undefined && !isLatency(latency)) {
    problems.push(
      settingProblem(
        'latency',
        `must be milliseconds from 0 to ${longestDelay}, or the least and the most`,
      ),
    )
  }
  if (!read.ok || problems.length > 0) throw new SettingError(problems)
  return {
    scenarios: read.value,
    rateLimit,
    latency: latency === undefined ? undefined : { kind: 'latency', ms: latency },
  }
}

function isLatency(ms: NonNullable<UnhappySettings['latency']>): boolean {
  const isOrdered = typeof ms === 'number' || ms[0] <= ms[1]
  return isOrdered && faultRulesValidator([{ fault: { kind: 'latency', ms } }])
}

export function isRateLimit({ requests, seconds }: RateLimit): boolean {
  return (
    Number.isSafeInteger(requests) &&
    requests >= 0 &&
    Number.isSafeInteger(seconds) &&
    seconds >= 1 &&
    seconds <= 86_400
  )
}
