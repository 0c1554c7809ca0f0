import type { SalonBase } from '../salon/base.ts'
import type { Bounds } from '../salon/bounds.ts'
import { Calendar, type DayState, type Slot } from '../salon/calendar.ts'
import type { SlotQuery } from '../salon/slot-query.ts'
import type { Day } from '../days/calendar-date.ts'
import type { BookingRequest } from '../salon/check-booking.ts'
import { type Booking, occupies, type Professional } from '../salon/entities.ts'
import { addMinutes, minuteAt, type Minute } from '../salon/minute.ts'
import type { Refusal, Result } from '../salon/refusals.ts'
import type { Grid } from '../salon/grids.ts'
import { isTaken, type Taken } from '../salon/taken.ts'
import { type OpeningsQuery, type Opening } from '../salon/openings.ts'
import { Salon } from '../salon/salon.ts'

export interface Stretch {
  readonly start: Minute
  readonly end: Minute
}

/** What an implementation gets wrong about a salon. What is left out it gets right. */
export interface Quirks {
  /** Which bookings count, in place of those that are neither cancelled nor missed. */
  readonly occupies?: (booking: Booking) => boolean
  /** What a booking takes away from what is offered, for this question; undefined for nothing. */
  readonly takes?: (booking: Booking, query: SlotQuery) => Stretch | undefined
  /** Whether a new booking gets in the way of one that is there, in place of overlapping it. */
  readonly collides?: (wish: BookingRequest & Stretch, booking: Booking, salon: Salon) => boolean
  /** What the clock leaves open when a time is booked; when it is offered, the right one holds. */
  readonly whenBooking?: (bounds: Bounds) => Bounds
  /** Working hours and the grid are looked at when times are offered, but not when they are booked. */
  readonly anyTime?: boolean
  /** What is written down in place of what was asked for. */
  readonly books?: (request: BookingRequest, salon: Salon) => BookingRequest
  /** What happens to a request that was refused; `book` does as the right salon does. */
  readonly refuses?: (
    request: BookingRequest,
    refusals: readonly Refusal[],
    book: (request: BookingRequest) => Result<Booking>,
  ) => Result<Booking> | undefined
  /** What is looked for in place of what was asked for. */
  readonly opens?: (query: OpeningsQuery, salon: Salon) => OpeningsQuery
  /** What is offered in place of what is free. */
  readonly offers?: (openings: readonly Opening[], salon: Salon) => readonly Opening[]
  /** What the clock leaves open, whatever is asked. */
  readonly limits?: (bounds: Bounds) => Bounds
  /** From when on times are offered, in place of now and the notice. */
  readonly earliest?: (bounds: Bounds) => Minute
}

/** The same salon, with the same bookings, in the hands of an implementation that gets something wrong. */
export class DefectiveSalon extends Salon {
  readonly #quirks: Quirks
  readonly #phase: Phase

  constructor(actual: Salon, quirks: Quirks) {
    const { base, clock, ids } = actual
    const phase: Phase = { booking: undefined, salon: undefined }
    super(base, {
      clock,
      ids,
      view: {
        of: actual,
        calendar: (right) => new DefectiveCalendar(right, { base, quirks, phase }),
      },
    })
    this.#quirks = quirks
    this.#phase = phase
    phase.salon = this
  }

  override book(request: BookingRequest): Result<Booking> {
    const { books, refuses } = this.#quirks
    const booked = this.#bookDefectively(books ? books(request, this) : request)
    if (booked.ok || !refuses) return booked
    return refuses(request, booked.refusals, (other) => this.#bookDefectively(other)) ?? booked
  }

  override bounds(): Bounds {
    const { whenBooking, earliest, limits } = this.#quirks
    const bounds = limits ? limits(super.bounds()) : super.bounds()
    if (this.#phase.booking) return whenBooking ? whenBooking(bounds) : bounds
    return earliest ? { ...bounds, earliest: earliest(bounds) } : bounds
  }

  override openings(query: OpeningsQuery): readonly Opening[] {
    const { opens, offers } = this.#quirks
    const openings = super.openings(opens ? opens(query, this) : query)
    return offers ? offers(openings, this) : openings
  }

  #bookDefectively(request: BookingRequest): Result<Booking> {
    this.#phase.booking = request
    try {
      return super.book(request)
    } finally {
      this.#phase.booking = undefined
    }
  }
}

/** Whether the salon is booking, or saying what is free. */
interface Phase {
  booking: BookingRequest | undefined
  salon: Salon | undefined
}

class DefectiveCalendar extends Calendar {
  readonly #quirks: Quirks
  readonly #phase: Phase
  #query: SlotQuery = { minutes: 0 }

  constructor(
    right: Calendar,
    { base, quirks, phase }: { base: SalonBase; quirks: Quirks; phase: Phase },
  ) {
    super(base, { ledger: right.ledger, closures: right.closures })
    this.#quirks = quirks
    this.#phase = phase
  }

  override freeStarts(
    professional: Professional,
    day: Day,
    query: SlotQuery,
    earliest: Minute,
  ): Minute[] {
    this.#query = query
    return super.freeStarts(professional, day, query, earliest)
  }

  override slots(professional: Professional, day: Day, query: SlotQuery, earliest: Minute): Slot[] {
    this.#query = query
    return super.slots(professional, day, query, earliest)
  }

  override takenOn(professional: number, day: Day): Taken {
    const { collides, takes, occupies: counts = isActive } = this.#quirks
    const off = this.closures.offOf(professional)
    const booked = this.ledger.day(professional, day).bookings.filter(counts)
    const { booking, salon } = this.#phase
    const isBooked = (stretch: Stretch): boolean => {
      if (booking && salon && collides) {
        return booked.some((other) => collides({ ...booking, ...stretch }, other, salon))
      }
      return booked.some((other) => {
        const taken = takes && !booking ? takes(other, this.#query) : other
        return taken !== undefined && haveTimeInCommon(taken, stretch)
      })
    }
    return {
      touches: (from, to) => {
        const [start, end] = [minuteAt(from), minuteAt(to)]
        return isTaken(off, start, end) || isBooked({ start, end })
      },
    }
  }

  override grids(...asked: Parameters<Calendar['grids']>): readonly Grid[] {
    const grids = super.grids(...asked)
    const { booking } = this.#phase
    const [professional, , { location }] = asked
    const place = location?.id ?? professional.locations[0]
    if (!booking || !this.#quirks.anyTime || place === undefined) return grids
    const { start } = booking
    // Long enough for any service: whatever starts there is within hours and on the grid.
    return [
      { location: place, first: start, before: addMinutes(start, 1), end: addMinutes(start, 1440) },
    ]
  }

  override stateOf(...asked: Parameters<Calendar['stateOf']>): DayState {
    return this.#phase.booking && this.#quirks.anyTime ? 'working' : super.stateOf(...asked)
  }
}

const isActive = ({ status }: Booking): boolean => occupies(status)

/** Whether two half-open stretches have time in common. */
export const haveTimeInCommon = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end
