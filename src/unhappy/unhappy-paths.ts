import type { Clock } from '../salon/clock.ts'
import type { Condition } from '../salon/conditions.ts'
import type { Salon } from '../salon/salon.ts'
import { Chance, type ChanceState } from './chance.ts'
import { type Aspect, type Fault, faultKinds, faultReason } from './fault.ts'
import { faultKey, Faults, type FaultsState } from './faults.ts'
import { Quota, type QuotaState, type RateLimit } from './quota.ts'
import { Counts, type CountsState, type FaultRequest, strikes } from './rule.ts'
import { Scenarios } from './active-scenarios.ts'
import { unknownNames } from './scenarios/unknown-names.ts'
import {
  type KeyedRule,
  type KeyedScenario,
  requestScenarios,
  rulesOf,
  sandboxScenarios,
  scenarioPrefix,
} from './scenario-keys.ts'
import { ScenarioQuotas, type ScenarioQuotasState } from './scenario-quotas.ts'
import type { ActiveScenario, KnownScenario } from './scenarios/scenario.ts'

/** What a server's flags put every sandbox into from its start. */
export interface UnhappyFlags {
  readonly scenarios: readonly ActiveScenario[]
  readonly rateLimit: RateLimit | undefined
  readonly latency: Fault | undefined
}

export interface UnhappyState {
  readonly chance: ChanceState
  readonly scenarios: readonly KnownScenario[]
  readonly faults: FaultsState
  readonly counts: CountsState
  readonly quota: QuotaState
  readonly scenarioQuotas: ScenarioQuotasState
}

/** A fault that strikes a request, and what `X-Maniqui` says about it. */
export interface Strike {
  readonly fault: Fault
  readonly reason: string
}

/** What becomes of a request: at most one fault for each part of its answer. */
export type Strikes = { readonly [A in Aspect]?: Strike }

export interface UnhappyOptions {
  readonly seed: number
  readonly clock: Pick<Clock, 'now'>
  /** Absent where there is none: requests without a valid key. */
  readonly salon: (() => Salon) | undefined
  readonly flags: UnhappyFlags
  readonly onChange: () => void
}

/** Everything that can go wrong in a sandbox on purpose, and the dice it is thrown with. */
export class UnhappyPaths {
  readonly chance: Chance
  readonly scenarios: Scenarios
  readonly faults: Faults
  readonly quota: Quota
  readonly #options: UnhappyOptions
  readonly #counts = new Counts()
  readonly #scenarioQuotas = new ScenarioQuotas()

  constructor(options: UnhappyOptions) {
    const { seed, flags, onChange } = options
    this.#options = options
    this.chance = new Chance(seed)
    this.quota = new Quota(flags.rateLimit)
    this.scenarios = new Scenarios(
      {
        objections: ({ effects }) =>
          options.salon ? unknownNames(effects.conditions ?? [], options.salon()) : [],
        onChange: () => {
          this.#counts.forget(scenarioPrefix)
          this.#scenarioQuotas.clear()
          onChange()
        },
      },
      flags.scenarios,
    )
    this.faults = new Faults(
      {
        expiry: (words) => this.#expiry(words),
        onChange,
      },
      this.#counts,
    )
  }

  /** Whether nothing can happen to a request that asks for nothing itself. */
  get isIdle(): boolean {
    return (
      this.scenarios.active.length === 0 &&
      this.faults.active.length === 0 &&
      this.#options.flags.latency === undefined
    )
  }

  /** Whether what a client sent has to be read to know what strikes it. */
  get readsBody(): boolean {
    return this.faults.readsBody
  }

