import type { SalonBase } from './base.ts'
import { addDays, type Day } from '../days/calendar-date.ts'
import type { Calendar, DayState, Interval } from './calendar.ts'
import type { Booking, Holiday, Professional, TimeOff } from './entities.ts'

/** One professional's day as a receptionist sees it. */
export interface AgendaEntry {
  readonly professional: Professional
  readonly state: DayState
  readonly intervals: readonly Interval[]
  /** By start; of every status. */
  readonly bookings: readonly Booking[]
  readonly timeOff: readonly TimeOff[]
}

export interface AgendaDay {
  readonly day: Day
  readonly holidays: readonly Holiday[]
  /** By id. */
  readonly professionals: readonly AgendaEntry[]
}

/** The calendar that both APIs read, from one day to another, inclusive. */
export function agendaOf(
  { base, calendar }: { base: SalonBase; calendar: Calendar },
  from: Day,
  to: Day,
): AgendaDay[] {
  const days: AgendaDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const start = base.zone.startOfDay(day)
    const end = base.zone.endOfDay(day)
    const off = calendar.closures.timeOff.filter((entry) => entry.from < end && entry.to > start)
    days.push({
      day,
      holidays: calendar.closures.holidaysOn(day),
      professionals: base.professionals.list.map((professional) => ({
        professional,
        state: calendar.stateOf(professional, day, {}),
        intervals: calendar.intervals(professional, day),
        bookings: calendar.ledger.day(professional.id, day).bookings,
        timeOff: off.filter((entry) => entry.professional === professional.id),
      })),
    })
  }
  return days
}
