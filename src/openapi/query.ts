import type { Operation, Parameter, Schema } from './operation.ts'
import type { RequestProblem } from './problem.ts'

/** The query parameters an operation declares, as sent, and what no schema could say about them. */
export interface ParsedQuery {
  readonly values: Readonly<Record<string, unknown>>
  readonly problems: readonly RequestProblem[]
}

export function parseQuery(operation: Operation, search: string): ParsedQuery {
  throw new Error('soon')
}
