import { describe, expect, it } from 'vitest'
import { dateOfDay, parseDay, weekday, type Day } from './calendar-date.ts'
import { Clock } from './clock.ts'
import type { SalonBase } from './base.ts'
import { durationOf, occupies, type Booking } from './entities.ts'
import type { Fixture, FixtureTraffic } from './fixture.ts'
import { Ids } from './ids.ts'
import { readFixture } from './read-fixture.ts'
import { Salon } from './salon.ts'
import { plant } from './seed.ts'

const now = Date.UTC(2026, 2, 10)
const DAY_MS = 86_400_000
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const salonWith = (traffic: Partial<FixtureTraffic>, changes: Partial<Fixture> = {}): Fixture => ({
  categories: [{ id: 1, name: 'Cabello' }],
  locations: [
    { id: 1, name: 'Centro', address: 'Calle Mayor 1' },
    { id: 2, name: 'Norte', address: 'Calle Menor 2' },
  ],
  services: [
    { id: 1, name: 'Corte', duration: 30, price: 25, category: 1 },
    { id: 2, name: 'Color', duration: 90, price: 80, category: 1, locations: [1] },
    { id: 3, name: 'Peinado', duration: 45, price: 30, category: 1 },
    { id: 4, name: 'Retirado', duration: 15, price: 1, category: 1, status: 'inactive' },
  ],
  professionals: Array.from({ length: 20 }, (_, index) => ({
    id: index + 1,
    firstname: 'Ana',
    lastname: `Ruiz ${index}`,
    email: `ana${index}@example.com`,
    services: index % 2 === 0 ? [1, 2, 3, 4] : [1, 4],
    shifts: [
      { location: 1 + (index % 2), days: weekdays, hours: '09:00-20:00', breaks: ['14:00-15:00'] },
    ],
  })),
  clients: Array.from({ length: 400 }, (_, index) => ({
    id: index + 1,
    firstname: 'Luz',
    lastname: `Vega ${index}`,
    email: `luz${index}@example.com`,
    phone: '+34600000000',
  })),
  traffic: { past: 60, ahead: 60, occupancy: 0.5, cancelled: 0.08, noShow: 0.05, ...traffic },
  ...changes,
})

const bookingsOf = (fixture: Fixture, at = now, seed = 1) => {
  const { data, zone } = plant(fixture, { now: at, seed })
  return {
    bookings: data.bookings,
    dayOf: (booking: Booking): Day => zone.toWall(booking.start).day,
    today: zone.today(at),
  }
}

/** Share of the working time of past days that pass the filter. */
function shareTaken(fixture: Fixture, isMeant: (day: Day) => boolean): number {
  const { bookings, dayOf, today } = bookingsOf(fixture)
  let open = 0
  for (let day = today - 60; day < today; day++)
    if (weekday(day as Day) !== 7 && isMeant(day as Day)) open += 20 * 600
  const taken = bookings
    .filter((booking) => booking.status !== 'cancelled' && dayOf(booking) < today)
    .filter((booking) => isMeant(dayOf(booking)))
    .reduce((minutes, { start, end }) => minutes + end - start, 0)
  return taken / open
}

describe('how busy it is', () => {
  it.each([0.1, 0.35, 0.6, 0.85])('takes a share of %d of the working time', (occupancy) => {
    expect(shareTaken(salonWith({ occupancy }), () => true)).toBeCloseTo(occupancy, 1)
  })

  it('follows the weekdays', () => {
    const fixture = salonWith({ weekdays: { Monday: 0.4, Saturday: 1.7 } })
    expect(shareTaken(fixture, (day) => weekday(day) === 1)).toBeCloseTo(0.2, 1)
    expect(shareTaken(fixture, (day) => weekday(day) === 3)).toBeCloseTo(0.5, 1)
    expect(shareTaken(fixture, (day) => weekday(day) === 6)).toBeGreaterThan(0.78)
  })

  it('follows the months', () => {
    const fixture = salonWith({ months: { January: 0.3, February: 1.5 } })
    expect(shareTaken(fixture, (day) => dateOfDay(day).month === 1)).toBeCloseTo(0.15, 1)
    expect(shareTaken(fixture, (day) => dateOfDay(day).month === 2)).toBeCloseTo(0.75, 1)
  })

  it('thins out towards the days ahead and ends where it was told to', () => {
    const { bookings, dayOf, today } = bookingsOf(salonWith({ ahead: 40 }))
    const within = (from: number, to: number) =>
      bookings.filter((one) => dayOf(one) - today >= from && dayOf(one) - today <= to).length
    expect(within(1, 7)).toBeGreaterThan(1.5 * within(29, 35))
    expect(within(34, 40)).toBeGreaterThan(0)
    expect(within(41, 1000)).toBe(0)
    expect(within(-1000, -61)).toBe(0)
  })

  it('draws nothing for an occupancy of 0, and leaves something free for 1', () => {
    expect(bookingsOf(salonWith({ occupancy: 0 })).bookings).toEqual([])
    expect(shareTaken(salonWith({ occupancy: 1 }), () => true)).toBeLessThan(1)
  })
})

