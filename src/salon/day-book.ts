import { occupies, type Booking } from './entities.ts'

/** The bookings of one professional on one day. Never changed: a change makes a new one. */
export interface DayBook {
  /** By start, then id; of every status. */
  readonly bookings: readonly Booking[]
  /** Start, end, start, end … of those that occupy their time, ascending. */
  readonly busy: readonly number[]
}

export const emptyDay: DayBook = { bookings: [], busy: [] }

const byTime = (a: Booking, b: Booking) => a.start - b.start || a.id - b.id

export function dayBook(bookings: readonly Booking[]): DayBook {
  const sorted = bookings.toSorted(byTime)
  const busy: number[] = []
  for (const booking of sorted) if (occupies(booking.status)) busy.push(booking.start, booking.end)
  return { bookings: sorted, busy }
}

/** The day with the booking added, or put in the place of its former self. */
export const withBooking = (day: DayBook, booking: Booking): DayBook =>
  dayBook([...day.bookings.filter(({ id }) => id !== booking.id), booking])

/** The day without the booking of that id. */
export const withoutBooking = (day: DayBook, id: number): DayBook =>
  dayBook(day.bookings.filter((booking) => booking.id !== id))

/** Whether a sorted list of start, end, … touches the half-open interval. */
export function isTaken(busy: readonly number[], start: number, end: number): boolean {
  for (let index = 0; index < busy.length; index += 2) {
    if ((busy[index] ?? 0) >= end) return false
    if ((busy[index + 1] ?? 0) > start) return true
  }
  return false
}
