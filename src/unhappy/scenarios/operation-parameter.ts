import { operationsById } from '../../openapi/operations-by-id.ts'
import { choiceSetting, type SettingParameter } from '../parameters.ts'
import type { FaultRequest } from '../rule.ts'

/** The operationId of either document. */
export const operation: SettingParameter<string | undefined> = choiceSetting(
  'Only this operation, by its operationId.',
  () => [...operationsById().keys()],
)

/** Fits the requests of an operation, or all when none is named. */
export function requestsTo(id: string | undefined): (request: FaultRequest) => boolean {
  return id === undefined ? () => true : (request) => request.operation.operationId === id
}
