import type { SalonBase } from './base.ts'
import type { Bounds } from './bounds.ts'
import type { Calendar } from './calendar.ts'
import { addDays, type Day } from '../days/calendar-date.ts'
import { durationOf, type Location, type Professional, type Service } from './entities.ts'
import { addMinutes, type Minute } from './minute.ts'
import { candidatesFor } from './place-booking.ts'

export interface CandidatesQuery {
  readonly services: readonly Service[]
  readonly location?: Location | undefined
  readonly professional?: Professional | undefined
}

export interface OpeningsQuery extends CandidatesQuery {
  /** First and last day, inclusive. */
  readonly from: Day
  readonly to: Day
}

/** A start at which somebody is free for the whole length. */
export interface Opening {
  readonly day: Day
  readonly start: Minute
  readonly end: Minute
  /** By id; at least one. */
  readonly professionals: readonly Professional[]
}

/** All starts that can be booked at this moment, by time. */
export function openingsFor(
  { services, location, professional, from, to }: OpeningsQuery,
  { base, calendar, bounds }: { base: SalonBase; calendar: Calendar; bounds: Bounds },
): Opening[] {
  const minutes = durationOf(services)
  const candidates = candidatesFor(base, { services, location, professional })
  const query = { minutes, services, location }
  const openings: Opening[] = []
  const first = from > bounds.today ? from : bounds.today
  const last = to < bounds.lastDay ? to : bounds.lastDay
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const byStart = new Map<Minute, Professional[]>()
    for (const candidate of candidates) {
      for (const start of calendar.freeStarts(candidate, day, query, bounds.earliest)) {
        const free = byStart.get(start)
        if (free === undefined) byStart.set(start, [candidate])
        else free.push(candidate)
      }
    }
    const starts = [...byStart].sort(([a], [b]) => a - b)
    for (const [start, professionals] of starts) {
      openings.push({ day, start, end: addMinutes(start, minutes), professionals })
    }
  }
  return openings
}
