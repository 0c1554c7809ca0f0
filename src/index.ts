export type { ManiquiOptions, RateLimit, ScenarioUse, ServerEvent } from './config.ts'
export { createManiqui, type Maniqui } from './maniqui.ts'
