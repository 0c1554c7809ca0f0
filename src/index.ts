export type { ManiquiOptions, RateLimit, ScenarioUse, ServerEvent } from './config.ts'
export type { NewSandbox } from './control/sandboxes.ts'
export type { Problem } from './control/problem.ts'
export type { HttpArchive } from './journal/har.ts'
export type { AgendaBooking, AgendaHandle, NewAgendaBooking } from './library/agenda-handle.ts'
export type { ClockHandle } from './library/clock-handle.ts'
export { RefusedError } from './library/refused-error.ts'
export type {
  CoverageReport,
  RecordedExchange,
  RequestFilter,
  SandboxHandle,
} from './library/sandbox-handle.ts'
export type { FaultsHandle, ScenariosHandle } from './library/unhappy-handles.ts'
export { createManiqui, type Maniqui } from './maniqui.ts'
export type { Fixture } from './salon/fixture.ts'
export type { SandboxEvent } from './sandbox/events.ts'
export type { Fault } from './sandbox/fault.ts'
export type { FaultMatch, FaultRule } from './sandbox/fault-rule.ts'
export { FixtureError } from './sandbox/fixtures.ts'
export { StartError } from './sandbox/origins.ts'
export { SettingError, type SettingProblem } from './sandbox/setting-error.ts'
export { SnapshotError, type SandboxSnapshot } from './sandbox/snapshot.ts'
export { TimeError } from './sandbox/time.ts'
