import { createHash } from 'node:crypto'
import { faker } from '@faker-js/faker/locale/es'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, weekday, type Day } from '../days/calendar-date.ts'
import { Clock } from '../salon/clock.ts'
import { Ids } from '../salon/ids.ts'
import { plant, readFixture } from '../fixture/read-fixture.ts'
import { Salon } from '../salon/salon.ts'
import { generateFixture } from './generate.ts'

const now = Date.UTC(2026, 2, 10, 7)

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

function open(spec: string, at = now): Salon {
  const base = plant(generateFixture(spec), { now: at, seed: 1 })
  const clock = new Clock({ source: () => at, now: at, frozen: true })
  return Salon.open(base, { clock, ids: new Ids(1) })
}

const specs = [
  '',
  'professionals=2,services=2,locations=1,clients=1,days=10',
  'professionals=3,services=60,locations=1',
  'professionals=4,locations=9,services=3,step=15',
  'professionals=30,days=20,services=10,occupancy=1,cancelled=0.5,noShow=0.5',
  'professionals=60,days=0',
  'professionals=9,days=30,past=30,seed=12345678901234',
  'professionals=9,days=30,past=0,seed=4',
]

describe('the same spec', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each(specs)('gives the same bytes: “%s”', (spec) => {
    expect(hashOf(generateFixture(spec))).toBe(hashOf(generateFixture(spec)))
  })

  it('with another seed gives others, also when seeds differ in their upper bits only', () => {
    const hashes = [1, 2, 2 ** 32 + 1].map((seed) => hashOf(generateFixture('', { seed })))
    expect(new Set(hashes).size).toBe(3)
    expect(hashOf(generateFixture('seed=2', { seed: 1 }))).toBe(hashes[1])
  })

  it('depends neither on the clock nor on the dice of the machine', () => {
    const wanted = hashOf(generateFixture(''))
    vi.spyOn(Math, 'random').mockReturnValue(0.123)
    const now = vi.spyOn(Date, 'now').mockReturnValue(0)
    expect(hashOf(generateFixture(''))).toBe(wanted)
    expect(now).not.toHaveBeenCalled()
  })

  it('leaves the faker that others share alone', () => {
    faker.seed(5)
    const wanted = faker.number.int()
    faker.seed(5)
    generateFixture('')
    expect(faker.number.int()).toBe(wanted)
  })
})

describe('a generated salon', () => {
  it.each(specs)('is a good fixture on all seven weekdays: “%s”', (spec) => {
    for (const at of [now, Date.UTC(2026, 11, 22), Date.UTC(2027, 9, 28)]) {
      const read = readFixture(generateFixture(spec), { now: at })
      expect(read.ok ? [] : read.problems).toEqual([])
    }
  })

  it.each(specs)('keeps all rules of a salon: “%s”', (spec) => {
    for (let day = 0; day < 7; day++) {
      expect(open(spec, now + day * 86_400_000).invariants()).toEqual([])
    }
  })

  it('is as big as it was asked to be', () => {
    const fixture = generateFixture('professionals=41,locations=6,services=33,clients=123,days=50')
    expect(fixture.professionals).toHaveLength(41)
    expect(fixture.locations).toHaveLength(6)
    expect(fixture.services).toHaveLength(33)
    expect(fixture.clients).toHaveLength(123)
    expect(fixture.traffic).toMatchObject({ past: 25, ahead: 25, occupancy: 0.6 })
  })

  it.each(specs)('offers every active service somewhere: “%s”', (spec) => {
    const salon = open(spec)
    const offeredByNobody = salon
      .services()
      .filter(({ status }) => status === 'active')
      .filter(
        (service) =>
          !salon
            .professionals()
            .some(
              (one) =>
                one.status === 'active' &&
                one.services.includes(service.id) &&
                one.locations.some((location) => service.locations.includes(location)),
            ),
      )
    expect(offeredByNobody).toEqual([])
  })

  it('is no uniform one: not everybody works at the main place, not everything is offered everywhere', () => {
    const salon = open('professionals=50')
    const staff = salon.professionals()
    expect(staff.some(({ locations }) => !locations.includes(2))).toBe(true)
    expect(staff.some(({ locations }) => locations.length > 1)).toBe(true)
    expect(staff.some(({ status }) => status === 'inactive')).toBe(true)
    expect(new Set(staff.map(({ services }) => services.join())).size).toBeGreaterThan(20)
    const services = salon.services()
    expect(services.some(({ locations }) => locations.length < 4)).toBe(true)
    expect(services.filter(({ status }) => status === 'inactive')).toHaveLength(1)
    expect(new Set(salon.locations().map(({ country }) => country))).toEqual(
      new Set(['Ecuador', 'España']),
    )
  })

  it('costs and takes what is plausible', () => {
    for (const { duration, price } of generateFixture('services=60').services ?? []) {
      expect(duration % 15).toBe(0)
      expect(duration).toBeLessThanOrEqual(180)
      expect((price * 2) % 1).toBe(0)
      expect(price / duration).toBeGreaterThan(0.3)
      expect(price / duration).toBeLessThan(2)
    }
  })
})

