import { SalonBase, type SalonData } from './base.ts'
import { addDays, type Day } from './calendar-date.ts'
import { catalogueOf } from './catalogue.ts'
import { fixtureProblems, highestBookingId } from './check-fixture.ts'
import type { Client } from './entities.ts'
import type { Fixture, FixtureClient, FixtureProblem } from './fixture.ts'
import { uuidFor } from './ids.ts'
import { epochMsOf, addMinutes } from './minute.ts'
import { Plot } from './plot.ts'
import { plantBookings } from './plant-bookings.ts'
import { plantHolidays, plantTimeOff } from './plant-closures.ts'
import { plantTraffic } from './plant-traffic.ts'
import { Zone } from './zone.ts'

export interface PlantOptions {
  /** Epoch milliseconds. Only its day matters, and a fixture's own clock goes before it. */
  readonly now: number
  readonly seed: number
  /** Overrides the fixture's time zone. */
  readonly zone?: string | undefined
}

/** A fixture that cannot be planted, with everything that is wrong with it. */
export class FixtureError extends Error {
  override readonly name = 'FixtureError'
  readonly problems: readonly FixtureProblem[]

  constructor(problems: readonly FixtureProblem[]) {
    super(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
    this.problems = problems
  }
}

/**
 * Resolves a fixture's words on the day of `now`: the same input gives the same salon, byte for byte.
 *
 * @throws FixtureError when the fixture names what it does not have, or double-books on that day.
 */
export function plant(fixture: Fixture, options: PlantOptions): SalonBase {
  const problems = fixtureProblems(fixture)
  if (problems.length > 0) throw new FixtureError(problems)
  return plantChecked(fixture, options)
}

/**
 * The same of a fixture whose words were found good before, which is half the work of a first planting.
 *
 * @throws FixtureError when it double-books on that day.
 */
export function plantChecked(fixture: Fixture, options: PlantOptions): SalonBase {
  const grown = grow(fixture, options)
  if (grown.problems.length > 0) throw new FixtureError(grown.problems)
  return new SalonBase(grown.data, grown.zone)
}

/** Plants a fixture whose words were found good; reports what does not fit on the day. */
export function grow(
  fixture: Fixture,
  { now, seed, zone: zoneName }: PlantOptions,
): { data: SalonData; zone: Zone; problems: FixtureProblem[] } {
  const zone = new Zone(zoneName ?? fixture.zone ?? 'Europe/Madrid')
  const start = fixture.clock && zone.parseLocal(fixture.clock.now)
  const today = zone.today(start ?? now)
  const catalogue = catalogueOf(fixture, seed)
  const plot = new Plot({ zone, today, seed, ...catalogue })
  plantHolidays(fixture.holidays ?? [], plot)
  plantTimeOff(fixture.timeOff ?? [], plot)
  const written = plantBookings(fixture.bookings ?? [], plot)
  const slotStep = fixture.slotStep ?? 30
  const drawn = fixture.traffic
    ? plantTraffic(fixture.traffic, {
        plot,
        written,
        step: slotStep,
        professionals: catalogue.professionals,
        clients: (fixture.clients ?? []).map(({ id }) => id),
        firstId: highestBookingId(fixture) + 1,
      })
    : []
  const data: SalonData = {
    version: 1,
    seed,
    zone: zone.name,
    clock: start === undefined ? null : { now: start, frozen: fixture.clock?.frozen ?? false },
    settings: {
      slotStep,
      minimumNotice: fixture.minimumNotice ?? 0,
      maximumAdvance: fixture.maximumAdvance ?? 60,
    },
    ...catalogue,
    clients: (fixture.clients ?? [])
      .map((client) => clientOf(client, { zone, today, seed }))
      .sort((a, b) => a.id - b.id),
    bookings: written.concat(drawn),
    holidays: plot.closures.holidays,
    timeOff: plot.closures.timeOff,
    nextClients: (fixture.nextIds?.clients ?? []).map(lowerUuid),
    nextBookings: (fixture.nextIds?.bookings ?? []).map(lowerUuid),
  }
  return { data, zone, problems: plot.problems }
}

function clientOf(
  client: FixtureClient,
  { zone, today, seed }: { zone: Zone; today: Day; seed: number },
): Client {
  // Somebody who has been coming for one month to two years, at an hour the salon is open.
  const joined = addDays(today, -30 - ((client.id * 37) % 700))
  const hour = addMinutes(zone.reach(joined, 10 * 60), (client.id * 53) % 540)
  return {
    id: client.id,
    uuid: client.uuid?.toLowerCase() ?? uuidFor(seed, 'client', client.id),
    firstname: client.firstname,
    lastname: client.lastname,
    email: client.email,
    phone: client.phone,
    docType: client.docType ?? null,
    docNumber: client.docNumber ?? null,
    birthdate: client.birthdate ?? null,
    address: client.address ?? null,
    city: client.city ?? null,
    state: client.state ?? null,
    country: client.country ?? null,
    customFields: client.customFields ?? [],
    createdAt: epochMsOf(hour),
    deleted: false,
  }
}

const lowerUuid = <T extends { uuid?: string }>(pin: T): T =>
  pin.uuid === undefined ? pin : { ...pin, uuid: pin.uuid.toLowerCase() }
