import { fixtureProblems } from './check-fixture.ts'
import type { Fixture, FixtureProblem } from './fixture.ts'
import { fixtureShape } from './fixture-shape.ts'
import { grow } from './seed.ts'

export type ReadFixture =
  | { readonly ok: true; readonly fixture: Fixture }
  | { readonly ok: false; readonly problems: readonly FixtureProblem[] }

const DAY_MS = 86_400_000

/**
 * Reads a parsed fixture file: refuses unknown keys, ids that dangle, words that mean nothing, and
 * bookings that overlap or lie outside working hours on any of the seven days from `now` on.
 *
 * @example
 * const read = readFixture(parse(yaml), { now: clock.now() })
 * if (!read.ok) for (const { path, message } of read.problems) …
 */
export function readFixture(
  value: unknown,
  { now, zone }: { now: number; zone?: string | undefined },
): ReadFixture {
  const problems: FixtureProblem[] = []
  if (!isFixture(value, problems)) return { ok: false, problems }
  problems.push(...fixtureProblems(value))
  // A relative day can be good today and bad on a Sunday: try a whole week.
  for (let day = 0; day < 7 && problems.length === 0; day++)
    problems.push(...grow(value, { now: now + day * DAY_MS, seed: 1, zone }).problems)
  return problems.length === 0 ? { ok: true, fixture: value } : { ok: false, problems }
}

function isFixture(value: unknown, problems: FixtureProblem[]): value is Fixture {
  fixtureShape.check(value, [], problems)
  return problems.length === 0
}
