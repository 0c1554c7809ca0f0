export { FixtureError } from './fixture/built-in.ts'
export type { ServerEvent } from './sandbox/server-context.ts'
export type { ScenarioUse } from './unhappy/scenarios/scenario.ts'
export type { RateLimit } from './unhappy/quota.ts'
export type { ManiquiOptions } from './library/options.ts'
export type { NewSandbox } from './sandbox/desk/create.ts'
export type { Problem } from './control/problem.ts'
export type { HttpArchive } from './journal/har.ts'
export type { AgendaBooking, AgendaHandle, NewAgendaBooking } from './library/agenda-handle.ts'
export type { ClockHandle } from './library/clock-handle.ts'
export type { RequestFilter } from './sandbox/desk/requests.ts'
export { RefusedError } from './library/refused-error.ts'
export type {
  CoverageReport,
  RecordedExchange,
  RequestExplanation,
  SandboxHandle,
} from './library/sandbox-handle.ts'
export type { FaultsHandle, ScenariosHandle } from './library/unhappy-handles.ts'
export { createManiqui, type Maniqui } from './library/maniqui.ts'
export type { Fixture } from './fixture/fixture.ts'
export type { SandboxEvent } from './sandbox/events.ts'
export type { Fault } from './unhappy/fault.ts'
export type { FaultRule } from './unhappy/fault-rule.ts'
export { StartError } from './sandbox/origins.ts'
export { SettingError, type SettingProblem } from './unhappy/setting-error.ts'
export { SnapshotError, type SandboxSnapshot } from './sandbox/snapshot.ts'
export { TimeError } from './sandbox/desk/clock.ts'
