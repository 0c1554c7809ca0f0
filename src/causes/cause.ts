/** A way in which a documented error comes about, as `x-when` of its example in the document says. */
export type Cause = ScenarioCause | RequestCause

/** The error comes about in a scenario of the mock. */
export interface ScenarioCause {
  /** As it is asked for in a header, e.g. `flaky; probability=1`. */
  readonly scenario: string
}

/** The error comes about by itself: what to change about a request that would succeed. */
export interface RequestCause {
  /** What to do, as a sentence. */
  readonly how: string
  /** What is then wrong, after the name of the first input: `is yesterday`. A verifier sends what has it. */
  readonly because?: string
  /** Parameters and fields of the body by their dotted names. */
  readonly set?: Readonly<Record<string, CauseValue>>
  /** Those that are left out. */
  readonly omit?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** No key, or the name of one that always fails. */
  readonly key?: string
  /** In place of a body. */
  readonly text?: string
  /** A body of so many bytes. */
  readonly bytes?: number
  /** What the mock must be started with. */
  readonly flags?: readonly string[]
  /** So many times in a row. */
  readonly times?: number
  /** Codes which are as right. */
  readonly or?: readonly string[]
  /** Where no vendor says that this is refused. */
  readonly 'x-provenance'?: 'inferred'
}

export type CauseValue =
  | string
  | number
  | boolean
  | readonly CauseValue[]
  /** A day from the target's today on, in day words, so many days later; `at` makes a moment of it. */
  | { readonly day: string; readonly days?: number; readonly at?: string }
  /** An id that nothing has. */
  | { readonly unknown: 'uuid' | 'integer' }
  /** What the request has for another parameter or field, and what is written after it. */
  | { readonly as: string; readonly then?: string }

/** By operationId and code. */
export type CauseTable = Readonly<Record<string, Readonly<Record<string, readonly Cause[]>>>>
