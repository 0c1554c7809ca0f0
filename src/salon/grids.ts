import { addMinutes, type Minute } from './minute.ts'
import type { Day } from '../days/calendar-date.ts'
import type { WorkingInterval } from './entities.ts'
import type { Segment, Zone } from './zone.ts'

/**
 * Evenly spaced starts within one working interval: `first`, `first + step`, … before `before`;
 * what starts there must be over by `end`. A clock change makes two grids of an interval.
 */
export interface Grid {
  readonly location: number
  readonly first: Minute
  readonly before: Minute
  readonly end: Minute
}

/** Adds the grids of a working interval on a day: they follow the wall clock, anchored at `from`. */
export function addGrids(
  grids: Grid[],
  {
    zone,
    day,
    step,
    interval,
    segments = zone.segments(day),
  }: {
    zone: Zone
    day: Day
    step: number
    interval: WorkingInterval
    /** The day's, where they are at hand. */
    segments?: readonly Segment[]
  },
): void {
  const { location, from, to } = interval
  const end = zone.reach(day, to)
  let reached = from
  for (const { start, wallFrom, wallTo } of segments) {
    // A wall time that comes round again was already offered: `reached` passes over it.
    const earliest = Math.max(reached, wallFrom)
    const first = from + Math.ceil((earliest - from) / step) * step
    const before = Math.min(wallTo, to)
    if (first < before) {
      grids.push({
        location,
        first: addMinutes(start, first - wallFrom),
        before: addMinutes(start, before - wallFrom),
        end,
      })
    }
    reached = Math.max(reached, wallTo)
  }
}

/** Whether the grid offers this very start for this long. */
export const offers = (grid: Grid, start: Minute, minutes: number, step: number): boolean =>
  start >= grid.first &&
  start < grid.before &&
  start + minutes <= grid.end &&
  (start - grid.first) % step === 0

/** The start on the grid that is closest to a given instant. */
export function nearestStart(grid: Grid, start: Minute, step: number): Minute {
  const last = Math.ceil((grid.before - grid.first) / step) - 1
  const index = Math.min(Math.max(Math.round((start - grid.first) / step), 0), last)
  return addMinutes(grid.first, index * step)
}
