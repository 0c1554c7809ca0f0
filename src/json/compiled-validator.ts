/** One failure as Ajv reports it (`messages: false`: the sentences are ours, in failures.ts). */
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
