import { occupies, type Booking } from './entities.ts'

/** The bookings of one professional on one day. */
export interface DayBook {
  /** By start, then id; of every status. */
  readonly bookings: readonly Booking[]
  /** Start, end, start, end … of those that occupy their time, ascending. */
  readonly busy: readonly number[]
}

export const emptyDay: DayBook = { bookings: [], busy: [] }

/** A day that nobody changes any more. */
export function dayBook(bookings: readonly Booking[]): DayBook {
  const sorted = bookings.toSorted(byTime)
  return { bookings: sorted, busy: busyOf(sorted) }
}

/**
 * A day that a sandbox changes. Those that do not occupy their time are kept apart, so that the day
 * costs no more than what is on it, however many were cancelled.
 */
export class OwnDay implements DayBook {
  readonly #held = new Map<number, Booking>()
  readonly #others = new Map<number, Booking>()
  #busy: readonly number[] | undefined

  constructor(bookings: readonly Booking[]) {
    for (const booking of bookings) {
      this.#listFor(booking).set(booking.id, booking)
    }
  }

  get bookings(): readonly Booking[] {
    return [...this.#held.values(), ...this.#others.values()].sort(byTime)
  }

  /** Sorted when it is asked for, so that many changes in a row are sorted once. */
  get busy(): readonly number[] {
    this.#busy ??= busyOf([...this.#held.values()].sort(byTime))
    return this.#busy
  }

  add(booking: Booking): void {
    const list = this.#listFor(booking)
    list.set(booking.id, booking)
    if (list === this.#held) this.#busy = undefined
  }

  remove(id: number): void {
    this.#others.delete(id)
    if (this.#held.delete(id)) this.#busy = undefined
  }

  #listFor({ status }: Booking): Map<number, Booking> {
    return occupies(status) ? this.#held : this.#others
  }
}

const byTime = (a: Booking, b: Booking) => a.start - b.start || a.id - b.id

function busyOf(sorted: readonly Booking[]): readonly number[] {
  const busy: number[] = []
  for (const { status, start, end } of sorted) {
    if (occupies(status)) busy.push(start, end)
  }
  return busy
}
