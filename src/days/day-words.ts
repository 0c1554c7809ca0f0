import { addDays, dateOfDay, dayOfDate, parseDay, weekday, type Day } from './calendar-date.ts'
import { easterOf } from './easter.ts'

export type WeekdayName =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday'

export type MonthName =
  | 'January'
  | 'February'
  | 'March'
  | 'April'
  | 'May'
  | 'June'
  | 'July'
  | 'August'
  | 'September'
  | 'October'
  | 'November'
  | 'December'

export const weekdayNames: readonly WeekdayName[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

export const monthNames: readonly MonthName[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What a fixture's day words mean, still to be found from a particular today. */
export type DaySpec =
  | { readonly kind: 'date'; readonly day: Day; readonly ifWorking: boolean }
  /** `step` is the direction, `count` how many matching days to go: 0 is today itself. */
  | {
      readonly kind: 'relative'
      readonly step: 1 | -1
      readonly count: number
      readonly weekday: number | undefined
      readonly working: boolean
      readonly ifWorking: boolean
    }
  | ({ readonly kind: 'yearly' } & YearlyRule)

/** A day of every year: a date, or so many days from Easter Sunday. */
export type YearlyRule =
  | { readonly month: number; readonly date: number }
  | { readonly fromEaster: number }

/** The forms that `parseDayWords` understands, for messages. */
export const dayForms =
  '"today", "tomorrow", "yesterday", "next Tuesday", "last working Friday", "in 3 working days", "2 working days ago", "2026-03-10", each also with " if working", or for a holiday "every 25 December", "easter", "easter-2", "easter+1"'

const dayPattern =
  /^(?:(next|last) (working )?([A-Za-z]+)|in (\d{1,3}) working days?|(\d{1,3}) working days? ago)$/

/** Reads day words; `undefined` when they are none of `dayForms`. */
export function parseDayWords(words: string): DaySpec | undefined {
  const easter = /^easter([+-]\d{1,2})?$/.exec(words)
  if (easter) return { kind: 'yearly', fromEaster: Number(easter[1] ?? 0) }
  const yearly = /^every (\d{1,2}) ([A-Za-z]+)$/.exec(words)
  if (yearly) {
    const month = monthNames.findIndex((name) => name === yearly[2]) + 1
    const date = Number(yearly[1])
    // 2024 is a leap year: 29 February is a date of some years.
    return dayOfDate(2024, month, date) === undefined ? undefined : { kind: 'yearly', month, date }
  }
  const ifWorking = words.endsWith(' if working')
  const text = ifWorking ? words.slice(0, -' if working'.length) : words
  const day = parseDay(text)
  if (day !== undefined) return { kind: 'date', day, ifWorking }
  const near = ['yesterday', 'today', 'tomorrow'].indexOf(text)
  if (near >= 0) {
    return relative({ step: near === 0 ? -1 : 1, count: near === 1 ? 0 : 1, ifWorking })
  }
  const [, direction, working, name, ahead, ago] = dayPattern.exec(text) ?? []
  if (direction !== undefined) {
    const index = weekdayNames.findIndex((candidate) => candidate === name)
    if (index < 0) return undefined
    return relative({
      step: direction === 'next' ? 1 : -1,
      count: 1,
      weekday: index + 1,
      working: working !== undefined,
      ifWorking,
    })
  }
  const count = Number(ahead ?? ago ?? 0)
  if (count === 0) return undefined
  return relative({ step: ahead === undefined ? -1 : 1, count, working: true, ifWorking })
}

const relative = (spec: {
  step: 1 | -1
  count: number
  weekday?: number
  working?: boolean
  ifWorking: boolean
}): DaySpec => ({ kind: 'relative', weekday: undefined, working: false, ...spec })

/**
 * Tells the days on which something can be. An object rather than a function: one made for each booking
 * would never warm up while a salon is planted at the start.
 */
export interface WorkingDays {
  isWorking(day: Day): boolean
}

/** Looking further than this for a working day means that there is none. */
const furthest = 1000

/** The day that a spec means on `today`; `undefined` when there is none, or it is not a working one. */
export function resolveDay(
  spec: Exclude<DaySpec, { kind: 'yearly' }>,
  today: Day,
  days: WorkingDays,
): Day | undefined {
  const day = spec.kind === 'date' ? spec.day : search(spec, today, days)
  return day !== undefined && spec.ifWorking && !days.isWorking(day) ? undefined : day
}

function search(
  spec: Extract<DaySpec, { kind: 'relative' }>,
  today: Day,
  days: WorkingDays,
): Day | undefined {
  let day = today
  let left = spec.count
  for (let steps = 0; left > 0 && steps < furthest; steps++) {
    day = addDays(day, spec.step)
    const counts =
      (spec.weekday === undefined || weekday(day) === spec.weekday) &&
      (!spec.working || days.isWorking(day))
    if (counts) left--
  }
  return left === 0 ? day : undefined
}

/** The days of a yearly rule from one day to another. */
export function yearlyDays(rule: YearlyRule, from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let year = dateOfDay(from).year; year <= dateOfDay(to).year; year++) {
    const day =
      'fromEaster' in rule
        ? addDays(easterOf(year), rule.fromEaster)
        : dayOfDate(year, rule.month, rule.date)
    if (day !== undefined && day >= from && day <= to) days.push(day)
  }
  return days
}

/** Reads `09:00-14:00` into minutes of the day; `undefined` when malformed or not forwards. */
export function parseHours(words: string): { from: number; to: number } | undefined {
  const [, start = '', end = ''] = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(words) ?? []
  const from = parseTimeOfDay(start)
  const to = parseTimeOfDay(end)
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined
}

/** Reads `09:00` into a minute of the day; `24:00` is the end of it. */
export function parseTimeOfDay(text: string): number | undefined {
  const [, hour = '', minute = ''] = /^(\d{2}):(\d{2})$/.exec(text) ?? []
  const value = Number(hour) * 60 + Number(minute)
  return hour !== '' && Number(minute) < 60 && value <= 1440 ? value : undefined
}
