import { expect, test } from 'vitest'
import {
  dayOf,
  formatWallDay,
  formatWallTime,
  formatWall,
  isoWall,
  minuteOfDay,
  parseWallDay,
  parseWallTime,
  parseWall,
  weekdayOf,
} from './calendar.ts'

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-1-5', false],
  ['2026-01-05T00:00', false],
  [20260105, false],
  [undefined, false],
])('%s is a day: %s', (text, real) => {
  expect(parseWallDay(text) !== undefined).toBe(real)
})

test('a day reads back as it was written, before 1970 too', () => {
  for (const text of ['1969-12-31', '1970-01-01', '2026-03-10']) {
    expect(formatWallDay(parseWallDay(text) ?? NaN)).toBe(text)
  }
})

test('weekdays count from Monday', () => {
  const days = ['2026-03-09', '2026-03-15', '1969-12-31'].map((text) => parseWallDay(text) ?? NaN)
  expect(days.map(weekdayOf)).toEqual([1, 7, 3])
})

test.each([
  ['2026-03-10 09:30:00', '2026-03-10 09:30'],
  ['2026-03-10T09:30:00Z', '2026-03-10 09:30'],
  ['2026-03-10T09:30:59.999+00:00', '2026-03-10 09:30'],
  ['2026-03-10 09:30', '2026-03-10 09:30'],
])('%s is the wall time %s', (text, want) => {
  const wall = parseWall(text) ?? NaN
  expect(formatWall(wall)).toBe(want)
  expect(isoWall(wall)).toBe('2026-03-10T09:30:00Z')
  expect([formatWallDay(dayOf(wall)), minuteOfDay(wall)]).toEqual(['2026-03-10', 570])
})

test.each([
  '2026-03-10 24:00:00',
  '2026-02-30 09:00:00',
  '2026-03-10T09:30:00+02:00',
  '9:30',
  null,
])('%s is no wall time the targets write', (text) => {
  expect(parseWall(text)).toBeUndefined()
})

test('a time of day goes up to and including 24:00', () => {
  expect(['00:00', '09:05', '24:00', '24:01', '9:05', '09:60'].map(parseWallTime)).toEqual([
    0,
    545,
    1440,
    undefined,
    undefined,
    undefined,
  ])
  expect(formatWallTime(545)).toBe('09:05')
})
