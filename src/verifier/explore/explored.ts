import type { Sequence } from './sequence.ts'

/** One class of requests: how often it came about, and how often it was accepted. */
export interface Exercised {
  readonly times: number
  readonly accepted: number
}

export interface ExploreOptions {
  /** How many sequences are tried. */
  readonly sequences: number
  /** Sequences that failed before, as `Explored` told them: they are tried first. */
  readonly kept?: readonly unknown[] | undefined
}

/** What exploring came to. */
export interface Explored {
  readonly sequences: number
  readonly requests: number
  readonly exercised: Readonly<Record<string, Exercised>>
  /** Contradictions that did not come back, and that somebody else's booking explains. */
  readonly coincidences: number
  /** The shortest sequences that fail. */
  readonly failing: readonly Sequence[]
}
