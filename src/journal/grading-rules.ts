import { keyHeaders } from '../json/generated/keys.ts'
import { brief } from '../json/digest.ts'
import type { Exchange } from './exchange.ts'

/** Something a client should not do, as one rule sees it in the exchanges. */
export interface GradingRule {
  readonly rule: GradingRuleName
  readonly message: string
  /** Whether what it remembers is about a day that somebody may arrange by hand. */
  readonly beginsAgainWhenArranged?: true
  /** Whether an exchange is the first that this rule has to remember. */
  starts(exchange: Exchange): boolean
  /**
   * Looks at every exchange from that one on; gives the ids that show an offence, and the same list, grown,
   * when the offence goes on.
   */
  watch(): (exchange: Exchange) => readonly number[] | undefined
}

export type GradingRuleName =
  | 'retried-too-early'
  | 'repeated-write'
  | 'double-submit'
  | 'ignored-401'
  | 'polled-availability'
  | 'shifted-time'

/** What a rule remembers at most of each kind: the oldest goes. */
const most = 32

/** Requests with a refused key that are still forgiven after the first. */
const forgiven = 2

/** Milliseconds between two polls of the same URL, and how many make it polling. */
const pollingPause = 1000
const polls = 3

/** Ids of a run of polls that are kept. */
const mostPolls = 10

/** Operations that read availability, in both documents. */
const readsAvailability = /^getAvailability/

/** Answers that leave a client not knowing whether its write was carried out. */
const lostOrBroken = /lost|reset|hang|timeout|truncated|malformed/

const retriedTooEarly: GradingRule = {
  rule: 'retried-too-early',
  message:
    'Sent another request before the Retry-After of a 429 or 503 had passed: wait that long.',
  starts: ({ response }) => response.status === 429 || response.status === 503,
  watch() {
    const waiting = new Map<string, { id: number; until: number; at: number; began: number }>()
    return function retriedTooEarly(exchange) {
      const { id, api = '', operationId = '', at, began, elapsed, response } = exchange
      // A 429 is about the client as a whole, a 503 about what was asked for.
      const scopes = [`429 ${api}`, `503 ${api} ${operationId}`]
      const early = scopes.flatMap((scope) => {
        const pause = waiting.get(scope)
        // Asked before the refusal was sent: the client could not know.
        if (!pause || began < pause.began) return []
        // Only when both clocks say so: the sandbox's may stand still, or have been moved on.
        if (at < pause.at + pause.until && began < pause.began + pause.until) return [pause.id, id]
        waiting.delete(scope)
        return []
      })
      const seconds = Number(response.headers['retry-after'] ?? response.headers['Retry-After'])
      const scope = scopes.find((one) => one.startsWith(String(response.status)))
      if (scope !== undefined && seconds > 0) {
        remember(waiting, scope, {
          id,
          until: seconds * 1000,
          // A sandbox's clock that stands still did not run on while the refusal was made.
          at,
          began: began + elapsed,
        })
      }
      return early.length > 0 ? early.slice(0, 2) : undefined
    }
  },
}

/** A POST as it is remembered, until the client looks at the server again. */
interface Write {
  readonly id: number
  readonly began: number
  readonly end: number
  /** Whether its client could know what became of it. */
  readonly fate: 'accepted' | 'refused' | 'unknown'
}

/**
 * Watches for a POST that is sent again word for word, without a look at the server in between; `isOffence` tells what
 * was wrong with that.
 */
function sentAgain(isOffence: (earlier: Write, later: Write) => boolean): GradingRule['watch'] {
  return () => {
    const writes = new Map<string, Write>()
    return function sentAgain({ id, began, elapsed, request, response, reason }) {
      if (request.method === 'GET' && response.status === 200) writes.clear()
      if (request.method !== 'POST') return undefined
      const signature = brief(`${keyOf(request.rawHeaders)} ${request.url} ${request.body ?? ''}`)
      const isUnknown =
        isLost(response.status) || (reason !== undefined && lostOrBroken.test(reason))
      const fate = isUnknown ? 'unknown' : response.status < 300 ? 'accepted' : 'refused'
      const write: Write = { id, began, end: began + elapsed, fate }
      const earlier = writes.get(signature)
      // A refusal changes nothing in what is known of an earlier one.
      if (fate !== 'refused' || !earlier) remember(writes, signature, write)
      return earlier && isOffence(earlier, write) ? [earlier.id, id] : undefined
    }
  }
}

const overlap = (one: Write, other: Write): boolean =>
  other.began < one.end && one.began < other.end

