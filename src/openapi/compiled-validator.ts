/** One failure as Ajv reports it (`messages: false`: the sentences are ours, in problem.ts). */
export interface ValidationFailure {
  /** A JSON pointer to the offending value, e.g. `/query/filters/0/operator`. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A validator the generator compiled from a schema. Its failures are those of the last call. */
export interface CompiledValidator {
  (value: unknown): boolean
  errors?: readonly ValidationFailure[] | null
}

export interface RequestValidators {
  /** Takes `{ path, query, header }`; absent when the operation has no parameters. */
  readonly parameters?: CompiledValidator
  readonly body?: CompiledValidator
}

export interface ResponseValidators {
  /** Takes `{ 'retry-after': … }`, names in lower case, values coerced. */
  readonly headers?: CompiledValidator
  readonly body?: CompiledValidator
}

export type RequestValidatorTable = Readonly<Record<string, RequestValidators>>
export type ResponseValidatorTable = Readonly<
  Record<string, Readonly<Record<string, ResponseValidators>>>
>
