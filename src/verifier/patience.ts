import { RunStopped } from './stops.ts'
import type { TargetAnswer } from '../judge/answer.ts'
import type { Time } from './pace.ts'

/** How long a target that limits requests is waited for, in all. */
export class Patience {
  readonly #most: number
  readonly #time: Time
  readonly #signal: AbortSignal | undefined
  #spent = 0
  /** What is waited when the target does not say how long. */
  #guess = 1000
  #waiting: Promise<void> | undefined

  constructor(most: number, time: Time, signal: AbortSignal | undefined) {
    this.#most = most
    this.#time = time
    this.#signal = signal
  }

  /** Waits as long as a 429 asks; requests that are limited at the same moment wait together. */
  waitFor(answer: TargetAnswer): Promise<void> {
    this.#waiting ??= this.#wait(this.#askedBy(answer)).finally(() => (this.#waiting = undefined))
    return this.#waiting
  }

  async #wait(milliseconds: number): Promise<void> {
    if (this.#spent + milliseconds > this.#most) {
      throw new RunStopped(
        'rate-limited',
        `the target limits requests and asks to wait longer than ${this.#most / 1000} s in all; lower --rate or raise --patience`,
      )
    }
    this.#spent += milliseconds
    // Whoever stops the run need not wait; what is undone after that waits like the rest.
    await this.#time.sleep(milliseconds, this.#signal?.aborted ? undefined : this.#signal)
  }

  /** RFC 9110 §10.2.3: seconds, or a date, which counts from the answer's own. */
  #askedBy({ headers }: TargetAnswer): number {
    const asked = headers.get('retry-after') ?? ''
    const now = Date.parse(headers.get('date') ?? '')
    const until = Date.parse(asked) - (Number.isNaN(now) ? this.#time.date() : now)
    const wait = /^\s*\d+(\.\d+)?\s*$/.test(asked) ? Number(asked) * 1000 : until
    if (!Number.isNaN(wait)) return Math.max(wait, 50)
    this.#guess *= 2
    return this.#guess / 2
  }
}