describe('what is drawn', () => {
  it('is the same for the same seed and another for another', () => {
    const fixture = salonWith({})
    expect(plant(fixture, { now, seed: 7 }).data).toEqual(plant(fixture, { now, seed: 7 }).data)
    const starts = (seed: number) => bookingsOf(fixture, now, seed).bookings.map((one) => one.start)
    expect(starts(7)).not.toEqual(starts(8))
  })

  it('stays as it was when the salon starts a week later; there are only more', () => {
    const identity = ({ professional, start, end, client, services, createdAt }: Booking) =>
      [professional, start, end, client, services.join(), createdAt].join(' ')
    const early = bookingsOf(salonWith({}))
    const late = bookingsOf(salonWith({ past: 67, ahead: 53 }), now + 7 * DAY_MS)
    const then = new Set(late.bookings.map(identity))
    expect(early.bookings.length).toBeGreaterThan(1000)
    expect(early.bookings.filter((booking) => !then.has(identity(booking)))).toEqual([])
    expect(late.bookings.length).toBeGreaterThan(early.bookings.length)
  })

  it('has the statuses of its time: no-shows are past, nobody has completed what is to come', () => {
    const { bookings, dayOf, today } = bookingsOf(salonWith({ noShow: 0.1, cancelled: 0.2 }))
    const past = bookings.filter((booking) => dayOf(booking) < today)
    const ahead = bookings.filter((booking) => dayOf(booking) >= today)
    const share = (list: readonly Booking[], status: string) =>
      list.filter((booking) => booking.status === status).length / list.length
    expect(new Set(past.map(({ status }) => status))).toEqual(
      new Set(['completed', 'cancelled', 'no_show']),
    )
    expect(new Set(ahead.map(({ status }) => status))).toEqual(
      new Set(['confirmed', 'pending', 'reserved', 'cancelled']),
    )
    expect(share(past, 'cancelled')).toBeCloseTo(0.2, 1)
    expect(share(past, 'no_show')).toBeCloseTo(0.08, 2)
    expect(share(ahead, 'cancelled')).toBeCloseTo(0.2, 1)
  })

  it('was made before it takes place and before the salon starts', () => {
    const { bookings } = bookingsOf(salonWith({}))
    const late = bookings.filter((one) => one.createdAt >= Math.min(now, one.start * 60_000))
    expect(late).toEqual([])
  })

  it('carries the notes of the fixture now and then', () => {
    const { bookings } = bookingsOf(
      salonWith({ clientNotes: ['Llega tarde', 'Alergia'], internalNotes: ['Tinte 7.1'] }),
    )
    const noted = bookings.filter(({ clientNote }) => clientNote !== null)
    expect(noted.length / bookings.length).toBeCloseTo(0.08, 2)
    expect(new Set(noted.map(({ clientNote }) => clientNote))).toEqual(
      new Set(['Llega tarde', 'Alergia']),
    )
    expect(bookings.some(({ internalNote }) => internalNote === 'Tinte 7.1')).toBe(true)
  })

  it('has nobody in two chairs on one day while there are clients enough', () => {
    const { bookings, dayOf } = bookingsOf(salonWith({ occupancy: 0.2 }))
    const visits = bookings.map((booking) => `${booking.client} ${dayOf(booking)}`)
    expect(visits.length - new Set(visits).size).toBeLessThan(visits.length * 0.02)
  })
})

/** What a drawn booking gets wrong about the salon that it is in. */
function faultsOf(booking: Booking, base: SalonBase): string[] {
  const wall = base.zone.toWall(booking.start)
  const professional = base.professionals.get(booking.professional ?? 0)!
  const interval = professional.hours.find(
    ({ weekday: on, location, from, to }) =>
      on === weekday(wall.day) &&
      location === booking.location &&
      from <= wall.minute &&
      wall.minute + booking.end - booking.start <= to,
  )
  const services = booking.services.map((id) => base.services.get(id)!)
  const isDuringTimeOff = base.data.timeOff.some(
    (off) =>
      off.professional === professional.id && booking.start < off.to && booking.end > off.from,
  )
  const rules: Record<string, boolean> = {
    'within hours': interval !== undefined,
    'on the grid': (wall.minute - (interval?.from ?? 0)) % base.data.settings.slotStep === 0,
    'on an open day': base.closures.closureOf(booking.location, wall.day) === undefined,
    'as long as its services': durationOf(services) === booking.end - booking.start,
    'offered by the professional': booking.services.every((id) =>
      professional.services.includes(id),
    ),
    'offered at the location': services.every((one) => one.locations.includes(booking.location)),
    'of active services': services.every(({ status }) => status === 'active'),
    'outside time off': !(occupies(booking.status) && isDuringTimeOff),
  }
  return Object.entries(rules).flatMap(([rule, isKept]) =>
    isKept ? [] : [`${booking.id} is not ${rule}`],
  )
}

