import { weekday, type Day } from './calendar-date.ts'
import type { Catalogue } from './catalogue.ts'
import { Closures } from './closures.ts'
import { isTaken } from './day-book.ts'
import type { Location, Professional, Service, WorkingInterval } from './entities.ts'
import type { FixtureProblem } from './fixture.ts'
import type { Minute } from './minute.ts'
import type { Zone } from './zone.ts'

/** A day of one professional. */
interface PlotDay {
  /** At open places, by start. */
  readonly hours: readonly WorkingInterval[]
  /** The instant of 00:00 when wall minutes are real minutes all day; clocks change otherwise. */
  readonly dawn: Minute | undefined
}

/** The day on which a fixture is planted: who works when, as far as its closures are known already. */
export class Plot {
  readonly zone: Zone
  readonly today: Day
  readonly seed: number
  readonly problems: FixtureProblem[] = []
  readonly services: ReadonlyMap<number, Service>
  readonly #professionals: ReadonlyMap<number, Professional>
  readonly #openPlaces: ReadonlySet<number>
  /** Looking for "in 9 working days" passes the same days over and over. */
  readonly #days = new Map<number, Map<Day, PlotDay>>()
  #closures = new Closures([], [])

  constructor(options: Catalogue & { zone: Zone; today: Day; seed: number }) {
    this.zone = options.zone
    this.today = options.today
    this.seed = options.seed
    this.services = new Map(options.services.map((service) => [service.id, service]))
    this.#professionals = new Map(options.professionals.map((one) => [one.id, one]))
    this.#openPlaces = new Set(options.locations.filter(isOpen).map(({ id }) => id))
  }

  get closures(): Closures {
    return this.#closures
  }

  set closures(closures: Closures) {
    this.#closures = closures
    this.#days.clear()
  }

  report(path: FixtureProblem['path'], message: string): void {
    this.problems.push({ path, message })
  }

  /** Whether anybody works on the day: what a working day is to the business. */
  isWorking(day: Day): boolean {
    for (const { id } of this.#professionals.values()) if (this.works(id, day)) return true
    return false
  }

  /** Whether the professional has hours on the day that no holiday takes away. */
  works(professional: number, day: Day): boolean {
    return this.openHours(professional, day).length > 0
  }

  /** The professional's day. */
  dayOf(professional: number, day: Day): PlotDay {
    const days = this.#days.get(professional) ?? new Map<Day, PlotDay>()
    this.#days.set(professional, days)
    const known = days.get(day)
    if (known !== undefined) return known
    const today = weekday(day)
    const hours = (this.#professionals.get(professional)?.hours ?? []).filter(
      (interval) =>
        interval.weekday === today &&
        this.#openPlaces.has(interval.location) &&
        this.closures.closureOf(interval.location, day) === undefined,
    )
    const dawn = this.zone.isRegular(day) ? this.zone.startOfDay(day) : undefined
    const found = { hours, dawn }
    days.set(day, found)
    return found
  }

  /** The working hours of the day at open places, by start. */
  openHours(professional: number, day: Day): readonly WorkingInterval[] {
    return this.dayOf(professional, day).hours
  }
}

const isOpen = ({ status }: Location) => status === 'active'

/** A wall interval of a professional, wherever they work or at one place, on whatever day. */
export class WorkingTime {
  readonly #plot: Plot
  readonly #professional: number
  readonly #from: number
  readonly #minutes: number
  readonly #location: number | undefined

  constructor(
    plot: Plot,
    time: { professional: number; from: number; minutes: number; location?: number | undefined },
  ) {
    this.#plot = plot
    this.#professional = time.professional
    this.#from = time.from
    this.#minutes = time.minutes
    this.#location = time.location
  }

  /** Whether the professional works for the whole of it, and is not off. */
  isWorking(day: Day): boolean {
    return this.placeOn(day) !== undefined && !this.#isOff(day)
  }

  /** The location where the professional works for the whole of it, off or not. */
  placeOn(day: Day): number | undefined {
    const { zone } = this.#plot
    const { hours, dawn } = this.#plot.dayOf(this.#professional, day)
    const start = dawn === undefined ? zone.fromWall(day, this.#from) : dawn + this.#from
    if (start === undefined) return undefined
    for (const { location, from, to } of hours) {
      if (this.#location !== undefined && this.#location !== location) continue
      const opens = dawn === undefined ? zone.reach(day, from) : dawn + from
      const closes = dawn === undefined ? zone.reach(day, to) : dawn + to
      if (start >= opens && start + this.#minutes <= closes) return location
    }
    return undefined
  }

  #isOff(day: Day): boolean {
    const off = this.#plot.closures.offOf(this.#professional)
    if (off.length === 0) return false
    const start = this.#plot.zone.reach(day, this.#from)
    return isTaken(off, start, start + this.#minutes)
  }
}
