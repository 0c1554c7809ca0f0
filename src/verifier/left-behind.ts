import type { TargetAnswer } from '../judge/answer.ts'
import type { OperationCall } from '../judge/call.ts'
import { fieldOf } from '../json/look.ts'
import { cut, jsonOf } from '../json/show.ts'
import type { OpenApiDocument, Operation } from '../openapi/operation.ts'
import type { LeftBehind } from './report.ts'

interface Made extends LeftBehind {
  readonly undo?: OperationCall
}

/**
 * What a run has made and not undone, read off every answer: complete, whatever became of the step that asked. By the
 * documents' own names `createClient` makes what `deleteClient`, or else `cancelClient`, undoes.
 */
export class MadeThings {
  readonly #document: OpenApiDocument
  #made: Made[] = []

  constructor(document: OpenApiDocument) {
    this.#document = document
  }

  saw({ call, operation, status, json }: TargetAnswer): void {
    if (status >= 300 || call.method) return
    this.#made = this.#made.filter(
      ({ undo }) => undo?.operation !== operation || undo.path?.['id'] !== call.path?.['id'],
    )
    const thing = thingOf(operation)
    if (thing === undefined) return
    const data = fieldOf(json, 'data') ?? json
    const id = fieldOf(data, 'id')
    const undo = this.#undoOf(thing)
    this.#made.push({
      what: thing.toLowerCase(),
      id: String(fieldOf(data, 'codigo') ?? id ?? 'unknown, as the answer has no id'),
      ...(undo && id !== undefined ? { undo: { operation: undo, path: { id: String(id) } } } : {}),
    })
  }

  /** No answer came: it may have been made all the same. */
  lost({ operation, body }: OperationCall): void {
    const thing = thingOf(operation)
    if (thing === undefined || body === undefined) return
    const id = `unknown, if any, as no answer came to ${cut(jsonOf(body), 120)}`
    this.#made.push({ what: thing.toLowerCase(), id })
  }

  get left(): readonly LeftBehind[] {
    return this.#made.map(({ what, id }) => ({ what, id }))
  }

  /** What to send so that less is left, the latest first. */
  get undoing(): readonly OperationCall[] {
    return this.#made.flatMap(({ undo }) => undo ?? []).toReversed()
  }

  #undoOf(thing: string): Operation | undefined {
    const { byId } = this.#document
    return byId.get(`delete${thing}`) ?? byId.get(`cancel${thing}`)
  }
}

function thingOf({ operationId }: Operation): string | undefined {
  return /^create(.+)$/.exec(operationId)?.[1]
}
