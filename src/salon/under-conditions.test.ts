import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../days/calendar-date.ts'
import type { Condition } from './conditions.ts'
import type { Fixture } from '../fixture/fixture.ts'
import { addMinutes } from './minute.ts'
import type { Salon } from './salon.ts'
import {
  allWeek,
  localMinute,
  dayNamed,
  fixtureNamed,
  professionalOf,
  salonAt,
  serviceOf,
  smallFixture,
  wall,
} from './test-salon.ts'
import { underConditions } from './under-conditions.ts'

const now = '2026-03-02T08:00:00'
const tuesday = '2026-03-03'
const ana = smallFixture.professionals![0]!

const pair: Fixture = {
  ...smallFixture,
  professionals: [
    ana,
    {
      ...ana,
      id: 2,
      firstname: 'Eva',
      shifts: [{ location: 1, days: allWeek, hours: '09:00-12:00' }],
    },
  ],
}

const under = (salon: Salon, ...conditions: Condition[]): Salon =>
  underConditions(salon, conditions).salon

const booking = (salon: Salon, time: string, professional?: number) => ({
  services: [1],
  location: 1,
  ...(professional === undefined ? {} : { professional }),
  client: 1,
  start: localMinute(salon, `${tuesday}T${time}:00`),
  status: 'confirmed' as const,
  source: 'citapro' as const,
})

const refusalOf = (salon: Salon, time: string, professional?: number) => {
  const booked = salon.book(booking(salon, time, professional))
  return booked.ok ? undefined : booked.refusals.map(({ refusal }) => refusal)
}

const day = (salon: Salon, professional = 1, date = tuesday) =>
  salon.dayOf(professionalOf(salon, professional), dayNamed(date), { minutes: 30 })

describe('without touching the salon', () => {
  test('fully-booked: the day is worked, every slot is taken, booking is refused as taken', () => {
    const salon = salonAt(now)
    const full = under(salon, { condition: 'fully-booked' })
    expect(day(full).state).toBe('working')
    expect(new Set(day(full).slots.map(({ reason }) => reason))).toEqual(new Set(['taken']))
    expect(day(full).slots).toHaveLength(day(salon).slots.length)
    expect(refusalOf(full, '10:00', 1)).toEqual(['slot-taken'])
  })

  test('holiday: no slots, booking is refused for the holiday', () => {
    const shut = under(salonAt(now), { condition: 'holiday' })
    expect(day(shut)).toEqual({ state: 'holiday', slots: [] })
    expect(refusalOf(shut, '10:00', 1)).toEqual(['holiday'])
  })

  test('professional-off: that one is off, another is not', () => {
    const off = under(salonAt(now, pair), { condition: 'professional-off', professional: 1 })
    expect(day(off, 1)).toEqual({ state: 'off', slots: [] })
    expect(day(off, 2).state).toBe('working')
    expect(refusalOf(off, '10:00', 1)).toEqual(['not-working'])
    expect(refusalOf(off, '10:00')).toBeUndefined()
  })

  test('a professional is named by UUID as well, in any case', () => {
    const salon = salonAt(now, pair)
    const { uuid } = professionalOf(salon, 1)
    const off = under(salon, { condition: 'professional-off', professional: uuid.toUpperCase() })
    expect([day(off, 1).state, day(off, 2).state]).toEqual(['off', 'working'])
  })

  test('no-professionals: nobody is listed, found or free; a booking keeps its own', () => {
    const salon = salonAt(now)
    const booked = salon.book(booking(salon, '10:00', 1))
    const alone = under(salon, { condition: 'no-professionals' })
    expect(alone.professionals()).toEqual([])
    expect(alone.professional(1)).toBeUndefined()
    expect(refusalOf(alone, '11:00', 1)).toEqual(['unknown-professional'])
    expect(refusalOf(alone, '11:00')).toEqual(['nobody-free'])
    expect(booked.ok && alone.booking(booked.value.id)?.professional).toBe(1)
  })

  test('service-inactive: listed as inactive, offered by nobody, refused', () => {
    const without = under(salonAt(now), { condition: 'service-inactive', service: 1 })
    expect(without.services().map(({ id, status }) => [id, status])).toEqual([
      [1, 'inactive'],
      [2, 'active'],
      [3, 'active'],
    ])
    expect(without.candidates({ services: [serviceOf(without, 1)] })).toEqual([])
    expect(refusalOf(without, '10:00', 1)).toEqual(['service-inactive'])
  })

  test.each([
    ['today', '2026-03-02'],
    ['tomorrow', '2026-03-03'],
    ['2026-03-05', '2026-03-05'],
  ])('the day %s is %s, and no other', (word, date) => {
    const shut = under(salonAt(now), { condition: 'holiday', day: word })
    expect(day(shut, 1, date).state).toBe('holiday')
    expect(day(shut, 1, '2026-03-04').state).toBe('working')
  })

  test('conditions add up', () => {
    const salon = under(
      salonAt(now, pair),
      { condition: 'professional-off', professional: 1 },
      { condition: 'fully-booked', professional: 2 },
    )
    expect([day(salon, 1).state, day(salon, 2).slots.some(({ free }) => free)]).toEqual([
      'off',
      false,
    ])
    expect(refusalOf(salon, '10:00')).toEqual(['nobody-free'])
  })

  test('what they show leaves no trace in the salon', () => {
    const salon = salonAt(now)
    const before = JSON.stringify(salon.snapshot())
    const { salon: bad, settle } = underConditions(salon, [
      { condition: 'fully-booked' },
      { condition: 'no-professionals' },
    ])
    day(under(salon, { condition: 'holiday' }))
    refusalOf(bad, '10:00')
    expect(settle()).toEqual([])
    expect(JSON.stringify(salon.snapshot())).toBe(before)
    expect(salon.book(booking(salon, '10:00', 1)).ok).toBe(true)
  })
})

