import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { dateOfDay, dayOfDate, formatDay, weekday } from './calendar-date.ts'
import { easterOf } from './easter.ts'

describe('Easter', () => {
  test.each([
    // The earliest and the latest of all, and the two exceptions of the reckoning.
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, want) => {
    expect(formatDay(easterOf(year))).toBe(want)
  })

  test('is the one that date-holidays has, from 1970 to 2099', () => {
    const ecuador = new Holidays('EC')
    for (let year = 1970; year < 2100; year++) {
      const sunday = ecuador.getHolidays(year).find(({ rule }) => rule === 'easter')
      expect(sunday?.date.slice(0, 10)).toBe(formatDay(easterOf(year)))
    }
  })

  test('is a Sunday from 22 March to 25 April in each of 400 years', () => {
    for (let year = 1900; year < 2300; year++) {
      const day = easterOf(year)
      expect([weekday(day), dateOfDay(day).year]).toEqual([7, year])
      expect(day).toBeGreaterThanOrEqual(dayOfDate(year, 3, 22)!)
      expect(day).toBeLessThanOrEqual(dayOfDate(year, 4, 25)!)
    }
  })
})
