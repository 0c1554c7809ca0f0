import type { JudgeResponse } from '../../openapi/response-breaches.ts'
import type { FaultRule } from '../../unhappy/fault-rule.ts'
import type { FaultStatus } from '../../unhappy/faults.ts'
import type { KnownScenario, ScenarioUse } from '../../unhappy/scenarios/scenario.ts'
import type { Sandbox } from '../sandbox.ts'

/** The scenarios a sandbox is in, as they were asked for. */
export function scenariosOf({ unhappy }: Sandbox): readonly KnownScenario[] {
  return unhappy?.scenarios.list() ?? []
}

/** Puts a sandbox in these scenarios and no others. @throws SettingError */
export function setScenarios(sandbox: Sandbox, uses: readonly ScenarioUse[]): void {
  sandbox.scenarios.set(uses)
  sandbox.tell({ type: 'scenarios' })
}

/** Adds to those it is in; the same one again begins anew. @throws SettingError */
export function addScenarios(sandbox: Sandbox, uses: readonly ScenarioUse[]): void {
  sandbox.scenarios.use(...uses)
  sandbox.tell({ type: 'scenarios' })
}

/** The faults in force in a sandbox, with how often each has seen a request, and struck. */
export function faultsOf({ unhappy }: Sandbox): readonly FaultStatus[] {
  return unhappy?.faults.list() ?? []
}

/** Sets these faults and no others (`judge`: see `Faults.set`). What `faultsOf` gave is taken too: counts begin anew. @throws SettingError */
export function setFaults(
  sandbox: Sandbox,
  rules: readonly (FaultRule | Readonly<Record<string, unknown>>)[],
  judge?: JudgeResponse,
): void {
  sandbox.faults.set(rules, judge)
  sandbox.tell({ type: 'faults' })
}
