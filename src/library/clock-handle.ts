import { formatMoment } from '../control/moments.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { advanceClock, setClock } from '../sandbox/time.ts'

/** A sandbox's clock: today, passed slots, notice, rate windows, timestamps and expiry all follow it. */
export class ClockHandle {
  readonly #sandbox: () => Sandbox

  constructor(sandbox: () => Sandbox) {
    this.#sandbox = sandbox
  }

  /** The time there, with the salon's offset: `2026-03-10T08:00:00.000+01:00`. */
  get now(): string {
    const { salon, clock } = this.#sandbox()
    return formatMoment(salon.zone, clock.now())
  }

  /** The same in milliseconds since 1970-01-01T00:00Z. */
  get epoch(): number {
    return this.#sandbox().clock.now()
  }

  get frozen(): boolean {
    return this.#sandbox().clock.frozen
  }

  /**
   * Sets it: a wall time in the salon's zone (`2026-03-10T08:00:00`), an instant with `Z` or an offset, a `Date`, or
   * milliseconds since the epoch.
   *
   * @throws TimeError when it is no time, or not between 1970 and 9989.
   */
  set(now: string | number | Date): void {
    setClock(this.#sandbox(), { now: now instanceof Date ? now.getTime() : now })
  }

  /**
   * Moves it forward by an ISO 8601 duration: days and longer on the salon's wall clock, hours and less as they pass.
   *
   * @throws TimeError when it is none, or negative.
   * @example
   * box.clock.advance('P1D') // tomorrow at the same time of day, also when clocks change tonight
   */
  advance(by: string): void {
    advanceClock(this.#sandbox(), by)
  }

  /** Stops it, there or where it is. @throws TimeError */
  freeze(at?: string | number | Date): void {
    const now = at instanceof Date ? at.getTime() : at
    setClock(this.#sandbox(), { frozen: true, ...(now === undefined ? {} : { now }) })
  }

  /** Lets it tick again. */
  thaw(): void {
    setClock(this.#sandbox(), { frozen: false })
  }
}
