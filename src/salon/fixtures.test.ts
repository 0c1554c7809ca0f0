import { describe, expect, test } from 'vitest'
import { addDays, formatDay, weekday } from './calendar-date.ts'
import { Clock } from './clock.ts'
import { occupies } from './entities.ts'
import { Ids } from './ids.ts'
import { Salon } from './salon.ts'
import { grow, plant } from './seed.ts'
import { at, dayNamed, fixtureNamed, salonAt, wall } from './test-salon.ts'

const DAY_MS = 86_400_000
const FULL = ['demo', 'busy-saturday', 'docs-citapro', 'docs-salonbookit'] as const

describe.each(FULL)('%s', (name) => {
  const fixture = fixtureNamed(name)
  const salon = salonAt('2026-03-10T08:00:00', fixture)

  test('has the ids and values of both documents', () => {
    expect([salon.services().length, salon.locations().length]).toEqual([10, 3])
    expect(salon.service('880e8400-e29b-41d4-a716-446655440003')).toMatchObject({
      name: 'Corte de cabello',
      duration: 60,
      price: 50,
      status: 'active',
    })
    expect(salon.location('770e8400-e29b-41d4-a716-446655440002')).toMatchObject({
      name: 'Sede Principal',
      address: 'Av. Amazonas N36-152',
      status: 'active',
    })
    expect(salon.professional('990e8400-e29b-41d4-a716-446655440004')).toMatchObject({
      firstname: 'María',
      lastname: 'García',
    })
    expect(salon.professional(5)).toMatchObject({ firstname: 'Carlos', lastname: 'Garcia' })
    expect(salon.service(15)).toMatchObject({ name: 'Corte Clasico', duration: 30, price: 25 })
    const juan = salon.client('660e8400-e29b-41d4-a716-446655440001')
    if (name === 'docs-citapro') expect(juan).toBeUndefined()
    else
      expect(juan).toMatchObject({
        firstname: 'Juan',
        lastname: 'Pérez',
        email: 'juan@example.com',
      })
  })

  test('gives professional 5 a day off each week and service 15 at the main place', () => {
    const carlos = salon.professional(5)!
    const working = new Set(carlos.hours.map((interval) => interval.weekday))
    expect(working.size).toBeLessThan(7)
    // 16 beside it: the two that `--input servicio_id=15,16` of the README names.
    expect(carlos.services).toEqual(expect.arrayContaining([15, 16]))
    const main = salon.location('770e8400-e29b-41d4-a716-446655440002')!
    expect(carlos.locations).toEqual([main.id])
  })

  test('has staff who are not at the main place, and services not everywhere nor by everyone', () => {
    const active = salon.professionals().filter(({ status }) => status === 'active')
    expect(active.some(({ locations }) => !locations.includes(2))).toBe(true)
    const places = salon.locations().length
    expect(salon.services().some(({ locations }) => locations.length < places)).toBe(true)
    expect(
      salon.services().every((one) => active.some(({ services }) => !services.includes(one.id))),
    ).toBe(true)
  })

  test('gives its clients identity papers that pass a check of their last sign', () => {
    const papers = salon.clients().flatMap(({ docNumber }) => docNumber ?? [])
    expect(papers.length).toBeGreaterThan(0)
    const letter = (dni: string) => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(dni.slice(0, 8)) % 23]
    // The sum of a cédula's digits, every other one doubled and nines cast out of it, ends in 0.
    const sum = (cedula: string) =>
      Array.from(cedula)
        .map((digit, at) => (at % 2 ? +digit : (2 * +digit) % 9 || +digit))
        .reduce((a, b) => a + b)
    for (const paper of papers) {
      if (/[A-Z]$/.test(paper)) expect(paper.at(-1)).toBe(letter(paper))
      else expect([paper, sum(paper) % 10]).toEqual([paper, 0])
    }
  })

  test('starts without a violation and with unique names', () => {
    expect(salon.invariants()).toEqual([])
    const uuids = [
      ...salon.services(),
      ...salon.locations(),
      ...salon.professionals(),
      ...salon.clients(),
      ...salon.bookings(),
    ].map(({ uuid }) => uuid)
    expect(new Set(uuids).size).toBe(uuids.length)
  })

  test('is the same to the byte from the same input, and another with another seed', () => {
    const text = (seed: number, now: number) => JSON.stringify(plant(fixture, { now, seed }).data)
    const now = Date.parse('2026-03-10T08:00:00Z')
    expect(text(1, now)).toBe(text(1, now + 3_600_000))
    expect(text(1, now)).not.toBe(text(2, now))
  })
})