/** Also when the second was refused: what it was refused for is the first, whose answer was lost. */
const repeatedWrite: GradingRule = {
  rule: 'repeated-write',
  message:
    'Sent the same POST again after its answer was lost: look whether it was carried out first.',
  starts: ({ request }) => request.method === 'POST',
  watch: sentAgain((earlier) => earlier.fate === 'unknown'),
}

const doubleSubmit: GradingRule = {
  rule: 'double-submit',
  message:
    'Sent the same POST twice, the second while the first was under way or after it had been accepted: a button that was pressed twice.',
  beginsAgainWhenArranged: true,
  starts: ({ request }) => request.method === 'POST',
  // What was refused was not carried out: sending it again does no harm.
  watch: sentAgain(
    (earlier, later) =>
      earlier.fate === 'accepted' ||
      (earlier.fate === 'refused' && later.fate === 'accepted' && overlap(earlier, later)),
  ),
}

const ignored401: GradingRule = {
  rule: 'ignored-401',
  message: `Went on for more than ${forgiven} requests with a key that was refused: stop, and ask for another key.`,
  starts: isKeyRefused,
  watch() {
    const refused = new Map<string, { end: number; ids: number[] }>()
    return function ignored401(exchange) {
      const key = brief(keyOf(exchange.request.rawHeaders))
      if (key === '') return undefined
      if (!isKeyRefused(exchange)) {
        if (exchange.response.status > 0) refused.delete(key)
        return undefined
      }
      const known = refused.get(key)
      if (!known) {
        const { id, began, elapsed } = exchange
        remember(refused, key, { end: began + elapsed, ids: [id] })
        return undefined
      }
      // Sent before the first refusal arrived: a page loads many things at once.
      if (exchange.began < known.end) return undefined
      append(known.ids, exchange.id, 2 + forgiven)
      return known.ids.length > forgiven + 1 ? known.ids : undefined
    }
  },
}

const polledAvailability: GradingRule = {
  rule: 'polled-availability',
  message:
    'Asked for the same availability over and over, less than a second apart: poll more slowly.',
  starts: ({ operationId = '' }) => readsAvailability.test(operationId),
  watch() {
    const runs = new Map<string, { at: number; began: number; ids: number[] }>()
    return function polledAvailability({ id, at, began, operationId = '', request }) {
      // After a write availability is another: looking again at once is right.
      if (request.method !== 'GET') runs.clear()
      if (!readsAvailability.test(operationId)) return undefined
      const url = brief(request.url)
      const run = runs.get(url)
      if (!run || Math.max(began - run.began, at - run.at) >= pollingPause) {
        remember(runs, url, { at, began, ids: [id] })
        return undefined
      }
      run.at = at
      run.began = began
      append(run.ids, id, mostPolls)
      return run.ids.length >= polls ? run.ids : undefined
    }
  },
}

/** The mock has noticed it already, as it answered. */
const shiftedTime: GradingRule = {
  rule: 'shifted-time',
  message:
    'Booked what is, or may be, an offered time moved by a time zone’s offset, as Date.toISOString() does: send times as availability lists them, without milliseconds.',
  starts: isShifted,
  watch: () =>
    function shiftedTime(exchange) {
      if (!isShifted(exchange)) return undefined
      const { id, hint } = exchange
      return hint?.seenIn === undefined ? [id] : [hint.seenIn, id]
    },
}

/** By the order in which they are reported. */
export const gradingRules: readonly GradingRule[] = [
  retriedTooEarly,
  repeatedWrite,
  doubleSubmit,
  ignored401,
  polledAvailability,
  shiftedTime,
]

function isShifted({ hint }: Exchange): boolean {
  return hint?.about === 'time'
}

/** No answer at all, or a gateway that got none. */
function isLost(status: number): boolean {
  return status === 0 || status === 504
}

/** 401, and the 403 with which SalonBookIt refuses a key that has been switched off. */
function isKeyRefused({ response, code = '' }: Exchange): boolean {
  return response.status === 401 || (response.status === 403 && /API_KEY|TENANT/.test(code))
}

const keyCarriers = new Set(keyHeaders.map((name) => name.toLowerCase()))

function keyOf(rawHeaders: readonly string[]): string {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? ''
    if (keyCarriers.has(name)) return rawHeaders[index + 1] ?? ''
  }
  return ''
}

function append(ids: number[], id: number, mostIds: number): void {
  ids.push(id)
  if (ids.length > mostIds) ids.shift()
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
  if (map.size <= most) return
  for (const oldest of map.keys()) {
    map.delete(oldest)
    return
  }
}
