import { faceNames, type FaceName } from '../faces/generated/faces.ts'
import { servedDocument } from './served.ts'
import type { ApiName, OpenApiDocument, Operation } from './operation.ts'

let byId: ReadonlyMap<string, Operation<FaceName>> | undefined

/** The operations of all faces, by operationId; no id is in two of them. */
export function operationsById(): ReadonlyMap<string, Operation<FaceName>> {
  byId ??= new Map(faceNames.flatMap((face) => [...servedDocument(face).byId]))
  return byId
}

export function operationNamed<Name extends ApiName>(
  document: OpenApiDocument<Name>,
  id: string,
): Operation<Name> {
  const operation = document.byId.get(id)
  if (!operation) throw new Error(`${document.name} has no operation ${id}`)
  return operation
}

/** Whether an operation documents a status (`422`) or the name of an example (`DATE_IN_PAST`). */
export function documents({ responses }: Pick<Operation, 'responses'>, code: string): boolean {
  return responses.some(
    ({ status, examples }) => String(status) === code || examples.some(({ name }) => name === code),
  )
}
