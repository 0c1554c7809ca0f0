import { agenda } from '../control/agenda.ts'
import type { ControlContext } from '../control/control-context.ts'
import type { components } from '../openapi/generated/control.types.ts'
import { accepted } from './refused-error.ts'

type Schemas = components['schemas']

/** A booking as the salon's own calendar shows it. */
export type AgendaBooking = Schemas['AgendaBooking']

/** A booking to be made by the salon itself: notice, advance limit and the past do not bind it. */
export type NewAgendaBooking = Schemas['NewAgendaBooking']

/**
 * The calendar both APIs read, and how to arrange a day. By the salon's own rules: nobody is booked twice. What they
 * forbid is a `RefusedError`, and then nothing has changed.
 */
export class AgendaHandle {
  readonly #name: string
  readonly #context: ControlContext
  readonly #sandbox: () => unknown

  constructor(options: { name: string; context: ControlContext; sandbox: () => unknown }) {
    this.#name = options.name
    this.#context = options.context
    this.#sandbox = options.sandbox
  }

  /** From one day to another, inclusive, as `YYYY-MM-DD`: a week from today by default, 62 days at most. */
  days(from?: string, to?: string): Schemas['Agenda']['days'] {
    const query = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return accepted(agenda.getAgenda({ ...this.#input(), query }, this.#context)).days
  }

  /**
   * @throws RefusedError
   * @example
   * box.agenda.book({ professional: 5, services: [15], client: 1, start: '2026-03-10T09:00:00' })
   */
  book(body: NewAgendaBooking): AgendaBooking {
    return accepted(agenda.addAgendaBooking({ ...this.#input(), body }, this.#context))
  }

  /** `id` is the booking's integer id or UUID. @throws RefusedError when there is none. */
  cancel(id: number | string): AgendaBooking {
    return accepted(agenda.cancelAgendaBooking(this.#entry(String(id)), this.#context))
  }

  /** `cancelled` and `no_show` free the time. @throws RefusedError when a freed time was taken since. */
  setStatus(id: number | string, status: Schemas['BookingStatus']): AgendaBooking {
    const input = { ...this.#entry(String(id)), body: { status } }
    return accepted(agenda.setAgendaBookingStatus(input, this.#context))
  }

  /** Closes a day, of the whole business or of one location. Bookings stay: `collisions` are those on it. */
  close(body: { date: string; name?: string; location?: number | string }) {
    const closure = { ...body, name: body.name ?? 'Closed' }
    return accepted(agenda.addClosure({ ...this.#input(), body: closure }, this.#context))
  }

  /** Opens a day again, by the id of its closure. */
  reopen(id: number): void {
    accepted(agenda.removeClosure(this.#entry(id), this.#context))
  }

  /** Gives a professional time off. Bookings stay: `collisions` are those in it. */
  giveTimeOff(body: { professional: number | string; from: string; to: string; reason?: string }) {
    const absence = { ...body, reason: body.reason ?? 'Time off' }
    return accepted(agenda.addTimeOff({ ...this.#input(), body: absence }, this.#context))
  }

  takeBackTimeOff(id: number): void {
    accepted(agenda.removeTimeOff(this.#entry(id), this.#context))
  }

  #input() {
    // Made on first use, also by who only looks.
    this.#sandbox()
    return { path: { name: this.#name }, query: {}, headers: {}, body: undefined }
  }

  #entry<Id>(id: Id) {
    return { ...this.#input(), path: { name: this.#name, id } }
  }
}
