/** A date of the salon's calendar: whole days since 1970-01-01. */
export type Day = number & { readonly unit: 'day' }

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const monthLength = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** The day of a valid proleptic Gregorian date; `undefined` when there is no such date. */
export function dayOfDate(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > monthLength(year, month)) return undefined
  // Howard Hinnant's days_from_civil: years start in March, so that the leap day comes last.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) as Day
}

/** Year, month (1–12) and date of a day. */
export function dateOfDay(day: Day): { year: number; month: number; date: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Reads a strict `YYYY-MM-DD`; `undefined` for any other form and for dates that do not exist. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  return dayOfDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** Writes `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = dateOfDay(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** 1970-01-01 was a Thursday. */
export function weekday(day: Day): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 1
}

/** Takes a whole number of days since 1970-01-01 for the date that it is. */
export const dayAt = (days: number): Day => days as Day

export const addDays = (day: Day, days: number): Day => (day + days) as Day
