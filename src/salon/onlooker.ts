import type { SlotQuery } from './calendar.ts'
import type { BookingRequest, CheckedBooking } from './check-booking.ts'
import type { Professional } from './entities.ts'
import type { Minute } from './minute.ts'
import type { Result } from './refusals.ts'

/** Somebody who sees what a client is shown and is about to book. */
export interface Onlooker {
  /** The first free start of a professional's day, and what was asked for. */
  sees(professional: Professional, start: Minute, query: SlotQuery): void
  /** `plan` tells what the request would be given at this moment. */
  hears(request: BookingRequest, plan: (asked: BookingRequest) => Result<CheckedBooking>): void
}
