import type { OpenApiDocument, Operation } from './operation.ts'
import { operationNamed } from './operations-by-id.ts'

/** A response as one of its named examples gives it. */
export interface ExampleAnswer {
  readonly status: number
  readonly body: unknown
  readonly code: string
}

/** The response that has an example of that name; an error's example is named after its code. */
export function exampleAnswer(operation: Operation, name: string): ExampleAnswer {
  for (const { status, examples } of operation.responses) {
    const example = examples.find((one) => one.name === name)
    if (example) return { status, body: example.value, code: name }
  }
  throw new Error(`${operation.api} ${operation.operationId} has no example ${name}`)
}

/** The same by the operation's id. */
export function exampleOf(
  document: OpenApiDocument,
  operationId: string,
  name: string,
): ExampleAnswer {
  return exampleAnswer(operationNamed(document, operationId), name)
}

/** Codes are in capitals, `DATE_IN_PAST`; examples of what goes well are not. */
export function isErrorCode(exampleName: string): boolean {
  return /^[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(exampleName)
}
