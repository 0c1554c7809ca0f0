import type { SalonBase } from './base.ts'
import { weekday, type Day } from '../days/calendar-date.ts'
import type { Closures } from './closures.ts'
import { isTaken } from './day-book.ts'
import type { Location, Professional, Service, WorkingInterval } from './entities.ts'
import type { Ledger } from './ledger.ts'
import { addMinutes, minuteAt, type Minute } from './minute.ts'
import { addGrids, type Grid } from './grids.ts'

/** Which of a professional's working hours count: at all places by default. */
export interface HoursFilter {
  /** Only the hours at this location. */
  readonly location?: Location | undefined
  /** Only the hours where all of these are offered. */
  readonly services?: readonly Service[] | undefined
}

/** What working hours are asked for: starts that leave room for this many minutes. */
export interface SlotQuery extends HoursFilter {
  readonly minutes: number
}

export type DayState = 'working' | 'holiday' | 'off'

export interface Slot {
  readonly start: Minute
  readonly end: Minute
  /** Id of the location of the working hours. */
  readonly location: number
  readonly free: boolean
  /** Why not: `past` also inside the minimum notice, `taken` also by time off. */
  readonly reason?: 'taken' | 'past'
}

export interface Interval {
  readonly start: Minute
  readonly end: Minute
  readonly location: number
}

const never = Number.MAX_SAFE_INTEGER
const noGrids: readonly Grid[] = []

/** Who works when, and which of it is taken. Knows no clock: callers say from when on times count. */
export class Calendar {
  readonly ledger: Ledger
  closures: Closures
  readonly #base: SalonBase
  readonly #step: number

  constructor(base: SalonBase, { ledger, closures }: { ledger: Ledger; closures: Closures }) {
    this.#base = base
    this.#step = base.data.settings.slotStep
    this.ledger = ledger
    this.closures = closures
  }

  /** The grids of a professional's day, by time. Holidays leave none; time off does not shape them. */
  grids(professional: Professional, day: Day, place: HoursFilter): readonly Grid[] {
    const hours = this.#base.hoursOf(professional.id, weekday(day))
    if (hours.length === 0) return noGrids
    const grids: Grid[] = []
    const zone = this.#base.zone
    for (const interval of hours) {
      if (isAt(interval, place) && this.closures.closureOf(interval.location, day) === undefined) {
        addGrids(grids, { zone, day, step: this.#step, interval })
      }
    }
    return grids
  }

  stateOf(professional: Professional, day: Day, place: HoursFilter): DayState {
    if (this.closures.holidayOn(day)) return 'holiday'
    const hours = this.#base
      .hoursOf(professional.id, weekday(day))
      .filter((interval) => isAt(interval, place))
    if (hours.length === 0) return 'off'
    const open = hours.filter(({ location }) => !this.closures.closureOf(location, day))
    if (open.length === 0) return 'holiday'
    return open.every((interval) => this.#isOff(professional, day, interval)) ? 'off' : 'working'
  }

  /** The hot path: one sweep over sorted minutes. */
  freeStarts(professional: Professional, day: Day, query: SlotQuery, earliest: Minute): Minute[] {
    const { minutes } = query
    const step = this.#step
    const busy = this.ledger.day(professional.id, day).busy
    const off = this.closures.offOf(professional.id)
    const free: Minute[] = []
    let nextBusy = 0
    let nextOff = 0
    for (const { first, before, end } of this.grids(professional, day, query)) {
      const skipped = earliest > first ? Math.ceil((earliest - first) / step) * step : 0
      const last = Math.min(before - 1, end - minutes)
      for (let start = first + skipped; start <= last; start += step) {
        while ((busy[nextBusy + 1] ?? never) <= start) nextBusy += 2
        if ((busy[nextBusy] ?? never) < start + minutes) continue
        while ((off[nextOff + 1] ?? never) <= start) nextOff += 2
        if ((off[nextOff] ?? never) < start + minutes) continue
        free.push(minuteAt(start))
      }
    }
    return free
  }

  /** Every start of the day, free or not. */
  slots(professional: Professional, day: Day, query: SlotQuery, earliest: Minute): Slot[] {
    const { minutes } = query
    const slots: Slot[] = []
    for (const { location, first, before, end: closing } of this.grids(professional, day, query)) {
      for (
        let start = first;
        start < before && start + minutes <= closing;
        start = addMinutes(start, this.#step)
      ) {
        const end = addMinutes(start, minutes)
        // Whole literals: spreading one into another costs more than all the rest.
        if (start < earliest) {
          slots.push({ start, end, location, free: false, reason: 'past' })
        } else if (this.isTaken(professional.id, day, { start, end })) {
          slots.push({ start, end, location, free: false, reason: 'taken' })
        } else {
          slots.push({ start, end, location, free: true })
        }
      }
    }
    return slots
  }

  /** Whether a booking or time off of the professional touches the half-open interval. */
  isTaken(professional: number, day: Day, { start, end }: { start: Minute; end: Minute }): boolean {
    return (
      isTaken(this.ledger.day(professional, day).busy, start, end) ||
      isTaken(this.closures.offOf(professional), start, end)
    )
  }

  /** The working hours of a day as instants, closed places left out. */
  intervals(professional: Professional, day: Day): Interval[] {
    return this.#base
      .hoursOf(professional.id, weekday(day))
      .filter(({ location }) => this.closures.closureOf(location, day) === undefined)
      .map(({ location, from, to }) => ({
        location,
        start: this.#base.zone.reach(day, from),
        end: this.#base.zone.reach(day, to),
      }))
  }

  #isOff(professional: Professional, day: Day, interval: WorkingInterval): boolean {
    const off = this.closures.offOf(professional.id)
    const end = this.#base.zone.reach(day, interval.to)
    let reached: number = this.#base.zone.reach(day, interval.from)
    for (let index = 0; index < off.length && reached < end; index += 2) {
      if ((off[index] ?? never) <= reached) reached = Math.max(reached, off[index + 1] ?? 0)
    }
    return reached >= end
  }
}

function isAt(interval: WorkingInterval, { location, services }: HoursFilter): boolean {
  if (location !== undefined && interval.location !== location.id) return false
  if (services === undefined) return true
  for (const service of services) if (!service.locations.includes(interval.location)) return false
  return true
}