describe.each(['demo', 'busy-saturday'])('%s', (name) => {
  const fixture = fixtureNamed(name)

  test('can be planted on every day of a year, clock changes and Christmas included', () => {
    const first = Date.parse('2026-01-01T11:00:00Z')
    const bad = []
    for (let day = 0; day < 366; day++) {
      const { problems, data } = grow(fixture, { now: first + day * DAY_MS, seed: 1 })
      if (problems.length > 0 || data.bookings.length < 90)
        bad.push([formatDay(dayNamed('2026-01-01')), day, problems])
    }
    expect(bad).toEqual([])
  })

  test('has no client in two chairs at once, on whatever day it is planted', () => {
    const first = Date.parse('2026-01-01T11:00:00Z')
    const torn = []
    for (let day = 0; day < 366; day += 3) {
      const { bookings } = grow(fixture, { now: first + day * DAY_MS, seed: 1 }).data
      const visits = bookings
        .filter(({ status }) => occupies(status))
        .toSorted((a, b) => a.client - b.client || a.start - b.start)
      for (const [index, visit] of visits.entries()) {
        const next = visits[index + 1]
        if (next?.client === visit.client && next.start < visit.end) torn.push([day, visit.client])
      }
    }
    expect(torn).toEqual([])
  })

  test.each([
    '2026-03-09',
    '2026-03-10',
    '2026-03-11',
    '2026-03-12',
    '2026-03-13',
    '2026-03-14',
    '2026-03-15',
    '2026-03-28',
    '2026-03-29',
    '2026-10-24',
    '2026-10-25',
    '2026-12-24',
    '2026-12-25',
    '2027-01-01',
    '2028-02-29',
  ])('started on %s has something free and professional 5 part-busy', (day) => {
    const salon = salonAt(`${day}T08:00:00`, fixture)
    const today = salon.bounds().today
    expect(salon.invariants()).toEqual([])
    const carlos = salon.professional(5)!
    const query = { services: [salon.service(15)!], minutes: 30 }
    const days = Array.from({ length: 14 }, (_, ahead) => addDays(today, ahead))
    const views = days.map((date) => salon.dayOf(carlos, date, query))
    expect(views.some(({ state }) => state === 'off')).toBe(true)
    const partBusy = views.filter(
      ({ slots }) =>
        slots.some(({ free }) => free) && slots.some(({ reason }) => reason === 'taken'),
    )
    expect(partBusy.length).toBeGreaterThanOrEqual(4)
    // The guide's own service and place can be booked within the week.
    const openings = salon.openings({
      services: [salon.service(3)!],
      location: salon.location(2)!,
      from: today,
      to: addDays(today, 7),
    })
    expect(openings.length).toBeGreaterThan(10)
  })
})

test('demo has two weeks behind and two ahead, of every status, and forty clients', () => {
  const salon = salonAt('2026-03-10T08:00:00', fixtureNamed('demo'))
  const { today } = salon.bounds()
  const days = salon.bookings().map(({ start }) => salon.zone.toWall(start).day)
  expect(Math.min(...days)).toBeLessThanOrEqual(addDays(today, -13))
  expect(Math.max(...days)).toBeGreaterThanOrEqual(addDays(today, 13))
  expect(new Set(salon.bookings().map(({ status }) => status)).size).toBe(6)
  expect(salon.clients().length).toBeGreaterThanOrEqual(40)
  expect(salon.professionals().length).toBeGreaterThanOrEqual(8)
  expect(salon.bookings().some(({ services }) => services.length > 1)).toBe(true)
})

