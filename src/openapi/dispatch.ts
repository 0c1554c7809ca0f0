import type { AnyAnswer, RequestInput } from './handler.ts'
import type { Operation } from './operation.ts'

/** What `Handlers` and `AsyncHandlers` of any document are, and any part of them. */
type HandlerTable<Context, Answer> = Readonly<
  Record<string, (input: never, context: Context) => Answer>
>

/**
 * Runs the handler of an operation. Here, and only here, a validated input becomes a typed one: the
 * validators and the types are generated from the same document.
 */
export function dispatch<Context>(
  handlers: HandlerTable<Context, AnyAnswer>,
  operation: Operation,
  input: RequestInput,
  context: Context,
): AnyAnswer {
  return handlerOf(handlers, operation)(input as never, context)
}

/** As `dispatch`, for a table that has only some operations: undefined for the others. */
export function dispatchSome<Context, Answer>(
  handlers: HandlerTable<Context, Answer>,
  operation: Operation,
  input: RequestInput,
  context: Context,
): Answer | undefined {
  if (!Object.hasOwn(handlers, operation.operationId)) return undefined
  return handlerOf(handlers, operation)(input as never, context)
}

/** As `dispatch`, for handlers some of which have to wait. */
export function dispatchAsync<Context>(
  handlers: HandlerTable<Context, AnyAnswer | Promise<AnyAnswer>>,
  operation: Operation,
  input: RequestInput,
  context: Context,
): AnyAnswer | Promise<AnyAnswer> {
  return handlerOf(handlers, operation)(input as never, context)
}

function handlerOf<Context, Answer>(
  handlers: HandlerTable<Context, Answer>,
  { api, operationId }: Operation,
): (input: never, context: Context) => Answer {
  const handler = Object.hasOwn(handlers, operationId) ? handlers[operationId] : undefined
  if (!handler) throw new Error(`${api} has no handler for ${operationId}`)
  return handler
}
