import { type FaultRule, type ActiveFault, type ReadExpiry, readFaultRule } from './fault-rule.ts'
import type { Counts } from './rule.ts'
import { settingProblem, SettingError, type SettingProblem } from './setting-error.ts'

/** A fault as it stands: its rule, and how often it saw a request and struck. */
export interface FaultStatus extends FaultRule {
  readonly seen: number
  readonly struck: number
}

/** What comes with a snapshot: the rules, and when each ends (null is never). */
export type FaultsState = readonly { readonly rule: FaultRule; readonly expires: number | null }[]

export interface FaultHooks {
  readonly expiry: ReadExpiry
  readonly objections: (active: ActiveFault) => readonly string[]
  readonly onChange: () => void
}

/** The most faults in one sandbox. */
export const mostFaults = 100

/** The faults in force in a sandbox. The first that strikes decides, each for its part of the answer. */
export class Faults {
  readonly #hooks: FaultHooks
  readonly #counts: Counts
  #active: readonly ActiveFault[] = []

  constructor(hooks: FaultHooks, counts: Counts) {
    this.#hooks = hooks
    this.#counts = counts
  }

  get active(): readonly ActiveFault[] {
    return this.#active
  }

  list(): readonly FaultStatus[] {
    return this.#active.map(({ rule }, index) => ({
      ...rule,
      ...this.#counts.of(faultKey(index)),
    }))
  }

  /**
   * Sets these and no others; all counts begin anew. Rules from outside are read, whatever they are.
   *
   * @throws SettingError, and then nothing has changed.
   */
  set(rules: readonly (FaultRule | Readonly<Record<string, unknown>>)[]): void {
    this.#active = this.#read(rules)
    this.#counts.forget(faultPrefix)
    this.#hooks.onChange()
  }

  clear(): void {
    this.set([])
  }

  state(): FaultsState {
    return this.#active.map(({ rule, expires }) => ({
      rule,
      expires: Number.isFinite(expires) ? expires : null,
    }))
  }

  /** The counts are restored on their own. */
  restore(state: FaultsState): void {
    const active = this.#read(state.map(({ rule }) => rule))
    this.#active = active.map((one, index) => ({
      ...one,
      expires: state[index]?.expires ?? Number.POSITIVE_INFINITY,
    }))
    this.#hooks.onChange()
  }

  #read(rules: unknown): readonly ActiveFault[] {
    if (!Array.isArray(rules) || rules.length > mostFaults) {
      throw new SettingError([settingProblem('', `must be a list of at most ${mostFaults} faults`)])
    }
    const problems: SettingProblem[] = []
    const active: ActiveFault[] = []
    for (const [index, rule] of rules.entries()) {
      const at = String(index)
      const read = readFaultRule(rule, at, this.#hooks.expiry)
      if (!read.ok) problems.push(...read.problems)
      else {
        active.push(read.value)
        problems.push(
          ...this.#hooks.objections(read.value).map((objection) => settingProblem(at, objection)),
        )
      }
    }
    if (problems.length > 0) throw new SettingError(problems)
    return active
  }
}

const faultPrefix = 'fault '

export const faultKey = (index: number): string => `${faultPrefix}${index}`