test('busy-saturday has a handful of free half hours on its Saturday', () => {
  const salon = salonAt('2026-03-10T08:00:00', fixtureNamed('busy-saturday'))
  const saturday = dayNamed('2026-03-14')
  const holes = salon
    .professionals()
    .flatMap((who) =>
      salon
        .freeStarts(who, saturday, { minutes: 30 })
        .map((start) => `${who.id} ${wall(salon, start)}`),
    )
  expect(holes).toEqual([
    '4 10:00',
    '4 10:15',
    '4 10:30',
    '5 13:30',
    '9 17:00',
    '9 17:15',
    '11 19:30',
  ])
})

test('empty is empty', () => {
  const salon = salonAt('2026-03-10T08:00:00', fixtureNamed('empty'))
  expect(
    [
      salon.services(),
      salon.locations(),
      salon.professionals(),
      salon.clients(),
      salon.bookings(),
      salon.holidays(),
      salon.timeOff(),
      salon.invariants(),
    ].map((list) => list.length),
  ).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  const client = salon.createClient({ firstname: 'A', lastname: 'B', email: 'a@b.c', phone: '+1' })
  expect(client.id).toBe(1)
})

describe('docs-salonbookit', () => {
  const salon = salonAt('2030-01-01T00:00:00', fixtureNamed('docs-salonbookit'))
  const carlos = salon.professional(5)!
  const query = { minutes: 30, services: [salon.service(15)!] }
  const view = (day: string) => salon.dayOf(carlos, dayNamed(day), query)

  test('brings its own clock, which stands still', () => {
    expect(salon.base.data.clock).toEqual({ now: Date.parse('2024-01-15T07:00:00Z'), frozen: true })
  })

  test('has the five slots of the page on 20 January, 18 free, from 09:00 to 19:30', () => {
    const { slots } = view('2024-01-20')
    expect(
      slots
        .slice(0, 5)
        .map(({ start, end, free, reason }) => [
          wall(salon, start),
          wall(salon, end),
          free,
          reason,
        ]),
    ).toEqual([
      ['09:00', '09:30', true, undefined],
      ['09:30', '10:00', true, undefined],
      ['10:00', '10:30', false, 'taken'],
      ['10:30', '11:00', false, 'taken'],
      ['11:00', '11:30', true, undefined],
    ])
    const free = slots.filter((slot) => slot.free).map(({ start }) => wall(salon, start))
    expect([free.length, free[0], free.at(-1)]).toEqual([18, '09:00', '19:30'])
  })

  test.each([
    ['2024-01-15', 'working', 12, '09:00', '18:30'],
    ['2024-01-16', 'working', 8, '11:00', '19:00'],
    ['2024-01-17', 'working', 0, undefined, undefined],
    ['2024-01-18', 'holiday', 0, undefined, undefined],
    ['2024-01-19', 'off', 0, undefined, undefined],
  ])('%s is %s with %i free, from %s to %s', (day, state, count, first, last) => {
    const found = view(day)
    const free = found.slots.filter((slot) => slot.free).map(({ start }) => wall(salon, start))
    expect([found.state, free.length, free[0], free.at(-1)]).toEqual([state, count, first, last])
  })

  test('has 22 days with something free among the 32 of the page', () => {
    let days = 0
    for (let day = dayNamed('2024-01-15'); day <= dayNamed('2024-02-15'); day = addDays(day, 1))
      if (salon.freeStarts(carlos, day, query).length > 0) days++
    expect(days).toBe(22)
  })

  test('gives the numbers of the published example to the next guest and booking', () => {
    const booked = salonAt('2030-01-01T00:00:00', fixtureNamed('docs-salonbookit')).book({
      services: [15],
      professional: 5,
      client: {
        firstname: 'Juan',
        lastname: 'Perez',
        email: 'juan@email.com',
        phone: '+34612345678',
      },
      start: at(salon, '2024-01-20T11:00:00'),
      status: 'confirmed',
      source: 'salonbookit',
    })
    expect(booked).toMatchObject({
      value: { id: 12345, code: 'ABC123XY', client: 456, amount: 25 },
    })
  })
})

