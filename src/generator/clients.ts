import type { Faker } from '@faker-js/faker'
import type { FixtureClient } from '../fixture/fixture.ts'
import { juan } from './documents.ts'
import { identityPaper } from './identity-papers.ts'
import type { People } from './people.ts'

/** Somewhat more of them live in Ecuador; most left no more than they had to. */
export function clientsOf(
  count: number,
  { faker, people }: { faker: Faker; people: People },
): FixtureClient[] {
  const others = Array.from({ length: count - 1 }, (_, index): FixtureClient => {
    const country = people.happens(0.55) ? 'Ecuador' : 'España'
    const { city, ...person } = people.person({ country, women: 0.7 })
    return {
      id: index + 2,
      ...person,
      ...(people.happens(0.25) && identityPaper(country, faker)),
      ...(people.happens(0.4) && { birthdate: birthdate(faker) }),
      ...(people.happens(0.35) && {
        address: people.address(city),
        city: city.name,
        state: city.state,
        country,
      }),
    }
  })
  return [juan, ...others]
}

/** Whole numbers, not dates: no time zone of the machine can move the day. */
function birthdate(faker: Faker): string {
  const year = faker.number.int({ min: 1944, max: 2007 })
  const [month, date] = [12, 28].map((most) =>
    String(faker.number.int({ min: 1, max: most })).padStart(2, '0'),
  )
  return `${year}-${month}-${date}`
}
