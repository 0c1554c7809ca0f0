import type { Location, Service } from './entities.ts'

/** Which of a professional's working hours count: at all places by default. */
export interface HoursFilter {
  /** Only the hours at this location. */
  readonly location?: Location | undefined
  /** Only the hours where all of these are offered. */
  readonly services?: readonly Service[] | undefined
}

/** What working hours are asked for: starts that leave room for this many minutes. */
export interface SlotQuery extends HoursFilter {
  readonly minutes: number
}
