import type { Fixture, FixtureProblem } from './fixture.ts'
import type { SalonBase } from './salon.ts'

// Signatures only, for those who code against them; the body follows.
export interface PlantOptions {
  /** Epoch milliseconds. */
  now: number
  seed: number
  zone?: string
}
/** @throws FixtureError */
export declare function plant(fixture: Fixture, options: PlantOptions): SalonBase
/** read-fixture.ts */
export declare function readFixture(
  value: unknown,
): { ok: true; fixture: Fixture } | { ok: false; problems: readonly FixtureProblem[] }
