import { apiNamed } from '../apis/registry.ts'
import { isFaceName } from '../faces/face-name.ts'
import { jsonIn } from '../json/parse.ts'
import { type Exchange, isOffer } from '../journal/exchange.ts'
import type { Journal } from '../journal/journal.ts'
import { lists } from '../middleware/time-hint.ts'

/** Bookings of times that were not offered, in one way. */
export interface NeverOffered {
  readonly rule: 'never-offered'
  readonly message: string
  times: number
  exchanges: readonly number[]
}

const neverListed =
  'Booked a time that no availability answer had listed to this client: offer only what was listed.'
const neverAsked =
  'Booked a time without ever having asked for availability: ask first, and offer only what is listed.'

/** Bookings that are kept as examples. */
const keptExchanges = 10

interface Graded {
  readonly findings: readonly NeverOffered[]
  readonly notices: readonly NeverOffered[]
}

/**
 * Bookings of times that this client was never shown, whatever became of them. One that never asked is only told so: it
 * may have its times from elsewhere, as a test of one form or a back office has. Nothing is said when an availability
 * answer was dropped or cleared away, as that may have listed them, nor of a time that was offered and then moved by a
 * zone's offset: another rule names that.
 */
export function neverOffered(journal: Journal): Graded {
  if (!journal.hasAllOffers) return { findings: [], notices: [] }
  const found = new Map<string, NeverOffered>()
  const offers: Exchange[] = []
  for (const exchange of journal.exchanges()) {
    if (isOffer(exchange)) offers.push(exchange)
    const wall = bookedWall(exchange)
    if (wall === undefined || offers.some((offer) => lists(offer, wall))) continue
    const message = offers.length === 0 ? neverAsked : neverListed
    const finding = found.get(message) ?? {
      rule: 'never-offered',
      message,
      times: 0,
      exchanges: [],
    }
    finding.times += 1
    finding.exchanges = [...finding.exchanges, exchange.id].slice(-keptExchanges)
    found.set(message, finding)
  }
  const told = (message: string) => [found.get(message) ?? []].flat()
  return { findings: told(neverListed), notices: told(neverAsked) }
}

/** The wall time that a request books, where it can have reached the salon. */
function bookedWall({ api: name = '', operationId = '', request, response, hint }: Exchange) {
  const { status } = response
  const isAway = status === 401 || status === 403 || status === 429 || status >= 500
  if (!isFaceName(name) || isAway || hint?.about === 'time') return undefined
  const api = apiNamed(name)
  const operation = api.document.byId.get(operationId)
  if (operation?.method !== 'POST') return undefined
  const body = jsonIn(request.body ?? '')
  const wall = api.bookedTime(operation, { path: {}, query: {}, headers: {}, body })?.wall
  return wall !== undefined && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(wall) ? wall : undefined
}
