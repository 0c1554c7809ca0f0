/** What a request turned out to be once every validator of its operation passed. */
export interface RequestInput {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** What a handler answered, before its document's types are known. */
export interface AnyAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** What the document calls the error, where the body does not say it. */
  readonly code?: string
}

type Property<Type, Key extends PropertyKey> = Type extends { [K in Key]?: infer Value }
  ? Value
  : never

/** The parameters of one place; an empty object where the operation has none. */
type ParametersIn<Op, Place extends PropertyKey> = [
  NonNullable<Property<Property<Op, 'parameters'>, Place>>,
] extends [never]
  ? Readonly<Record<never, never>>
  : Readonly<NonNullable<Property<Property<Op, 'parameters'>, Place>>>

type ContentOf<Message> = Message extends { content: infer Content }
  ? Content[keyof Content]
  : undefined

type BodyOf<Op> = Op extends { requestBody: infer Body }
  ? ContentOf<Body>
  : Op extends { requestBody?: infer Body }
    ? ContentOf<NonNullable<Body>> | undefined
    : undefined

/** Parameters that have a default are never absent once the validator is through with them. */
type WithDefaults<Values, Defaulted> = Values & Required<Pick<Values, Defaulted & keyof Values>>

/**
 * What the handler of an openapi-typescript operation is given. `Defaulted` names the query parameters
 * that have a default (`queryDefaults` of the generated types).
 */
export interface Input<Op, Defaulted = never> {
  readonly path: ParametersIn<Op, 'path'>
  readonly query: WithDefaults<ParametersIn<Op, 'query'>, Defaulted>
  readonly headers: ParametersIn<Op, 'header'>
  readonly body: BodyOf<Op>
}

type AnswerWith<Status, Response> = Response extends { content: infer Content }
  ? {
      readonly status: Status
      readonly body: Content[keyof Content]
      readonly headers?: Readonly<Record<string, string>>
    }
  : {
      readonly status: Status
      readonly body?: undefined
      readonly headers?: Readonly<Record<string, string>>
    }

/** Every answer the document allows an operation: one shape for each documented status. */
export type AnswerOf<Op> = Op extends { responses: infer Responses }
  ? { [Status in keyof Responses]: AnswerWith<Status, Responses[Status]> }[keyof Responses]
  : never

/**
 * One handler for every operation of a document. A missing handler, an undocumented status, a missing
 * or mistyped field are compile errors. With the `queryDefaults` of the generated types as `Defaults`,
 * parameters that have a default are never undefined.
 *
 * @example
 * const handlers: Handlers<operations, Context, queryDefaults> = {
 *   getClient: ({ path }, { salon }) => { … return { status: 200, body: toClient(client) } },
 * }
 */
export type Handlers<Operations, Context, Defaults = Record<never, never>> = {
  readonly [Id in keyof Operations]: (
    input: Input<Operations[Id], Id extends keyof Defaults ? Defaults[Id] : never>,
    context: Context,
  ) => AnswerOf<Operations[Id]>
}

/** As `Handlers`, for an API that may have to wait (the control API loads generators on demand). */
export type AsyncHandlers<Operations, Context, Defaults = Record<never, never>> = {
  readonly [Id in keyof Operations]: (
    input: Input<Operations[Id], Id extends keyof Defaults ? Defaults[Id] : never>,
    context: Context,
  ) => AnswerOf<Operations[Id]> | Promise<AnswerOf<Operations[Id]>>
}
