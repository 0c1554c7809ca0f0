export interface ClockOptions {
  /** Where real time comes from, in epoch milliseconds; handed in, so that the domain reads no wall clock. */
  source: () => number
  /** Where the clock starts, in epoch milliseconds; the source's present by default. */
  now?: number
  /** Whether it stands still. */
  frozen?: boolean
}

/** A sandbox's own time: ticking or frozen, set and advanced at will. */
export class Clock {
  readonly #source: () => number
  /** The clock's time at the source's time `#anchor`. */
  #at: number
  #anchor: number
  #frozen: boolean

  constructor({ source, now, frozen = false }: ClockOptions) {
    this.#source = source
    this.#anchor = source()
    this.#at = Math.floor(now ?? this.#anchor)
    this.#frozen = frozen
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.#frozen ? this.#at : this.#at + Math.floor(this.#source() - this.#anchor)
  }

  get frozen(): boolean {
    return this.#frozen
  }

  set(epochMs: number): void {
    this.#at = Math.floor(epochMs)
    this.#anchor = this.#source()
  }

  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds)
  }

  freeze(): void {
    this.set(this.now())
    this.#frozen = true
  }

  thaw(): void {
    this.set(this.now())
    this.#frozen = false
  }

  state(): { now: number; frozen: boolean } {
    return { now: this.now(), frozen: this.#frozen }
  }
}
