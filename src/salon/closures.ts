import type { Day } from '../days/calendar-date.ts'
import type { Holiday, TimeOff } from './entities.ts'

const noHolidays: readonly Holiday[] = []
const notOff: readonly number[] = []

/** Holidays and time off with their indexes. Never changed: a change makes a new one. */
export class Closures {
  readonly holidays: readonly Holiday[]
  readonly timeOff: readonly TimeOff[]
  readonly #byDay = new Map<Day, Holiday[]>()
  /** Per professional: start, end, start, end … by start; these may overlap. */
  readonly #off = new Map<number, number[]>()

  constructor(holidays: readonly Holiday[], timeOff: readonly TimeOff[]) {
    this.holidays = holidays.toSorted((a, b) => a.day - b.day || a.id - b.id)
    this.timeOff = timeOff.toSorted((a, b) => a.from - b.from || a.id - b.id)
    for (const holiday of this.holidays) {
      this.#byDay.set(holiday.day, [...(this.#byDay.get(holiday.day) ?? []), holiday])
    }
    for (const { professional, from, to } of this.timeOff) {
      const off = this.#off.get(professional) ?? []
      off.push(from, to)
      this.#off.set(professional, off)
    }
  }

  holidaysOn(day: Day): readonly Holiday[] {
    return this.#byDay.get(day) ?? noHolidays
  }

  /** The business-wide holiday of the day. */
  holidayOn(day: Day): Holiday | undefined {
    return this.#byDay.get(day)?.find(({ location }) => location === null)
  }

  /** The closure of one location on the day, business-wide or its own. */
  closureOf(location: number, day: Day): Holiday | undefined {
    return this.#byDay
      .get(day)
      ?.find((holiday) => holiday.location === null || holiday.location === location)
  }

  offOf(professional: number): readonly number[] {
    return this.#off.get(professional) ?? notOff
  }

  withHoliday(holiday: Holiday): Closures {
    return new Closures([...this.holidays, holiday], this.timeOff)
  }

  withoutHoliday(id: number): Closures {
    return new Closures(
      this.holidays.filter((holiday) => holiday.id !== id),
      this.timeOff,
    )
  }

  withTimeOff(timeOff: TimeOff): Closures {
    return new Closures(this.holidays, [...this.timeOff, timeOff])
  }

  withoutTimeOff(id: number): Closures {
    return new Closures(
      this.holidays,
      this.timeOff.filter((timeOff) => timeOff.id !== id),
    )
  }
}