  /**
   * What strikes a request. Its own scenarios come before the sandbox's faults, these before the sandbox's
   * scenarios, the later before the earlier, and last the server's latency. `decided` parts are left alone.
   */
  strikes(
    request: FaultRequest,
    own: readonly ActiveScenario[],
    decided: { readonly [A in Aspect]?: boolean },
  ): Strikes {
    const now = this.#options.clock.now()
    const struck: { [A in Aspect]?: Strike } = {}
    for (const { rule, key, reason, isOwn } of this.#rules(own)) {
      const { aspect } = faultKinds[rule.fault.kind]
      // A request may itself ask for a forced answer that is then spoilt on its way.
      const isDecided = decided[aspect] === true && !(isOwn && aspect === 'delivery')
      if (struck[aspect] || isDecided) continue
      const momentOf = (until: string) => this.#expiry({ until })
      const dice = { key, counts: this.#counts, chance: this.chance, now, momentOf }
      if (strikes(rule, request, dice)) struck[aspect] = { fault: rule.fault, reason }
    }
    return struck
  }

  *#rules(own: readonly ActiveScenario[]): Generator<KeyedRule> {
    yield* rulesOf(requestScenarios(own))
    for (const [index, rule] of this.faults.active.entries()) {
      yield { rule, key: faultKey(index), reason: faultReason(rule.fault), isOwn: false }
    }
    yield* rulesOf(sandboxScenarios(this.scenarios.active))
    const { latency } = this.#options.flags
    if (latency) {
      yield { rule: { fault: latency, matches: () => true }, key: '', reason: '', isOwn: false }
    }
  }

  /** The salon's conditions for a request, its own scenarios and the sandbox's together. */
  conditions(own: readonly ActiveScenario[]): readonly Condition[] {
    return this.#scenariosOf(own)
      .filter(({ scenario: { effects }, key }) => {
        const { thefts } = effects
        return thefts === undefined || this.#counts.of(key).struck < thefts
      })
      .flatMap(({ scenario }) => scenario.effects.conditions ?? [])
  }

  /** Counts a theft for those scenarios that bring about this kind of it. */
  stolen(own: readonly ActiveScenario[], kind: Condition['condition']): void {
    for (const { scenario, key } of this.#scenariosOf(own)) {
      const { thefts, conditions = [] } = scenario.effects
      if (thefts === undefined || conditions[0]?.condition !== kind) continue
      const { seen, struck } = this.#counts.of(key)
      this.#counts.set(key, { seen, struck: struck + 1 })
      this.#options.onChange()
    }
  }

  /** The quota a request draws on: that of a scenario before the sandbox's own. */
  quotaFor(own: readonly ActiveScenario[]): { quota: Quota; reason?: string } | undefined {
    const last =
      requestScenarios(own).findLast(bringsQuota) ??
      sandboxScenarios(this.scenarios.active).findLast(bringsQuota)
    if (!last) return this.quota.limit ? { quota: this.quota } : undefined
    const quota = this.#scenarioQuotas.for(last.key, last.scenario.effects.quota)
    return { quota, reason: `scenario ${last.scenario.name}` }
  }

  state(): UnhappyState {
    return {
      chance: this.chance.state(),
      scenarios: this.scenarios.list(),
      faults: this.faults.state(),
      counts: this.#counts.state(),
      quota: this.quota.state(),
      scenarioQuotas: this.#scenarioQuotas.state(),
    }
  }

  /** @throws SettingError when the state asks for what this server cannot do; then nothing has changed. */
  restore(state: UnhappyState): void {
    this.scenarios.set(state.scenarios)
    this.faults.restore(state.faults)
    this.chance.restore(state.chance)
    this.#counts.restore(state.counts)
    this.quota.restore(state.quota)
    this.#scenarioQuotas.restore(state.scenarioQuotas)
  }

  /** A request's own scenarios, then the sandbox's. */
  #scenariosOf(own: readonly ActiveScenario[]): readonly KeyedScenario[] {
    return [...requestScenarios(own), ...sandboxScenarios(this.scenarios.active)]
  }

  #expiry({ until, for: duration }: { until?: string; for?: string }): number | undefined {
    const zone = this.#options.salon?.().zone
    if (!zone) return undefined
    if (duration !== undefined) return zone.add(this.#options.clock.now(), duration)
    return until === undefined ? undefined : zone.parseLocal(until)
  }
}

const bringsQuota = ({ scenario }: KeyedScenario): boolean => scenario.effects.quota !== undefined
