import { describe, expect, test } from 'vitest'
import type { Fixture } from '../fixture/fixture.ts'
import {
  allWeek,
  localMinute,
  dayNamed,
  freeTimes,
  professionalOf,
  salonAt,
  serviceOf,
  smallFixture,
  wall,
  withHours,
} from './test-salon.ts'

const monday = '2026-03-02T08:00:00'

/** The whole grid of a day: `09:00`, or `09:00 taken`. */
const slotsOf = (salon: ReturnType<typeof salonAt>, day: string, minutes: number): string[] =>
  salon
    .dayOf(professionalOf(salon), dayNamed(day), { minutes })
    .slots.map(({ start, reason }) => [wall(salon, start), reason].filter(Boolean).join(' '))

describe('the grid', () => {
  test.each<[name: string, fixture: Fixture, minutes: number, want: string[]]>([
    [
      'ends with the last slot before closing',
      withHours('09:00-11:00'),
      30,
      ['09:00', '09:30', '10:00', '10:30'],
    ],
    [
      'leaves out what would pass the end',
      withHours('09:00-11:00'),
      60,
      ['09:00', '09:30', '10:00'],
    ],
    [
      'leaves out what would pass the end by a minute',
      withHours('09:00-11:00'),
      31,
      ['09:00', '09:30', '10:00'],
    ],
    [
      'has one slot when the length is the whole interval',
      withHours('09:00-11:00'),
      120,
      ['09:00'],
    ],
    ['has none when the length is longer', withHours('09:00-11:00'), 121, []],
    [
      'is anchored at the start of each interval',
      withHours('09:10-10:30', '11:20-12:20'),
      30,
      ['09:10', '09:40', '11:20', '11:50'],
    ],
    [
      'steps by a quarter of an hour when the salon does',
      { ...withHours('09:00-10:00'), slotStep: 15 },
      30,
      ['09:00', '09:15', '09:30'],
    ],
    ['goes up to midnight', withHours('22:30-24:00'), 30, ['22:30', '23:00', '23:30']],
    ['starts at midnight', withHours('00:00-01:00'), 30, ['00:00', '00:30']],
    [
      'does not join intervals that touch',
      withHours('09:00-10:00', '10:00-11:00'),
      60,
      ['09:00', '10:00'],
    ],
  ])('%s', (_name, fixture, minutes, want) => {
    expect(freeTimes(salonAt(monday, fixture), '2026-03-03', minutes)).toEqual(want)
    expect(slotsOf(salonAt(monday, fixture), '2026-03-03', minutes)).toEqual(want)
  })

  test('a break splits the day in two, each with its own grid', () => {
    const fixture = {
      ...smallFixture,
      professionals: [
        {
          ...smallFixture.professionals![0]!,
          shifts: [{ location: 1, days: allWeek, hours: '09:00-12:00', breaks: ['10:00-10:45'] }],
        },
      ],
    }
    const times = freeTimes(salonAt(monday, fixture), '2026-03-03', 30)
    expect(times).toEqual(['09:00', '09:30', '10:45', '11:15'])
  })
})

