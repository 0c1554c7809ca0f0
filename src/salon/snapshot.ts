import type { Counters, SalonBase, SalonData } from './base.ts'
import type { Calendar } from './calendar.ts'
import type { Booking, Client, Holiday, TimeOff } from './entities.ts'
import type { Ids } from './ids.ts'
import type { Records } from './records.ts'

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

export function snapshotOf(
  base: SalonBase,
  { calendar, records, ids }: { calendar: Calendar; records: Records; ids: Ids },
): SalonSnapshot {
  const { closures } = calendar
  const { clients, ledger, next, revision } = records
  return {
    version: 1,
    base: base.data,
    revision,
    ids: { seed: ids.seed, position: ids.position },
    next: { ...next },
    clients: clients.changes(),
    bookings: ledger.changes(),
    holidays: closures === base.closures ? null : closures.holidays,
    timeOff: closures === base.closures ? null : closures.timeOff,
  }
}
