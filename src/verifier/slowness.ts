import type { TargetFailure } from '../judge/failure.ts'

/** How much longer a request may take that is the last word on its operation. */
const more = 3

/** How long a request may take: longer where the target has shown that it is slow, rather than dead. */
export class Slowness {
  readonly #timeout: number
  #slowest = 0
  /** Operations that did not answer a second try either. */
  readonly #hopeless = new Set<string>()

  constructor(timeout: number) {
    this.#timeout = timeout
  }

  answered(operationId: string, milliseconds: number): void {
    this.#slowest = Math.max(this.#slowest, milliseconds)
    this.#hopeless.delete(operationId)
  }

  /** Milliseconds; what is `last` is not asked again. */
  limit(last: boolean): number {
    const usual = Math.max(this.#timeout, Math.min(more * this.#slowest, 6 * this.#timeout))
    return last ? more * usual : usual
  }

  /** Whether what was not answered in time is asked once more; if so, it is the last time. */
  mayAskAgain(operationId: string, { reason }: TargetFailure): boolean {
    if (reason !== 'timeout' || this.#hopeless.has(operationId)) return false
    this.#hopeless.add(operationId)
    return true
  }
}
