import { expect, test } from 'vitest'
import { Clock } from './clock.ts'

test('a ticking clock follows its source from wherever it was set', () => {
  let real = 1000
  const clock = new Clock({ source: () => real, now: 50_000 })
  expect(clock.now()).toBe(50_000)
  real += 250
  expect(clock.now()).toBe(50_250)
  clock.set(7)
  real += 3
  expect(clock.now()).toBe(10)
  clock.advance(100)
  expect(clock.state()).toEqual({ now: 110, frozen: false })
})

test('a frozen clock stands until it is moved or thawed, and loses no time then', () => {
  let real = 0
  const clock = new Clock({ source: () => real, now: 100, frozen: true })
  real += 1000
  expect(clock.now()).toBe(100)
  clock.advance(5)
  expect(clock.now()).toBe(105)
  clock.thaw()
  real += 10
  expect(clock.now()).toBe(115)
  clock.freeze()
  real += 10
  expect(clock.state()).toEqual({ now: 115, frozen: true })
})

test('without a start it shows the source, in whole milliseconds', () => {
  expect(new Clock({ source: () => 12.9 }).now()).toBe(12)
})
