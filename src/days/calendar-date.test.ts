import { describe, expect, test } from 'vitest'
import { addDays, dateOfDay, formatDay, parseDay, weekday, type Day } from './calendar-date.ts'

describe('a day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2024-01-20', 19742],
    ['9999-12-31', 2932896],
  ])('%s is day %i, and back', (text, day) => {
    expect(parseDay(text)).toBe(day)
    expect(formatDay(day as Day)).toBe(text)
  })

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-00-10',
    '2024-13-01',
    '2024-04-31',
    '2024-01-00',
    '2024-1-5',
    '24-01-05',
    '2024-01-05 ',
    ' 2024-01-05',
    '2024/01/05',
    '2024-01-05T00:00',
    '+2024-01-05',
    '2024-01-0५',
    '',
  ])('"%s" is none', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  test('every day of four centuries is written and read alike, and weeks never skip', () => {
    const wrong: Day[] = []
    for (let day = 0 as Day; day < 146_097; day = addDays(day, 1)) {
      // 1970-01-01 was a Thursday.
      const isWeekdayRight = weekday(day) === ((day + 3) % 7) + 1
      if (!isWeekdayRight || parseDay(formatDay(day)) !== day) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  test('agrees with the calendar of the machine', () => {
    for (let day = -40_000; day < 60_000; day += 61) {
      const date = new Date(day * 86_400_000)
      expect(dateOfDay(day as Day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        date: date.getUTCDate(),
      })
      expect(weekday(day as Day)).toBe(date.getUTCDay() || 7)
    }
  })
})
