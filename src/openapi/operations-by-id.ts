import { loadDocument } from './load.ts'
import type { Operation } from './operation.ts'

let byId: ReadonlyMap<string, Operation> | undefined

/** The operations of both APIs, by operationId; no id is in both. */
export function operationsById(): ReadonlyMap<string, Operation> {
  byId ??= new Map([...loadDocument('citapro').byId, ...loadDocument('salonbookit').byId])
  return byId
}

/** Whether an operation documents a status (`422`) or the name of an example (`DATE_IN_PAST`). */
export function documents({ responses }: Operation, code: string): boolean {
  return responses.some(
    ({ status, examples }) => String(status) === code || examples.some(({ name }) => name === code),
  )
}