describe('docs-citapro', () => {
  const salon = () => salonAt('2030-01-01T00:00:00', fixtureNamed('docs-citapro'))
  const openings = () => {
    const open = salon()
    return open.openings({
      services: [open.service('880e8400-e29b-41d4-a716-446655440003')!],
      location: open.location('770e8400-e29b-41d4-a716-446655440002')!,
      from: dayNamed('2026-03-10'),
      to: dayNamed('2026-03-17'),
    })
  }

  test('offers the days of the guide, with María García alone, and its slot first', () => {
    expect([...new Set(openings().map(({ day }) => formatDay(day)))]).toEqual([
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
    ])
    const people = openings().flatMap(({ professionals }) => professionals.map(({ uuid }) => uuid))
    expect([...new Set(people)]).toEqual(['990e8400-e29b-41d4-a716-446655440004'])
    const open = salon()
    expect(openings()[0]).toMatchObject({
      start: at(open, '2026-03-10T09:00:00'),
      end: at(open, '2026-03-10T10:00:00'),
    })
  })

  test('creates the guide’s client and booking under the guide’s ids, then goes on by itself', () => {
    const open = salon()
    expect(open.findClientByEmail('juan@example.com')).toBeUndefined()
    const draft = {
      firstname: 'Juan',
      lastname: 'Pérez',
      email: 'juan@example.com',
      phone: '+593991234568',
    }
    expect(open.createClient(draft).uuid).toBe('660e8400-e29b-41d4-a716-446655440001')
    const book = (time: string) =>
      open.book({
        services: ['880e8400-e29b-41d4-a716-446655440003'],
        location: '770e8400-e29b-41d4-a716-446655440002',
        professional: '990E8400-E29B-41D4-A716-446655440004',
        client: '660e8400-e29b-41d4-a716-446655440001',
        start: at(open, `2026-03-10T${time}:00`),
        end: at(open, `2026-03-10T${time.replace(/^\d+/, (hour) => String(Number(hour) + 1))}:00`),
        status: 'confirmed',
        amount: 50,
        notifyClient: true,
        source: 'citapro',
      })
    expect(book('09:00')).toMatchObject({
      value: { uuid: 'cc0e8400-e29b-41d4-a716-446655440007', notifyClient: true },
    })
    const next = book('14:00')
    expect(next.ok && next.value.uuid).not.toBe('cc0e8400-e29b-41d4-a716-446655440007')
    expect(next.ok && open.booking(next.value.uuid)?.id).toBe(next.ok && next.value.id)
    expect(open.createClient(draft).uuid).not.toBe('660e8400-e29b-41d4-a716-446655440001')
    expect(open.invariants()).toEqual([])
  })

  test('its salon says Monday 9 March, eight in the morning', () => {
    const open = salon()
    expect(open.clock.now()).toBe(Date.parse('2026-03-09T07:00:00Z'))
    expect(weekday(open.bounds().today)).toBe(1)
  })
})

test('the opening of ten salons on one base costs no list of their own', () => {
  const base = plant(fixtureNamed('demo'), { now: Date.parse('2026-03-10T08:00Z'), seed: 1 })
  const clock = new Clock({ source: () => 0, now: Date.parse('2026-03-10T08:00Z'), frozen: true })
  for (let index = 0; index < 10; index++) {
    const salon = Salon.open(base, { clock, ids: new Ids(index) })
    expect(salon.bookings()).toBe(base.bookings.list)
    expect(salon.clients()).toBe(base.clients.list)
  }
  expect(base.bookings.list.some(({ status }) => !occupies(status))).toBe(true)
})
