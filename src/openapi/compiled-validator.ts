import type { CompiledValidator } from '../json/compiled-validator.ts'

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
