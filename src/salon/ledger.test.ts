import { expect, test } from 'vitest'
import { addDays } from '../days/calendar-date.ts'
import type { Booking } from './entities.ts'
import { Ledger } from './ledger.ts'
import { addMinutes } from './minute.ts'
import { plant } from '../fixture/plant.ts'
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
