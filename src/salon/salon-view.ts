import { agendaOf, type AgendaDay } from './agenda.ts'
import type { SalonBase, SalonSettings } from './base.ts'
import { boundsAt, type Bounds } from './bounds.ts'
import type { Day } from '../days/calendar-date.ts'
import { Calendar, type DayState, type Slot } from './calendar.ts'
import { checkBooking, type CheckedBooking, type BookingRequest } from './check-booking.ts'
import type { Clock } from './clock.ts'
import type {
  Booking,
  Business,
  Client,
  Holiday,
  Location,
  Professional,
  Ref,
  Service,
  TimeOff,
} from './entities.ts'
import type { Ids } from './ids.ts'
import { brokenInvariants, type BrokenInvariant } from './invariants.ts'
import type { Minute } from './minute.ts'
import { openingsFor, type CandidatesQuery, type Opening, type OpeningsQuery } from './openings.ts'
import { candidatesFor } from './place-booking.ts'
import { Records } from './records.ts'
import type { Result } from './refusals.ts'
import type { HoursFilter, SlotQuery } from './slot-query.ts'
import type { SalonSnapshot } from './snapshot.ts'
import { snapshotOf } from './take-snapshot.ts'
import type { Zone } from './zone.ts'

export interface DayView {
  readonly state: DayState
  /** By time; none outside the days from today to the advance limit. */
  readonly slots: readonly Slot[]
}

const nothing: readonly never[] = []

export interface SalonParts {
  readonly clock: Clock
  readonly ids: Ids
  /** For a view of another salon: what is written through it is written there. */
  readonly view?: { readonly of: SalonView; readonly calendar: (actual: Calendar) => Calendar }
}

/** What can be asked of a salon. Nothing here changes it. */
export abstract class SalonView {
  readonly base: SalonBase
  readonly clock: Clock
  readonly ids: Ids
  protected readonly records: Records
  protected readonly calendar: Calendar

  protected constructor(base: SalonBase, { clock, ids, view }: SalonParts) {
    this.base = base
    this.clock = clock
    this.ids = ids
    this.records = view ? view.of.records : new Records(base, { clock, ids })
    const own = { ledger: this.records.ledger, closures: base.closures }
    this.calendar = view ? view.calendar(view.of.calendar) : new Calendar(base, own)
  }

  get zone(): Zone {
    return this.base.zone
  }

  get settings(): SalonSettings {
    return this.base.data.settings
  }

  get business(): Business {
    return this.base.data.business
  }

  /** Grows with every change of state; passing time changes what is offered without it. */
  get revision(): number {
    return this.records.revision
  }

  /** Today, now, the first start that keeps the notice and the last day that can be booked. */
  bounds(): Bounds {
    return boundsAt(this.clock.now(), this.zone, this.settings)
  }

  services(): readonly Service[] {
    return this.base.services.list
  }

  locations(): readonly Location[] {
    return this.base.locations.list
  }

  professionals(): readonly Professional[] {
    return this.base.professionals.list
  }

  /** By id, without the soft-deleted; the same array while nothing changes and it is in use. */
  clients(): readonly Client[] {
    return this.records.clients.list()
  }

  /** By id; the same array while nothing changes and it is in use. */
  bookings(): readonly Booking[] {
    return this.records.ledger.list()
  }

  service(ref: Ref): Service | undefined {
    return this.base.services.get(ref)
  }

  location(ref: Ref): Location | undefined {
    return this.base.locations.get(ref)
  }

  professional(ref: Ref): Professional | undefined {
    return this.base.professionals.get(ref)
  }

  /** Not the soft-deleted. */
  client(ref: Ref): Client | undefined {
    const client = this.records.clients.get(ref)
    return client?.deleted ? undefined : client
  }

  /** The client a booking names, even when it was deleted since. */
  clientOf(booking: Booking): Client | undefined {
    return this.records.clients.get(booking.client)
  }

  booking(ref: Ref): Booking | undefined {
    return this.records.ledger.get(ref)
  }

  /** The client of the lowest id with that address, in any case. */
  findClientByEmail(email: string): Client | undefined {
    return this.records.clients.byEmail(email)
  }

  /** What `book` would do with the request, without doing it. */
  plan(request: BookingRequest): Result<CheckedBooking> {
    return checkBooking(request, {
      base: this.base,
      calendar: this.calendar,
      clients: this.records.clients,
      bounds: this.bounds(),
    })
  }

  /** SalonBookIt's view: every start whose length fits the working hours, free or not. */
  dayOf(professional: Professional, day: Day, query: SlotQuery): DayView {
    const { today, lastDay, earliest } = this.bounds()
    const state = this.calendar.stateOf(professional, day, query)
    if (state !== 'working' || day < today || day > lastDay) return { state, slots: nothing }
    return { state, slots: this.calendar.slots(professional, day, query, earliest) }
  }

  stateOf(professional: Professional, day: Day, place: HoursFilter = {}): DayState {
    return this.calendar.stateOf(professional, day, place)
  }

  /** The starts that can be booked at this moment, ascending; `bounds` spares asking the clock again. */
  freeStarts(
    professional: Professional,
    day: Day,
    query: SlotQuery,
    bounds: Bounds = this.bounds(),
  ): readonly Minute[] {
    if (day < bounds.today || day > bounds.lastDay) return nothing
    return this.calendar.freeStarts(professional, day, query, bounds.earliest)
  }

  /** Active professionals who offer all the services, at the location when one is given; by id. */
  candidates({ services, location, professional }: CandidatesQuery): readonly Professional[] {
    return candidatesFor(this.base, { services, location, professional })
  }

  /** CitaPro's view: all starts that can be booked at this moment, with who is free. */
  openings(query: OpeningsQuery): readonly Opening[] {
    const { base } = this
    return openingsFor(query, { base, calendar: this.calendar, bounds: this.bounds() })
  }

  holidays(): readonly Holiday[] {
    return this.calendar.closures.holidays
  }

  timeOff(): readonly TimeOff[] {
    return this.calendar.closures.timeOff
  }

  /** The calendar that both APIs read, first and last day inclusive. */
  agenda(from: Day, to: Day): readonly AgendaDay[] {
    return agendaOf({ base: this.base, calendar: this.calendar }, from, to)
  }

  /** Everything that must never be, recomputed from the bookings alone; empty when all is well. */
  invariants(): readonly BrokenInvariant[] {
    return brokenInvariants(this, this.records.ledger)
  }

  snapshot(): SalonSnapshot {
    return snapshotOf(this.base, { calendar: this.calendar, records: this.records, ids: this.ids })
  }
}
