import type { AnyAnswer, AsyncHandlers, Handlers, RequestInput } from './handler.ts'
import type { Operation } from './operation.ts'

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
  return handlerOf<Context, AnyAnswer>(handlers, operation)(input, context)
}

/** As `dispatch`, for handlers some of which have to wait. */
export function dispatchAsync<Operations, Context, Defaults>(
  handlers: AsyncHandlers<Operations, Context, Defaults>,
  operation: Operation,
  input: RequestInput,
  context: Context,
): AnyAnswer | Promise<AnyAnswer> {
  return handlerOf<Context, AnyAnswer | Promise<AnyAnswer>>(handlers, operation)(input, context)
}

type AnyHandler<Context, Answer> = (input: RequestInput, context: Context) => Answer

function handlerOf<Context, Answer>(
  handlers: object,
  { api, operationId }: Operation,
): AnyHandler<Context, Answer> {
  const table = handlers as Readonly<Record<string, AnyHandler<Context, Answer> | undefined>>
  const handler = Object.hasOwn(table, operationId) ? table[operationId] : undefined
  if (!handler) throw new Error(`${api} has no handler for ${operationId}`)
  return handler
}
