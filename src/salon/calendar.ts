import type { SalonBase } from './base.ts'
import { weekday, type Day } from '../days/calendar-date.ts'
import type { Closures } from './closures.ts'
import type { Holiday, Professional, WorkingInterval } from './entities.ts'
import { addGrids, type Grid } from './grids.ts'
import { holidayLaidOn, type Laid, withLaid } from './laid.ts'
import type { Ledger } from './ledger.ts'
import { addMinutes, minuteAt, type Minute } from './minute.ts'
import type { Onlooker } from './onlooker.ts'
import type { HoursFilter, SlotQuery } from './slot-query.ts'
import { Sweep, type Taken, withTouching } from './taken.ts'

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

interface CalendarParts {
  readonly ledger: Ledger
  readonly closures: Closures
  /** For the time being, over what is written down. */
  readonly laid?: Laid | undefined
  readonly onlooker?: Onlooker | undefined
}

/** Who works when, and which of it is taken. Knows no clock: callers say from when on times count. */
export class Calendar {
  readonly ledger: Ledger
  closures: Closures
  readonly #base: SalonBase
  readonly #step: number
  readonly #laid: Laid | undefined
  readonly #onlooker: Onlooker | undefined

  constructor(base: SalonBase, { ledger, closures, laid, onlooker }: CalendarParts) {
    this.#base = base
    this.#step = base.data.settings.slotStep
    this.ledger = ledger
    this.closures = closures
    this.#laid = laid
    this.#onlooker = onlooker
  }

  /** The business-wide holiday of the day. */
  holidayOn(day: Day): Holiday | undefined {
    return this.closures.holidayOn(day) ?? (this.#laid && holidayLaidOn(day, this.#laid))
  }

  /** The closure of one location on the day, business-wide or its own. */
  closureOf(location: number, day: Day): Holiday | undefined {
    return this.closures.closureOf(location, day) ?? (this.#laid && holidayLaidOn(day, this.#laid))
  }

  /** What of a professional's day is taken. Whoever asks whether a start is free asks this. */
  takenOn(professional: number, day: Day): Taken {
    const { busy } = this.ledger.day(professional, day)
    const off = this.closures.offOf(professional)
    if (off.length === 0 && !this.#laid) return new Sweep(busy)
    const { zone } = this.#base
    const whole = [zone.startOfDay(day), zone.endOfDay(day)] as const
    const taken = withTouching(busy, off, whole)
    if (!this.#laid) return new Sweep(taken)
    const { timeOff, busy: full } = this.#laid
    return new Sweep(withLaid(withLaid(taken, timeOff, professional), full, professional))
  }

  /** The grids of a professional's day, by time. Holidays leave none; time off does not shape them. */
  grids(professional: Professional, day: Day, place: HoursFilter): readonly Grid[] {
    const hours = this.#base.hoursOf(professional.id, weekday(day))
    if (hours.length === 0) return noGrids
    const grids: Grid[] = []
    const { zone } = this.#base
    const segments = zone.segments(day)
    for (const interval of hours) {
      if (isAt(interval, place) && this.closureOf(interval.location, day) === undefined) {
        addGrids(grids, { zone, day, step: this.#step, interval, segments })
      }
    }
    return grids
  }

  stateOf(professional: Professional, day: Day, place: HoursFilter): DayState {
    if (this.holidayOn(day)) return 'holiday'
    const hours = this.#base
      .hoursOf(professional.id, weekday(day))
      .filter((interval) => isAt(interval, place))
    if (hours.length === 0) return 'off'
    const open = hours.filter(({ location }) => !this.closureOf(location, day))
    if (open.length === 0) return 'holiday'
    return open.every((interval) => this.#isOff(professional, day, interval)) ? 'off' : 'working'
  }

  /** The hot path: one sweep over sorted minutes. */
  freeStarts(professional: Professional, day: Day, query: SlotQuery, earliest: Minute): Minute[] {
    const { minutes } = query
    const step = this.#step
    const taken = this.takenOn(professional.id, day)
    const free: Minute[] = []
    for (const { first, before, end } of this.grids(professional, day, query)) {
      const skipped = earliest > first ? Math.ceil((earliest - first) / step) * step : 0
      const last = Math.min(before - 1, end - minutes)
      for (let start = first + skipped; start <= last; start += step) {
        if (!taken.touches(start, start + minutes)) free.push(minuteAt(start))
      }
    }
    if (free[0] !== undefined) this.#onlooker?.sees(professional, free[0], query)
    return free
  }

  /** Every start of the day, free or not. */
  slots(professional: Professional, day: Day, query: SlotQuery, earliest: Minute): Slot[] {
    const { minutes } = query
    const taken = this.takenOn(professional.id, day)
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
        } else if (taken.touches(start, end)) {
          slots.push({ start, end, location, free: false, reason: 'taken' })
        } else {
          slots.push({ start, end, location, free: true })
        }
      }
    }
    const free = this.#onlooker && slots.find((slot) => slot.free)
    if (free) this.#onlooker?.sees(professional, free.start, query)
    return slots
  }

  /** The working hours of a day as instants, closed places left out. */
  intervals(professional: Professional, day: Day): Interval[] {
    return this.#base
      .hoursOf(professional.id, weekday(day))
      .filter(({ location }) => this.closureOf(location, day) === undefined)
      .map(({ location, from, to }) => ({
        location,
        start: this.#base.zone.reach(day, from),
        end: this.#base.zone.reach(day, to),
      }))
  }

  #isOff(professional: Professional, day: Day, interval: WorkingInterval): boolean {
    const written = this.closures.offOf(professional.id)
    const off = this.#laid ? withLaid(written, this.#laid.timeOff, professional.id) : written
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
  for (const service of services) {
    if (!service.locations.includes(interval.location)) return false
  }
  return true
}
