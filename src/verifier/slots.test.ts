import { expect, test } from 'vitest'
import { parseWall } from './calendar.ts'
import {
  differenceOf,
  duplicatesIn,
  firstUnsorted,
  offersOf,
  overlaps,
  type TargetSlot,
  stepOf,
} from './slots.ts'

function slot(start: string, minutes: number, professionals = ['ana'], free = true): TargetSlot {
  const from = parseWall(`2026-03-10 ${start}`) ?? NaN
  return { start: from, end: from + minutes, professionals, free }
}

test.each([
  ['10:00', 60, '11:00', 30, false],
  ['11:00', 30, '10:00', 60, false],
  ['10:00', 60, '10:59', 30, true],
  ['10:00', 60, '09:30', 31, true],
  ['10:00', 60, '10:00', 60, true],
  ['10:00', 60, '10:15', 15, true],
])('%s for %i minutes and %s for %i overlap: %s', (one, length, other, otherLength, want) => {
  expect(overlaps(slot(one, length), slot(other, otherLength))).toBe(want)
})

test('a slot listed again with another professional is not a duplicate, with the same one it is', () => {
  const slots = [slot('09:00', 30), slot('09:00', 30, ['eva'])]
  expect(duplicatesIn(slots)).toEqual([])
  expect(duplicatesIn([...slots, slot('09:00', 30, ['ana', 'leo'])])).toHaveLength(1)
})

test('equal starts are in order, a step back is not', () => {
  const [early, late] = [slot('09:00', 30), slot('10:00', 30)]
  expect(firstUnsorted([early, early, late])).toBeUndefined()
  expect(firstUnsorted([late, early])).toBe(early)
})

test('the step is the smallest distance within a day', () => {
  expect(stepOf([slot('09:00', 60), slot('10:30', 60), slot('10:00', 60)])).toBe(30)
  expect(stepOf([slot('09:00', 60)])).toBeUndefined()
  const nextDay = { ...slot('00:00', 30), start: slot('09:00', 30).start + 1440 }
  expect(stepOf([slot('09:00', 60), nextDay])).toBeUndefined()
})

test('only free times are offers, and a difference names both sides', () => {
  const one = offersOf([slot('09:00', 30), slot('10:00', 30, ['ana'], false)])
  const other = offersOf([slot('11:00', 30)])
  expect([...one]).toEqual(['2026-03-10 09:00 to 09:30 with ana'])
  expect(differenceOf(one, one, ['one', 'other'])).toBeUndefined()
  expect(differenceOf(one, other, ['one', 'other'])).toBe(
    'one has 2026-03-10 09:00 to 09:30 with ana, other has not; other has 2026-03-10 11:00 to 11:30 with ana, one has not',
  )
})
