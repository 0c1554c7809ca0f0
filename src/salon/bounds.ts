import type { SalonSettings } from './base.ts'
import { addDays, type Day } from '../days/calendar-date.ts'
import { addMinutes, minuteFrom, type Minute } from './minute.ts'
import type { Refusal } from './refusals.ts'
import type { Zone } from './zone.ts'

/** What the clock leaves open at one moment. */
export interface Bounds {
  readonly now: Minute
  readonly today: Day
  /** The first start that keeps the minimum notice. */
  readonly earliest: Minute
  /** The last day that can be booked. */
  readonly lastDay: Day
}

export function boundsAt(epochMs: number, zone: Zone, settings: SalonSettings): Bounds {
  const now = minuteFrom(epochMs)
  const today = zone.today(epochMs)
  return {
    now,
    today,
    earliest: addMinutes(now, settings.minimumNotice),
    lastDay: addDays(today, settings.maximumAdvance),
  }
}

export function boundsRefusal(start: Minute, day: Day, bounds: Bounds): Refusal | undefined {
  const { now, earliest, lastDay } = bounds
  if (start < now) return { refusal: 'in-the-past', start, now }
  if (start < earliest) return { refusal: 'inside-notice', start, earliest }
  if (day > lastDay) return { refusal: 'too-far', day, lastDay }
  return undefined
}
