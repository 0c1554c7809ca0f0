import { isObject } from '../json/object.ts'
import type { JudgeResponse } from '../openapi/response-breaches.ts'
import { faultKinds, isFaultName } from './fault.ts'
import {
  type FaultRule,
  type ActiveFault,
  type ReadExpiry,
  readFaultRule,
  type RuleReading,
} from './fault-rule.ts'
import { faultRulesValidator } from './generated/fault-rules-validator.ts'
import { type Reading, readSettings, withoutNulls } from './parameters.ts'
import type { Counts } from './rule.ts'
import { SettingError } from './setting-error.ts'

/** A fault as it stands: its rule, and how often it saw a request and struck. */
export interface FaultStatus extends FaultRule {
  readonly seen: number
  readonly struck: number
}

/** What comes with a snapshot: the rules, and when each ends (null is never). */
export type FaultsState = readonly { readonly rule: FaultRule; readonly expires: number | null }[]

export interface FaultHooks {
  readonly expiry: ReadExpiry
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

  /** Whether a request's body has to be read to know what strikes it. */
  get readsBody(): boolean {
    return this.#active.some(({ rule }) => rule.match?.body !== undefined)
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
   * With `judge` the body of an answer of one's own is held to its document now, else when it strikes.
   *
   * @throws SettingError, and then nothing has changed.
   */
  set(
    rules: readonly (FaultRule | Readonly<Record<string, unknown>>)[],
    judge?: JudgeResponse,
  ): void {
    this.#active = this.#read(rules, { isRestored: false, judge })
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
    const active = this.#read(
      state.map(({ rule }) => rule),
      { isRestored: true },
    )
    this.#active = active.map((one, index) => ({
      ...one,
      expires: state[index]?.expires ?? Number.POSITIVE_INFINITY,
    }))
    this.#hooks.onChange()
  }

  #read(given: unknown, how: Omit<RuleReading, 'expiry'>): readonly ActiveFault[] {
    const rules = Array.isArray(given) && given.length <= mostFaults ? given.map(cleaned) : given
    const read = readSettings(
      { validator: faultRulesValidator, given: rules },
      (rule: FaultRule, at): Reading<ActiveFault> =>
        readFaultRule(rule, at, { ...how, expiry: this.#hooks.expiry }),
    )
    if (!read.ok) throw new SettingError(read.problems)
    return read.value
  }
}

/** What is `null` in a fault counts as left out. How often a rule struck is told, and begins anew where it is set. */
function cleaned(rule: unknown): unknown {
  if (!isObject(rule)) return rule
  const { seen: _, struck: __, ...rest } = rule
  if (!('fault' in rest)) return rest
  const parametersOf = ({ kind }: Readonly<Record<string, unknown>>) =>
    isFaultName(kind) ? faultKinds[kind].parameters : undefined
  return { ...rest, fault: withoutNulls(rest['fault'], parametersOf) }
}

const faultPrefix = 'fault '

export const faultKey = (index: number): string => `${faultPrefix}${index}`
