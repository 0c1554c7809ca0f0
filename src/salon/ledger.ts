import type { SalonBase } from './base.ts'
import type { Day } from '../days/calendar-date.ts'
import { emptyDay, OwnDay, type DayBook } from './day-book.ts'
import type { Booking } from './entities.ts'
import { Overlay } from './overlay.ts'

/** The bookings, also by professional and day. */
export class Ledger extends Overlay<Booking> {
  readonly #base: SalonBase
  #own: Map<number, Map<Day, OwnDay>> | undefined

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
      for (const [day, book] of days) {
        yield { professional, day, book }
      }
    }
  }

  override put(booking: Booking): void {
    const former = this.get(booking.id)
    super.put(booking)
    if (former) this.#dayOf(former)?.remove(former.id)
    this.#dayOf(booking)?.add(booking)
  }

  /** The sandbox's own book of a booking's day, begun with what the base has there; none without a professional. */
  #dayOf({ professional, start }: Booking): OwnDay | undefined {
    if (professional === null) return undefined
    this.#own ??= new Map()
    const days = this.#own.get(professional) ?? new Map<Day, OwnDay>()
    this.#own.set(professional, days)
    const { day } = this.#base.zone.toWall(start)
    const own = days.get(day) ?? new OwnDay(this.day(professional, day).bookings)
    days.set(day, own)
    return own
  }
}
