import { formatDay, type Day } from '../days/calendar-date.ts'
import { occupies, type Booking, type Client, type Identity, type Ref } from './entities.ts'
import type { Ledger } from './ledger.ts'
import type { Zone } from './zone.ts'

/** What an audit looks at: a salon's lists, and what is found in them by name. */
export interface Audited {
  readonly zone: Zone
  bookings(): readonly Booking[]
  clients(): readonly Client[]
  booking(ref: Ref): Booking | undefined
  client(ref: Ref): Client | undefined
  clientOf(booking: Booking): Client | undefined
  service(ref: Ref): Identity | undefined
  location(ref: Ref): Identity | undefined
  professional(ref: Ref): Identity | undefined
}

export interface BrokenInvariant {
  readonly rule:
    | 'double-booking'
    | 'orphan'
    | 'duplicate-id'
    | 'empty-booking'
    | 'lists-disagree'
    | 'calendar-disagrees'
  readonly message: string
}

/** Audits a salon from its list of bookings alone, then holds the indexes against it. */
export function brokenInvariants(salon: Audited, ledger: Ledger): BrokenInvariant[] {
  const bookings = salon.bookings()
  return [
    ...doubleBookings(bookings),
    ...orphans(salon),
    ...duplicates('booking', bookings),
    ...duplicates('client', salon.clients()),
    ...emptyBookings(bookings),
    ...listDisagreements(salon),
    ...calendarDisagreements(salon, ledger),
  ]
}

function doubleBookings(bookings: readonly Booking[]): BrokenInvariant[] {
  const held = bookings
    .filter((booking) => booking.professional !== null && occupies(booking.status))
    .toSorted((a, b) => (a.professional ?? 0) - (b.professional ?? 0) || a.start - b.start)
  const broken: BrokenInvariant[] = []
  let longest: Booking | undefined
  for (const booking of held) {
    if (longest?.professional !== booking.professional) longest = undefined
    if (longest !== undefined && booking.start < longest.end) {
      broken.push({
        rule: 'double-booking',
        message: `Bookings ${longest.id} and ${booking.id} overlap for professional ${booking.professional}.`,
      })
    }
    if (longest === undefined || booking.end > longest.end) longest = booking
  }
  return broken
}

function orphans(salon: Audited): BrokenInvariant[] {
  const broken: BrokenInvariant[] = []
  for (const booking of salon.bookings()) {
    const { id, services, location, professional } = booking
    const missing = [
      ...services.filter((service) => !salon.service(service)).map((ref) => `service ${ref}`),
      ...(salon.location(location) ? [] : [`location ${location}`]),
      ...(professional === null || salon.professional(professional)
        ? []
        : [`professional ${professional}`]),
      ...(salon.clientOf(booking) ? [] : [`client ${booking.client}`]),
    ]
    for (const name of missing) {
      broken.push({
        rule: 'orphan',
        message: `Booking ${id} names ${name}, which does not exist.`,
      })
    }
  }
  return broken
}

function duplicates(kind: string, entities: readonly Identity[]): BrokenInvariant[] {
  const seen = new Set<number | string>()
  const broken: BrokenInvariant[] = []
  for (const { id, uuid } of entities) {
    for (const name of [id, uuid]) {
      if (seen.has(name)) {
        broken.push({ rule: 'duplicate-id', message: `Two ${kind}s are called ${name}.` })
      }
      seen.add(name)
    }
  }
  return broken
}

const emptyBookings = (bookings: readonly Booking[]): BrokenInvariant[] =>
  bookings
    .filter(({ start, end, services }) => end <= start || services.length === 0)
    .map(({ id }) => ({
      rule: 'empty-booking',
      message: `Booking ${id} has no length or no service.`,
    }))

function listDisagreements(salon: Audited): BrokenInvariant[] {
  const broken: BrokenInvariant[] = []
  const check = (kind: string, listed: Identity, byId?: Identity, byUuid?: Identity) => {
    if (byId !== listed || byUuid !== listed) {
      broken.push({
        rule: 'lists-disagree',
        message: `The ${kind} ${listed.id} of the list is not the one found by its id or UUID.`,
      })
    }
  }
  for (const booking of salon.bookings()) {
    check('booking', booking, salon.booking(booking.id), salon.booking(booking.uuid))
  }
  for (const client of salon.clients()) {
    check('client', client, salon.client(client.id), salon.client(client.uuid))
  }
  return broken
}

/** Every booking is in the book of its professional's day, exactly once, and nothing else is. */
function calendarDisagreements(salon: Audited, ledger: Ledger): BrokenInvariant[] {
  const wanted = new Map<string, Booking[]>()
  for (const booking of salon.bookings()) {
    if (booking.professional === null) continue
    const key = keyOf(booking.professional, salon.zone.toWall(booking.start).day)
    const list = wanted.get(key)
    if (list === undefined) wanted.set(key, [booking])
    else list.push(booking)
  }
  const broken: BrokenInvariant[] = []
  for (const { professional, day, book } of ledger.books()) {
    const key = keyOf(professional, day)
    const listed = wanted.get(key) ?? []
    wanted.delete(key)
    const held = listed.filter(({ status }) => occupies(status)).flatMap((b) => [b.start, b.end])
    if (!sameNumbers(idsOf(listed), idsOf(book.bookings)) || !sameNumbers(held, book.busy)) {
      broken.push({
        rule: 'calendar-disagrees',
        message: `The calendar of ${key} holds bookings [${idsOf(book.bookings)}] instead of [${idsOf(listed)}].`,
      })
    }
  }
  for (const [key, bookings] of wanted) {
    broken.push({
      rule: 'calendar-disagrees',
      message: `The calendar of ${key} lacks bookings [${idsOf(bookings)}].`,
    })
  }
  return broken
}

const keyOf = (professional: number, day: Day) =>
  `professional ${professional} on ${formatDay(day)}`

const idsOf = (bookings: readonly Booking[]) => bookings.map(({ id }) => id)

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  const [left, right] = [a.toSorted((x, y) => x - y), b.toSorted((x, y) => x - y)]
  return left.length === right.length && left.every((value, index) => value === right[index])
}
