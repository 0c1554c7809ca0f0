import type { Faker } from '@faker-js/faker'
import type { FixtureLocation } from '../fixture/fixture.ts'
import { cities, type City } from './cities.ts'
import { idsWith, mainLocation } from './documents.ts'
import type { People } from './people.ts'

/** A location with what the fixture does not say about its city. */
export interface CityLocation {
  readonly location: FixtureLocation
  readonly city: City
}

/** The documents' main one, and others in the quarters of Ecuadorian and Spanish cities. */
export function placesOf(
  count: number,
  { faker, people }: { faker: Faker; people: People },
): CityLocation[] {
  const quarters = quartersInTurn()
  let next = 0
  return idsWith([mainLocation.id], count).map((id): CityLocation => {
    if (id === mainLocation.id) return { location: mainLocation, city: cities[0] }
    const round = Math.floor(next / quarters.length)
    const { city, quarter } = quarters[next++ % quarters.length] ?? {
      city: cities[0],
      quarter: 'Norte',
    }
    return {
      city,
      location: {
        id,
        name: `Sede ${quarter}${round === 0 ? '' : ` ${round + 1}`}`,
        address: people.address(city),
        phone: people.landline(city),
        email: `sede${id}@example.com`,
        city: city.name,
        state: city.state,
        country: city.country,
        latitude: near(city.latitude, faker),
        longitude: near(city.longitude, faker),
        rating: faker.number.float({ min: 3.8, max: 5, fractionDigits: 1 }),
      },
    }
  })
}

/** The first quarter of each city, then the second of each, and so on. */
function quartersInTurn(): { city: City; quarter: string }[] {
  const most = Math.max(...cities.map((city) => city.quarters.length))
  return Array.from({ length: most }, (_, turn) =>
    cities.flatMap((city) => {
      const quarter = city.quarters[turn]
      return quarter === undefined ? [] : [{ city, quarter }]
    }),
  ).flat()
}

const near = (degrees: number, faker: Faker): number =>
  Math.round((degrees + faker.number.float({ min: -0.05, max: 0.05 })) * 10_000) / 10_000
