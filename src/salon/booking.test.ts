import { describe, expect, test } from 'vitest'
import type { BookingRequest } from './check-booking.ts'
import type { BookingStatus } from './entities.ts'
import type { Fixture } from '../fixture/fixture.ts'
import type { Refusal } from './refusals.ts'
import type { Salon } from './salon.ts'
import { allWeek, localMinute, dayNamed, freeTimes, salonAt, smallFixture } from './test-salon.ts'

const now = '2026-03-02T08:00:00'
const ana = smallFixture.professionals![0]!

const shop: Fixture = {
  ...smallFixture,
  minimumNotice: 60,
  maximumAdvance: 10,
  services: [
    ...smallFixture.services!,
    { id: 9, name: 'Viejo', duration: 30, price: 1, category: 1, status: 'inactive' },
  ],
  locations: [
    ...smallFixture.locations!,
    { id: 3, name: 'Cerrado', address: 'Calle 3', status: 'inactive' },
  ],
  professionals: [
    { ...ana, services: [1, 2, 3, 9] },
    {
      ...ana,
      id: 2,
      services: [1],
      shifts: [{ location: 2, days: ['Tuesday', 'Wednesday'], hours: '09:00-12:00' }],
    },
    { ...ana, id: 3, status: 'inactive' },
  ],
  holidays: [
    { day: '2026-03-05', name: 'Fiesta' },
    { day: '2026-03-06', name: 'Obras', location: 1 },
  ],
}

function request(
  salon: Salon,
  changes: Partial<BookingRequest> & { time?: string } = {},
): BookingRequest {
  const { time = '2026-03-03T10:00:00', ...rest } = changes
  return {
    services: [1],
    location: 1,
    professional: 1,
    client: 1,
    start: localMinute(salon, time),
    status: 'confirmed',
    source: 'citapro',
    ...rest,
  }
}

const refusalsOf = (salon: Salon, changes: Parameters<typeof request>[1]): Refusal[] => {
  const before = JSON.stringify(salon.snapshot())
  const result = salon.book(request(salon, changes))
  if (!result.ok) expect(JSON.stringify(salon.snapshot())).toBe(before)
  return result.ok ? [] : [...result.refusals]
}

