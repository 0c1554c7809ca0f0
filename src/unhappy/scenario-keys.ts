import type { Rule } from './rule.ts'
import type { ActiveScenario } from './scenarios/scenario.ts'

/** A scenario with the key under which its counts and its quota are kept. */
export interface KeyedScenario {
  readonly scenario: ActiveScenario
  readonly key: string
  /** Whether the request brought it along. */
  readonly isOwn: boolean
}

/** A rule that may strike, and what `X-Maniqui` says when it does. */
export interface KeyedRule {
  readonly rule: Rule
  readonly key: string
  readonly reason: string
  readonly isOwn: boolean
}

/** What the keys of the sandbox's own scenarios begin with. */
export const scenarioPrefix = 'scenario '

export const sandboxScenarios = (active: readonly ActiveScenario[]): KeyedScenario[] =>
  active.map((scenario) => ({ scenario, key: scenarioPrefix + scenario.key, isOwn: false }))

export const requestScenarios = (own: readonly ActiveScenario[]): KeyedScenario[] =>
  own.map((scenario) => ({ scenario, key: `request ${scenario.key}`, isOwn: true }))

/** The rules of scenarios, those of a later scenario first. */
export function* rulesOf(scenarios: readonly KeyedScenario[]): Generator<KeyedRule> {
  for (const { scenario, key, isOwn } of scenarios.toReversed()) {
    for (const [index, rule] of (scenario.effects.rules ?? []).entries()) {
      yield { rule, key: `${key} ${index}`, reason: `scenario ${scenario.name}`, isOwn }
    }
  }
}