describe('someone else is faster', () => {
  test('slot-stolen: the slot is gone for good, to a client who did not exist before', () => {
    const salon = salonAt(now)
    const { salon: stolen, settle } = underConditions(salon, [{ condition: 'slot-stolen' }])
    expect(refusalOf(stolen, '10:00', 1)).toEqual(['slot-taken'])
    expect(settle()).toEqual(['slot-stolen'])
    const [taken] = salon.bookings()
    expect(salon.bookings()).toHaveLength(1)
    expect(wall(salon, taken!.start)).toBe('10:00')
    expect(salon.clients().map(({ id }) => id)).toEqual([1, taken!.client])
    expect(refusalOf(salon, '10:00', 1)).toEqual(['slot-taken'])
    expect(salon.invariants()).toEqual([])
  })

  test('slot-stolen with no professional named: everybody who was free is taken', () => {
    const salon = salonAt(now, pair)
    expect(refusalOf(under(salon, { condition: 'slot-stolen' }), '10:00')).toEqual(['nobody-free'])
    expect(salon.bookings().map(({ professional }) => professional)).toEqual([1, 2])
  })

  test('a request that would be refused anyway has nothing stolen from it', () => {
    const salon = salonAt(now)
    const { salon: stolen, settle } = underConditions(salon, [{ condition: 'slot-stolen' }])
    expect(refusalOf(stolen, '04:00', 1)).toEqual(['outside-hours'])
    expect(stolen.book({ ...booking(salon, '10:00', 1), status: 'cancelled' }).ok).toBe(true)
    expect(settle()).toEqual([])
    expect(salon.bookings()).toHaveLength(1)
  })

  test('stale-availability: the first slot shown is taken as soon as the answer is made', () => {
    const salon = salonAt(now)
    const { salon: stale, settle } = underConditions(salon, [{ condition: 'stale-availability' }])
    expect(day(stale).slots.find(({ free }) => free)).toMatchObject({
      start: localMinute(salon, `${tuesday}T09:00:00`),
    })
    expect(salon.bookings()).toEqual([])
    expect(settle()).toEqual(['stale-availability'])
    expect(day(salon).slots[0]).toMatchObject({ free: false, reason: 'taken' })
    expect(refusalOf(salon, '09:00', 1)).toEqual(['slot-taken'])
    expect(settle()).toEqual([])
  })

  test('stale-availability: of openings the first goes with all who could take it', () => {
    const salon = salonAt(now, pair)
    const { salon: stale, settle } = underConditions(salon, [{ condition: 'stale-availability' }])
    const query = {
      services: [serviceOf(salon)],
      from: dayNamed(tuesday),
      to: dayNamed('2026-03-04'),
    }
    const [first] = stale.openings(query)
    settle()
    expect(salon.openings(query)[0]?.start).toBe(first!.start + 30)
    expect(salon.bookings()).toHaveLength(2)
  })

  test('only the professional that is named is robbed', () => {
    const salon = salonAt(now, pair)
    const whose = { professional: 2 }
    expect(
      refusalOf(under(salon, { condition: 'slot-stolen', ...whose }), '10:00', 1),
    ).toBeUndefined()
    expect(refusalOf(under(salon, { condition: 'slot-stolen', ...whose }), '10:00', 2)).toEqual([
      'slot-taken',
    ])
  })
})

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    condition: fc.constantFrom('fully-booked' as const, 'professional-off' as const),
    professional: fc.constantFrom(undefined, 4, 5),
    day: fc.constantFrom(undefined, 'today', 'tomorrow', '2026-03-12'),
  }),
  fc.record({
    condition: fc.constant('holiday' as const),
    day: fc.constantFrom('tomorrow', '2026-03-13'),
  }),
  fc.record({
    condition: fc.constant('service-inactive' as const),
    service: fc.constantFrom(3, 15),
  }),
  fc.record({ condition: fc.constant('no-professionals' as const) }),
)

test('under any conditions a time can be booked if and only if it is offered', () => {
  const demo = fixtureNamed('demo')
  fc.assert(
    fc.property(
      fc.array(anyCondition, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(3, 15),
      fc.nat({ max: 4 }),
      (conditions, serviceId, ahead) => {
        const salon = under(salonAt('2026-03-10T08:00:00', demo), ...conditions)
        const service = serviceOf(salon, serviceId)
        const day = addDays(dayNamed('2026-03-10'), ahead)
        const offered = new Set(
          salon
            .openings({ services: [service], from: day, to: day })
            .flatMap(({ start, professionals }) => professionals.map(({ id }) => `${start} ${id}`)),
        )
        const midnight = salon.zone.startOfDay(day)
        for (const professional of [4, 5]) {
          for (let step = 0; step < 48; step++) {
            const start = addMinutes(midnight, step * 30)
            const planned = salon.plan({
              services: [serviceId],
              professional,
              client: 1,
              start,
              status: 'confirmed',
              source: 'citapro',
            })
            expect([start, planned.ok]).toEqual([start, offered.has(`${start} ${professional}`)])
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})
