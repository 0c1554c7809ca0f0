import { formatMoment } from '../control/moments.ts'
import { advanceClock, setClock } from '../sandbox/desk/clock.ts'
import type { Access } from './access.ts'

/** A sandbox's clock: today, passed slots, notice, rate windows, timestamps and expiry all follow it. */
export class ClockHandle {
  readonly #access: Access

  constructor(access: Access) {
    this.#access = access
  }

  /** The time there, with the salon's offset: `2026-03-10T08:00:00.000+01:00`. */
  get now(): string {
    const { salon, clock } = this.#access.use()
    return formatMoment(salon.zone, clock.now())
  }

  /** The same in milliseconds since 1970-01-01T00:00Z. */
  get epoch(): number {
    return this.#access.use().clock.now()
  }

  get frozen(): boolean {
    return this.#access.use().clock.frozen
  }

  /**
   * Sets it: a wall time in the salon's zone (`2026-03-10T08:00:00`), an instant with `Z` or an offset, a `Date`, or
   * milliseconds since the epoch.
   *
   * @throws TimeError when it is no time, or not between 1970 and 9989.
   */
  set(now: string | number | Date): void {
    this.#set({ now })
  }

  /**
   * Moves it forward by an ISO 8601 duration: days and longer on the salon's wall clock, hours and less as they pass.
   *
   * @throws TimeError when it is none, or negative.
   * @example
   * box.clock.advance('P1D') // tomorrow at the same time of day, also when clocks change tonight
   */
  advance(by: string): void {
    this.#access.arrange((sandbox) => advanceClock(sandbox, by))
  }

  /** Stops it, there or where it is. @throws TimeError */
  freeze(at?: string | number | Date): void {
    this.#set({ frozen: true, now: at })
  }

  /** Lets it tick again. */
  thaw(): void {
    this.#set({ frozen: false })
  }

  #set({ now, frozen }: { now?: string | number | Date | undefined; frozen?: boolean }): void {
    const at = now instanceof Date ? now.getTime() : now
    this.#access.arrange((sandbox) => setClock(sandbox, { now: at, frozen }))
  }
}