describe('clock changes in Europe/Madrid', () => {
  const night = withHours('01:00-04:00')

  test.each<[day: string, minutes: number, want: string[]]>([
    // 02:00–03:00 does not exist: what starts at 01:30 for an hour ends at 03:30 on the wall.
    ['2026-03-29', 30, ['01:00', '01:30', '03:00', '03:30']],
    ['2026-03-29', 60, ['01:00', '01:30', '03:00']],
    ['2026-03-29', 120, ['01:00']],
    ['2026-03-29', 121, []],
    // 02:00–03:00 comes twice: offered once, at the first; the four real hours fit.
    ['2026-10-25', 30, ['01:00', '01:30', '02:00', '02:30', '03:00', '03:30']],
    ['2026-10-25', 180, ['01:00', '01:30', '02:00']],
    ['2026-10-25', 240, ['01:00']],
    ['2026-10-25', 241, []],
    ['2026-10-24', 30, ['01:00', '01:30', '02:00', '02:30', '03:00', '03:30']],
  ])('on %s, %i minutes may start at %j', (day, minutes, want) => {
    const salon = salonAt(`${day}T00:00:00`, night)
    expect(freeTimes(salon, day, minutes)).toEqual(want)
    expect(slotsOf(salon, day, minutes)).toEqual(want)
  })

  test('the second of two equal wall times is not on the grid, and the first keeps its real length', () => {
    const salon = salonAt('2026-10-25T00:00:00', night)
    const request = { services: [2], client: 1, status: 'confirmed', source: 'citapro' } as const
    const second = localMinute(salon, '2026-10-25T02:30:00+01:00')
    expect(salon.book({ ...request, start: second })).toMatchObject({
      refusals: [{ refusal: 'off-grid', nearest: localMinute(salon, '2026-10-25T02:30:00+02:00') }],
    })
    const first = localMinute(salon, '2026-10-25T02:30:00')
    expect(salon.book({ ...request, start: first })).toMatchObject({ value: { end: first + 60 } })
    // It ends at the second 02:30: 03:00 stays free, 02:00 for half an hour too.
    expect(freeTimes(salon, '2026-10-25', 30)).toEqual([
      '01:00',
      '01:30',
      '02:00',
      '03:00',
      '03:30',
    ])
  })

  test('hours that start in the gap start after it, on the same grid', () => {
    const salon = salonAt('2026-03-29T00:00:00', withHours('02:20-04:30'))
    expect(freeTimes(salon, '2026-03-29', 30)).toEqual(['03:20', '03:50'])
  })
})

describe('what is taken', () => {
  const book = (salon: ReturnType<typeof salonAt>, time: string, services: number[]) =>
    salon.book({
      services,
      client: 1,
      start: localMinute(salon, `2026-03-03T${time}:00`),
      status: 'confirmed',
      source: 'citapro',
    })

  test('a booking takes every start that would overlap it, and none that only touches', () => {
    const salon = salonAt(monday)
    expect(book(salon, '11:00', [2]).ok).toBe(true)
    const free = (minutes: number) =>
      freeTimes(salon, '2026-03-03', minutes).filter((time) => time >= '09:30' && time <= '12:30')
    expect(free(30)).toEqual(['09:30', '10:00', '10:30', '12:00', '12:30'])
    expect(free(60)).toEqual(['09:30', '10:00', '12:00', '12:30'])
    expect(free(90)).toEqual(['09:30', '12:00', '12:30'])
    expect(slotsOf(salon, '2026-03-03', 60).slice(2, 7)).toEqual([
      '10:00',
      '10:30 taken',
      '11:00 taken',
      '11:30 taken',
      '12:00',
    ])
  })

  test('bookings may stand back to back until the day is full', () => {
    const salon = salonAt(monday, withHours('09:00-11:00'))
    expect(['09:00', '09:30', '10:00', '10:30'].map((time) => book(salon, time, [1]).ok)).toEqual([
      true,
      true,
      true,
      true,
    ])
    const view = salon.dayOf(professionalOf(salon), dayNamed('2026-03-03'), { minutes: 30 })
    expect(view.state).toBe('working')
    expect(view.slots.every(({ reason }) => reason === 'taken')).toBe(true)
  })

  test('time off takes what it overlaps, whatever its order and overlaps', () => {
    const salon = salonAt(monday)
    const off = (from: string, to: string) =>
      salon.addTimeOff({
        professional: 1,
        from: localMinute(salon, `2026-03-03T${from}:00`),
        to: localMinute(salon, `2026-03-03T${to}:00`),
      })
    off('14:10', '14:20')
    off('10:00', '15:00')
    off('10:30', '11:00')
    expect(freeTimes(salon, '2026-03-03', 60)).toEqual(['09:00', '15:00', '15:30', '16:00'])
    const ids = salon.timeOff().map(({ id }) => id)
    for (const id of ids) {
      salon.removeTimeOff(id)
    }
    expect(freeTimes(salon, '2026-03-03', 60)).toHaveLength(15)
    expect(salon.removeTimeOff(ids[0]!)).toBeUndefined()
  })

  test('time off over the whole day is a day off, over several too', () => {
    const salon = salonAt(monday)
    const [from, to] = [
      localMinute(salon, '2026-03-03T12:00:00'),
      localMinute(salon, '2026-03-06T00:00:00'),
    ]
    salon.addTimeOff({ professional: 1, from, to, reason: 'Vacaciones' })
    const state = (day: string) => salon.stateOf(professionalOf(salon), dayNamed(day))
    expect(['03', '04', '05', '06'].map((day) => state(`2026-03-${day}`))).toEqual([
      'working',
      'off',
      'off',
      'working',
    ])
    expect(freeTimes(salon, '2026-03-03', 30).at(-1)).toBe('11:30')
  })
})

