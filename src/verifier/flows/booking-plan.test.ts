import { expect, test } from 'vitest'
import { formatWallTime, parseWallDay, parseWall } from '../calendar.ts'
import type { TargetSlot } from '../slots.ts'
import { planBooking, unofferedTimes } from './booking-plan.ts'

const minutes = 60
const monday = parseWallDay('2026-03-09') ?? NaN

function slots(day: string, starts: readonly string[], professionals = ['ana']): TargetSlot[] {
  return starts.map((time) => {
    const start = parseWall(`${day} ${time}`) ?? NaN
    return { start, end: start + minutes, professionals, free: true }
  })
}

test('a plan has overlaps on both sides, a neighbour and a time before it', () => {
  const offered = slots('2026-03-12', [
    '09:00',
    '09:30',
    '10:00',
    '10:30',
    '11:00',
    '11:30',
    '12:00',
  ])
  const plan = planBooking(offered, { professionals: ['ana'], notBefore: monday })
  const times = plan?.overlapping.map(({ start }) => start - (plan?.target.start ?? 0))
  expect(times).toEqual([-30, 30])
  expect(plan?.neighbour?.start).toBe(plan?.target.end)
  expect(offered.some(({ end }) => end === plan?.target.start)).toBe(true)
})

test('a later day is preferred, unless there is none', () => {
  const today = slots('2026-03-09', ['09:00', '10:00', '11:00'])
  const later = slots('2026-03-12', ['16:00'])
  const options = { professionals: ['ana'], notBefore: monday + 2 }
  expect(planBooking([...today, ...later], options)?.day).toBe(monday + 3)
  expect(planBooking(today, options)?.day).toBe(monday)
  expect(planBooking(later, { ...options, professionals: ['eva'] })).toBeUndefined()
})

test('a time at night and one off the grid are offered to nobody', () => {
  const offered = slots('2026-03-12', ['09:00', '09:30', '10:00'])
  const { night, offGrid } = unofferedTimes(offered, { day: monday + 3, minutes })
  expect([night, offGrid].map((slot) => slot && formatWallTime(slot.start))).toEqual([
    '03:00',
    '09:07',
  ])
})

test('a salon open all night has no night, and a lone slot no grid', () => {
  const allNight = slots('2026-03-12', ['02:00', '03:00', '22:00', '23:00'])
  expect(unofferedTimes(allNight, { day: monday + 3, minutes }).night).toBeUndefined()
  const lone = slots('2026-03-12', ['09:00'])
  expect(unofferedTimes(lone, { day: monday + 3, minutes }).offGrid).toBeUndefined()
})
