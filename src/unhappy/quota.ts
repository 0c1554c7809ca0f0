export interface RateLimit {
  readonly requests: number
  readonly seconds: number
}

export interface QuotaState {
  readonly limit: RateLimit | undefined
  /** Milliseconds since the epoch, on the sandbox's clock. */
  readonly began: number
  readonly used: number
}

/** What is left of a quota, as the `X-RateLimit-*` headers say it. */
export interface Allowance {
  readonly limit: number
  readonly remaining: number
  /** Unix seconds at which the window ends. */
  readonly reset: number
  /** Whole seconds until then, at least 1. */
  readonly retryAfter: number
}

/** No window begins there: it is no multiple of a second. */
const noWindow = -1

/** Requests per fixed window, on the sandbox's clock; both APIs draw on it. */
export class Quota {
  #limit: RateLimit | undefined
  #began = noWindow
  #used = 0

  constructor(limit?: RateLimit) {
    this.#limit = limit
  }

  get limit(): RateLimit | undefined {
    return this.#limit
  }

  /** Another policy starts with a full window. */
  set limit(limit: RateLimit | undefined) {
    this.#limit = limit
    this.#began = noWindow
    this.#used = 0
  }

  /** Counts one request; `allowed` is false when the window has none left. */
  take(now: number): { allowed: boolean; allowance: Allowance } | undefined {
    const limit = this.#limit
    if (!limit) return undefined
    this.#turn(now, limit)
    const allowed = this.#used < limit.requests
    if (allowed) this.#used += 1
    return { allowed, allowance: this.#allowance(now, limit) }
  }

  /** What is left, without counting a request. */
  look(now: number): Allowance | undefined {
    const limit = this.#limit
    if (!limit) return undefined
    this.#turn(now, limit)
    return this.#allowance(now, limit)
  }

  state(): QuotaState {
    return { limit: this.#limit, began: this.#began, used: this.#used }
  }

  restore({ limit, began, used }: QuotaState): void {
    this.#limit = limit
    this.#began = began
    this.#used = used
  }

  /** Windows begin with the clock's full multiples, so that they do not depend on who asked first. */
  #turn(now: number, { seconds }: RateLimit): void {
    const length = seconds * 1000
    const began = Math.floor(now / length) * length
    if (began === this.#began) return
    this.#began = began
    this.#used = 0
  }

  #allowance(now: number, { requests, seconds }: RateLimit): Allowance {
    const end = this.#began + seconds * 1000
    return {
      limit: requests,
      remaining: requests - this.#used,
      reset: Math.ceil(end / 1000),
      retryAfter: Math.max(1, Math.ceil((end - now) / 1000)),
    }
  }
}

export function allowanceHeaders({ limit, remaining, reset }: Allowance): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
  }
}
