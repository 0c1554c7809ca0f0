import { addDays, formatDay, type Day } from './calendar-date.ts'
import { parseDayWords, parseHours, parseTime, resolveDay } from './day-words.ts'
import { durationOf, occupies, priceOf, type Booking, type Service } from './entities.ts'
import type { FixtureBooking } from './fixture.ts'
import { codeFor, uuidFor } from './ids.ts'
import { addMinutes, epochMsOf, type Minute } from './minute.ts'
import { WorkingTime, type Plot } from './plot.ts'

interface Planted {
  readonly booking: Booking
  readonly index: number
}

/** Finds each booking its day; reports those that have none, or that overlap on it. */
export function plantBookings(fixtures: readonly FixtureBooking[], plot: Plot): Booking[] {
  const nextId = idSource(fixtures)
  const planted: Planted[] = []
  for (const [index, fixture] of fixtures.entries()) {
    // Drawn even for those left out today, so that ids do not depend on the weekday.
    const id = fixture.id ?? nextId()
    const booking = plantBooking(fixture, { id, index, plot })
    if (booking !== undefined) planted.push({ booking, index })
  }
  reportOverlaps(planted, fixtures, plot)
  return planted.map(({ booking }) => booking).sort((a, b) => a.id - b.id)
}

function idSource(fixtures: readonly FixtureBooking[]): () => number {
  let next = 1
  for (const { id = 0 } of fixtures) if (id >= next) next = id + 1
  return () => next++
}

function plantBooking(
  fixture: FixtureBooking,
  { id, index, plot }: { id: number; index: number; plot: Plot },
): Booking | undefined {
  const { professional, day: words, location } = fixture
  const services = fixture.services.flatMap((service) => plot.services.get(service) ?? [])
  const { from, minutes } = timeOf(fixture, services)
  const time = new WorkingTime(plot, { professional, from, minutes, location })
  const spec = parseDayWords(words)
  if (spec === undefined || spec.kind === 'yearly') return undefined
  const day = resolveDay(spec, plot.today, time)
  if (day === undefined && spec.ifWorking) return undefined
  if (day === undefined) {
    plot.report(
      ['bookings', index, 'day'],
      `"${words}" finds no day on which professional ${professional} works at ${fixture.time}.`,
    )
    return undefined
  }
  const status = fixture.status ?? (day < plot.today ? 'completed' : 'confirmed')
  const place = time.placeOn(day)
  const start = plot.zone.fromWall(day, from)
  // A cancelled one may well stand in somebody's holidays: that is why it was cancelled.
  if (place === undefined || start === undefined || (occupies(status) && !time.isWorking(day))) {
    plot.report(
      ['bookings', index, 'time'],
      `Professional ${professional} does not work${location === undefined ? '' : ` at location ${location}`} on ${formatDay(day)} ("${words}") at ${fixture.time}; move it, or end the day with " if working".`,
    )
    return undefined
  }
  return {
    id,
    uuid: fixture.uuid?.toLowerCase() ?? uuidFor(plot.seed, 'booking', id),
    code: fixture.code ?? codeFor(plot.seed, 'booking', id),
    start,
    end: addMinutes(start, minutes),
    status,
    services: fixture.services,
    location: place,
    professional,
    client: fixture.client,
    amount: fixture.amount ?? priceOf(services),
    internalNote: fixture.internalNote ?? null,
    clientNote: fixture.clientNote ?? null,
    paymentStatus: fixture.paymentStatus ?? null,
    isFromWeb: fixture.isFromWeb ?? false,
    isFromAgent: fixture.isFromAgent ?? false,
    notifyClient: fixture.notifyClient ?? true,
    source: 'fixture',
    createdAt: madeAt(day, id, plot),
  }
}

function timeOf({ time }: FixtureBooking, services: readonly Service[]) {
  const span = parseHours(time)
  return span === undefined
    ? { from: parseTime(time) ?? 0, minutes: durationOf(services) }
    : { from: span.from, minutes: span.to - span.from }
}

/** A few days before the booking and before today, in the morning. */
function madeAt(day: Day, id: number, plot: Plot): number {
  const made = addDays(day < plot.today ? day : plot.today, -1 - (id % 12))
  return epochMsOf(plot.zone.reach(made, 9 * 60 + ((id * 37) % 180)))
}

function reportOverlaps(
  planted: readonly Planted[],
  fixtures: readonly FixtureBooking[],
  plot: Plot,
): void {
  const held = planted
    .filter(({ booking }) => occupies(booking.status))
    .sort(
      (a, b) =>
        (a.booking.professional ?? 0) - (b.booking.professional ?? 0) ||
        a.booking.start - b.booking.start,
    )
  for (const [position, later] of held.entries()) {
    const earlier = held[position - 1]
    if (earlier?.booking.professional !== later.booking.professional) continue
    if (earlier.booking.end <= later.booking.start) continue
    const [first, second] = earlier.index < later.index ? [earlier, later] : [later, earlier]
    plot.report(
      ['bookings', second.index],
      `${nameOf(fixtures[second.index], second.booking.start, plot)} overlaps bookings[${first.index}], ${nameOf(fixtures[first.index], first.booking.start, plot)}, for professional ${later.booking.professional}; move one of them.`,
    )
  }
}

function nameOf(fixture: FixtureBooking | undefined, start: Minute, plot: Plot): string {
  return `${fixture?.time} on ${formatDay(plot.zone.toWall(start).day)} ("${fixture?.day}")`
}
