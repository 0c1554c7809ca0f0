import type { ScenarioUse } from '../unhappy/scenarios/scenario.ts'
import type { FaultRule } from '../unhappy/fault-rule.ts'
import type { FaultStatus } from '../unhappy/faults.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

/** The scenarios a sandbox is in. A name that does not exist is a `SettingError`, and then nothing has changed. */
export class ScenariosHandle {
  readonly #sandbox: () => Sandbox

  constructor(sandbox: () => Sandbox) {
    this.#sandbox = sandbox
  }

  /**
   * Adds to those it is in; the same one again begins anew.
   *
   * @throws SettingError
   * @example
   * box.scenarios.use('slot-stolen', { name: 'slow', ms: 500 })
   */
  use(...uses: readonly ScenarioUse[]): void {
    this.#change((sandbox) => sandbox.scenarios.use(...uses))
  }

  /** Puts the sandbox in these and no others. @throws SettingError */
  set(uses: readonly ScenarioUse[]): void {
    this.#change((sandbox) => sandbox.scenarios.set(uses))
  }

  /** Turns all off, also those the server was made with. */
  clear(): void {
    this.#change((sandbox) => sandbox.scenarios.clear())
  }

  /** As they were asked for. */
  list(): readonly ScenarioUse[] {
    return this.#sandbox().unhappy?.scenarios.list() ?? []
  }

  #change(change: (sandbox: Sandbox) => void): void {
    const sandbox = this.#sandbox()
    change(sandbox)
    sandbox.tell({ type: 'scenarios' })
  }
}

/** The faults planted in a sandbox. One that makes no sense is a `SettingError`, and then nothing has changed. */
export class FaultsHandle {
  readonly #sandbox: () => Sandbox

  constructor(sandbox: () => Sandbox) {
    this.#sandbox = sandbox
  }

  /**
   * Plants these and no others; their counts begin anew.
   *
   * @throws SettingError
   * @example
   * box.faults.use({ match: { operation: 'createBooking' }, fault: { kind: 'status', status: 503 }, times: 2 })
   */
  use(...rules: readonly FaultRule[]): void {
    this.#change((sandbox) => sandbox.faults.set(rules))
  }

  /** Takes all away. */
  clear(): void {
    this.#change((sandbox) => sandbox.faults.clear())
  }

  /** With how often each has seen a request, and struck. */
  list(): readonly FaultStatus[] {
    return this.#sandbox().unhappy?.faults.list() ?? []
  }

  #change(change: (sandbox: Sandbox) => void): void {
    const sandbox = this.#sandbox()
    change(sandbox)
    sandbox.tell({ type: 'faults' })
  }
}
