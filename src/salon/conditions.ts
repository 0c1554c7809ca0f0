import type { SalonBase } from './base.ts'
import { Calendar } from './calendar.ts'
import { addDays, type Day, parseDay } from '../days/calendar-date.ts'
import { Closures } from './closures.ts'
import { Directory } from './directory.ts'
import type { Holiday, Professional, Ref, Service } from './entities.ts'
import type { Minute } from './minute.ts'

/**
 * A bad day at the salon, as it answers for the time being; nothing is written. What is left out means
 * "every": a `fully-booked` without more is every professional on every day.
 */
export type Condition =
  | StaffCondition
  | { readonly condition: 'holiday'; readonly day?: DayWord | undefined }
  | { readonly condition: 'no-professionals' }
  | { readonly condition: 'service-inactive'; readonly service?: Ref | undefined }

/** `slot-stolen`, `stale-availability`: someone else books the time a client is about to book, or was just shown. */
export interface StaffCondition {
  readonly condition: 'fully-booked' | 'professional-off' | 'slot-stolen' | 'stale-availability'
  readonly professional?: Ref | undefined
  readonly day?: DayWord | undefined
}

/** `YYYY-MM-DD`, or relative to the clock: `today`, `tomorrow`. */
export type DayWord = string

/** Whether something holds for a professional (by id) on a day. */
export type Holds = (professional: number, day: Day) => boolean

/** Where the conditions of a kind hold; undefined when there is none of them. */
export function whereAny(
  kind: StaffCondition['condition'],
  { base, conditions, today }: { base: SalonBase; conditions: readonly Condition[]; today: Day },
): Holds | undefined {
  const those = conditions.filter((one): one is StaffCondition => one.condition === kind)
  if (those.length === 0) return undefined
  const tests = those.map(({ professional: ref, day: word }): Holds => {
    const id = ref === undefined ? undefined : base.professionals.get(ref)?.id
    const named = word === undefined ? undefined : dayOfWord(word, today)
    return (professional, day) =>
      (ref === undefined || professional === id) && (word === undefined || day === named)
  })
  return (professional, day) => tests.some((holds) => holds(professional, day))
}

/** The day a word means; undefined when there is no such day. */
export function dayOfWord(word: DayWord, today: Day): Day | undefined {
  if (word === 'today') return today
  return word === 'tomorrow' ? addDays(today, 1) : parseDay(word)
}

/** The catalogue under conditions; the very same base where none concerns it. */
export function conditionedBase(base: SalonBase, conditions: readonly Condition[]): SalonBase {
  const nobody = conditions.some(({ condition }) => condition === 'no-professionals')
  const inactive = conditions.filter((one) => one.condition === 'service-inactive')
  if (!nobody && inactive.length === 0) return base
  const all = inactive.some(({ service }) => service === undefined)
  const ids = new Set(inactive.map(({ service: ref }) => ref && base.services.get(ref)?.id))
  const services = base.services.list.map((service): Service =>
    all || ids.has(service.id) ? { ...service, status: 'inactive' } : service,
  )
  return base.withCatalogue({
    services: new Directory(services),
    professionals: nobody ? new Directory<Professional>([]) : base.professionals,
  })
}

/** The calendar under conditions: it reads and writes the same bookings. */
export class ConditionedCalendar extends Calendar {
  readonly #full: Holds | undefined
  readonly #off: Holds | undefined

  constructor(
    actual: Calendar,
    day: { base: SalonBase; conditions: readonly Condition[]; today: Day },
  ) {
    super(day.base, { ledger: actual.ledger, closures: closed(actual.closures, day) })
    this.#full = whereAny('fully-booked', day)
    this.#off = whereAny('professional-off', day)
  }

  override stateOf(...asked: Parameters<Calendar['stateOf']>): ReturnType<Calendar['stateOf']> {
    const [professional, day] = asked
    const state = super.stateOf(...asked)
    return state === 'working' && this.#off?.(professional.id, day) === true ? 'off' : state
  }

  override freeStarts(...asked: Parameters<Calendar['freeStarts']>): Minute[] {
    const [professional, day] = asked
    return this.#isBlocked(professional.id, day) ? [] : super.freeStarts(...asked)
  }

  override isTaken(...asked: Parameters<Calendar['isTaken']>): boolean {
    const [professional, day] = asked
    return this.#isBlocked(professional, day) || super.isTaken(...asked)
  }

  #isBlocked(professional: number, day: Day): boolean {
    return this.#full?.(professional, day) === true || this.#off?.(professional, day) === true
  }
}

function closed(
  actual: Closures,
  { conditions, today }: { conditions: readonly Condition[]; today: Day },
): Closures {
  const holidays = conditions.filter((one) => one.condition === 'holiday')
  if (holidays.length === 0) return actual
  const everyDay = holidays.some(({ day }) => day === undefined)
  const days = new Set(holidays.map(({ day }) => day !== undefined && dayOfWord(day, today)))
  return new HolidayClosures(actual, (day) => everyDay || days.has(day))
}

/** Closures with further days closed for the whole business. */
class HolidayClosures extends Closures {
  readonly #isClosed: (day: Day) => boolean

  constructor(actual: Closures, isClosed: (day: Day) => boolean) {
    super(actual.holidays, actual.timeOff)
    this.#isClosed = isClosed
  }

  override holidaysOn(day: Day): readonly Holiday[] {
    return this.#isClosed(day) ? [holidayOn(day), ...super.holidaysOn(day)] : super.holidaysOn(day)
  }

  override holidayOn(day: Day): Holiday | undefined {
    return super.holidayOn(day) ?? (this.#isClosed(day) ? holidayOn(day) : undefined)
  }

  override closureOf(location: number, day: Day): Holiday | undefined {
    return super.closureOf(location, day) ?? (this.#isClosed(day) ? holidayOn(day) : undefined)
  }
}

const holidayOn = (day: Day): Holiday => ({ id: 0, day, name: 'Holiday', location: null })
