import { dayAt, dayOfDate, type Day } from './calendar-date.ts'

/** Easter Sunday of a Gregorian year, as the Western churches reckon it (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapless = century - Math.floor(century / 4)
  const lunar = Math.floor((8 * century + 13) / 25)
  const age = (19 * golden + leapless - lunar + 15) % 30
  const late =
    Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11))
  const moon = age - late
  // The Sunday after that moon, counted from 28 March on.
  const weekday = (year + Math.floor(year / 4) + moon + 2 - leapless) % 7
  const march28 = dayOfDate(year, 3, 28) ?? 0
  return dayAt(march28 + moon - weekday)
}
