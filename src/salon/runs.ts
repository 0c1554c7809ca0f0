import { addMinutes, type Minute } from './minute.ts'
import type { Day } from '../days/calendar-date.ts'
import type { WorkingInterval } from './entities.ts'
import type { Zone } from './zone.ts'

/**
 * Evenly spaced starts within one working interval: `first`, `first + step`, … before `before`;
 * what starts there must be over by `end`. A clock change splits an interval's grid into two runs.
 */
export interface Run {
  readonly location: number
  readonly first: Minute
  readonly before: Minute
  readonly end: Minute
}

/** Adds the runs of a working interval on a day: the grid follows the wall clock, anchored at `from`. */
export function addRuns(
  runs: Run[],
  { zone, day, step, interval }: { zone: Zone; day: Day; step: number; interval: WorkingInterval },
): void {
  const { location, from, to } = interval
  const end = zone.reach(day, to)
  let reached = from
  for (const { start, wallFrom, wallTo } of zone.segments(day)) {
    // A wall time that comes round again was already offered: `reached` passes over it.
    const earliest = Math.max(reached, wallFrom)
    const first = from + Math.ceil((earliest - from) / step) * step
    const before = Math.min(wallTo, to)
    if (first < before)
      runs.push({
        location,
        first: addMinutes(start, first - wallFrom),
        before: addMinutes(start, before - wallFrom),
        end,
      })
    reached = Math.max(reached, wallTo)
  }
}

/** Whether the run offers this very start for this long. */
export const offers = (run: Run, start: Minute, minutes: number, step: number): boolean =>
  start >= run.first &&
  start < run.before &&
  start + minutes <= run.end &&
  (start - run.first) % step === 0

/** The start on the run's grid that is closest to a given instant. */
export function nearestStart(run: Run, start: Minute, step: number): Minute {
  const last = Math.ceil((run.before - run.first) / step) - 1
  const index = Math.min(Math.max(Math.round((start - run.first) / step), 0), last)
  return addMinutes(run.first, index * step)
}
