import type { SalonBase } from './base.ts'
import type { Calendar } from './calendar.ts'
import type { Ids } from './ids.ts'
import type { Records } from './records.ts'
import type { SalonSnapshot } from './snapshot.ts'

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
