import type { RequestInput } from './handler.ts'
import type { Operation } from './operation.ts'
import type { RequestProblem } from './problem.ts'
import type { ParsedQuery } from './query.ts'

/** The parts of a request before anything is known about them. */
export interface RequestParts {
  /** As `matchOperation` or the router decoded them. */
  readonly path: Readonly<Record<string, string>>
  /** `parseQuery(operation, search)`. */
  readonly query: ParsedQuery
  readonly headers: Pick<Headers, 'get'>
  /** The parsed JSON; `undefined` when there was no body. */
  readonly body: unknown
}

export type Validation =
  | { readonly ok: true; readonly input: RequestInput }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] }

export function validateRequest(operation: Operation, parts: RequestParts): Validation {
  throw new Error('soon')
}
