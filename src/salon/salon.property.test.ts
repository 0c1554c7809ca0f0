import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../days/calendar-date.ts'
import { Clock } from './clock.ts'
import { bookingStatuses, type Booking, type BookingStatus } from './entities.ts'
import type { Fixture } from '../fixture/fixture.ts'
import { addMinutes, type Minute } from './minute.ts'
import { Salon } from './salon.ts'
import { dayNamed, salonAt } from './test-salon.ts'

/** Two places, three people with different hours, breaks and services; the clocks change on the second day. */
const salonFixture: Fixture = {
  zone: 'Europe/Madrid',
  slotStep: 15,
  minimumNotice: 30,
  maximumAdvance: 4,
  categories: [{ id: 1, name: 'Cabello' }],
  locations: [
    { id: 1, name: 'Centro', address: 'Calle Mayor 1' },
    { id: 2, name: 'Norte', address: 'Calle Norte 2' },
  ],
  services: [
    { id: 1, name: 'Flequillo', duration: 15, price: 8, category: 1 },
    { id: 2, name: 'Corte', duration: 40, price: 20, category: 1 },
    { id: 3, name: 'Color', duration: 90, price: 60, category: 1, locations: [1] },
  ],
  professionals: [
    {
      id: 1,
      firstname: 'Ana',
      lastname: 'Ruiz',
      email: 'ana@example.com',
      shifts: [
        {
          location: 1,
          days: ['Friday', 'Saturday', 'Sunday', 'Monday'],
          hours: '09:00-14:00',
          breaks: ['11:00-11:20'],
        },
        { location: 2, days: ['Friday', 'Sunday'], hours: '16:00-20:00' },
      ],
    },
    {
      id: 2,
      firstname: 'Eva',
      lastname: 'Sol',
      email: 'eva@example.com',
      services: [1, 2],
      shifts: [{ location: 1, days: ['Friday', 'Saturday', 'Sunday'], hours: '10:00-13:00' }],
    },
    {
      id: 3,
      firstname: 'Luz',
      lastname: 'Mora',
      email: 'luz@example.com',
      shifts: [
        // Through the hour that is skipped on 29 March.
        { location: 2, days: ['Saturday', 'Sunday'], hours: '00:00-04:00' },
        { location: 2, days: ['Saturday'], hours: '22:00-24:00' },
      ],
    },
  ],
  holidays: [{ day: '2026-03-30', name: 'Cierre', location: 2 }],
  clients: [
    { id: 1, firstname: 'Juan', lastname: 'Pérez', email: 'j@example.com', phone: '+34600' },
  ],
  bookings: [
    { professional: 1, client: 1, services: [2], day: '2026-03-28', time: '10:00' },
    { professional: 2, client: 1, services: [1], day: '2026-03-29', time: '10:30-11:30' },
  ],
}

const morning = '2026-03-27T09:10:00'
const firstDay = dayNamed('2026-03-27')
const fourDays = [0, 1, 2, 3].map((days) => addDays(firstDay, days))

type Step =
  | {
      do: 'book'
      offered: number
      services: number[]
      anybody: boolean
      guest: boolean
      status: BookingStatus
    }
  | {
      do: 'book-anything'
      minute: number
      professional: number
      services: number[]
      length: number
      location: number
      client: number
    }
  | { do: 'status'; booking: number; status: BookingStatus }
  | { do: 'time-off'; professional: number; minute: number; length: number }
  | { do: 'back-to-work'; id: number }
  | { do: 'close'; day: number; location: number | undefined }
  | { do: 'reopen'; id: number }
  | { do: 'advance'; minutes: number }
  | { do: 'delete-client'; id: number }

const small = fc.nat({ max: 40 })
const services = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 })
const status = fc.constantFrom(...bookingStatuses)
const professional = fc.integer({ min: 1, max: 3 })
const minute = fc.integer({ min: -60, max: 4 * 1440 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('book' as const),
      offered: fc.nat({ max: 400 }),
      services,
      anybody: fc.boolean(),
      guest: fc.boolean(),
      status,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('book-anything' as const),
      minute,
      professional: fc.integer({ min: 0, max: 4 }),
      services: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      length: fc.integer({ min: -15, max: 120 }),
      location: fc.integer({ min: 0, max: 3 }),
      client: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('status' as const), booking: small, status }),
  },
  fc.record({
    do: fc.constant('time-off' as const),
    professional,
    minute,
    length: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ do: fc.constant('back-to-work' as const), id: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    do: fc.constant('close' as const),
    day: fc.nat({ max: 3 }),
    location: fc.constantFrom(undefined, 1, 2),
  }),
  fc.record({ do: fc.constant('reopen' as const), id: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('advance' as const), minutes: fc.integer({ min: 0, max: 300 }) }),
  fc.record({ do: fc.constant('delete-client' as const), id: fc.integer({ min: 1, max: 4 }) }),
)

