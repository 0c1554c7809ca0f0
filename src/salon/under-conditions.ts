import { conditionedBase, laidBy, type Condition, type StaffCondition } from './conditions.ts'
import { Rival } from './rival.ts'
import type { Salon } from './salon.ts'

/** A salon under conditions, for one request. */
export interface UnderConditions {
  readonly salon: Salon
  /** To be called when the answer is made: what it showed may now be taken. Tells what came true. */
  readonly settle: () => readonly StaffCondition['condition'][]
}

/**
 * The salon as it answers one request under conditions. It shares everything with the actual one: what is
 * booked through it is booked there. Its calendar only has less to offer, and offers what it books.
 */
export function underConditions(actual: Salon, conditions: readonly Condition[]): UnderConditions {
  const conditioned = { base: actual.base, conditions, today: actual.bounds().today }
  const rival = new Rival(actual, conditioned)
  const base = conditionedBase(actual.base, conditions)
  return {
    salon: actual.view({ base, laid: laidBy(conditioned), onlooker: rival }),
    settle: () => rival.settle(),
  }
}
