import type { Day } from '../days/calendar-date.ts'
import type { Holiday } from './entities.ts'
import { type Spans, withSpan } from './taken.ts'

/** Entries laid over a calendar for the time being. They are written down nowhere. */
export interface Laid {
  /** Days on which the whole business is closed, first and last one inclusive. */
  readonly closed: readonly { readonly from: Day; readonly to: Day }[]
  readonly timeOff: readonly LaidTime[]
  /** Time that is taken although nobody booked it. */
  readonly busy: readonly LaidTime[]
}

/** A half-open stretch of minutes: of one professional, or of all when none is named. */
export interface LaidTime {
  readonly professional: number | undefined
  readonly from: number
  readonly to: number
}

/** The holiday that is laid over the day. */
export function holidayLaidOn(day: Day, { closed }: Laid): Holiday | undefined {
  return closed.some(({ from, to }) => from <= day && day <= to)
    ? { id: 0, day, name: 'Holiday', location: null }
    : undefined
}

/** Whether one of the stretches is the professional's and holds the minute. */
export const holds = (laid: readonly LaidTime[], professional: number, minute: number): boolean =>
  laid.some((one) => isOf(one, professional) && one.from <= minute && minute < one.to)

/** Spans with those that are laid over a professional's. */
export function withLaid(spans: Spans, laid: readonly LaidTime[], professional: number): Spans {
  return laid
    .filter((one) => isOf(one, professional))
    .reduce((all: Spans, { from, to }) => withSpan(all, from, to), spans)
}

const isOf = (one: LaidTime, professional: number): boolean =>
  one.professional === undefined || one.professional === professional
