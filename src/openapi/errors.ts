import type { FaceName } from '../faces/generated/faces.ts'
import { fieldOf, numberOf, textOf } from '../json/look.ts'
import { objectOf } from '../json/object.ts'
import { isErrorCode } from './examples.ts'
import type { Method, OpenApiDocument, Provenance } from './operation.ts'
import { marks, methods } from './read-document.ts'

/** One documented way for an operation to go wrong. */
export interface ErrorEntry {
  readonly api: FaceName
  readonly operationId: string
  readonly method: Method
  readonly path: string
  readonly status: number
  /** The name of the example, which is the error's code; absent where a status has no example. */
  readonly code?: string
  readonly summary: string
  readonly body?: unknown
  readonly provenance: Provenance
  readonly source?: string
}

/**
 * Every documented error of a document, one entry for each operation, status and code. An error may have
 * a successful status (SalonBookIt's PROFESSIONAL_NOT_WORKING is a 200): what marks it is its code.
 */
export function errorCatalogue(document: OpenApiDocument<FaceName>): readonly ErrorEntry[] {
  return document.operations.flatMap(({ api, operationId, method, path, responses }) =>
    responses.flatMap(({ status, description, examples, provenance, source }) => {
      const operation = { api, operationId, method, path, status }
      const errors = examples.filter(({ name }) => isErrorCode(name))
      if (errors.length === 0 && status >= 400) {
        const entry = { ...operation, summary: description, provenance }
        return [source === undefined ? entry : { ...entry, source }]
      }
      return errors.map(({ name, value, summary = description, ...marks }) => ({
        ...operation,
        code: name,
        summary,
        body: value,
        provenance: marks.provenance,
        ...(marks.source === undefined ? {} : { source: marks.source }),
      }))
    }),
  )
}

/** An error of where no operation is, and how to get it. */
export interface ErrorElsewhere extends Omit<ErrorEntry, 'operationId'> {
  readonly code: string
  readonly how: string
}

/** What a document says of requests that are for none of its operations (`x-elsewhere`). */
export function errorsElsewhere({
  name,
  json,
}: OpenApiDocument<FaceName>): readonly ErrorElsewhere[] {
  return Object.entries(objectOf(objectOf(json)['x-elsewhere'])).map(([code, node]) => {
    const [status, summary] = [numberOf(node, 'status'), textOf(node, 'summary')]
    const [path, how] = [textOf(node, 'path'), textOf(node, 'how')]
    const method = methods.find((one) => one === textOf(node, 'method'))
    if (!status || !summary || !path || !how || !method) {
      throw new Error(`${name}: x-elsewhere ${code} needs a status, summary, method, path and how`)
    }
    const body = fieldOf(node, 'value')
    return { api: name, code, status, summary, method, path, how, body, ...marks(objectOf(node)) }
  })
}
