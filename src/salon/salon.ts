import { agendaOf, type AgendaDay } from './agenda.ts'
import { SalonBase, type SalonSettings } from './base.ts'
import { boundsAt, type Bounds } from './bounds.ts'
import type { Day } from './calendar-date.ts'
import { Calendar, type DayState, type Place, type Slot, type SlotQuery } from './calendar.ts'
import { checkBooking, type BookingPlan, type BookingRequest } from './check-booking.ts'
import { ClientRegister } from './client-register.ts'
import type { Clock } from './clock.ts'
import { Closures } from './closures.ts'
import {
  occupies,
  priceOf,
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
import { violationsOf, type Violation } from './invariants.ts'
import type { Minute } from './minute.ts'
import { openingsFor, type CandidatesQuery, type Opening, type OpeningsQuery } from './openings.ts'
import { candidatesFor, seatFor } from './place-booking.ts'
import { accepted, refused, type Result } from './refusals.ts'
import type { Counters, SalonSnapshot } from './snapshot.ts'
import type { Zone } from './zone.ts'

export interface DayView {
  readonly state: DayState
  /** By time; none outside the days from today to the advance limit. */
  readonly slots: readonly Slot[]
}

const NOTHING: readonly never[] = []

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
  readonly #clients: ClientRegister
  readonly #calendar: Calendar
  readonly #next: Counters
  /** The salon whose clients, bookings and counters this one shares, if it is a view of another. */
  readonly #actual: Salon | undefined
  #revision = 0

  protected constructor(base: SalonBase, { clock, ids, view }: SalonParts) {
    this.base = base
    this.clock = clock
    this.ids = ids
    this.#actual = view?.of
    this.#clients = view ? view.of.#clients : new ClientRegister(base)
    this.#calendar = view ? view.calendar(view.of.#calendar) : new Calendar(base)
    this.#next = view ? view.of.#next : { ...base.firstCounters }
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
    for (const client of snapshot.clients) salon.#clients.put(client)
    for (const booking of snapshot.bookings) salon.#calendar.ledger.put(booking)
    if (snapshot.holidays !== null || snapshot.timeOff !== null) {
      const { holidays, timeOff } = salon.#calendar.closures
      salon.#calendar.closures = new Closures(
        snapshot.holidays ?? holidays,
        snapshot.timeOff ?? timeOff,
      )
    }
    Object.assign(salon.#next, snapshot.next)
    salon.#revision = snapshot.revision
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
    return this.#actual?.revision ?? this.#revision
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

  /** By id, without the soft-deleted; the same array until something changes. */
  clients(): readonly Client[] {
    return this.#clients.list()
  }

  /** By id; the same array until something changes. */
  bookings(): readonly Booking[] {
    return this.#calendar.ledger.list()
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
    const client = this.#clients.get(ref)
    return client?.deleted ? undefined : client
  }

  /** The client a booking names, even when it was deleted since. */
  clientOf(booking: Booking): Client | undefined {
    return this.#clients.get(booking.client)
  }

  booking(ref: Ref): Booking | undefined {
    return this.#calendar.ledger.get(ref)
  }

  /** The client of the lowest id with that address, in any case. */
  findClientByEmail(email: string): Client | undefined {
    return this.#clients.byEmail(email)
  }

  createClient(draft: ClientDraft): Client {
    const pin = this.base.data.nextClients[this.#next.pinnedClients]
    if (pin !== undefined) this.#next.pinnedClients++
    const id = pin?.id ?? this.#next.client
    this.#next.client = Math.max(this.#next.client, id + 1)
    const client = {
      ...completed(draft),
      id,
      uuid: pin?.uuid ?? this.ids.uuid(),
      createdAt: this.clock.now(),
      deleted: false,
    }
    this.#clients.put(client)
    this.#changed()
    return client
  }

  /** Replaces every field: what the draft leaves out becomes `null`. */
  replaceClient(ref: Ref, draft: ClientDraft): Result<Client> {
    const former = this.client(ref)
    if (former === undefined) return refused({ refusal: 'unknown-client', client: ref })
    return accepted(this.#putClient({ ...former, ...completed(draft) }))
  }

  /** Soft delete: its bookings keep naming it, nothing else finds it. */
  deleteClient(ref: Ref): Result<Client> {
    const former = this.client(ref)
    if (former === undefined) return refused({ refusal: 'unknown-client', client: ref })
    return accepted(this.#putClient({ ...former, deleted: true }))
  }

  /** Checks and writes in one step; refuses with everything that is wrong at once. */
  book(request: BookingRequest): Result<Booking> {
    const plan = this.plan(request)
    return plan.ok ? accepted(this.#write(request, plan.value)) : plan
  }

  /** What `book` would do with the request, without doing it. */
  plan(request: BookingRequest): Result<BookingPlan> {
    return checkBooking(request, {
      base: this.base,
      calendar: this.#calendar,
      clients: this.#clients,
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
    return accepted(this.#putBooking({ ...former, status, professional }))
  }

  /** SalonBookIt's view: every start whose length fits the working hours, free or not. */
  dayOf(professional: Professional, day: Day, query: SlotQuery): DayView {
    const { today, lastDay, earliest } = this.bounds()
    const state = this.#calendar.stateOf(professional, day, query)
    if (state !== 'working' || day < today || day > lastDay) return { state, slots: NOTHING }
    return { state, slots: this.#calendar.slots(professional, day, query, earliest) }
  }

  stateOf(professional: Professional, day: Day, place: Place = {}): DayState {
    return this.#calendar.stateOf(professional, day, place)
  }

  /** The starts that can be booked at this moment, ascending; `bounds` spares asking the clock again. */
  freeStarts(
    professional: Professional,
    day: Day,
    query: SlotQuery,
    bounds: Bounds = this.bounds(),
  ): readonly Minute[] {
    if (day < bounds.today || day > bounds.lastDay) return NOTHING
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
  addHoliday(closure: {
    day: Day
    name: string
    location?: Ref | undefined
  }): Result<{ holiday: Holiday; collisions: readonly Booking[] }> {
    const { day, name, location: ref } = closure
    const location = ref === undefined ? null : this.location(ref)
    if (location === undefined) return refused({ refusal: 'unknown-location', location: ref ?? 0 })
    const holiday = { id: this.#next.holiday++, day, name, location: location?.id ?? null }
    this.#calendar.closures = this.#calendar.closures.withHoliday(holiday)
    this.#changed()
    const collisions = this.bookings().filter(
      (booking) =>
        occupies(booking.status) &&
        this.zone.toWall(booking.start).day === day &&
        (holiday.location === null || booking.location === holiday.location),
    )
    return accepted({ holiday, collisions })
  }

  removeHoliday(id: number): Holiday | undefined {
    const holiday = this.holidays().find((candidate) => candidate.id === id)
    if (holiday === undefined) return undefined
    this.#calendar.closures = this.#calendar.closures.withoutHoliday(id)
    this.#changed()
    return holiday
  }

  /** Gives time off. Bookings stay; `collisions` are those that overlap it. */
  addTimeOff(absence: {
    professional: Ref
    from: Minute
    to: Minute
    reason?: string | undefined
  }): Result<{ timeOff: TimeOff; collisions: readonly Booking[] }> {
    const { professional: ref, from, to, reason = '' } = absence
    const professional = this.professional(ref)
    if (professional === undefined)
      return refused({ refusal: 'unknown-professional', professional: ref })
    if (to <= from) return refused({ refusal: 'end-before-start', start: from, end: to })
    const timeOff = { id: this.#next.timeOff++, professional: professional.id, from, to, reason }
    this.#calendar.closures = this.#calendar.closures.withTimeOff(timeOff)
    this.#changed()
    const collisions = this.bookings().filter(
      (booking) =>
        booking.professional === professional.id &&
        occupies(booking.status) &&
        booking.start < to &&
        booking.end > from,
    )
    return accepted({ timeOff, collisions })
  }

  removeTimeOff(id: number): TimeOff | undefined {
    const timeOff = this.timeOff().find((candidate) => candidate.id === id)
    if (timeOff === undefined) return undefined
    this.#calendar.closures = this.#calendar.closures.withoutTimeOff(id)
    this.#changed()
    return timeOff
  }

  /** The calendar that both APIs read, first and last day inclusive. */
  agenda(from: Day, to: Day): readonly AgendaDay[] {
    return agendaOf({ base: this.base, calendar: this.#calendar }, from, to)
  }

  /** Everything that must never be, recomputed from the bookings alone; empty when all is well. */
  invariants(): readonly Violation[] {
    return violationsOf(this, this.#calendar.ledger)
  }

  snapshot(): SalonSnapshot {
    const { closures, ledger } = this.#calendar
    const { data } = this.base
    return {
      version: 1,
      base: data,
      revision: this.#revision,
      ids: { seed: this.ids.seed, position: this.ids.position },
      next: { ...this.#next },
      clients: this.#clients.changes(),
      bookings: ledger.changes(),
      holidays: closures === this.base.closures ? null : closures.holidays,
      timeOff: closures === this.base.closures ? null : closures.timeOff,
    }
  }

  #write(request: BookingRequest, plan: BookingPlan): Booking {
    const client = 'id' in plan.client ? plan.client : this.#guest(plan.client)
    const pin = this.base.data.nextBookings[this.#next.pinnedBookings]
    if (pin !== undefined) this.#next.pinnedBookings++
    const id = pin?.id ?? this.#next.booking
    this.#next.booking = Math.max(this.#next.booking, id + 1)
    return this.#putBooking({
      id,
      uuid: pin?.uuid ?? this.ids.uuid(),
      code: pin?.code ?? this.ids.code(),
      start: request.start,
      end: plan.end,
      status: request.status,
      services: plan.services.map((service) => service.id),
      location: plan.location,
      professional: plan.professional,
      client: client.id,
      amount: request.amount ?? priceOf(plan.services),
      internalNote: request.internalNote ?? null,
      clientNote: request.clientNote ?? null,
      paymentStatus: request.paymentStatus ?? null,
      isFromWeb: request.isFromWeb ?? false,
      isFromAgent: request.isFromAgent ?? false,
      notifyClient: request.notifyClient ?? false,
      source: request.source,
      createdAt: this.clock.now(),
    })
  }

  #guest(draft: ClientDraft): Client {
    return this.findClientByEmail(draft.email) ?? this.createClient(draft)
  }

  #changed(): void {
    if (this.#actual) this.#actual.#changed()
    else this.#revision++
  }

  #putClient(client: Client): Client {
    this.#clients.put(client)
    this.#changed()
    return client
  }

  #putBooking(booking: Booking): Booking {
    this.#calendar.ledger.put(booking)
    this.#changed()
    return booking
  }
}

function completed(draft: ClientDraft): Required<ClientDraft> {
  return {
    firstname: draft.firstname,
    lastname: draft.lastname,
    email: draft.email,
    phone: draft.phone,
    docType: draft.docType ?? null,
    docNumber: draft.docNumber ?? null,
    birthdate: draft.birthdate ?? null,
    address: draft.address ?? null,
    city: draft.city ?? null,
    state: draft.state ?? null,
    country: draft.country ?? null,
    customFields: draft.customFields ?? [],
  }
}
