import { agendaOf, type AgendaDay } from './agenda.ts'
import {
  addHoliday,
  addTimeOff,
  removeHoliday,
  removeTimeOff,
  type Absence,
  type ClosedDay,
  type Collisions,
} from './arrange.ts'
import { SalonBase, type SalonSettings } from './base.ts'
import { boundsAt, type Bounds } from './bounds.ts'
import type { Day } from '../days/calendar-date.ts'
import { Calendar, type DayState, type HoursFilter, type Slot, type SlotQuery } from './calendar.ts'
import { checkBooking, type CheckedBooking, type BookingRequest } from './check-booking.ts'
import type { Clock } from './clock.ts'
import { Closures } from './closures.ts'
import {
  occupies,
  type Booking,
  type BookingStatus,
  type Business,
  type Client,
  type ClientDraft,
  type Holiday,
  type Location,
  type Professional,
  type Ref,
  type Service,
  type TimeOff,
} from './entities.ts'
import { Ids } from './ids.ts'
import { brokenInvariants, type BrokenInvariant } from './invariants.ts'
import type { Minute } from './minute.ts'
import { openingsFor, type CandidatesQuery, type Opening, type OpeningsQuery } from './openings.ts'
import { candidatesFor, seatFor } from './place-booking.ts'
import { completed, Records } from './records.ts'
import { accepted, refused, type Result } from './refusals.ts'
import type { SalonSnapshot } from './snapshot.ts'
import type { Zone } from './zone.ts'

export interface DayView {
  readonly state: DayState
  /** By time; none outside the days from today to the advance limit. */
  readonly slots: readonly Slot[]
}

const nothing: readonly never[] = []

interface SalonParts {
  readonly clock: Clock
  readonly ids: Ids
  /** For a view of another salon: what is written through it is written there. */
  readonly view?: { readonly of: Salon; readonly calendar: (actual: Calendar) => Calendar }
}

/**
 * One business: catalogue, calendar, clients and bookings. Every method is synchronous and atomic:
 * what is refused has changed nothing, not even the next id.
 *
 * @example
 * const salon = Salon.open(plant(fixture, { now, seed: 1 }), { clock, ids: new Ids(1) })
 * const booked = salon.book({ services: [15], professional: 5, client: 1, start, status: 'confirmed', source: 'citapro' })
 */
export class Salon {
  readonly base: SalonBase
  readonly clock: Clock
  readonly ids: Ids
  readonly #records: Records
  readonly #calendar: Calendar

  protected constructor(base: SalonBase, { clock, ids, view }: SalonParts) {
    this.base = base
    this.clock = clock
    this.ids = ids
    this.#records = view ? view.of.#records : new Records(base, { clock, ids })
    const own = { ledger: this.#records.ledger, closures: base.closures }
    this.#calendar = view ? view.calendar(view.of.#calendar) : new Calendar(base, own)
  }

  /** A salon of its own over a shared base: costs nothing until something changes. */
  static open(base: SalonBase, options: { clock: Clock; ids: Ids }): Salon {
    return new Salon(base, options)
  }

  /** Continues where a snapshot was taken, with the same ids; `base` spares indexing the same data again. */
  static restore(
    snapshot: SalonSnapshot,
    { clock, ids, base }: { clock: Clock; ids?: Ids; base?: SalonBase },
  ): Salon {
    const salon = new Salon(base ?? new SalonBase(snapshot.base), {
      clock,
      ids: ids ?? new Ids(snapshot.ids.seed, snapshot.ids.position),
    })
    salon.#records.load(snapshot)
    const { holidays, timeOff } = snapshot
    if (holidays !== null || timeOff !== null) {
      salon.#calendar.closures = new Closures(
        holidays ?? salon.holidays(),
        timeOff ?? salon.timeOff(),
      )
    }
    return salon
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
    return this.#records.revision
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
    return this.#records.clients.list()
  }

  /** By id; the same array while nothing changes and it is in use. */
  bookings(): readonly Booking[] {
    return this.#records.ledger.list()
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
    const client = this.#records.clients.get(ref)
    return client?.deleted ? undefined : client
  }

  /** The client a booking names, even when it was deleted since. */
  clientOf(booking: Booking): Client | undefined {
    return this.#records.clients.get(booking.client)
  }

  booking(ref: Ref): Booking | undefined {
    return this.#records.ledger.get(ref)
  }

  /** The client of the lowest id with that address, in any case. */
  findClientByEmail(email: string): Client | undefined {
    return this.#records.clients.byEmail(email)
  }

  createClient(draft: ClientDraft): Client {
    return this.#records.addClient(draft)
  }

