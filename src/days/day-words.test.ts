import { describe, expect, test } from 'vitest'
import { formatDay, weekday, type Day } from './calendar-date.ts'
import { parseDayWords, parseHours, parseTimeOfDay, resolveDay, yearlyDays } from './day-words.ts'
import { dayNamed } from '../salon/test-salon.ts'

/** Monday to Friday, but not Wednesday the 11th. */
const isWorking = (day: Day) => weekday(day) <= 5 && formatDay(day) !== '2026-03-11'
const tuesday = dayNamed('2026-03-10')

const meaning = (words: string, today = tuesday): string | undefined => {
  const spec = parseDayWords(words)
  if (spec === undefined || spec.kind === 'yearly') return 'no day'
  const day = resolveDay(spec, today, { isWorking })
  return day && formatDay(day)
}

describe('day words', () => {
  test.each([
    ['today', '2026-03-10'],
    ['tomorrow', '2026-03-11'],
    ['yesterday', '2026-03-09'],
    ['tomorrow if working', undefined],
    ['today if working', '2026-03-10'],
    // The nearest one that is not today.
    ['next Tuesday', '2026-03-17'],
    ['last Tuesday', '2026-03-03'],
    ['next Wednesday', '2026-03-11'],
    ['next working Wednesday', '2026-03-18'],
    ['next Wednesday if working', undefined],
    ['last working Friday', '2026-03-06'],
    ['in 1 working day', '2026-03-12'],
    ['in 2 working days', '2026-03-13'],
    ['in 3 working days', '2026-03-16'],
    ['1 working day ago', '2026-03-09'],
    ['2 working days ago', '2026-03-06'],
    ['2026-02-01', '2026-02-01'],
    ['2026-02-01 if working', undefined],
    // Nobody works on Saturdays: there is no such day.
    ['next working Saturday', undefined],
  ])('"%s" on Tuesday 10 March 2026 is %s', (words, want) => {
    expect(meaning(words)).toBe(want)
  })

  test.each([
    '',
    'soon',
    '+3',
    'in 3 days',
    'in 0 working days',
    'next tuesday',
    'next Tues',
    'Tuesday',
    'next  Tuesday',
    'in three working days',
    '3 working days',
    '2026-02-30',
    'every 30 February',
    'every 1 Jan',
    'if working',
    'last',
    'Easter',
    'easter -2',
    'easter-100',
    'easter-2 if working',
  ])('"%s" means nothing', (words) => {
    expect(parseDayWords(words)).toBeUndefined()
  })

  test('a yearly date comes every year, 29 February every fourth', () => {
    const days = (month: number, date: number) =>
      yearlyDays({ month, date }, dayNamed('2024-01-01'), dayNamed('2028-12-24')).map(formatDay)
    expect(parseDayWords('every 25 December')).toEqual({ kind: 'yearly', month: 12, date: 25 })
    expect(days(12, 25)).toEqual(['2024-12-25', '2025-12-25', '2026-12-25', '2027-12-25'])
    expect(days(2, 29)).toEqual(['2024-02-29', '2028-02-29'])
  })

  test.each([
    ['easter', 0, ['2025-04-20', '2026-04-05', '2027-03-28']],
    ['easter-2', -2, ['2025-04-18', '2026-04-03', '2027-03-26']],
    ['easter-47', -47, ['2025-03-04', '2026-02-17', '2027-02-09']],
    ['easter+1', 1, ['2025-04-21', '2026-04-06', '2027-03-29']],
  ])('"%s" moves with Easter', (words, fromEaster, want) => {
    const rule = { kind: 'yearly', fromEaster } as const
    expect(parseDayWords(words)).toEqual(rule)
    const days = yearlyDays(rule, dayNamed('2025-01-01'), dayNamed('2027-12-31'))
    expect(days.map(formatDay)).toEqual(want)
  })

  test('no holiday of Easter is lost between two years that nobody asked about whole', () => {
    const between = (from: string, to: string) =>
      yearlyDays({ fromEaster: -47 }, dayNamed(from), dayNamed(to)).map(formatDay)
    expect(between('2026-02-17', '2027-02-08')).toEqual(['2026-02-17'])
    expect(between('2026-02-18', '2027-02-09')).toEqual(['2027-02-09'])
  })
})

describe('times', () => {
  test.each([
    ['09:00-14:00', { from: 540, to: 840 }],
    ['00:00-24:00', { from: 0, to: 1440 }],
    ['14:00-14:00', undefined],
    ['14:00-09:00', undefined],
    ['9:00-14:00', undefined],
    ['09:00', undefined],
    ['09:00-24:01', undefined],
    ['09:60-10:00', undefined],
    ['09:00 - 14:00', undefined],
  ])('"%s" is %j', (words, want) => {
    expect(parseHours(words)).toEqual(want)
  })

  test.each([
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', 1440],
    ['24:30', undefined],
    ['', undefined],
    ['12', undefined],
  ])('"%s" is minute %j', (text, want) => {
    expect(parseTimeOfDay(text)).toBe(want)
  })
})
