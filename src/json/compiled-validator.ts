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

/** What validators add a failure with, in hundreds of places: the shorter the call, the less a browser loads. */
export function failing(
  failures: ValidationFailure[] | null,
  instancePath: string,
  keyword: string,
  params: ValidationFailure['params'],
): ValidationFailure[] {
  const failure = { instancePath, keyword, params }
  if (failures === null) return [failure]
  failures.push(failure)
  return failures
}
