import type { SalonBase } from './base.ts'
import { addDays, dayAt, type Day, parseDay } from '../days/calendar-date.ts'
import { Directory } from './directory.ts'
import type { Professional, Ref, Service } from './entities.ts'
import { type Laid, type LaidTime } from './laid.ts'

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

/** A salon's conditions on a day: what they name is looked up there. */
export interface Conditioned {
  readonly base: SalonBase
  readonly conditions: readonly Condition[]
  readonly today: Day
}

/** What the conditions lay over the calendar: closures, time off, and time that is taken. */
export function laidBy(conditioned: Conditioned): Laid {
  const { conditions, today } = conditioned
  return {
    closed: conditions
      .filter((one) => one.condition === 'holiday')
      .flatMap(({ day: word }) => {
        if (word === undefined) return [{ from: dayAt(-always), to: dayAt(always) }]
        const day = dayOfWord(word, today)
        return day === undefined ? [] : [{ from: day, to: day }]
      }),
    timeOff: timesOf('professional-off', conditioned),
    busy: timesOf('fully-booked', conditioned),
  }
}

/** The time for which the conditions of a kind hold: whole days, or always where no day is named. */
export function timesOf(
  kind: StaffCondition['condition'],
  { base, conditions, today }: Conditioned,
): readonly LaidTime[] {
  return conditions
    .filter((one): one is StaffCondition => one.condition === kind)
    .flatMap(({ professional: ref, day: word }) => {
      const professional = ref === undefined ? undefined : base.professionals.get(ref)?.id
      if (ref !== undefined && professional === undefined) return []
      if (word === undefined) return [{ professional, from: -always, to: always }]
      const day = dayOfWord(word, today)
      if (day === undefined) return []
      return [{ professional, from: base.zone.startOfDay(day), to: base.zone.endOfDay(day) }]
    })
}

/** Days or minutes, further away than any calendar goes. */
const always = Number.MAX_SAFE_INTEGER

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