describe('the ids of the documents are in it', () => {
  it.each(specs)('“%s”', (spec) => {
    const salon = open(spec)
    expect(salon.service('880e8400-e29b-41d4-a716-446655440003')).toMatchObject({
      id: 3,
      name: 'Corte de cabello',
      duration: 60,
      price: 50,
      status: 'active',
      category: { uuid: 'bb0e8400-e29b-41d4-a716-446655440006' },
    })
    expect(salon.service(15)).toMatchObject({ name: 'Corte Clasico', duration: 30, price: 25 })
    expect(salon.location('770e8400-e29b-41d4-a716-446655440002')).toMatchObject({
      id: 2,
      name: 'Sede Principal',
      address: 'Av. Amazonas N36-152',
    })
    expect(salon.professional('990e8400-e29b-41d4-a716-446655440004')).toMatchObject({
      firstname: 'María',
      lastname: 'García',
      status: 'active',
    })
    expect(salon.professional(5)).toMatchObject({ firstname: 'Carlos', lastname: 'Garcia' })
    expect(salon.client('660e8400-e29b-41d4-a716-446655440001')).toMatchObject({
      firstname: 'Juan',
      lastname: 'Pérez',
      email: 'juan@example.com',
      phone: '+593991234568',
    })
    expect(salon.booking('550e8400-e29b-41d4-a716-446655440000')).toMatchObject({
      status: 'confirmed',
    })
    expect(salon.base.data.business.uuid).toBe('aa0e8400-e29b-41d4-a716-446655440005')
  })

  it.each([0, 1, 2, 3, 4, 5, 6])('and the documents can be followed, %d days on', (later) => {
    const salon = open('professionals=20', now + later * 86_400_000)
    const maria = salon.professional(4)!
    const carlos = salon.professional(5)!
    const days = Array.from({ length: 14 }, (_, ahead) => addDays(salon.bounds().today, ahead))
    const free = (who: typeof maria, day: Day, minutes: number) =>
      salon.freeStarts(who, day, { minutes, location: salon.location(2)! })
    expect(maria.services).toContain(3)
    expect(carlos.services).toContain(15)
    expect(days.flatMap((day) => free(maria, day, 60)).length).toBeGreaterThan(5)
    const off = days.filter((day) => salon.stateOf(carlos, day) === 'off')
    expect(new Set(off.map((day) => weekday(day)))).toEqual(new Set([5, 7]))
    const isPartBusy = (day: Day) => {
      const { slots } = salon.dayOf(carlos, day, { minutes: 30 })
      return slots.some((slot) => slot.free) && slots.some((slot) => slot.reason === 'taken')
    }
    expect(days.filter(isPartBusy).length).toBeGreaterThan(3)
  })
})

