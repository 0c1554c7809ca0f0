import type { Booking, Professional } from './entities.ts'
import {
  type Condition,
  ConditionedCalendar,
  conditionedBase,
  type StaffCondition,
} from './conditions.ts'
import type { Day } from '../days/calendar-date.ts'
import type { SlotQuery } from './calendar.ts'
import type { BookingRequest } from './check-booking.ts'
import type { Bounds } from './bounds.ts'
import type { Minute } from './minute.ts'
import type { Opening, OpeningsQuery } from './openings.ts'
import type { Result } from './refusals.ts'
import { Rival } from './rival.ts'
import { type DayView, Salon } from './salon.ts'

/**
 * A salon as it answers one request under conditions. It shares everything with the actual one: what is
 * booked through it is booked there. Its calendar only has less to offer, and offers what it books.
 */
export class ConditionedSalon extends Salon {
  readonly #rival: Rival
  #stole = false

  constructor(actual: Salon, conditions: readonly Condition[]) {
    const { base, clock, ids } = actual
    const today = actual.bounds().today
    super(conditionedBase(base, conditions), {
      clock,
      ids,
      view: {
        of: actual,
        calendar: (calendar) => new ConditionedCalendar(calendar, { base, conditions, today }),
      },
    })
    this.#rival = new Rival(actual, conditions, today)
  }

  override book(request: BookingRequest): Result<Booking> {
    this.#stole = this.#rival.takesFirst(request, (asked) => this.plan(asked)) || this.#stole
    return super.book(request)
  }

  override dayOf(professional: Professional, day: Day, query: SlotQuery): DayView {
    const view = super.dayOf(professional, day, query)
    const free = view.slots.find((slot) => slot.free)
    if (free) this.#sees(professional, free.start, query)
    return view
  }

  override freeStarts(
    professional: Professional,
    day: Day,
    query: SlotQuery,
    bounds?: Bounds,
  ): readonly Minute[] {
    const starts = super.freeStarts(professional, day, query, bounds)
    if (starts[0] !== undefined) this.#sees(professional, starts[0], query)
    return starts
  }

  override openings(query: OpeningsQuery): readonly Opening[] {
    const openings = super.openings(query)
    for (const { start, end, professionals } of openings) {
      for (const professional of professionals) {
        this.#sees(professional, start, { ...query, minutes: end - start })
      }
    }
    return openings
  }

  /** To be called when the answer is made: what it showed may now be taken. Tells what came true. */
  settle(): readonly StaffCondition['condition'][] {
    const isStale = this.#rival.takesShown()
    return [
      ...(this.#stole ? ['slot-stolen' as const] : []),
      ...(isStale ? ['stale-availability' as const] : []),
    ]
  }

  #sees(professional: Professional, start: Minute, { services = [], minutes }: SlotQuery): void {
    this.#rival.sees({ start, professional, services, minutes })
  }
}
