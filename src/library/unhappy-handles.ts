import type { ScenarioUse } from '../unhappy/scenarios/scenario.ts'
import type { FaultRule } from '../unhappy/fault-rule.ts'
import type { FaultStatus } from '../unhappy/faults.ts'
import {
  addScenarios,
  faultsOf,
  scenariosOf,
  setFaults,
  setScenarios,
} from '../sandbox/desk/unhappy.ts'
import type { Access } from './access.ts'

/** The scenarios a sandbox is in. A name that does not exist is a `SettingError`, and then nothing has changed. */
export class ScenariosHandle {
  readonly #access: Access

  constructor(access: Access) {
    this.#access = access
  }

  /**
   * Adds to those it is in; the same one again begins anew.
   *
   * @throws SettingError
   * @example
   * box.scenarios.use('slot-stolen', { name: 'slow', ms: 500 })
   */
  use(...uses: readonly ScenarioUse[]): void {
    this.#access.arrange((sandbox) => addScenarios(sandbox, uses))
  }

  /** Puts the sandbox in these and no others. @throws SettingError */
  set(uses: readonly ScenarioUse[]): void {
    this.#access.arrange((sandbox) => setScenarios(sandbox, uses))
  }

  /** Turns all off, also those the server was made with. */
  clear(): void {
    this.set([])
  }

  /** As they were asked for. */
  list(): readonly ScenarioUse[] {
    return scenariosOf(this.#access.use())
  }
}

/** The faults in force in a sandbox. One that makes no sense is a `SettingError`, and then nothing has changed. */
export class FaultsHandle {
  readonly #access: Access

  constructor(access: Access) {
    this.#access = access
  }

  /**
   * Sets these and no others; their counts begin anew.
   *
   * @throws SettingError
   * @example
   * box.faults.use({ match: { operation: 'createBooking' }, fault: { kind: 'status', status: 503 }, times: 2 })
   */
  use(...rules: readonly FaultRule[]): void {
    this.#access.arrange((sandbox) => setFaults(sandbox, rules))
  }

  /** Takes all away. */
  clear(): void {
    this.use()
  }

  /** With how often each has seen a request, and struck. */
  list(): readonly FaultStatus[] {
    return faultsOf(this.#access.use())
  }
}
