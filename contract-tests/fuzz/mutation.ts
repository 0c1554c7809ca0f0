import type { Dice } from './dice.ts'
import type { Draft } from './draft.ts'

/** Bends one thing about a request. */
export type Mutation = (draft: Draft, dice: Dice) => void
