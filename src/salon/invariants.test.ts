import { describe, expect, test } from 'vitest'
import { SalonBase, type SalonData } from './base.ts'
import { Clock } from './clock.ts'
import { Ids } from './ids.ts'
import { Ledger } from './ledger.ts'
import type { Booking } from './entities.ts'
import { Salon } from './salon.ts'
import { plant } from '../fixture/read-fixture.ts'
import { smallFixture } from './test-salon.ts'

const now = Date.parse('2026-03-10T08:00:00Z')
const clock = new Clock({ source: () => now, frozen: true })

const good = plant(
  {
    ...smallFixture,
    bookings: ['10:00', '11:00', '12:00'].map((time) => ({
      professional: 1,
      client: 1,
      services: [2],
      day: 'tomorrow',
      time,
    })),
  },
  { now, seed: 1 },
).data

const rulesOf = (data: SalonData): string[] =>
  Salon.open(new SalonBase(data), { clock, ids: new Ids(1) })
    .invariants()
    .map(({ rule }) => rule)

const withSecond = (changes: Partial<Booking>): SalonData => ({
  ...good,
  bookings: good.bookings.map((booking, index) =>
    index === 1 ? { ...booking, ...changes } : booking,
  ),
})

describe('the audit', () => {
  test('finds nothing in a good salon', () => {
    expect(rulesOf(good)).toEqual([])
  })

  const [first, second] = good.bookings as [Booking, Booking]
  test.each<[name: string, data: SalonData, rules: string[]]>([
    ['two at one time', withSecond({ start: first.start, end: first.end }), ['double-booking']],
    [
      'a minute too early',
      withSecond({ start: (second.start - 1) as typeof second.start }),
      ['double-booking'],
    ],
    [
      'one in another',
      withSecond({
        start: (first.start + 10) as typeof first.start,
        end: (first.start + 20) as typeof first.end,
      }),
      ['double-booking'],
    ],
    ['an unknown service', withSecond({ services: [77] }), ['orphan']],
    ['an unknown place', withSecond({ location: 77 }), ['orphan']],
    ['an unknown client', withSecond({ client: 77 }), ['orphan']],
    ['an unknown professional', withSecond({ professional: 77 }), ['orphan', 'calendar-disagrees']],
    ['no service', withSecond({ services: [] }), ['empty-booking']],
    ['no length', withSecond({ end: second.start }), ['empty-booking']],
    ['one UUID twice', withSecond({ uuid: first.uuid }), ['duplicate-id', 'lists-disagree']],
  ])('finds %s', (_name, data, rules) => {
    expect(rulesOf(data)).toEqual(rules)
  })

  test('finds each of two that lie in a long one', () => {
    const [long, ...others] = good.bookings
    const bookings = [{ ...long!, end: others.at(-1)!.end }, ...others]
    expect(rulesOf({ ...good, bookings })).toEqual(['double-booking', 'double-booking'])
  })

  test('does not mind a cancelled one over another', () => {
    expect(
      rulesOf(withSecond({ start: first.start, end: first.end, status: 'cancelled' })),
    ).toEqual([])
  })

  test('finds a calendar that forgot a booking, or kept one too many', () => {
    const base = new SalonBase(good)
    const salon = Salon.open(base, { clock, ids: new Ids(1) })
    const put = Ledger.prototype.put
    try {
      // A defect planted in the index alone: the list is right, the book of the day is not told.
      Ledger.prototype.put = function (booking) {
        Object.getPrototypeOf(Ledger.prototype).put.call(this, booking)
      }
      salon.setBookingStatus(2, 'cancelled')
      expect(salon.invariants().map(({ rule }) => rule)).toEqual(['calendar-disagrees'])
    } finally {
      Ledger.prototype.put = put
    }
  })
})