describe('past, notice and limit', () => {
  const fixture = { ...smallFixture, minimumNotice: 60, maximumAdvance: 7 }

  test.each([
    ['2026-03-03T08:00:00', '09:00'],
    ['2026-03-03T08:00:01', '09:30'],
    ['2026-03-03T09:30:00', '10:30'],
    ['2026-03-03T09:31:00', '11:00'],
    ['2026-03-03T15:30:00', '16:30'],
    ['2026-03-03T15:31:00', undefined],
    ['2026-03-03T23:59:00', undefined],
  ])('at %s the first free half hour of the day is %s', (now, first) => {
    const salon = salonAt(now, fixture)
    expect(freeTimes(salon, '2026-03-03', 30)[0]).toBe(first)
    expect(slotsOf(salon, '2026-03-03', 30).find((slot) => !slot.includes('past'))).toBe(first)
  })

  test('a minute later on the clock, a slot is gone', () => {
    const salon = salonAt('2026-03-03T08:00:00', fixture)
    salon.clock.advance(60_000)
    expect(freeTimes(salon, '2026-03-03', 30)[0]).toBe('09:30')
  })

  test('the last day is today and the limit; nothing lies outside', () => {
    const salon = salonAt('2026-03-03T08:00:00', fixture)
    const counts = ['2026-03-02', '2026-03-10', '2026-03-11'].map((day) => [
      freeTimes(salon, day, 30).length,
      slotsOf(salon, day, 30).length,
    ])
    expect(counts).toEqual([
      [0, 0],
      [16, 16],
      [0, 0],
    ])
  })

  test('midnight moves today and the limit', () => {
    const salon = salonAt('2026-03-03T23:59:59', fixture)
    expect(freeTimes(salon, '2026-03-11', 30)).toEqual([])
    salon.clock.advance(1000)
    expect(freeTimes(salon, '2026-03-11', 30)).toHaveLength(16)
  })
})

describe('holidays', () => {
  const twoPlaces: Fixture = {
    ...smallFixture,
    professionals: [
      {
        ...smallFixture.professionals![0]!,
        shifts: [
          { location: 1, days: allWeek, hours: '09:00-11:00' },
          { location: 2, days: allWeek, hours: '12:00-14:00' },
        ],
      },
    ],
  }

  test('of the business close it for all, and win over a day off', () => {
    const salon = salonAt(monday, twoPlaces)
    const closed = salon.addHoliday({ day: dayNamed('2026-03-03'), name: 'Fiesta' })
    expect(salon.stateOf(professionalOf(salon), dayNamed('2026-03-03'))).toBe('holiday')
    expect(freeTimes(salon, '2026-03-03', 30)).toEqual([])
    expect(slotsOf(salon, '2026-03-03', 30)).toEqual([])
    salon.removeHoliday(closed.ok ? closed.value.holiday.id : 0)
    expect(freeTimes(salon, '2026-03-03', 30)).toHaveLength(8)
  })

  test('of one place close that place alone', () => {
    const salon = salonAt(monday, twoPlaces)
    const day = dayNamed('2026-03-03')
    salon.addHoliday({ day, name: 'Obras', location: 1 })
    expect(freeTimes(salon, '2026-03-03', 60)).toEqual(['12:00', '12:30', '13:00'])
    const at = (id: number) =>
      salon.stateOf(professionalOf(salon), day, { location: salon.location(id)! })
    expect([at(1), at(2)]).toEqual(['holiday', 'working'])
  })

  test('a place or a service that is not offered there narrows the hours', () => {
    const salon = salonAt(monday, twoPlaces)
    const day = dayNamed('2026-03-03')
    const free = (place: object) =>
      salon
        .freeStarts(professionalOf(salon), day, { minutes: 60, ...place })
        .map((start) => wall(salon, start))
    expect(free({ location: salon.location(2)! })).toEqual(['12:00', '12:30', '13:00'])
    expect(free({ services: [serviceOf(salon, 3)] })).toEqual(['09:00', '09:30', '10:00'])
    expect(free({ services: [serviceOf(salon, 3)], location: salon.location(2)! })).toEqual([])
  })
})

