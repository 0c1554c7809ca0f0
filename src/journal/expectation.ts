import type { Exchange } from './exchange.ts'
import { matchedExchange } from './matched-exchange.ts'
import { redactText } from '../json/secrets.ts'
import { redactExchange } from './redact.ts'
import { type Criterion, criteriaOf, matches, type RequestMatch } from './request-match.ts'

/** What a test expects its client to have sent. */
export interface Expectation {
  readonly match?: RequestMatch | undefined
  /** How many such requests; at least one when nothing is said. */
  readonly count?:
    | { readonly min?: number | undefined; readonly max?: number | undefined }
    | undefined
  /** Requests that came one after another in this order; others may have come between. */
  readonly order?: readonly RequestMatch[] | undefined
}

/** What came of an expectation. */
export interface JudgedExpectation {
  readonly met: boolean
  /** Why not, as a sentence; empty when it is met. */
  readonly reason: string
  /** The exchanges that fit, by id; of an order those that were found in turn. */
  readonly found: readonly number[]
  /** Where too little came: what came instead, the nearest first. */
  readonly instead: readonly Candidate[]
}

/** A request that was not meant, and why. Redacted. */
export interface Candidate {
  readonly exchange: Exchange
  readonly criteria: readonly {
    readonly name: string
    readonly wanted: string
    /** Absent when the request has nothing there. */
    readonly came?: unknown
    readonly met: boolean
  }[]
}

/** Of what came instead, so many are shown. */
const mostCandidates = 5

/** Holds what a client sent to what was expected of it. */
export function judgeExpectation(
  exchanges: readonly Exchange[],
  { match, count, order }: Expectation,
): JudgedExpectation {
  const isCounted = match !== undefined || count !== undefined || order === undefined
  const counted = isCounted ? counts(exchanges, match ?? {}, count) : met([])
  if (!counted.met || order === undefined) return counted
  return inOrder(exchanges, order)
}

function counts(
  exchanges: readonly Exchange[],
  match: RequestMatch,
  count: Expectation['count'],
): JudgedExpectation {
  const { min = count?.max === undefined ? 1 : 0, max = Number.POSITIVE_INFINITY } = count ?? {}
  const criteria = criteriaOf(match)
  const fitting = exchanges.filter((exchange) => matches(criteria, matchedExchange(exchange)))
  const found = fitting.map(({ id }) => id)
  if (found.length > max) {
    const reason = `At most ${requests(max)} should have come, and ${found.length} did.`
    return { met: false, reason, found, instead: [] }
  }
  if (found.length >= min) return met(found)
  const wanted = min === 1 ? 'A request' : `At least ${requests(min)}`
  const reason = `${wanted} should have come, and ${found.length === 0 ? 'none' : `only ${found.length}`} did.`
  const others = exchanges.filter(({ id }) => !found.includes(id))
  return { met: false, reason, found, instead: nearest(others, criteria) }
}

function inOrder(
  exchanges: readonly Exchange[],
  order: readonly RequestMatch[],
): JudgedExpectation {
  const found: number[] = []
  let left = exchanges
  for (const [index, match] of order.entries()) {
    const criteria = criteriaOf(match)
    const next = left.findIndex((exchange) => matches(criteria, matchedExchange(exchange)))
    const exchange = left[next]
    if (!exchange) {
      const after = found.at(-1)
      const place = after === undefined ? '' : ` after exchange ${after}`
      const reason = `Request ${index + 1} of ${order.length} in order did not come${place}.`
      return { met: false, reason, found, instead: nearest(left, criteria) }
    }
    found.push(exchange.id)
    left = left.slice(next + 1)
  }
  return met(found)
}

function met(found: readonly number[]): JudgedExpectation {
  return { met: true, reason: '', found, instead: [] }
}

/** Those that miss fewest criteria first, of equal ones the latest. */
function nearest(exchanges: readonly Exchange[], criteria: readonly Criterion[]): Candidate[] {
  const missed = exchanges.map((exchange) => {
    const request = matchedExchange(exchange)
    return { exchange, misses: criteria.filter((one) => !one.fits(request)).length }
  })
  return missed
    .toSorted((one, other) => one.misses - other.misses || other.exchange.id - one.exchange.id)
    .slice(0, mostCandidates)
    .map(({ exchange }) => candidate(exchange, criteria))
}

function candidate(exchange: Exchange, criteria: readonly Criterion[]): Candidate {
  const request = matchedExchange(exchange)
  // Matched as it came, shown without its secrets.
  const redacted = redactExchange(exchange)
  const shown = matchedExchange(redacted)
  return {
    exchange: redacted,
    criteria: criteria.map((one) => ({
      name: one.name,
      wanted: redactText(one.wanted),
      ...(one.came(shown) === undefined ? {} : { came: one.came(shown) }),
      met: one.fits(request),
    })),
  }
}

const requests = (count: number) => (count === 1 ? 'one request' : `${count} requests`)
