import type { FaultRequest } from '../rule.ts'

/** Fits the requests of an operation, or all when none is named. */
export function requestsTo(id: string | undefined): (request: FaultRequest) => boolean {
  return id === undefined ? () => true : (request) => request.operation.operationId === id
}