const dawn = (salon: Salon): Minute => salon.zone.startOfDay(firstDay)

const offersOf = (salon: Salon, ids: readonly number[]) =>
  salon.openings({
    services: ids.map((id) => salon.service(id)!),
    from: firstDay,
    to: addDays(firstDay, 3),
  })

/** Does one step; a refusal must have changed nothing. */
function take(salon: Salon, action: Step): void {
  const before = JSON.stringify(salon.snapshot())
  const untouched = () => expect(JSON.stringify(salon.snapshot())).toBe(before)
  switch (action.do) {
    case 'book': {
      const offers = offersOf(salon, action.services)
      const offer = offers[action.offered % Math.max(1, offers.length)]
      if (offer === undefined) return
      const who = offer.professionals[action.offered % offer.professionals.length]!
      const booked = salon.book({
        services: action.services,
        professional: action.anybody ? undefined : who.id,
        client: action.guest
          ? {
              firstname: 'G',
              lastname: 'H',
              email: `g${action.offered % 3}@example.com`,
              phone: '+34',
            }
          : (salon.clients()[0]?.id ?? {
              firstname: 'N',
              lastname: 'N',
              email: 'n@example.com',
              phone: '+34',
            }),
        start: offer.start,
        end: offer.end,
        status: action.status,
        source: 'citapro',
      })
      // What is offered can be booked.
      expect(booked).toMatchObject({ ok: true })
      return
    }
    case 'book-anything': {
      const start = addMinutes(dawn(salon), action.minute)
      const booked = salon.book({
        services: action.services,
        professional: action.professional === 0 ? undefined : action.professional,
        location: action.location === 0 ? undefined : action.location,
        client: action.client,
        start,
        end: action.length % 3 === 0 ? undefined : addMinutes(start, action.length),
        status: 'confirmed',
        source: 'salonbookit',
      })
      if (!booked.ok) untouched()
      return
    }
    case 'status': {
      const booking = salon.bookings()[action.booking % salon.bookings().length]
      if (!salon.setBookingStatus(booking?.id ?? 999, action.status).ok) untouched()
      return
    }
    case 'time-off': {
      const from = addMinutes(dawn(salon), action.minute)
      salon.addTimeOff({
        professional: action.professional,
        from,
        to: addMinutes(from, action.length),
      })
      return
    }
    case 'back-to-work':
      if (salon.removeTimeOff(action.id) === undefined) untouched()
      return
    case 'close':
      salon.addHoliday({
        day: addDays(firstDay, action.day),
        name: 'Cierre',
        location: action.location,
      })
      return
    case 'reopen':
      if (salon.removeHoliday(action.id) === undefined) untouched()
      return
    case 'advance':
      salon.clock.advance(action.minutes * 60_000)
      return
    case 'delete-client':
      if (!salon.deleteClient(action.id).ok) untouched()
  }
}

/** By brute force over minutes, knowing nothing of books, sweeps or indexes. */
function minutesHeld(bookings: readonly Booking[]): Map<string, number> {
  const held = new Map<string, number>()
  for (const { id, professional, status, start, end } of bookings) {
    if (status === 'cancelled' || status === 'no_show') continue
    for (let minute = start; minute < end; minute = addMinutes(minute, 1)) {
      const key = `${professional} ${minute}`
      if (held.has(key)) throw new Error(`${held.get(key)} and ${id} both hold ${key}`)
      held.set(key, id)
    }
  }
  return held
}

const steps = fc.array(step, { maxLength: 40 })
const runSettings = { numRuns: 150 }

test('after any sequence of operations nobody is double-booked, and every refusal changed nothing', () => {
  fc.assert(
    fc.property(steps, (actions) => {
      const salon = salonAt(morning, salonFixture)
      for (const action of actions) {
        take(salon, action)
      }
      minutesHeld(salon.bookings())
      expect(salon.invariants()).toEqual([])
    }),
    runSettings,
  )
})

test('what is free is exactly what nobody holds, wherever the hours allow it, for every length', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(15, 40, 55, 90), (actions, minutes) => {
      const salon = salonAt(morning, salonFixture)
      for (const action of actions) {
        take(salon, action)
      }
      const held = minutesHeld(salon.bookings())
      const { now, earliest, lastDay } = salon.bounds()
      for (const who of salon.professionals()) {
        for (const day of fourDays) {
          const free = new Set(salon.freeStarts(who, day, { minutes }))
          const view = salon.dayOf(who, day, { minutes })
          // The two views agree.
          expect(view.slots.filter((slot) => slot.free).map((slot) => slot.start)).toEqual([
            ...free,
          ])
          for (const { start, end, free: isFree, reason } of view.slots) {
            const clash = range(start, end).some((at) => held.has(`${who.id} ${at}`))
            const off = salon
              .timeOff()
              .some(
                ({ professional, from, to }) => professional === who.id && from < end && to > start,
              )
            expect(isFree).toBe(
              !clash && !off && start >= earliest && start >= now && day <= lastDay,
            )
            expect(reason).toBe(isFree ? undefined : start < earliest ? 'past' : 'taken')
            expect(end - start).toBe(minutes)
          }
        }
      }
    }),
    runSettings,
  )
})

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index)