  /** Replaces every field: what the draft leaves out becomes `null`. */
  replaceClient(ref: Ref, draft: ClientDraft): Result<Client> {
    const former = this.client(ref)
    if (former === undefined) return refused({ refusal: 'unknown-client', client: ref })
    return accepted(this.#records.putClient({ ...former, ...completed(draft) }))
  }

  /** Soft delete: its bookings keep naming it, nothing else finds it. */
  deleteClient(ref: Ref): Result<Client> {
    const former = this.client(ref)
    if (former === undefined) return refused({ refusal: 'unknown-client', client: ref })
    return accepted(this.#records.putClient({ ...former, deleted: true }))
  }

  /** Checks and writes in one step; refuses with everything that is wrong at once. */
  book(request: BookingRequest): Result<Booking> {
    const plan = this.plan(request)
    return plan.ok ? accepted(this.#records.addBooking(request, plan.value)) : plan
  }

  /** What `book` would do with the request, without doing it. */
  plan(request: BookingRequest): Result<CheckedBooking> {
    return checkBooking(request, {
      base: this.base,
      calendar: this.#calendar,
      clients: this.#records.clients,
      bounds: this.bounds(),
    })
  }

  /** Frees or takes back the booking's time; a time that somebody else has meanwhile is refused. */
  setBookingStatus(ref: Ref, status: BookingStatus): Result<Booking> {
    const former = this.booking(ref)
    if (former === undefined) return refused({ refusal: 'unknown-booking', booking: ref })
    if (former.status === status) return accepted(former)
    let { professional } = former
    if (occupies(status) && !occupies(former.status)) {
      const seat = seatFor(
        {
          services: former.services.flatMap((id) => this.service(id) ?? []),
          location: this.location(former.location),
          professional: professional === null ? undefined : this.professional(professional),
          start: former.start,
          minutes: former.end - former.start,
        },
        { base: this.base, calendar: this.#calendar, bounds: undefined },
      )
      if (!seat.ok) return seat
      professional = seat.value.professional.id
    }
    return accepted(this.#records.putBooking({ ...former, status, professional }))
  }

  /** SalonBookIt's view: every start whose length fits the working hours, free or not. */
  dayOf(professional: Professional, day: Day, query: SlotQuery): DayView {
    const { today, lastDay, earliest } = this.bounds()
    const state = this.#calendar.stateOf(professional, day, query)
    if (state !== 'working' || day < today || day > lastDay) return { state, slots: nothing }
    return { state, slots: this.#calendar.slots(professional, day, query, earliest) }
  }

  stateOf(professional: Professional, day: Day, place: HoursFilter = {}): DayState {
    return this.#calendar.stateOf(professional, day, place)
  }

  /** The starts that can be booked at this moment, ascending; `bounds` spares asking the clock again. */
  freeStarts(
    professional: Professional,
    day: Day,
    query: SlotQuery,
    bounds: Bounds = this.bounds(),
  ): readonly Minute[] {
    if (day < bounds.today || day > bounds.lastDay) return nothing
    return this.#calendar.freeStarts(professional, day, query, bounds.earliest)
  }

  /** Active professionals who offer all the services, at the location when one is given; by id. */
  candidates({ services, location, professional }: CandidatesQuery): readonly Professional[] {
    return candidatesFor(this.base, { services, location, professional })
  }

  /** CitaPro's view: all starts that can be booked at this moment, with who is free. */
  openings(query: OpeningsQuery): readonly Opening[] {
    const { base } = this
    return openingsFor(query, { base, calendar: this.#calendar, bounds: this.bounds() })
  }

  holidays(): readonly Holiday[] {
    return this.#calendar.closures.holidays
  }

  timeOff(): readonly TimeOff[] {
    return this.#calendar.closures.timeOff
  }

  /** Closes a day, of the business or of one location. Bookings stay; `collisions` are those on it. */
  addHoliday(closed: ClosedDay): Result<{ holiday: Holiday } & Collisions> {
    return addHoliday(closed, this.#desk())
  }

  removeHoliday(id: number): Holiday | undefined {
    return removeHoliday(id, this.#desk())
  }

  /** Gives time off. Bookings stay; `collisions` are those that overlap it. */
  addTimeOff(absence: Absence): Result<{ timeOff: TimeOff } & Collisions> {
    return addTimeOff(absence, this.#desk())
  }

  removeTimeOff(id: number): TimeOff | undefined {
    return removeTimeOff(id, this.#desk())
  }

  /** The calendar that both APIs read, first and last day inclusive. */
  agenda(from: Day, to: Day): readonly AgendaDay[] {
    return agendaOf({ base: this.base, calendar: this.#calendar }, from, to)
  }

  /** Everything that must never be, recomputed from the bookings alone; empty when all is well. */
  invariants(): readonly BrokenInvariant[] {
    return brokenInvariants(this, this.#records.ledger)
  }

  snapshot(): SalonSnapshot {
    const { closures } = this.#calendar
    const { clients, ledger, next, revision } = this.#records
    return {
      version: 1,
      base: this.base.data,
      revision,
      ids: { seed: this.ids.seed, position: this.ids.position },
      next: { ...next },
      clients: clients.changes(),
      bookings: ledger.changes(),
      holidays: closures === this.base.closures ? null : closures.holidays,
      timeOff: closures === this.base.closures ? null : closures.timeOff,
    }
  }

  #desk() {
    return { base: this.base, calendar: this.#calendar, records: this.#records }
  }
}