describe('where it is put', () => {
  const crowded = salonWith(
    { occupancy: 0.9 },
    {
      holidays: [{ day: 'next working Wednesday', name: 'Patrón' }],
      timeOff: [
        { professional: 1, day: 'in 2 working days', until: 'in 6 working days' },
        { professional: 2, day: 'next working Friday', hours: '10:00-12:30' },
      ],
      bookings: [
        {
          id: 900,
          professional: 3,
          client: 1,
          services: [1],
          day: 'next working Friday',
          time: '10:00',
        },
        {
          professional: 3,
          client: 2,
          services: [3],
          day: 'last working Friday',
          time: '16:10-17:40',
        },
      ],
    },
  )

  it.each([0, 1, 2, 3, 4, 5, 6])('fits around all that is there, %d days later', (later) => {
    const at = now + later * DAY_MS
    const base = plant(crowded, { now: at, seed: 3 })
    const clock = new Clock({ source: () => at, now: at, frozen: true })
    const salon = Salon.open(base, { clock, ids: new Ids(3) })
    expect(salon.invariants()).toEqual([])
    const drawn = base.data.bookings.filter(({ id }) => id < 900 || id > 901)
    expect(drawn.length).toBeGreaterThan(5000)
    expect(drawn.flatMap((booking) => faultsOf(booking, base))).toEqual([])
  })

  it('keeps what is written, with its id', () => {
    const { bookings } = bookingsOf(crowded)
    expect(bookings.find(({ id }) => id === 900)).toMatchObject({ professional: 3, client: 1 })
    expect(bookings.filter(({ id }) => id > 901).length).toBe(bookings.length - 2)
  })

  it('keeps to real time on the nights when clocks change', () => {
    const nights = salonWith(
      { past: 20, ahead: 20, occupancy: 0.95 },
      {
        professionals: [
          {
            id: 1,
            firstname: 'Eva',
            lastname: 'Sol',
            email: 'eva@example.com',
            shifts: [{ location: 1, days: ['Sunday'], hours: '00:00-06:00' }],
          },
        ],
      },
    )
    for (const [date, hours] of [
      ['2026-03-29', 5],
      ['2026-10-25', 7],
    ] as const) {
      const at = Date.UTC(2026, Number(date.slice(5, 7)) - 1, Number(date.slice(8)) + 5)
      const base = plant(nights, { now: at, seed: 1 })
      const day = parseDay(date)!
      const there = base.data.bookings.filter(({ start }) => base.zone.toWall(start).day === day)
      expect(there.length).toBeGreaterThan(2)
      expect(base.zone.reach(day, 360) - base.zone.startOfDay(day)).toBe(hours * 60)
      for (const { start, end } of there) {
        expect(start).toBeGreaterThanOrEqual(base.zone.startOfDay(day))
        expect(end).toBeLessThanOrEqual(base.zone.reach(day, 360))
      }
    }
  })

  it('leaves alone who is inactive and who offers nothing', () => {
    const [first, second, third] = salonWith({}).professionals!
    const idle = salonWith(
      {},
      {
        professionals: [{ ...first!, status: 'inactive' }, { ...second!, services: [2] }, third!],
      },
    )
    expect(new Set(bookingsOf(idle).bookings.map(({ professional }) => professional))).toEqual(
      new Set([3]),
    )
  })
})

describe('traffic that makes no sense is refused', () => {
  it.each<[string, unknown, string]>([
    ['without clients', salonWith({}, { clients: [] }), 'the fixture has none'],
    [
      'with an unknown weekday',
      salonWith({ weekdays: { Lunes: 1 } as never }),
      '"Lunes" is not known here',
    ],
    ['with a share over 1', salonWith({ occupancy: 60 }), '60 is not a number from 0 to 1'],
    [
      'with shares over 1 together',
      salonWith({ cancelled: 0.6, noShow: 0.6 }),
      'more than 1 together',
    ],
    [
      'with a pinned booking id',
      salonWith({}, { nextIds: { bookings: [{ id: 77 }] } }),
      '77 may be taken',
    ],
  ])('%s', (_, fixture, message) => {
    const read = readFixture(fixture, { now })
    expect(read.ok).toBe(false)
    expect(JSON.stringify(read)).toContain(JSON.stringify(message).slice(1, -1))
  })

  it('and one that does is read', () => {
    expect(readFixture(salonWith({ months: { May: 1.2 } }), { now }).ok).toBe(true)
  })
})