describe('its people', () => {
  const fixture = generateFixture('professionals=200,days=30')
  const people = [...(fixture.professionals ?? []), ...(fixture.clients ?? [])]

  it('can be reached in Ecuador and in Spain', () => {
    const numbers = people.map(({ phone = '' }) => phone)
    expect(numbers.filter((phone) => !/^\+(?:5939\d{8}|346\d{8})$/.test(phone))).toEqual([])
    for (const country of ['+593', '+34']) {
      expect(numbers.filter((phone) => phone.startsWith(country)).length).toBeGreaterThan(
        people.length / 4,
      )
    }
    const landlines = fixture.locations?.map(({ phone = '' }) => phone).slice(2) ?? []
    expect(landlines.filter((phone) => !/^\+(?:593[2-7]\d{7}|349\d{8})$/.test(phone))).toEqual([])
  })

  it('have an address and a number of their own, at domains that are nobody’s', () => {
    const addresses = people.map(({ email }) => email)
    expect(addresses.filter((one) => !/^[a-z.0-9]+@example\.(?:com|org|net)$/.test(one))).toEqual(
      [],
    )
    expect(new Set(addresses).size).toBe(people.length)
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length)
  })

  it('live where their number is from', () => {
    const settled = fixture.clients?.filter(({ country }) => country !== undefined) ?? []
    expect(settled.length).toBeGreaterThan(100)
    for (const { country, phone, address, city } of settled) {
      expect(phone.startsWith(country === 'Ecuador' ? '+593' : '+34')).toBe(true)
      expect(address).toMatch(/ (?:[NES]\d+-)?\d+$/)
      expect(city).toBeTruthy()
    }
  })
})

describe('its bookings', () => {
  const at = Date.UTC(2027, 0, 20)
  const base = plant(generateFixture('professionals=40,days=365,past=330'), { now: at, seed: 1 })
  const today = base.zone.today(at)
  const past = base.data.bookings.filter(({ start }) => base.zone.toWall(start).day < today)

  /** Share of the open time of past days that somebody held. */
  function taken(isMeant: (day: Day) => boolean): number {
    let open = 0
    for (let day = addDays(today, -330); day < today; day = addDays(day, 1)) {
      if (isMeant(day)) {
        for (const { id } of base.professionals.list) {
          for (const { location, from, to } of base.hoursOf(id, weekday(day))) {
            if (base.closures.closureOf(location, day) === undefined) open += to - from
          }
        }
      }
    }
    const held = past
      .filter(({ status, start }) => status !== 'cancelled' && isMeant(base.zone.toWall(start).day))
      .reduce((minutes, { start, end }) => minutes + end - start, 0)
    return held / open
  }
  const inMonth = (month: number) => (day: Day) =>
    new Date(day * 86_400_000).getUTCMonth() + 1 === month

  it('fill the Saturdays and leave the Mondays quiet', () => {
    expect(taken((day) => weekday(day) === 6)).toBeGreaterThan(0.72)
    expect(taken((day) => weekday(day) === 1)).toBeLessThan(0.4)
    expect(taken((day) => weekday(day) === 4)).toBeCloseTo(0.6, 1)
  })

  it('make December and May busy and August slow', () => {
    for (const busy of [5, 12]) {
      for (const slow of [8, 1]) {
        expect(taken(inMonth(busy))).toBeGreaterThan(taken(inMonth(slow)) * 1.15)
      }
    }
  })

  it('are mostly completed, with some no-shows, cancellations and notes', () => {
    const share = (status: string) =>
      past.filter((one) => one.status === status).length / past.length
    expect(share('completed')).toBeGreaterThan(0.85)
    expect(share('no_show')).toBeCloseTo(0.037, 2)
    expect(share('cancelled')).toBeCloseTo(0.07, 2)
    expect(past.filter(({ clientNote }) => clientNote !== null).length / past.length).toBeCloseTo(
      0.08,
      2,
    )
    expect(new Set(past.map(({ client }) => client)).size).toBeGreaterThan(
      base.data.clients.length * 0.8,
    )
  })
})

it('refuses with the error it was handed', () => {
  class Refused extends Error {}
  const refuse = (message: string) => new Refused(message)
  expect(() => generateFixture('chairs=4', { refuse })).toThrow(Refused)
  expect(() => generateFixture('chairs=4')).toThrow(RangeError)
})
