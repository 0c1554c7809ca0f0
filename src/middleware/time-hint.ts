import { dayAt, formatDay, parseDay } from '../days/calendar-date.ts'
import type { BookedTime } from '../apis/api.ts'
import { apis } from '../apis/registry.ts'
import { type Exchange, type Hint, isOffer } from '../journal/exchange.ts'
import type { Journal } from '../journal/journal.ts'
import { minuteAt } from '../salon/minute.ts'
import type { Zone } from '../salon/zone.ts'

/** How far back an offer is looked for, and in how many. A client that never asked costs no more than this. */
const mostExchanges = 100
const mostOffers = 8

const minutesADay = 1440

/** Offsets of the world's time zones, in minutes; a browser may stand in any. */
const offsets: readonly number[] = [
  -570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765,
].concat(Array.from({ length: 27 }, (_, index) => (index - 12) * 60))

/**
 * Notices a booking of an offered time that was moved by a time zone's offset on its way. Availability lists wall
 * times of the salon; `new Date(slot.startTime).toISOString()` takes them for the browser's own and writes them in
 * UTC, which to the API is another wall time, and often one that can be booked.
 *
 * Who books a time as it was listed gets no hint, with one exception that nothing can tell apart: a time written by
 * `toISOString` that is offered itself, while the one it would have been before is offered too.
 */
export function timeHint(
  { wall, isIsoString }: BookedTime,
  { journal, zone }: { journal: Journal; zone: Zone },
): Hint | undefined {
  const offers = latestOffers(journal)
  if (offers.length === 0) return undefined
  const listing = (time: string) => offers.find((offer) => lists(offer, time))
  const meant = unshifted(wall, zone)
  if (meant === undefined) return undefined
  const salonsOwn = meant === wall ? undefined : listing(meant)
  const clock = `Times are on the salon's clock (${zone.name}), also with a Z: send them as they were listed.`
  if (listing(wall)) {
    if (!isIsoString || !salonsOwn) return undefined
    const text = `Written by Date.toISOString(), this is ${wall} to the salon. If ${meant} was picked, another hour is asked for. ${clock}`
    return { about: 'time', text, seenIn: salonsOwn.id }
  }
  const moved = salonsOwn ?? (isIsoString ? elsewhere(wall, listing) : undefined)
  if (!moved || mayHaveListed(journal, wall)) return undefined
  const from = salonsOwn ? meant : 'another time'
  const text = `Availability offered ${from}, and this asks for ${wall}: an offered time moved by a time zone's offset, as new Date(...).toISOString() does. ${clock}`
  return { about: 'time', text, seenIn: moved.id }
}

function latestOffers(journal: Journal): Exchange[] {
  const offers: Exchange[] = []
  let looked = 0
  for (const exchange of journal.backwards()) {
    if (isOffer(exchange)) offers.push(exchange)
    looked += 1
    if (looked === mostExchanges || offers.length === mostOffers) break
  }
  return offers
}

/** Whether an availability answer lists a wall time, of whichever API it is. */
export function lists(
  { api, operationId = '', response: { body = '' } }: Exchange,
  wall: string,
): boolean {
  return apis.some((one) => one.name === api && one.offers(operationId, body, wall))
}

/** What it lists no more it may have listed once; what the journal has dropped may have. */
function mayHaveListed(journal: Journal, wall: string): boolean {
  if (!journal.isWhole) return true
  for (const exchange of journal.backwards()) {
    if (isOffer(exchange) && lists(exchange, wall)) return true
  }
  return false
}

/** The wall time that becomes this one when it is read in the salon's zone and written in UTC. */
function unshifted(wall: string, zone: Zone): string | undefined {
  const utc = minutesOf(wall)
  if (utc === undefined) return undefined
  const { day, minute } = zone.toWall(minuteAt(utc))
  return write(day * minutesADay + minute)
}

/** The same for a browser that stands anywhere. */
function elsewhere(
  wall: string,
  listing: (time: string) => Exchange | undefined,
): Exchange | undefined {
  const minutes = minutesOf(wall) ?? 0
  for (const offset of offsets) {
    const found = offset === 0 ? undefined : listing(write(minutes + offset))
    if (found) return found
  }
  return undefined
}

function minutesOf(wall: string): number | undefined {
  const day = parseDay(wall.slice(0, 10))
  if (day === undefined) return undefined
  return day * minutesADay + Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
}

/** `2026-03-10 09:00`, of minutes that no zone has a part in. */
function write(minutes: number): string {
  const day = dayAt(Math.floor(minutes / minutesADay))
  const minute = minutes - day * minutesADay
  const two = (value: number) => String(value).padStart(2, '0')
  return `${formatDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