describe('a booking', () => {
  test('that is offered is written as asked for', () => {
    const salon = salonAt(now, shop)
    const start = localMinute(salon, '2026-03-03T10:00:00')
    const result = salon.book(
      request(salon, { services: [1, 2], end: (start + 90) as typeof start, clientNote: 'Hola' }),
    )
    expect(result).toMatchObject({
      ok: true,
      value: {
        id: 1,
        start,
        end: start + 90,
        services: [1, 2],
        location: 1,
        professional: 1,
        client: 1,
        // 20.10 and 50.20, without a binary remainder.
        amount: 70.3,
        clientNote: 'Hola',
        internalNote: null,
        notifyClient: false,
        createdAt: salon.clock.now(),
      },
    })
    const booking = result.ok ? result.value : undefined
    expect(salon.booking(1)).toBe(booking)
    expect(salon.booking(booking!.uuid.toUpperCase())).toBe(booking)
    expect(salon.bookings()).toEqual([booking])
  })

  test.each<[name: string, changes: Parameters<typeof request>[1], want: Partial<Refusal>[]]>([
    ['no service at all', { services: [] }, [{ refusal: 'no-service' }]],
    ['an unknown service', { services: [1, 77] }, [{ refusal: 'unknown-service', service: 77 }]],
    [
      'an unknown UUID',
      { services: ['880e8400-e29b-41d4-a716-446655440003'] },
      [{ refusal: 'unknown-service' }],
    ],
    ['an inactive service', { services: [9] }, [{ refusal: 'service-inactive', service: 9 }]],
    ['an unknown location', { location: 77 }, [{ refusal: 'unknown-location', location: 77 }]],
    ['an inactive location', { location: 3 }, [{ refusal: 'location-inactive', location: 3 }]],
    ['an unknown professional', { professional: 77 }, [{ refusal: 'unknown-professional' }]],
    ['an inactive professional', { professional: 3 }, [{ refusal: 'professional-inactive' }]],
    ['an unknown client', { client: 77 }, [{ refusal: 'unknown-client', client: 77 }]],
    [
      'a service not offered by the professional',
      { professional: 2, location: 2, services: [2] },
      [{ refusal: 'service-not-offered' }],
    ],
    [
      'a professional not at the location',
      { professional: 2, location: 1 },
      [{ refusal: 'professional-not-at-location' }],
    ],
    ['a start before now', { time: '2026-03-02T07:30:00' }, [{ refusal: 'in-the-past' }]],
    ['a start a minute before now', { time: '2026-03-02T07:59:00' }, [{ refusal: 'in-the-past' }]],
    [
      'a start right now, inside the notice',
      { time: '2026-03-02T08:00:00' },
      [{ refusal: 'inside-notice' }],
    ],
    ['a start inside the notice', { time: '2026-03-02T08:30:00' }, [{ refusal: 'inside-notice' }]],
    ['a day beyond the limit', { time: '2026-03-13T10:00:00' }, [{ refusal: 'too-far' }]],
    ['a holiday', { time: '2026-03-05T10:00:00' }, [{ refusal: 'holiday', name: 'Fiesta' }]],
    ['a closed place', { time: '2026-03-06T10:00:00' }, [{ refusal: 'holiday', name: 'Obras' }]],
    [
      'a day off',
      { professional: 2, location: 2, time: '2026-03-09T10:00:00' },
      [{ refusal: 'not-working' }],
    ],
    ['before opening', { time: '2026-03-03T08:30:00' }, [{ refusal: 'outside-hours' }]],
    [
      'past closing',
      { time: '2026-03-03T16:30:00', services: [2] },
      [{ refusal: 'outside-hours' }],
    ],
    ['off the grid', { time: '2026-03-03T10:10:00' }, [{ refusal: 'off-grid' }]],
    [
      'services that would pass closing together',
      { time: '2026-03-03T16:00:00', services: [1, 2] },
      [{ refusal: 'outside-hours' }],
    ],
  ])('is refused for %s', (_name, changes, want) => {
    expect(refusalsOf(salonAt(now, shop), changes)).toMatchObject(want)
  })

  test('may keep the notice to the minute, and lie on the last day', () => {
    const salon = salonAt(now, shop)
    for (const time of ['2026-03-02T09:00:00', '2026-03-12T16:30:00']) {
      expect(refusalsOf(salon, { time })).toEqual([])
    }
  })

  test('is refused with everything that is wrong, at once', () => {
    const salon = salonAt(now, shop)
    const start = localMinute(salon, '2026-03-02T07:00:00')
    const names = refusalsOf(salon, {
      services: [77, 9],
      location: 78,
      professional: 79,
      client: 80,
      start,
      end: start,
    }).map(({ refusal }) => refusal)
    expect(names).toEqual([
      'unknown-service',
      'service-inactive',
      'unknown-location',
      'unknown-professional',
      'unknown-client',
      'end-before-start',
      'in-the-past',
    ])
  })

  test('an unknown client does not hide that the time is taken', () => {
    const salon = salonAt(now, shop)
    expect(salon.book(request(salon)).ok).toBe(true)
    expect(refusalsOf(salon, { client: 77 })).toMatchObject([
      { refusal: 'unknown-client' },
      { refusal: 'slot-taken', professional: 1 },
    ])
  })

  test.each([
    [0, 'end-before-start'],
    [-30, 'end-before-start'],
    [15, 'wrong-length'],
    [29, 'wrong-length'],
    [31, 'wrong-length'],
    [60, 'wrong-length'],
  ])('of half an hour may not take %i minutes', (minutes, refusal) => {
    const salon = salonAt(now, shop)
    const start = localMinute(salon, '2026-03-03T10:00:00')
    const end = (start + minutes) as typeof start
    expect(refusalsOf(salon, { start, end })).toMatchObject([{ refusal }])
    if (refusal === 'wrong-length') {
      expect(refusalsOf(salon, { start, end })).toMatchObject([{ wanted: 30, end: start + 30 }])
    }
  })

  test.each([
    ['09:30', [2]],
    ['10:00', [1]],
    ['10:00', [2]],
    ['10:30', [2]],
    ['09:00', [1, 2]],
  ])('at %s for services %j is refused when 10:00–11:00 is taken', (time, services) => {
    const salon = salonAt(now, shop)
    expect(salon.book(request(salon, { services: [2] })).ok).toBe(true)
    expect(refusalsOf(salon, { services, time: `2026-03-03T${time}:00` })).toMatchObject([
      { refusal: 'slot-taken' },
    ])
  })

  test.each([
    ['09:30', [1]],
    ['11:00', [2]],
    ['09:00', [2]],
  ])('at %s for services %j only touches it and is accepted', (time, services) => {
    const salon = salonAt(now, shop)
    salon.book(request(salon, { services: [2] }))
    expect(refusalsOf(salon, { services, time: `2026-03-03T${time}:00` })).toEqual([])
  })

  test('from the console may lie in the past, inside the notice and far ahead, but never on another', () => {
    const salon = salonAt('2026-03-02T12:00:00', shop)
    const console = (time: string) => refusalsOf(salon, { time, source: 'console' })
    for (const time of ['2026-02-27T10:00:00', '2026-03-02T12:30:00', '2026-06-01T10:00:00']) {
      expect(console(time)).toEqual([])
    }
    expect(console('2026-02-27T10:00:00')).toMatchObject([{ refusal: 'slot-taken' }])
    expect(console('2026-02-27T08:00:00')).toMatchObject([{ refusal: 'outside-hours' }])
  })
})

