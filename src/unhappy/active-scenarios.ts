import type { Condition } from '../salon/conditions.ts'
import { readScenarios } from './scenarios/catalogue.ts'
import type { ActiveScenario, KnownScenario, ScenarioUse } from './scenarios/scenario.ts'
import { settingProblem, SettingError, type SettingProblem } from './setting-error.ts'

/** What a set of scenarios checks and tells of its changes. */
export interface ScenarioHooks {
  /** What is wrong with a scenario here, beyond its own parameters: it names nobody. */
  readonly objections: (scenario: ActiveScenario) => readonly string[]
  readonly onChange: () => void
}

/**
 * The scenarios a sandbox is in. A later one beats an earlier one where both decide the same thing.
 *
 * @example
 * sandbox.scenarios.use('slot-stolen', { name: 'slow', ms: 500 })
 * sandbox.scenarios.clear()
 */
export class Scenarios {
  readonly #hooks: ScenarioHooks
  #active: readonly ActiveScenario[]

  constructor(hooks: ScenarioHooks, active: readonly ActiveScenario[] = []) {
    this.#hooks = hooks
    this.#active = active
  }

  get active(): readonly ActiveScenario[] {
    return this.#active
  }

  /** As they were asked for, in the form that `set` takes. */
  list(): readonly KnownScenario[] {
    return this.#active.map(({ use }) => use)
  }

  /** Puts the sandbox in these and no others. @throws SettingError, and then nothing has changed. */
  set(uses: readonly ScenarioUse[]): void {
    this.#become(this.#read(uses))
  }

  /** Adds to those it is in; the same one again begins anew. @throws SettingError, and then nothing has changed. */
  use(...uses: readonly ScenarioUse[]): void {
    const added = this.#read(uses)
    const keys = new Set(added.map(({ key }) => key))
    this.#become([...this.#active.filter(({ key }) => !keys.has(key)), ...added])
  }

  /** Turns all off. */
  clear(): void {
    this.#become([])
  }

  conditions(): readonly Condition[] {
    return this.#active.flatMap(({ effects }) => effects.conditions ?? [])
  }

  #read(uses: readonly ScenarioUse[]): readonly ActiveScenario[] {
    const read = readScenarios(uses)
    if (!read.ok) throw new SettingError(read.problems)
    const problems = read.value.flatMap((one, index): SettingProblem[] =>
      this.#hooks.objections(one).map((objection) => settingProblem(String(index), objection)),
    )
    if (problems.length > 0) throw new SettingError(problems)
    return read.value
  }

  #become(active: readonly ActiveScenario[]): void {
    this.#active = active
    this.#hooks.onChange()
  }
}
