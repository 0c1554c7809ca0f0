import type { SalonBase } from './base.ts'
import type { Calendar } from './calendar.ts'
import type { Day } from '../days/calendar-date.ts'
import { occupies, type Booking, type Holiday, type Ref, type TimeOff } from './entities.ts'
import type { Minute } from './minute.ts'
import type { Records } from './records.ts'
import { accepted, refused, type Result } from './refusals.ts'

/** A day to be closed, for the business or at one location. */
export interface ClosedDay {
  readonly day: Day
  readonly name: string
  readonly location?: Ref | undefined
}

/** A half-open interval to be given off. */
export interface Absence {
  readonly professional: Ref
  readonly from: Minute
  readonly to: Minute
  readonly reason?: string | undefined
}

/** Bookings stay where they are: those that collide with the change are told. */
export interface Collisions {
  readonly collisions: readonly Booking[]
}

interface Desk {
  readonly base: SalonBase
  readonly calendar: Calendar
  readonly records: Records
}

export function addHoliday(
  { day, name, location: ref }: ClosedDay,
  { base, calendar, records }: Desk,
): Result<{ holiday: Holiday } & Collisions> {
  const location = ref === undefined ? null : base.locations.get(ref)
  if (location === undefined) return refused({ refusal: 'unknown-location', location: ref ?? 0 })
  const holiday = { id: records.next.holiday++, day, name, location: location?.id ?? null }
  calendar.closures = calendar.closures.withHoliday(holiday)
  records.revision++
  const collisions = records.ledger
    .list()
    .filter(
      (booking) =>
        occupies(booking.status) &&
        base.zone.toWall(booking.start).day === day &&
        (holiday.location === null || booking.location === holiday.location),
    )
  return accepted({ holiday, collisions })
}

export function removeHoliday(id: number, { calendar, records }: Desk): Holiday | undefined {
  const holiday = calendar.closures.holidays.find((candidate) => candidate.id === id)
  if (holiday === undefined) return undefined
  calendar.closures = calendar.closures.withoutHoliday(id)
  records.revision++
  return holiday
}

export function addTimeOff(
  { professional: ref, from, to, reason = '' }: Absence,
  { base, calendar, records }: Desk,
): Result<{ timeOff: TimeOff } & Collisions> {
  const professional = base.professionals.get(ref)
  if (professional === undefined) {
    return refused({ refusal: 'unknown-professional', professional: ref })
  }
  if (to <= from) return refused({ refusal: 'end-before-start', start: from, end: to })
  const timeOff = { id: records.next.timeOff++, professional: professional.id, from, to, reason }
  calendar.closures = calendar.closures.withTimeOff(timeOff)
  records.revision++
  const collisions = records.ledger
    .list()
    .filter(
      (booking) =>
        booking.professional === professional.id &&
        occupies(booking.status) &&
        booking.start < to &&
        booking.end > from,
    )
  return accepted({ timeOff, collisions })
}

export function removeTimeOff(id: number, { calendar, records }: Desk): TimeOff | undefined {
  const timeOff = calendar.closures.timeOff.find((candidate) => candidate.id === id)
  if (timeOff === undefined) return undefined
  calendar.closures = calendar.closures.withoutTimeOff(id)
  records.revision++
  return timeOff
}
