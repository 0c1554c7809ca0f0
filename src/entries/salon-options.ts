import type { NewSandbox } from '../sandbox/desk/create.ts'

/** How the salon of a test starts, and what its test may do. What is left out is the server's own setting. */
export interface SalonOptions extends Omit<NewSandbox, 'name'> {
  /** Whether requests may leave the API's document. Default: a test that sends such fails. */
  readonly allowBreaches?: boolean
}

export function startOf({ allowBreaches: _, ...start }: SalonOptions): Omit<NewSandbox, 'name'> {
  return start
}
