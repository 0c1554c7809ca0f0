import * as agenda from '../control/agenda.ts'
import type { components } from '../openapi/generated/control.types.ts'
import type { Access } from './access.ts'
import { acceptedBody } from './refused-error.ts'

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
  readonly #access: Access

  constructor(access: Access) {
    this.#access = access
  }

  /** From one day to another, inclusive, as `YYYY-MM-DD`: a week from today by default, 62 days at most. */
  days(from?: string, to?: string): Schemas['Agenda']['days'] {
    const asked = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return acceptedBody(agenda.answerAgenda(this.#access.use(), asked)).days
  }

  /**
   * @throws RefusedError
   * @example
   * box.agenda.book({ professional: 5, services: [15], client: 1, start: '2026-03-10T09:00:00' })
   */
  book(asked: NewAgendaBooking): AgendaBooking {
    return acceptedBody(this.#access.arrange((sandbox) => agenda.answerBooking(sandbox, asked)))
  }

  /** `id` is the booking's integer id or UUID. @throws RefusedError when there is none. */
  cancel(id: number | string): AgendaBooking {
    return acceptedBody(agenda.answerCancelling(this.#access.use(), id))
  }

  /** `cancelled` and `no_show` free the time. @throws RefusedError when a freed time was taken since. */
  setStatus(id: number | string, status: Schemas['BookingStatus']): AgendaBooking {
    return acceptedBody(agenda.answerStatus(this.#access.use(), id, status))
  }

  /** Closes a day, of the whole business or of one location. Bookings stay: `collisions` are those on it. */
  close(asked: { date: string; name?: string; location?: number | string }) {
    return acceptedBody(this.#access.arrange((sandbox) => agenda.answerClosing(sandbox, asked)))
  }

  /** Opens a day again, by the id of its closure. */
  reopen(id: number): void {
    acceptedBody(agenda.answerReopening(this.#access.use(), id))
  }

  /** Gives a professional time off. Bookings stay: `collisions` are those in it. */
  giveTimeOff(asked: { professional: number | string; from: string; to: string; reason?: string }) {
    return acceptedBody(this.#access.arrange((sandbox) => agenda.answerTimeOff(sandbox, asked)))
  }

  takeBackTimeOff(id: number): void {
    acceptedBody(agenda.answerEndOfTimeOff(this.#access.use(), id))
  }
}