describe('without a professional', () => {
  const anyone: Fixture = {
    ...shop,
    professionals: [
      { ...ana, id: 12 },
      { ...ana, id: 4 },
      { ...ana, id: 8, services: [2] },
      { ...ana, id: 2, status: 'inactive' },
    ],
  }

  test('the free one of the lowest id who offers the service gets it, until nobody is left', () => {
    const salon = salonAt(now, anyone)
    const book = (services: number[]) =>
      salon.book(request(salon, { professional: undefined, services }))
    expect([book([1]), book([1]), book([2])]).toMatchObject([
      { value: { professional: 4 } },
      { value: { professional: 12 } },
      { value: { professional: 8 } },
    ])
    expect(book([1])).toMatchObject({ refusals: [{ refusal: 'nobody-free' }] })
  })

  test.each<[time: string, refusal: Refusal['refusal']]>([
    ['2026-03-03T10:10:00', 'off-grid'],
    ['2026-03-03T07:00:00', 'outside-hours'],
    ['2026-03-05T10:00:00', 'holiday'],
  ])('%s is refused as %s when that is true of all', (time, refusal) => {
    const salon = salonAt(now, anyone)
    expect(refusalsOf(salon, { professional: undefined, time })).toMatchObject([{ refusal }])
  })

  test('and without a location, the place is where that professional works then', () => {
    const salon = salonAt(now, shop)
    const booked = salon.book(request(salon, { location: undefined, professional: 2 }))
    expect(booked).toMatchObject({ value: { location: 2, professional: 2 } })
    // Service 3 is offered at place 1 only, so professional 2 has no hours for it.
    expect(
      refusalsOf(
        salonAt(now, {
          ...shop,
          professionals: [
            { ...ana, id: 2, shifts: [{ location: 2, days: allWeek, hours: '09:00-12:00' }] },
          ],
        }),
        {
          location: undefined,
          professional: 2,
          services: [3],
        },
      ),
    ).toMatchObject([{ refusal: 'not-working' }])
  })
})

