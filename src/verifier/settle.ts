/** What was compared, and what is wrong with it after looking again, if anything. */
export interface Settled<T> {
  readonly value: T
  readonly problem: string | undefined
}

/**
 * Compares answers of the target with each other. Others use the target too, and days change at
 * midnight, so a contradiction counts only when three fresh looks show one as well.
 */
export async function settle<T>(
  look: (fresh: boolean) => Promise<T>,
  problemOf: (value: T) => string | undefined,
): Promise<Settled<T>> {
  let value = await look(false)
  let problem = problemOf(value)
  for (let round = 0; problem !== undefined && round < 3; round += 1) {
    value = await look(true)
    problem = problemOf(value)
  }
  return { value, problem }
}
