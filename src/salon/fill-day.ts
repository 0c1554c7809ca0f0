import { durationOf, type Professional, type Service } from './entities.ts'
import { addMinutes, type Minute } from './minute.ts'
import type { Run } from './runs.ts'

/** An appointment that found a place in the day, not yet a booking. */
export interface Appointment {
  readonly start: Minute
  readonly end: Minute
  readonly services: readonly Service[]
  readonly location: number
  /** Given up again, so that somebody else may have the time. */
  readonly cancelled: boolean
}

export interface DayToFill {
  readonly runs: readonly Run[]
  readonly step: number
  /** Start, end, start, end … of what is taken already, by start; these may overlap. */
  readonly taken: readonly number[]
  /** Share of the time to be taken, 0–1. */
  readonly share: number
  /** Share of the appointments that are given up, 0–1. */
  readonly cancelled: number
  readonly menu: Menu
  readonly draw: () => number
}

/** Somebody who has their hair cut may have a treatment after it. */
const SECOND_SERVICE = 0.12
/** Nobody gives up more appointments at one time than this: the rest of the day has to come. */
const MOST_CANCELLED = 3

/** Goes through a professional's day and puts appointments on its grid until the share is reached. */
export function fillDay({
  runs,
  step,
  taken,
  share,
  cancelled,
  menu,
  draw,
}: DayToFill): Appointment[] {
  const appointments: Appointment[] = []
  for (const { location, first, before, end } of runs) {
    const offered = menu.at(location)
    const chance = chanceFor(share, { offered, step, cancelled })
    if (chance === 0) continue
    let tries = 0
    for (let start = first; start < before;) {
      const room = roomAt(taken, start, end)
      const services = room > 0 && draw() < chance ? offered.choose(room, draw) : []
      const isGivenUp = services.length > 0 && draw() < cancelled
      if (services.length > 0) {
        const until = addMinutes(start, durationOf(services))
        appointments.push({ start, end: until, services, location, cancelled: isGivenUp })
      }
      if (isGivenUp && ++tries < MOST_CANCELLED) continue
      tries = 0
      const steps = isGivenUp ? 1 : Math.max(1, Math.ceil(durationOf(services) / step))
      start = addMinutes(start, steps * step)
    }
  }
  return appointments
}

/** With this chance of an appointment at each free start, the share is what comes of it on average. */
function chanceFor(
  share: number,
  { offered, step, cancelled }: { offered: MenuOfPlace; step: number; cancelled: number },
): number {
  if (share === 0 || offered.meanMinutes === 0) return 0
  // A service that ends off the grid leaves a gap after it, which the others make up for.
  const fullShare = offered.meanMinutes - share * (offered.meanLength(step) - step)
  const taking = fullShare > share * step ? (share * step) / fullShare : 1
  // Some must be tried again.
  return taking / (1 - cancelled + taking * cancelled)
}

/** Minutes from a start to what is taken next, or to the end; 0 when it is taken itself. */
function roomAt(taken: readonly number[], start: number, end: number): number {
  let until = end
  for (let index = 0; index < taken.length; index += 2) {
    const from = taken[index] ?? 0
    if (from >= until) break
    if ((taken[index + 1] ?? 0) > start) {
      if (from <= start) return 0
      until = from
    }
  }
  return until - start
}

/** What a professional is asked for: the cheaper a service, the more often. */
export class Menu {
  readonly #services: readonly Service[]
  readonly #places = new Map<number, MenuOfPlace>()

  constructor(professional: Professional, services: ReadonlyMap<number, Service>) {
    this.#services = professional.services
      .flatMap((id) => services.get(id) ?? [])
      .filter(({ status }) => status === 'active')
  }

  at(location: number): MenuOfPlace {
    const known = this.#places.get(location)
    if (known !== undefined) return known
    const place = new MenuOfPlace(
      this.#services.filter(({ locations }) => locations.includes(location)),
    )
    this.#places.set(location, place)
    return place
  }
}

class MenuOfPlace {
  /** By duration, with the sum of the weights so far: what fits into a time is a head of the list. */
  readonly #entries: readonly { service: Service; weight: number; upTo: number }[]

  constructor(services: readonly Service[]) {
    let upTo = 0
    this.#entries = services
      .toSorted((a, b) => a.duration - b.duration || a.id - b.id)
      .map((service) => {
        const weight = 1 / (20 + service.price)
        upTo += weight
        return { service, weight, upTo }
      })
  }

  /** Minutes that an appointment takes on average; 0 when nothing is offered. */
  get meanMinutes(): number {
    return this.meanLength(1)
  }

  /** The same, up to the next start on the grid. */
  meanLength(step: number): number {
    const all = this.#entries.at(-1)?.upTo ?? 1
    const sum = this.#entries.reduce(
      (minutes, { service, weight }) =>
        minutes + Math.ceil(service.duration / step) * step * weight,
      0,
    )
    return (sum / all) * (1 + SECOND_SERVICE)
  }

  /** One service, or now and then two, that fit into the room; none when none does. */
  choose(room: number, draw: () => number): Service[] {
    const first = this.#pick(room, draw())
    if (first === undefined) return []
    if (draw() >= SECOND_SERVICE) return [first]
    const second = this.#pick(room - first.duration, draw())
    return second === undefined || second === first ? [first] : [first, second]
  }

  #pick(room: number, chance: number): Service | undefined {
    let fitting = this.#entries.length
    while (fitting > 0 && (this.#entries[fitting - 1]?.service.duration ?? 0) > room) fitting--
    const wanted = chance * (this.#entries[fitting - 1]?.upTo ?? 0)
    return this.#entries.slice(0, fitting).find(({ upTo }) => wanted < upTo)?.service
  }
}