describe('statuses', () => {
  const times = (salon: Salon) => freeTimes(salon, '2026-03-03', 30)

  test.each<BookingStatus>(['cancelled', 'no_show'])('%s is stored and takes no time', (status) => {
    const salon = salonAt(now, shop)
    const free = times(salon)
    // Outside hours, in the past, of any length: it occupies nothing.
    const start = localMinute(salon, '2026-03-01T03:07:00')
    expect(refusalsOf(salon, { status, start, end: (start + 5) as typeof start })).toEqual([])
    expect(refusalsOf(salon, { status })).toEqual([])
    expect(times(salon)).toEqual(free)
    expect(salon.bookings()).toHaveLength(2)
    expect(refusalsOf(salon, { status, client: 77 })).toMatchObject([{ refusal: 'unknown-client' }])
    expect(refusalsOf(salon, { status, start, end: start })).toMatchObject([
      { refusal: 'end-before-start' },
    ])
  })

  test.each<BookingStatus>(['reserved', 'pending', 'confirmed', 'completed'])(
    '%s takes its time',
    (status) => {
      const salon = salonAt(now, shop)
      expect(refusalsOf(salon, { status })).toEqual([])
      expect(times(salon)).not.toContain('10:00')
    },
  )

  test.each<BookingStatus>(['cancelled', 'no_show'])('%s gives the time back, once', (status) => {
    const salon = salonAt(now, shop)
    const free = times(salon)
    salon.book(request(salon))
    expect(salon.setBookingStatus(1, status)).toMatchObject({ value: { id: 1, status } })
    expect(times(salon)).toEqual(free)
    const { revision } = salon
    expect(salon.setBookingStatus(1, status).ok).toBe(true)
    expect(salon.revision).toBe(revision)
  })

  test('a cancelled one comes back when its time is still free, and not when it is taken', () => {
    const salon = salonAt(now, shop)
    salon.book(request(salon))
    salon.setBookingStatus(1, 'cancelled')
    expect(salon.setBookingStatus(1, 'confirmed').ok).toBe(true)
    expect(times(salon)).not.toContain('10:00')
    salon.setBookingStatus(1, 'no_show')
    expect(salon.book(request(salon)).ok).toBe(true)
    const before = JSON.stringify(salon.snapshot())
    expect(salon.setBookingStatus(1, 'completed')).toMatchObject({
      refusals: [{ refusal: 'slot-taken' }],
    })
    expect(JSON.stringify(salon.snapshot())).toBe(before)
    expect(salon.setBookingStatus(99, 'completed')).toMatchObject({
      refusals: [{ refusal: 'unknown-booking', booking: 99 }],
    })
  })

  test('one stored for nobody finds somebody when it comes back', () => {
    const salon = salonAt(now, shop)
    const stored = salon.book(request(salon, { status: 'cancelled', professional: undefined }))
    expect(stored).toMatchObject({ value: { professional: null } })
    expect(salon.setBookingStatus(1, 'pending')).toMatchObject({ value: { professional: 1 } })
    expect(times(salon)).not.toContain('10:00')
  })
})

describe('clients', () => {
  const guest = { firstname: 'Eva', lastname: 'Sol', email: 'EVA@example.com', phone: '+34600' }

  test('a guest is created with the booking, and found by e-mail the next time', () => {
    const salon = salonAt(now, shop)
    const first = salon.book(request(salon, { client: guest }))
    const second = salon.book(
      request(salon, {
        client: { ...guest, email: 'eva@EXAMPLE.com' },
        time: '2026-03-03T12:00:00',
      }),
    )
    expect([first, second]).toMatchObject([{ value: { client: 2 } }, { value: { client: 2 } }])
    expect(salon.clients().map(({ id }) => id)).toEqual([1, 2])
  })

  test('a refused guest leaves no trace, not even an id', () => {
    const salon = salonAt(now, shop)
    expect(refusalsOf(salon, { client: guest, time: '2026-03-03T10:10:00' })).toHaveLength(1)
    const other = salonAt(now, shop)
    expect(salon.createClient(guest)).toEqual(other.createClient(guest))
  })

  test('a replaced one keeps its ids and loses what is left out', () => {
    const salon = salonAt(now, shop)
    const { id, uuid } = salon.createClient({ ...guest, city: 'Quito' })
    const replaced = salon.replaceClient(uuid, { ...guest, email: 'new@example.com' })
    expect(replaced).toMatchObject({ value: { id, uuid, email: 'new@example.com', city: null } })
    expect(salon.findClientByEmail('eva@example.com')).toBeUndefined()
    expect(salon.findClientByEmail('New@Example.com')?.id).toBe(id)
    expect(salon.replaceClient(77, guest)).toMatchObject({
      refusals: [{ refusal: 'unknown-client' }],
    })
  })

  test('a deleted one is gone for all but its bookings', () => {
    const salon = salonAt(now, shop)
    salon.book(request(salon))
    expect(salon.deleteClient(1).ok).toBe(true)
    expect(salon.client(1)).toBeUndefined()
    expect(salon.clients()).toEqual([])
    expect(salon.findClientByEmail('juan@example.com')).toBeUndefined()
    expect(salon.clientOf(salon.booking(1)!)?.firstname).toBe('Juan')
    expect(salon.deleteClient(1)).toMatchObject({ refusals: [{ refusal: 'unknown-client' }] })
    expect(refusalsOf(salon, { time: '2026-03-03T12:00:00' })).toMatchObject([
      { refusal: 'unknown-client' },
    ])
    expect(salon.invariants()).toEqual([])
  })

  test('of two with one address the older is found, also when it took the address later', () => {
    const later = salonAt(now, shop)
    later.createClient(guest)
    later.replaceClient(1, guest)
    expect(later.findClientByEmail(guest.email)?.id).toBe(1)

    const salon = salonAt(now, shop)
    salon.createClient({ ...guest, email: 'juan@example.com' })
    expect(salon.findClientByEmail('juan@example.com')?.id).toBe(1)
    salon.deleteClient(1)
    expect(salon.findClientByEmail('juan@example.com')?.id).toBe(2)
  })
})

