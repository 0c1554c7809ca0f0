import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parseDay, type Day } from '../days/calendar-date.ts'
import { Clock } from './clock.ts'
import type { Fixture } from '../fixture/fixture.ts'
import { Ids } from './ids.ts'
import type { Minute } from './minute.ts'
import type { Professional, Service } from './entities.ts'
import { plant, readFixture } from '../fixture/read-fixture.ts'
import { Salon } from './salon.ts'
import { Zone } from './zone.ts'

// What the tests of this folder share: small salons, and the built-in fixtures as the files are.

/** One place, one professional from 09:00 to 17:00 every day, services of 30, 60 and 45 minutes. */
export const smallFixture: Fixture = {
  zone: 'Europe/Madrid',
  slotStep: 30,
  categories: [{ id: 1, name: 'Cabello' }],
  locations: [
    { id: 1, name: 'Centro', address: 'Calle Mayor 1' },
    { id: 2, name: 'Norte', address: 'Calle Norte 2' },
  ],
  services: [
    { id: 1, name: 'Corte', duration: 30, price: 20.1, category: 1 },
    { id: 2, name: 'Color', duration: 60, price: 50.2, category: 1 },
    { id: 3, name: 'Peinado', duration: 45, price: 30, category: 1, locations: [1] },
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
          days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
          hours: '09:00-17:00',
        },
      ],
    },
  ],
  clients: [
    {
      id: 1,
      firstname: 'Juan',
      lastname: 'Pérez',
      email: 'juan@example.com',
      phone: '+34600000001',
    },
  ],
}

export const allWeek = smallFixture.professionals?.[0]?.shifts[0]?.days ?? []

/** The small salon with one professional's hours (at place 1) as given. */
export const withHours = (...hours: string[]): Fixture => ({
  ...smallFixture,
  professionals: [
    {
      id: 1,
      firstname: 'Ana',
      lastname: 'Ruiz',
      email: 'ana@example.com',
      shifts: hours.map((words) => ({ location: 1, days: allWeek, hours: words })),
    },
  ],
})

/** Opens a fixture at a local time, on a clock that stands still. */
export function salonAt(local: string, fixture: Fixture = smallFixture, seed = 1): Salon {
  const now = new Zone(fixture.zone ?? 'Europe/Madrid').parseLocal(local) ?? Number.NaN
  const base = plant(fixture, { now, seed })
  return Salon.open(base, {
    clock: new Clock({ source: () => 0, frozen: true, now: base.data.clock?.now ?? now }),
    ids: new Ids(seed),
  })
}

export function fixtureNamed(name: string, now = 1_773_133_200_000): Fixture {
  const file = new URL(`../../fixtures/${name}.yaml`, import.meta.url)
  const read = readFixture(parse(readFileSync(file, 'utf8')), { now })
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.fixture
}

export const dayNamed = (text: string): Day => parseDay(text)!

export const localMinute = (salon: Salon, local: string): Minute =>
  (salon.zone.parseLocal(local)! / 60_000) as Minute

/** `09:30`, or `10-25 02:30` on the days after the first. */
export function wall(salon: Salon, minute: Minute): string {
  const time = salon.zone.toWall(minute).minute
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(time / 60))}:${pad(time % 60)}`
}

export const professionalOf = (salon: Salon, id = 1): Professional => salon.professional(id)!

export const serviceOf = (salon: Salon, id = 1): Service => salon.service(id)!

export const freeTimes = (salon: Salon, day: string, minutes: number, professional = 1): string[] =>
  salon
    .freeStarts(professionalOf(salon, professional), dayNamed(day), { minutes })
    .map((start) => wall(salon, start))
