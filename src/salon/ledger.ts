import type { SalonBase } from './base.ts'
import type { Day } from '../days/calendar-date.ts'
import { emptyDay, withBooking, withoutBooking, type DayBook } from './day-book.ts'
import type { Booking } from './entities.ts'
import { Overlay } from './overlay.ts'

/** The bookings, also by professional and day. */
export class Ledger extends Overlay<Booking> {
  readonly #base: SalonBase
  #own: Map<number, Map<Day, DayBook>> | undefined

  constructor(base: SalonBase) {
    super(base.bookings)
    this.#base = base
  }

  day(professional: number, day: Day): DayBook {
    return (
      this.#own?.get(professional)?.get(day) ?? this.#base.daysOf(professional).get(day) ?? emptyDay
    )
  }

  /** Every day that has a book, for auditing. */
  *books(): Iterable<{ professional: number; day: Day; book: DayBook }> {
    for (const { id: professional } of this.#base.professionals.list) {
      const days = new Map([
        ...this.#base.daysOf(professional),
        ...(this.#own?.get(professional) ?? []),
      ])
      for (const [day, book] of days) yield { professional, day, book }
    }
  }

  override put(booking: Booking): void {
    const former = this.get(booking.id)
    super.put(booking)
    if (former !== undefined && former.professional !== null) {
      const day = this.#base.zone.toWall(former.start).day
      this.#setDay(
        former.professional,
        day,
        withoutBooking(this.day(former.professional, day), booking.id),
      )
    }
    if (booking.professional !== null) {
      const { day } = this.#base.zone.toWall(booking.start)
      this.#setDay(
        booking.professional,
        day,
        withBooking(this.day(booking.professional, day), booking),
      )
    }
  }

  #setDay(professional: number, day: Day, book: DayBook): void {
    this.#own ??= new Map()
    const days = this.#own.get(professional) ?? new Map<Day, DayBook>()
    this.#own.set(professional, days.set(day, book))
  }
}
