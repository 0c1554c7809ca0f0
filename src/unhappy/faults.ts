import { type FaultRule, type PlantedFault, type ReadExpiry, readFaultRule } from './fault-rule.ts'
import type { Counts } from './rule.ts'
import { problem, SettingError, type SettingProblem } from './setting-error.ts'

/** A fault as it stands: its rule, and how often it saw a request and struck. */
export interface FaultStatus extends FaultRule {
  readonly seen: number
  readonly struck: number
}

/** What comes with a snapshot: the rules, and when each ends (null is never). */
export type FaultsState = readonly { readonly rule: FaultRule; readonly expires: number | null }[]

export interface FaultHooks {
  readonly expiry: ReadExpiry
  readonly objections: (planted: PlantedFault) => readonly string[]
  readonly onChange: () => void
}

/** The most faults in one sandbox. */
export const mostFaults = 100

/** The faults planted in a sandbox. The first that strikes decides, each for its part of the answer. */
export class Faults {
  readonly #hooks: FaultHooks
  readonly #counts: Counts
  #planted: readonly PlantedFault[] = []

  constructor(hooks: FaultHooks, counts: Counts) {
    this.#hooks = hooks
    this.#counts = counts
  }

  get planted(): readonly PlantedFault[] {
    return this.#planted
  }

  list(): readonly FaultStatus[] {
    return this.#planted.map(({ rule }, index) => ({
      ...rule,
      ...this.#counts.of(faultKey(index)),
    }))
  }

  /**
   * Plants these and no others; all counts begin anew. Rules from outside are read, whatever they are.
   *
   * @throws SettingError, and then nothing has changed.
   */
  set(rules: readonly (FaultRule | Readonly<Record<string, unknown>>)[]): void {
    this.#planted = this.#read(rules)
    this.#counts.forget(faultPrefix)
    this.#hooks.onChange()
  }

  clear(): void {
    this.set([])
  }

  state(): FaultsState {
    return this.#planted.map(({ rule, expires }) => ({
      rule,
      expires: Number.isFinite(expires) ? expires : null,
    }))
  }

  /** The counts are restored on their own. */
  restore(state: FaultsState): void {
    const planted = this.#read(state.map(({ rule }) => rule))
    this.#planted = planted.map((one, index) => ({
      ...one,
      expires: state[index]?.expires ?? Number.POSITIVE_INFINITY,
    }))
    this.#hooks.onChange()
  }

  #read(rules: unknown): readonly PlantedFault[] {
    if (!Array.isArray(rules) || rules.length > mostFaults) {
      throw new SettingError([problem('', `must be a list of at most ${mostFaults} faults`)])
    }
    const problems: SettingProblem[] = []
    const planted: PlantedFault[] = []
    for (const [index, rule] of rules.entries()) {
      const at = String(index)
      const read = readFaultRule(rule, at, this.#hooks.expiry)
      if (!read.ok) problems.push(...read.problems)
      else {
        planted.push(read.value)
        problems.push(
          ...this.#hooks.objections(read.value).map((objection) => problem(at, objection)),
        )
      }
    }
    if (problems.length > 0) throw new SettingError(problems)
    return planted
  }
}

const faultPrefix = 'fault '

export const faultKey = (index: number): string => `${faultPrefix}${index}`
