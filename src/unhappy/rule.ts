import type { MatchedRequest } from '../journal/request-match.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Chance } from './chance.ts'
import type { Fault } from './fault.ts'

/** What a fault sees of a request. */
export interface FaultRequest {
  readonly operation: Operation
  /** Whether it has a key that opens a sandbox. */
  readonly isKeyed: boolean
  /** As it was sent. */
  readonly sent: MatchedRequest
}

/** A fault ready to be applied: to whom, and how often. */
export interface Rule {
  readonly fault: Fault
  matches(request: FaultRequest): boolean
  /** So many matching requests pass first. */
  readonly skip?: number
  /** Then it strikes so many. */
  readonly times?: number | undefined
  readonly probability?: number
  /** Not before this moment on the sandbox's clock: an instant, or a wall time in the salon's zone. */
  readonly from?: string | undefined
  /** Milliseconds since the epoch, on the sandbox's clock. */
  readonly expires?: number
  /** Count every operation's requests on their own. */
  readonly countsPerOperation?: boolean
}

export interface Count {
  readonly seen: number
  readonly struck: number
}

export type CountsState = readonly (readonly [key: string, seen: number, struck: number])[]

/** The most rules that are counted at once; past it the one counted longest ago begins anew. */
const mostCounted = 500

/** How often each rule saw a request, and struck. */
export class Counts {
  readonly #counts = new Map<string, Count>()

  of(key: string): Count {
    return this.#counts.get(key) ?? { seen: 0, struck: 0 }
  }

  set(key: string, count: Count): void {
    this.#counts.delete(key)
    this.#counts.set(key, count)
    for (const oldest of this.#counts.keys()) {
      if (this.#counts.size <= mostCounted) break
      this.#counts.delete(oldest)
    }
  }

  /** Forgets all whose key begins so. */
  forget(prefix: string): void {
    for (const key of this.#counts.keys()) {
      if (key.startsWith(prefix)) this.#counts.delete(key)
    }
  }

  state(): CountsState {
    return Array.from(this.#counts, ([key, { seen, struck }]) => [key, seen, struck])
  }

  restore(state: CountsState): void {
    this.#counts.clear()
    for (const [key, seen, struck] of state) {
      this.#counts.set(key, { seen, struck })
    }
  }
}

/** What decides whether a rule strikes. */
export interface Dice {
  readonly key: string
  readonly counts: Counts
  readonly chance: Chance
  /** Milliseconds since the epoch, on the sandbox's clock. */
  readonly now: number
  /** The same of a moment in words; undefined when it does not exist. */
  readonly momentOf: (words: string) => number | undefined
}

/** Whether a rule strikes this request; counts it either way. */
export function strikes(
  rule: Rule,
  request: FaultRequest,
  { key, counts, chance, now, momentOf }: Dice,
): boolean {
  const { skip = 0, times, probability = 1, from, expires, countsPerOperation = false } = rule
  if (from !== undefined && now < (momentOf(from) ?? Number.POSITIVE_INFINITY)) return false
  if (expires !== undefined && now >= expires) return false
  if (!rule.matches(request)) return false
  if (skip === 0 && times === undefined && probability >= 1) return true
  const counted = countsPerOperation ? `${key} ${request.operation.operationId}` : key
  const { seen, struck } = counts.of(counted)
  const isDue = seen >= skip && (times === undefined || struck < times)
  const hits = isDue && (probability >= 1 || chance.happens(probability))
  counts.set(counted, { seen: seen + 1, struck: struck + (hits ? 1 : 0) })
  return hits
}
