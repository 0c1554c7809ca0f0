/** What was compared, and what is wrong with it after a second and a third look, if anything. */
export interface Settled<T> {
  readonly value: T
  readonly problem: string | undefined
}

/**
 * Compares answers of the target with each other. Others use the target too, and days change at
 * midnight, so a contradiction counts only when two fresh looks show one as well.
 */
export async function settle<T>(
  look: (fresh: boolean) => Promise<T>,
  problemOf: (value: T) => string | undefined,
): Promise<Settled<T>> {
  let value = await look(false)
  let problem = problemOf(value)
  for (let round = 0; problem !== undefined && round < 2; round += 1) {
    value = await look(true)
    problem = problemOf(value)
  }
  return { value, problem }
}
