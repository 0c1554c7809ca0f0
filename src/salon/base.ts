import { dayBook, type DayBook } from './day-book.ts'
import { Closures } from './closures.ts'
import { Directory } from './directory.ts'
import type { Day } from '../days/calendar-date.ts'
import type {
  Booking,
  Business,
  Client,
  Holiday,
  Location,
  Professional,
  Service,
  TimeOff,
  WorkingInterval,
} from './entities.ts'
import { Zone } from './zone.ts'

export interface SalonSettings {
  readonly slotStep: 15 | 30
  /** Minutes. */
  readonly minimumNotice: number
  /** Days: the last day that can be booked is today plus this many. */
  readonly maximumAdvance: number
}

/** What the next entity created is called, when the fixture says so. */
export interface Pin {
  readonly id?: number
  readonly uuid?: string
  readonly code?: string
}

/** The integers, and the pinned names, that created entities get next. */
export interface Counters {
  client: number
  booking: number
  holiday: number
  timeOff: number
  /** How many of the fixture's pinned names are used up. */
  pinnedClients: number
  pinnedBookings: number
}

/** A planted salon as plain JSON: days and minutes are integers, every relative day is resolved. */
export interface SalonData {
  readonly version: 1
  readonly seed: number
  readonly zone: string
  /** The clock that the fixture brings along. */
  readonly clock: { readonly now: number; readonly frozen: boolean } | null
  readonly settings: SalonSettings
  readonly business: Business
  readonly services: readonly Service[]
  readonly locations: readonly Location[]
  readonly professionals: readonly Professional[]
  readonly clients: readonly Client[]
  readonly bookings: readonly Booking[]
  readonly holidays: readonly Holiday[]
  readonly timeOff: readonly TimeOff[]
  readonly nextClients: readonly Pin[]
  readonly nextBookings: readonly Pin[]
}

const noHours: readonly WorkingInterval[] = []
const noDays: ReadonlyMap<Day, DayBook> = new Map()

/** A planted salon with its indexes: immutable, shared by every sandbox of the same fixture, day and seed. */
export class SalonBase {
  readonly data: SalonData
  readonly zone: Zone
  readonly services: Directory<Service>
  readonly locations: Directory<Location>
  readonly professionals: Directory<Professional>
  readonly clients: Directory<Client>
  readonly bookings: Directory<Booking>
  readonly closures: Closures
  readonly firstCounters: Readonly<Counters>
  /** Ids of the clients of an e-mail address in lower case, ascending. */
  readonly emails: ReadonlyMap<string, readonly number[]>
  /** Per professional, then weekday: the hours at active locations. */
  private readonly hours: ReadonlyMap<number, readonly (readonly WorkingInterval[])[]>
  private readonly days: ReadonlyMap<number, ReadonlyMap<Day, DayBook>>

  constructor(data: SalonData, zone: Zone = new Zone(data.zone)) {
    this.data = data
    this.zone = zone
    this.services = new Directory(data.services)
    this.locations = new Directory(data.locations)
    this.professionals = new Directory(data.professionals)
    this.clients = new Directory(data.clients)
    this.bookings = new Directory(data.bookings)
    this.closures = new Closures(data.holidays, data.timeOff)
    this.firstCounters = {
      client: this.clients.nextId,
      booking: this.bookings.nextId,
      holiday: nextId(data.holidays),
      timeOff: nextId(data.timeOff),
      pinnedClients: 0,
      pinnedBookings: 0,
    }
    this.emails = indexEmails(this.clients.list)
    this.hours = new Map(
      data.professionals.map((professional) => [professional.id, this.weekOf(professional)]),
    )
    this.days = indexDays(data.bookings, this.zone)
  }

  /** A professional's working hours on a weekday at active locations, by start. */
  hoursOf(professional: number, weekday: number): readonly WorkingInterval[] {
    return this.hours.get(professional)?.[weekday] ?? noHours
  }

  daysOf(professional: number): ReadonlyMap<Day, DayBook> {
    return this.days.get(professional) ?? noDays
  }

  /** The same salon with another catalogue; the indexes stay shared. */
  withCatalogue(catalogue: {
    services: Directory<Service>
    professionals: Directory<Professional>
  }): SalonBase {
    return Object.assign(Object.create(SalonBase.prototype), this, catalogue)
  }

  private weekOf(professional: Professional): WorkingInterval[][] {
    const week: WorkingInterval[][] = [[], [], [], [], [], [], [], []]
    if (professional.status === 'active') {
      for (const interval of professional.hours) {
        if (this.locations.get(interval.location)?.status === 'active') {
          week[interval.weekday]?.push(interval)
        }
      }
    }
    for (const intervals of week) {
      intervals.sort((a, b) => a.from - b.from)
    }
    return week
  }
}

const nextId = (entries: readonly { id: number }[]): number =>
  entries.reduce((highest, { id }) => Math.max(highest, id), 0) + 1

function indexEmails(clients: readonly Client[]): Map<string, number[]> {
  const emails = new Map<string, number[]>()
  for (const { email, id } of clients) {
    const ids = emails.get(email.toLowerCase())
    if (ids === undefined) emails.set(email.toLowerCase(), [id])
    else ids.push(id)
  }
  return emails
}

function indexDays(bookings: readonly Booking[], zone: Zone): Map<number, Map<Day, DayBook>> {
  const lists = new Map<number, Map<Day, Booking[]>>()
  for (const booking of bookings) {
    if (booking.professional === null) continue
    const days = lists.get(booking.professional) ?? new Map<Day, Booking[]>()
    lists.set(booking.professional, days)
    const { day } = zone.toWall(booking.start)
    const list = days.get(day)
    if (list === undefined) days.set(day, [booking])
    else list.push(booking)
  }
  const index = new Map<number, Map<Day, DayBook>>()
  for (const [professional, days] of lists) {
    index.set(professional, new Map(Array.from(days, ([day, list]) => [day, dayBook(list)])))
  }
  return index
}
