import {
  addHoliday,
  addTimeOff,
  removeHoliday,
  removeTimeOff,
  type Absence,
  type ClosedDay,
  type Collisions,
} from './arrange.ts'
import { SalonBase } from './base.ts'
import { Calendar } from './calendar.ts'
import type { BookingRequest, CheckedBooking } from './check-booking.ts'
import type { Clock } from './clock.ts'
import { Closures } from './closures.ts'
import {
  occupies,
  type Booking,
  type BookingStatus,
  type Client,
  type ClientDraft,
  type Holiday,
  type Ref,
  type TimeOff,
} from './entities.ts'
import { Ids } from './ids.ts'
import type { Laid } from './laid.ts'
import type { Onlooker } from './onlooker.ts'
import { seatAgain } from './place-booking.ts'
import { completed } from './records.ts'
import { accepted, refused, type Result } from './refusals.ts'
import { SalonView, type SalonParts } from './salon-view.ts'
import type { SalonSnapshot } from './snapshot.ts'

/** An onlooker who also hears what a client is about to book. */
export interface Eavesdropper extends Onlooker {
  /** `plan` tells what the request would be given at this moment. */
  hears(request: BookingRequest, plan: (asked: BookingRequest) => Result<CheckedBooking>): void
}

/** A salon as somebody is to see it for the time being. */
interface Disguise {
  /** Another catalogue over the same indexes. */
  readonly base: SalonBase
  readonly laid: Laid
  readonly onlooker: Eavesdropper
}

/**
 * One business: catalogue, calendar, clients and bookings. Every method is synchronous and atomic:
 * what is refused has changed nothing, not even the next id.
 *
 * @example
 * const salon = Salon.open(plant(fixture, { now, seed: 1 }), { clock, ids: new Ids(1) })
 * const booked = salon.book({ services: [15], professional: 5, client: 1, start, status: 'confirmed', source: 'citapro' })
 */
export class Salon extends SalonView {
  readonly #onlooker: Eavesdropper | undefined

  protected constructor(base: SalonBase, parts: SalonParts, onlooker?: Eavesdropper) {
    super(base, parts)
    this.#onlooker = onlooker
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
    salon.records.load(snapshot)
    const { holidays, timeOff } = snapshot
    if (holidays !== null || timeOff !== null) {
      salon.calendar.closures = new Closures(
        holidays ?? salon.holidays(),
        timeOff ?? salon.timeOff(),
      )
    }
    return salon
  }

  /** The same salon as it seems for the time being: what is booked through it is booked here. */
  view({ base, laid, onlooker }: Disguise): Salon {
    const { clock, ids } = this
    const calendar = ({ ledger, closures }: Calendar) =>
      new Calendar(base, { ledger, closures, laid, onlooker })
    return new Salon(base, { clock, ids, view: { of: this, calendar } }, onlooker)
  }

  createClient(draft: ClientDraft): Client {
    return this.records.addClient(draft)
  }

  /** Replaces every field: what the draft leaves out becomes `null`. */
  replaceClient(ref: Ref, draft: ClientDraft): Result<Client> {
    const former = this.client(ref)
    if (former === undefined) return refused({ refusal: 'unknown-client', client: ref })
    return accepted(this.records.putClient({ ...former, ...completed(draft) }))
  }

  /** Soft delete: its bookings keep naming it, nothing else finds it. */
  deleteClient(ref: Ref): Result<Client> {
    const former = this.client(ref)
    if (former === undefined) return refused({ refusal: 'unknown-client', client: ref })
    return accepted(this.records.putClient({ ...former, deleted: true }))
  }

  /** Checks and writes in one step; refuses with everything that is wrong at once. */
  book(request: BookingRequest): Result<Booking> {
    this.#onlooker?.hears(request, (asked) => this.plan(asked))
    const plan = this.plan(request)
    return plan.ok ? accepted(this.records.addBooking(request, plan.value)) : plan
  }

  /** Frees or takes back the booking's time; a time that somebody else has meanwhile is refused. */
  setBookingStatus(ref: Ref, status: BookingStatus): Result<Booking> {
    const former = this.booking(ref)
    if (former === undefined) return refused({ refusal: 'unknown-booking', booking: ref })
    if (former.status === status) return accepted(former)
    if (!occupies(status) || occupies(former.status)) {
      return accepted(this.records.putBooking({ ...former, status }))
    }
    const seat = seatAgain(former, this.#desk)
    if (!seat.ok) return seat
    const professional = seat.value.professional.id
    return accepted(this.records.putBooking({ ...former, status, professional }))
  }

  /** Closes a day, of the business or of one location. Bookings stay; `collisions` are those on it. */
  addHoliday(closed: ClosedDay): Result<{ holiday: Holiday } & Collisions> {
    return addHoliday(closed, this.#desk)
  }

  removeHoliday(id: number): Holiday | undefined {
    return removeHoliday(id, this.#desk)
  }

  /** Gives time off. Bookings stay; `collisions` are those that overlap it. */
  addTimeOff(absence: Absence): Result<{ timeOff: TimeOff } & Collisions> {
    return addTimeOff(absence, this.#desk)
  }

  removeTimeOff(id: number): TimeOff | undefined {
    return removeTimeOff(id, this.#desk)
  }

  get #desk() {
    return { base: this.base, calendar: this.calendar, records: this.records }
  }
}
