import { weekday, type Day } from './calendar-date.ts'
import type { Catalogue } from './catalogue.ts'
import { Closures } from './closures.ts'
import { isTaken } from './day-book.ts'
import type { Location, Professional, Service, WorkingInterval } from './entities.ts'
import type { FixtureProblem } from './fixture.ts'
import { addMinutes, type Minute } from './minute.ts'
import type { Zone } from './zone.ts'

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
  readonly #hours = new Map<number, Map<Day, readonly WorkingInterval[]>>()
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
    this.#hours.clear()
  }

  report(path: FixtureProblem['path'], message: string): void {
    this.problems.push({ path, message })
  }

  /** Whether anybody works on the day. */
  isBusinessDay(day: Day): boolean {
    for (const { id } of this.#professionals.values()) if (this.works(id, day)) return true
    return false
  }

  /** Whether the professional has hours on the day that no holiday takes away. */
  works(professional: number, day: Day): boolean {
    return this.openHours(professional, day).length > 0
  }

  /** The location where the professional works for the whole of a wall interval, if anywhere. */
  placeFor(
    professional: number,
    day: Day,
    wanted: { from: number; minutes: number; location?: number | undefined },
  ): number | undefined {
    const start = this.zone.fromWall(day, wanted.from)
    if (start === undefined) return undefined
    for (const { location, from, to } of this.openHours(professional, day))
      if (
        (wanted.location === undefined || wanted.location === location) &&
        start >= this.zone.reach(day, from) &&
        start + wanted.minutes <= this.zone.reach(day, to)
      )
        return location
    return undefined
  }

  isOff(professional: number, start: Minute, minutes: number): boolean {
    return isTaken(this.closures.offOf(professional), start, addMinutes(start, minutes))
  }

  /** The working hours of the day at open places, by start. */
  openHours(professional: number, day: Day): readonly WorkingInterval[] {
    const days = this.#hours.get(professional) ?? new Map<Day, readonly WorkingInterval[]>()
    this.#hours.set(professional, days)
    const known = days.get(day)
    if (known !== undefined) return known
    const today = weekday(day)
    const hours = (this.#professionals.get(professional)?.hours ?? []).filter(
      (interval) =>
        interval.weekday === today &&
        this.#openPlaces.has(interval.location) &&
        this.closures.closureOf(interval.location, day) === undefined,
    )
    days.set(day, hours)
    return hours
  }
}

const isOpen = ({ status }: Location) => status === 'active'
