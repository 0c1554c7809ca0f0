import { addDays, dateOfDay, weekday, type Day } from './calendar-date.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from './day-words.ts'
import {
  occupies,
  priceOf,
  type Booking,
  type BookingStatus,
  type Professional,
} from './entities.ts'
import { fillDay, Menu, type Appointment } from './fill-day.ts'
import type { FixtureTraffic } from './fixture.ts'
import { codeFor, drawsFor, uuidFor } from './ids.ts'
import { epochMsOf } from './minute.ts'
import type { Plot } from './plot.ts'
import { addRuns, type Run } from './runs.ts'

export interface TrafficOptions {
  readonly plot: Plot
  readonly step: number
  readonly professionals: readonly Professional[]
  /** Ids; who is early in the list comes more often. */
  readonly clients: readonly number[]
  /** The bookings that are written in the fixture. */
  readonly written: readonly Booking[]
  /** The first id that no written booking has. */
  readonly firstId: number
}

/** A day is never so full that an on-looker could take it for closed. */
const FULLEST = 0.97
/** Days between making a booking and coming, on average. */
const MEAN_LEAD = 35
/** How often to look for a client who has nothing else on the same day. */
const TRIES = 5

/** Draws the bookings that nobody wrote down, by day and professional. */
export function plantTraffic(traffic: FixtureTraffic, options: TrafficOptions): Booking[] {
  const { plot, professionals, clients, written } = options
  const bookings: Booking[] = []
  if (clients.length === 0) return bookings
  const workers = professionals
    .filter(({ status }) => status === 'active')
    .map((professional) => ({
      professional,
      menu: new Menu(professional, plot.services),
      /** Some are asked for more than others. */
      favour: 0.85 + 0.3 * drawsFor(plot.seed, 'favour', professional.id)(),
      taken: takenBy(professional.id, written, plot),
    }))
  for (let offset = -traffic.past; offset <= traffic.ahead; offset++) {
    const day = addDays(plot.today, offset)
    const share = traffic.occupancy * busyness(traffic, day)
    const seen = new Set<number>()
    for (const { professional, menu, favour, taken } of workers) {
      const runs = runsOf(professional.id, day, options)
      if (runs.length === 0) continue
      const draw = drawsFor(plot.seed, `traffic ${professional.id}`, day)
      const mood = 0.9 + 0.2 * draw()
      const appointments = fillDay({
        runs,
        step: options.step,
        taken: takenOn(runs, taken),
        share: Math.min(FULLEST, share * favour * mood),
        cancelled: traffic.cancelled ?? 0,
        menu,
        draw,
      })
      for (const appointment of appointments) {
        const client = clientFor(clients, seen, draw)
        const id = options.firstId + bookings.length
        const booking = bookingOf(appointment, {
          id,
          professional,
          client,
          day,
          draw,
          plot,
          traffic,
        })
        if (booking !== undefined) bookings.push(booking)
      }
    }
  }
  return bookings
}

function busyness({ weekdays, months }: FixtureTraffic, day: Day): number {
  const name = WEEKDAY_NAMES[weekday(day) - 1] ?? 'Monday'
  const month = MONTH_NAMES[dateOfDay(day).month - 1] ?? 'January'
  return (weekdays?.[name] ?? 1) * (months?.[month] ?? 1)
}

function runsOf(professional: number, day: Day, { plot, step }: TrafficOptions): Run[] {
  const runs: Run[] = []
  for (const interval of plot.openHours(professional, day))
    addRuns(runs, { zone: plot.zone, day, step, interval })
  return runs
}

/** Start, end, start, end … of a professional's time off and written bookings, by start. */
function takenBy(professional: number, written: readonly Booking[], plot: Plot): number[] {
  const off = plot.closures.offOf(professional)
  const spans: (readonly [from: number, to: number])[] = written
    .filter((booking) => booking.professional === professional && occupies(booking.status))
    .map(({ start, end }) => [start, end])
  for (let index = 0; index < off.length; index += 2)
    spans.push([off[index] ?? 0, off[index + 1] ?? 0])
  return spans.sort((a, b) => a[0] - b[0]).flat()
}

/** The part that touches a day: most days have none of it. */
function takenOn(runs: readonly Run[], taken: readonly number[]): readonly number[] {
  const from = runs[0]?.first ?? 0
  const to = runs.at(-1)?.end ?? 0
  return taken.filter((_, index) => {
    const start = index - (index % 2)
    return (taken[start] ?? 0) < to && (taken[start + 1] ?? 0) > from
  })
}

function clientFor(clients: readonly number[], seen: Set<number>, draw: () => number): number {
  let client = 0
  for (let tries = 0; tries < TRIES; tries++) {
    // The first of the list are asked for twice as often as the average, the last hardly ever.
    client = clients[Math.floor((1 - Math.sqrt(1 - draw())) * clients.length)] ?? 0
    if (!seen.has(client)) break
  }
  seen.add(client)
  return client
}

/** The booking of an appointment; `undefined` when it lies ahead and is not made yet. */
function bookingOf(
  { start, end, services, location, cancelled }: Appointment,
  context: {
    id: number
    professional: Professional
    client: number
    day: Day
    draw: () => number
    plot: Plot
    traffic: FixtureTraffic
  },
): Booking | undefined {
  const { id, professional, client, day, draw, plot, traffic } = context
  // Everything is drawn before anything is left out: the day's later bookings must not depend on it.
  const lead = 1 + Math.floor(-Math.log(1 - draw()) * MEAN_LEAD)
  const minuteMade = 8 * 60 + Math.floor(draw() * 14 * 60)
  const fate = draw()
  const channel = draw()
  const clientNote = noteOf(traffic.clientNotes, 0.08, draw)
  const internalNote = noteOf(traffic.internalNotes, 0.04, draw)
  const isNotified = draw() < 0.9
  const made = addDays(day, -lead)
  if (made >= plot.today) return undefined
  const isPast = day < plot.today
  return {
    id,
    uuid: uuidFor(plot.seed, 'booking', id),
    code: codeFor(plot.seed, 'booking', id),
    start,
    end,
    status: cancelled ? 'cancelled' : isPast ? pastStatus(fate, traffic) : statusAhead(fate),
    services: services.map((service) => service.id),
    location,
    professional: professional.id,
    client,
    amount: priceOf(services),
    internalNote,
    clientNote,
    paymentStatus: null,
    isFromWeb: channel < 0.35,
    isFromAgent: channel >= 0.95,
    notifyClient: isNotified,
    source: 'fixture',
    createdAt: epochMsOf(plot.zone.reach(made, minuteMade)),
  }
}

const pastStatus = (fate: number, { noShow = 0 }: FixtureTraffic): BookingStatus =>
  fate < noShow ? 'no_show' : 'completed'

const statusAhead = (fate: number): BookingStatus =>
  fate < 0.84 ? 'confirmed' : fate < 0.93 ? 'pending' : 'reserved'

function noteOf(notes: readonly string[] = [], share: number, draw: () => number): string | null {
  const [isWritten, which] = [draw() < share, draw()]
  return isWritten ? (notes[Math.floor(which * notes.length)] ?? null) : null
}
