import type { AnyAnswer, Handlers, RequestInput } from './handler.ts'
import type { Operation } from './operation.ts'

type AnyHandler<Context> = (input: RequestInput, context: Context) => AnyAnswer

/**
 * Runs the handler of an operation. Here, and only here, a validated input becomes a typed one: the
 * validators and the types are generated from the same document.
 */
export function dispatch<Operations, Context, Defaults>(
  handlers: Handlers<Operations, Context, Defaults>,
  operation: Operation,
  input: RequestInput,
  context: Context,
): AnyAnswer {
  const table = handlers as unknown as Readonly<Record<string, AnyHandler<Context> | undefined>>
  const handler = table[operation.operationId]
  if (!handler) throw new Error(`${operation.api} has no handler for ${operation.operationId}`)
  return handler(input, context)
}
