import type { Faker } from '@faker-js/faker'
import { faker as spanish } from '@faker-js/faker/locale/es'
import type { Fixture } from '../fixture/fixture.ts'
import { clientsOf } from './clients.ts'
import { holidaysOf, timeOffOf } from './closures.ts'
import { business, carlos, juan, mainLocation, maria, publishedBooking } from './documents.ts'
import { placesOf } from './locations.ts'
import { People } from './people.ts'
import { servicesOf } from './services.ts'
import { readSpec, type SpecOptions } from './spec.ts'
import { staffOf, withEverythingOffered } from './staff.ts'
import { trafficOf } from './traffic.ts'

/**
 * Makes a salon of any size, in Spanish, with the documents' ids in it: the same spec and seed give
 * the same bytes, on any day and machine. Its bookings are traffic, drawn when it is planted.
 *
 * @param text what follows `generate:`, such as `professionals=50,days=90`; `''` is a small salon.
 * @throws what `refuse` makes of an unknown, malformed or out-of-range parameter.
 * @example
 * generateFixture('professionals=50,days=90', { seed: 7 })
 */
export function generateFixture(
  text: string,
  { seed = 1, refuse = (message) => new RangeError(message) }: Partial<SpecOptions> = {},
): Fixture {
  const spec = readSpec(text, { seed, refuse })
  const faker = fakerOf(spec.seed)
  const people = new People(faker, ownNames)
  const places = placesOf(spec.locations, { faker, people })
  const locations = places.map(({ location }) => location)
  const { categories, offers } = servicesOf(spec.services, {
    faker,
    locations: locations.map(({ id }) => id),
  })
  const { professionals, services } = withEverythingOffered(
    staffOf(spec.professionals, { faker, people, places, offers }),
    offers.map(({ service }) => service),
  )
  return {
    business,
    zone: 'Europe/Madrid',
    slotStep: spec.step,
    minimumNotice: 60,
    maximumAdvance: Math.max(60, spec.days - spec.past),
    categories,
    locations,
    services,
    professionals,
    holidays: holidaysOf(places),
    timeOff: timeOffOf(professionals, faker),
    clients: clientsOf(spec.clients, { faker, people }),
    bookings: [publishedBooking],
    traffic: trafficOf(spec),
  }
}

/** E-mail addresses and numbers that nobody else may have. */
const ownNames = [business, mainLocation, maria, carlos, juan].flatMap(({ email, phone }) =>
  [email, phone].filter((name) => name !== undefined),
)

/** A faker of our own: seeding the shared one would change what the user's own code draws from it. */
function fakerOf(seed: number): Faker {
  const own: Faker = Reflect.construct(spanish.constructor, [
    { locale: spanish.rawDefinitions, seed: [seed >>> 0, Math.floor(seed / 2 ** 32)] },
  ])
  return own
}