describe('openings', () => {
  const team: Fixture = {
    ...smallFixture,
    professionals: [
      {
        ...smallFixture.professionals![0]!,
        id: 7,
        shifts: [{ location: 1, days: allWeek, hours: '09:00-10:30' }],
      },
      {
        ...smallFixture.professionals![0]!,
        id: 3,
        services: [1],
        shifts: [{ location: 1, days: allWeek, hours: '09:30-11:00' }],
      },
      { ...smallFixture.professionals![0]!, id: 5, status: 'inactive' },
    ],
  }

  test('are sorted by time, then professional, and name who is free', () => {
    const salon = salonAt(monday, team)
    const openings = salon.openings({
      services: [serviceOf(salon, 1)],
      from: dayNamed('2026-03-01'),
      to: dayNamed('2026-03-02'),
    })
    expect(
      openings.map(({ start, professionals }) => [
        wall(salon, start),
        professionals.map(({ id }) => id),
      ]),
    ).toEqual([
      ['09:00', [7]],
      ['09:30', [3, 7]],
      ['10:00', [3, 7]],
      ['10:30', [3]],
    ])
  })

  test('end with the last day that can be booked', () => {
    const salon = salonAt(monday, { ...team, maximumAdvance: 3 })
    const { lastDay } = salon.bounds()
    const openings = salon.openings({
      services: [serviceOf(salon, 1)],
      from: dayNamed('2026-03-04'),
      to: dayNamed('2026-03-31'),
    })
    expect(openings.at(-1)?.day).toBe(lastDay)
    expect(openings).toHaveLength(8)
  })

  test('leave out who does not offer the service, is inactive, or is not the one asked for', () => {
    const salon = salonAt(monday, team)
    const ids = (query: object) =>
      salon.candidates({ services: [serviceOf(salon, 1)], ...query }).map(({ id }) => id)
    expect(ids({})).toEqual([3, 7])
    expect(ids({ services: [serviceOf(salon, 1), serviceOf(salon, 2)] })).toEqual([7])
    expect(ids({ professional: professionalOf(salon, 3) })).toEqual([3])
    expect(ids({ professional: professionalOf(salon, 5) })).toEqual([])
    expect(ids({ location: salon.location(2)! })).toEqual([])
  })

  test.each([
    [
      'an inactive service',
      {
        ...smallFixture,
        services: smallFixture.services!.map((one) => ({ ...one, status: 'inactive' as const })),
      },
    ],
    [
      'an inactive place',
      {
        ...smallFixture,
        locations: smallFixture.locations!.map((one) => ({ ...one, status: 'inactive' as const })),
      },
    ],
    [
      'an inactive professional',
      {
        ...smallFixture,
        professionals: smallFixture.professionals!.map((one) => ({
          ...one,
          status: 'inactive' as const,
        })),
      },
    ],
  ])('are none for %s', (_name, fixture) => {
    const salon = salonAt(monday, fixture)
    const [from, to] = [dayNamed('2026-03-03'), dayNamed('2026-03-10')]
    expect(salon.openings({ services: [serviceOf(salon, 1)], from, to })).toEqual([])
  })
})
