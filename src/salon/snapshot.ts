import type { Counters, SalonData } from './base.ts'
import type { Booking, Client, Holiday, TimeOff } from './entities.ts'

/**
 * A whole salon as plain JSON. `base` is the very object that all salons of one base share, so
 * whoever keeps many snapshots can keep each base once.
 */
export interface SalonSnapshot {
  readonly version: 1
  readonly base: SalonData
  readonly revision: number
  readonly ids: { readonly seed: number; readonly position: number }
  readonly next: Readonly<Counters>
  /** Created or changed since the base was planted, by id. */
  readonly clients: readonly Client[]
  readonly bookings: readonly Booking[]
  /** All of them; `null` while they are the base's. */
  readonly holidays: readonly Holiday[] | null
  readonly timeOff: readonly TimeOff[] | null
}
