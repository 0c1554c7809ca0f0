import { describe, expect, test } from 'vitest'
import { addDays, parseDay, type Day } from '../days/calendar-date.ts'
import type { Minute } from './minute.ts'
import { Zone } from './zone.ts'

const madrid = new Zone('Europe/Madrid')
const day = (text: string): Day => parseDay(text)!
const utc = (text: string) => Date.parse(text) / 60_000

describe('a zone', () => {
  test('refuses a name that is none', () => {
    expect(() => new Zone('Mars/Olympus')).toThrow(RangeError)
  })

  test.each([
    ['2026-01-15', 540, '2026-01-15T08:00Z'],
    ['2026-07-15', 540, '2026-07-15T07:00Z'],
    ['2026-03-29', 0, '2026-03-28T23:00Z'],
    ['2026-03-29', 119, '2026-03-29T00:59Z'],
    ['2026-03-29', 180, '2026-03-29T01:00Z'],
    ['2026-03-29', 1440, '2026-03-29T22:00Z'],
    ['2026-10-25', 119, '2026-10-24T23:59Z'],
    ['2026-10-25', 120, '2026-10-25T00:00Z'],
    ['2026-10-25', 179, '2026-10-25T00:59Z'],
    ['2026-10-25', 180, '2026-10-25T02:00Z'],
    ['2026-10-25', 1440, '2026-10-25T23:00Z'],
  ])('puts %s minute %i at %s', (date, minute, instant) => {
    expect(madrid.fromWall(day(date), minute)).toBe(utc(instant))
  })

  test.each([120, 150, 179])('skips minute %i of the day on which clocks go forward', (minute) => {
    expect(madrid.fromWall(day('2026-03-29'), minute)).toBeUndefined()
    expect(madrid.reach(day('2026-03-29'), minute)).toBe(utc('2026-03-29T01:00Z'))
  })

  test('has a day of 23 hours and one of 25', () => {
    const length = (text: string) => madrid.endOfDay(day(text)) - madrid.startOfDay(day(text))
    expect([length('2026-03-29'), length('2026-10-25'), length('2026-06-01')]).toEqual([
      23 * 60,
      25 * 60,
      24 * 60,
    ])
  })

  test('shows the repeated hour twice', () => {
    for (const instant of ['2026-10-25T00:30Z', '2026-10-25T01:30Z']) {
      expect(madrid.toWall(utc(instant) as Minute)).toEqual({ day: day('2026-10-25'), minute: 150 })
    }
  })

  test.each([
    // Where clocks change at midnight, the day starts at 01:00, or has its last hour twice.
    ['Asia/Beirut', '2024-03-31', 60, 23],
    ['Africa/Cairo', '2024-04-26', 60, 23],
    ['America/Havana', '2024-03-10', 60, 23],
    ['Asia/Beirut', '2024-10-26', 0, 25],
    // The first hour comes twice.
    ['America/Havana', '2024-11-03', 0, 25],
    ['Asia/Kathmandu', '2024-05-05', 0, 24],
    ['Australia/Lord_Howe', '2024-04-07', 0, 24.5],
  ])('%s on %s starts at minute %i and has %d hours', (name, date, minute, hours) => {
    const zone = new Zone(name)
    const start = zone.startOfDay(day(date))
    expect(zone.toWall(start)).toEqual({ day: day(date), minute })
    expect((zone.endOfDay(day(date)) - start) / 60).toBe(hours)
  })

  test('a day that the calendar skipped has no length and no times', () => {
    const apia = new Zone('Pacific/Apia')
    const skipped = day('2011-12-30')
    expect(apia.startOfDay(skipped)).toBe(apia.endOfDay(skipped))
    expect(apia.fromWall(skipped, 600)).toBeUndefined()
    expect(apia.endOfDay(day('2011-12-29'))).toBe(apia.startOfDay(day('2011-12-31')))
  })

  test.each([
    'Europe/Madrid',
    'America/New_York',
    'America/Havana',
    'Asia/Beirut',
    'Africa/Casablanca',
    'UTC',
  ])('in %s, days follow each other without a gap and walls lead back to their instant', (name) => {
    const zone = new Zone(name)
    // Backwards too, so that spans are learnt in any order.
    for (const step of [1, -1]) {
      for (let index = 0; index < 800; index++) {
        const date = addDays(day('2026-01-01'), step * index)
        const start = zone.startOfDay(date)
        expect(zone.startOfDay(addDays(date, 1))).toBe(zone.endOfDay(date))
        expect(zone.toWall((start - 1) as Minute).day).toBe(addDays(date, -1))
        // The parts of the day lie end to end, from its start to its end.
        const end = zone.segments(date).reduce((reached, part) => {
          expect(part.start).toBe(reached)
          return (reached + part.wallTo - part.wallFrom) as Minute
        }, start)
        expect(end).toBe(zone.endOfDay(date))
        for (const minute of [0, 61, 150, 720, 1439]) {
          const instant = zone.fromWall(date, minute)
          if (instant !== undefined) expect(zone.toWall(instant)).toEqual({ day: date, minute })
        }
      }
    }
  })

  test.each([
    ['2026-03-10T08:00:00', '2026-03-10T07:00:00Z'],
    ['2026-03-10T08:00', '2026-03-10T07:00:00Z'],
    ['2026-03-10 08:00:00', '2026-03-10T07:00:00Z'],
    ['2026-03-10T08:00:00.250', '2026-03-10T07:00:00.250Z'],
    ['2026-03-10T08:00:00Z', '2026-03-10T08:00:00Z'],
    ['2026-03-10T08:00:00-05:00', '2026-03-10T13:00:00Z'],
    ['2026-03-10T08:00:00+05:45', '2026-03-10T02:15:00Z'],
    ['2026-03-10', '2026-03-09T23:00:00Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(madrid.parseLocal(text)).toBe(Date.parse(instant))
  })

  test.each([
    '',
    'now',
    '2026-02-30T08:00:00',
    '2026-03-10T24:00:00',
    '2026-03-10T08:60:00',
    '8:00',
    '2026-03-10T08',
    '2026-03-29T02:30:00',
  ])('"%s" is no time', (text) => {
    expect(madrid.parseLocal(text)).toBeUndefined()
  })

  test.each([
    // Over both clock changes a day is a day on the wall, and hours are hours.
    ['2026-03-28T12:00:00', 'P1D', '2026-03-29T10:00:00Z'],
    ['2026-03-28T12:00:00', 'PT24H', '2026-03-29T11:00:00Z'],
    ['2026-10-24T12:00:00', 'P1D', '2026-10-25T11:00:00Z'],
    ['2026-10-24T12:00:00', 'PT24H', '2026-10-25T10:00:00Z'],
    ['2026-01-31T12:00:00', 'P1M', '2026-02-28T11:00:00Z'],
    ['2026-12-31T23:30:00', 'PT1H', '2026-12-31T23:30:00Z'],
    ['2026-03-28T02:30:00', 'P1DT1H', '2026-03-29T02:30:00Z'],
    ['2026-03-10T08:00:00', 'P2W', '2026-03-24T07:00:00Z'],
    ['2026-03-10T08:00:00', 'PT0S', '2026-03-10T07:00:00Z'],
  ])('%s and %s later is %s', (from, duration, instant) => {
    expect(madrid.add(madrid.parseLocal(from)!, duration)).toBe(Date.parse(instant))
  })

  test.each(['', 'P', '2 hours', '-P1D', '-PT1S', 'P1D2H', 'P99999999Y', 'PT9999999999999H'])(
    'does not add "%s"',
    (duration) => {
      expect(madrid.add(Date.parse('2026-03-10T08:00Z'), duration)).toBeUndefined()
    },
  )
})
