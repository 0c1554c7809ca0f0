import type { within } from '../judge/failure.ts'

/** What the engine is given instead of the machine's own clock and timer. */
export interface Time {
  /** Milliseconds on a clock that only goes forward. */
  now(): number
  /** Milliseconds since the epoch, only ever printed. */
  date(): number
  /** Ends sooner when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Gives up what takes longer; by the machine's own timer when absent. */
  readonly within?: typeof within
}

export const realTime: Time = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const awake = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', awake)
        resolve()
      }
      const timer = setTimeout(awake, milliseconds)
      signal?.addEventListener('abort', awake)
    }),
}

/** Spaces requests so that no second sees more than `perSecond` of them; unlimited when absent. */
export class Pace {
  readonly #interval: number
  readonly #time: Time
  #next = 0

  constructor(perSecond: number | undefined, time: Time) {
    this.#interval = perSecond ? 1000 / perSecond : 0
    this.#time = time
  }

  async turn(): Promise<void> {
    if (this.#interval === 0) return
    const now = this.#time.now()
    const start = Math.max(now, this.#next)
    this.#next = start + this.#interval
    if (start > now) await this.#time.sleep(start - now)
  }
}