describe('arranging the day', () => {
  test('closing it tells which bookings it collides with, and leaves them', () => {
    const salon = salonAt(now, shop)
    salon.book(request(salon))
    salon.book(request(salon, { time: '2026-03-03T12:00:00', status: 'cancelled' }))
    const day = dayNamed('2026-03-03')
    expect(salon.addHoliday({ day, name: 'Otra', location: 2 })).toMatchObject({
      value: { collisions: [] },
    })
    expect(salon.addHoliday({ day, name: 'Huelga' })).toMatchObject({
      value: { holiday: { id: 4, name: 'Huelga', location: null }, collisions: [{ id: 1 }] },
    })
    expect(salon.bookings()).toHaveLength(2)
    expect(refusalsOf(salon, { time: '2026-03-03T13:00:00' })).toMatchObject([
      { refusal: 'holiday' },
    ])
    expect(salon.addHoliday({ day, name: 'x', location: 77 })).toMatchObject({
      refusals: [{ refusal: 'unknown-location' }],
    })
  })

  test('time off tells the same, and a booking in it is refused as taken', () => {
    const salon = salonAt(now, shop)
    salon.book(request(salon))
    const off = (from: string, to: string) =>
      salon.addTimeOff({
        professional: 1,
        from: localMinute(salon, `2026-03-03T${from}:00`),
        to: localMinute(salon, `2026-03-03T${to}:00`),
      })
    expect(off('10:30', '12:00')).toMatchObject({ value: { collisions: [] } })
    expect(off('10:15', '10:20')).toMatchObject({ value: { collisions: [{ id: 1 }] } })
    expect(off('12:00', '12:00')).toMatchObject({ refusals: [{ refusal: 'end-before-start' }] })
    expect(refusalsOf(salon, { time: '2026-03-03T11:00:00' })).toMatchObject([
      { refusal: 'slot-taken' },
    ])
    expect(
      salon.addTimeOff({
        professional: 77,
        from: localMinute(salon, now),
        to: localMinute(salon, '2026-03-03'),
      }),
    ).toMatchObject({
      refusals: [{ refusal: 'unknown-professional' }],
    })
  })

  test('the agenda shows hours, bookings, time off and holidays of each day', () => {
    const salon = salonAt(now, shop)
    salon.book(request(salon, { time: '2026-03-03T12:00:00' }))
    salon.book(request(salon))
    const days = salon.agenda(dayNamed('2026-03-03'), dayNamed('2026-03-05'))
    expect(days).toHaveLength(3)
    expect(days[0]?.professionals[0]).toMatchObject({
      professional: { id: 1 },
      state: 'working',
      intervals: [
        {
          location: 1,
          start: localMinute(salon, '2026-03-03T09:00:00'),
          end: localMinute(salon, '2026-03-03T17:00:00'),
        },
      ],
      bookings: [{ id: 2 }, { id: 1 }],
    })
    expect(days[2]).toMatchObject({
      holidays: [{ name: 'Fiesta' }],
      professionals: [{ state: 'holiday', intervals: [] }, {}, {}],
    })
  })
})
