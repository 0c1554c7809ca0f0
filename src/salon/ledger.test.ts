import { expect, test } from 'vitest'
import { addDays } from '../days/calendar-date.ts'
import type { Booking } from './entities.ts'
import { Ledger } from './ledger.ts'
import { addMinutes } from './minute.ts'
import { plant } from '../fixture/read-fixture.ts'
import { smallFixture } from './test-salon.ts'

const now = Date.parse('2026-03-10T08:00:00Z')
const ana = smallFixture.professionals![0]!
const base = plant(
  {
    ...smallFixture,
    professionals: [ana, { ...ana, id: 2 }],
    bookings: [{ professional: 1, client: 1, services: [1], day: '2026-03-12', time: '10:00' }],
  },
  { now, seed: 1 },
)
const [booking] = base.bookings.list as readonly [Booking]
const { day } = base.zone.toWall(booking.start)

test.each<[name: string, changes: Partial<Booking>, days: number, professional: number]>([
  [
    'to another time',
    { start: addMinutes(booking.start, 60), end: addMinutes(booking.end, 60) },
    0,
    1,
  ],
  [
    'to another day',
    { start: addMinutes(booking.start, 1440), end: addMinutes(booking.end, 1440) },
    1,
    1,
  ],
  ['to somebody else', { professional: 2 }, 0, 2],
])('a booking that moves %s leaves nothing behind', (_name, changes, days, professional) => {
  const ledger = new Ledger(base)
  const moved = { ...booking, ...changes }
  ledger.put(moved)
  const held = [...ledger.books()].filter(({ book }) => book.bookings.length > 0)
  expect(held).toMatchObject([
    { professional, day: addDays(day, days), book: { bookings: [moved] } },
  ])
  expect(ledger.day(professional, addDays(day, days)).busy).toEqual([moved.start, moved.end])
  expect(ledger.list()).toEqual([moved])
})

test('a book of a day that nothing happened on is empty, and the base never changes', () => {
  const ledger = new Ledger(base)
  expect(ledger.day(1, addDays(day, 5))).toEqual({ bookings: [], busy: [] })
  ledger.put({ ...booking, status: 'cancelled' })
  expect(ledger.day(1, day).busy).toEqual([])
  expect(new Ledger(base).day(1, day).busy).toEqual([booking.start, booking.end])
})

/** A booking that counts how often its start is read: each comparison does it twice, each copy of a day once. */
function counted(start: Booking['start'], changes: Partial<Booking>, count: () => void): Booking {
  const one = { ...booking, ...changes, end: addMinutes(start, 30) }
  return Object.defineProperty(one, 'start', {
    enumerable: true,
    get: () => {
      count()
      return start
    },
  })
}

/** How often starts are read while so many are booked on one day, each cancelled before the next. */
function readsToCancel(many: number): number {
  const ledger = new Ledger(base)
  const held = new Set<number>()
  let reads = 0
  const count = () => (reads += 1)
  for (let id = 10; id < 10 + many; id++) {
    const start = addMinutes(booking.start, 60)
    ledger.put(counted(start, { id, status: 'confirmed' }, count))
    held.add(ledger.day(1, day).busy.length)
    ledger.put(counted(start, { id, status: 'cancelled' }, count))
    held.add(ledger.day(1, day).busy.length)
  }
  const spent = reads
  expect(held).toEqual(new Set([4, 2]))
  expect(ledger.day(1, day).bookings).toHaveLength(many + 1)
  return spent
}

test('bookings that were cancelled do not make the next one on their day dearer', () => {
  const [first, all] = [readsToCancel(1), readsToCancel(10_000)]
  expect(first).toBeGreaterThan(0)
  expect(all).toBe(10_000 * first)
})

test('10,000 bookings put on one day in a row are sorted once', () => {
  const ledger = new Ledger(base)
  const many = 10_000
  let reads = 0
  for (let id = 10; id < 10 + many; id++) {
    // Up and down the day, so that there is something to sort.
    const start = addMinutes(booking.start, 60 + ((id * 7919) % 600))
    ledger.put(counted(start, { id }, () => (reads += 1)))
  }
  const { busy } = ledger.day(1, day)
  expect(busy).toHaveLength(2 * (many + 1))
  expect(ledger.day(1, day).busy).toBe(busy)
  // Two reads a comparison, at most log2 of 10,000 comparisons each, and some to find the day and to list.
  expect(reads).toBeLessThan(many * (2 * Math.ceil(Math.log2(many)) + 8))
})