test('a time can be booked if and only if it is offered', () => {
  fc.assert(
    fc.property(steps, services, minute, fc.boolean(), (actions, wanted, offset, isOffered) => {
      const salon = salonAt(morning, salonFixture)
      for (const action of actions) {
        take(salon, action)
      }
      const offers = offersOf(salon, wanted)
      // Half of the times are from the offers, moved a little now and then.
      const base = isOffered
        ? offers[Math.abs(offset) % Math.max(1, offers.length)]?.start
        : undefined
      const start = addMinutes(base ?? dawn(salon), base === undefined ? offset : (offset % 3) * 5)
      const offer = offers.find((candidate) => candidate.start === start)
      const request = {
        services: wanted,
        start,
        client: { firstname: 'A', lastname: 'B', email: 'a@b.c', phone: '+1' },
        status: 'pending',
        source: 'citapro',
      } as const
      for (const who of salon.professionals()) {
        const isOffered = offer?.professionals.some(({ id }) => id === who.id) ?? false
        const fresh = Salon.restore(salon.snapshot(), { clock: salon.clock, base: salon.base })
        expect(fresh.book({ ...request, professional: who.id }).ok).toBe(isOffered)
      }
      expect(salon.book(request)).toMatchObject(
        offer === undefined
          ? { ok: false }
          : { ok: true, value: { professional: offer.professionals[0]?.id } },
      )
    }),
    runSettings,
  )
})

test('what is booked is gone for every length that overlaps it; freed, all of it comes back', () => {
  fc.assert(
    fc.property(
      steps,
      services,
      fc.nat(),
      fc.constantFrom('cancelled' as const, 'no_show' as const),
      (actions, wanted, pick, freed) => {
        const salon = salonAt(morning, salonFixture)
        for (const action of actions) {
          take(salon, action)
        }
        const offers = offersOf(salon, wanted)
        const offer = offers[pick % Math.max(1, offers.length)]
        fc.pre(offer !== undefined)
        const { start, end, day } = offer
        const who = offer.professionals[pick % offer.professionals.length]!
        const free = (minutes: number) => salon.freeStarts(who, day, { minutes })
        const lengths = [15, 40, 55, 90]
        const before = lengths.map(free)
        const booked = salon.book({
          services: wanted,
          professional: who.id,
          client: { firstname: 'A', lastname: 'B', email: 'a@b.c', phone: '+1' },
          start,
          status: 'confirmed',
          source: 'citapro',
        })
        for (const [index, minutes] of lengths.entries()) {
          expect(free(minutes)).toEqual(
            before[index]!.filter((time) => time + minutes <= start || time >= end),
          )
        }
        salon.setBookingStatus(booked.ok ? booked.value.id : 0, freed)
        expect(lengths.map(free)).toEqual(before)
      },
    ),
    runSettings,
  )
})

test('a restored salon has the same future, ids included, and shares nothing with the first', () => {
  fc.assert(
    fc.property(steps, steps, (past, future) => {
      const salon = salonAt(morning, salonFixture)
      for (const action of past) {
        take(salon, action)
      }
      const text = JSON.stringify(salon.snapshot())
      const restored = Salon.restore(JSON.parse(text), {
        clock: new Clock({ source: () => 0, ...salon.clock.state() }),
      })
      expect(JSON.stringify(restored.snapshot())).toBe(text)
      for (const action of future) {
        take(salon, action)
      }
      expect(JSON.stringify(restored.snapshot())).toBe(text)
      for (const action of future) {
        take(restored, action)
      }
      expect(JSON.stringify(restored.snapshot())).toBe(JSON.stringify(salon.snapshot()))
      for (const day of fourDays) {
        expect(agendaText(restored, day)).toBe(agendaText(salon, day))
      }
    }),
    runSettings,
  )
})

const agendaText = (salon: Salon, day: Day): string => JSON.stringify(salon.agenda(day, day))

test('salons of one base share nothing that changes', () => {
  fc.assert(
    fc.property(steps, (actions) => {
      const salon = salonAt(morning, salonFixture)
      const other = Salon.open(salon.base, { clock: salon.clock, ids: salon.ids })
      const before = JSON.stringify({ ...other.snapshot(), ids: 0 })
      for (const action of actions) {
        take(salon, action)
      }
      expect(JSON.stringify({ ...other.snapshot(), ids: 0 })).toBe(before)
    }),
    { numRuns: 50 },
  )
})
