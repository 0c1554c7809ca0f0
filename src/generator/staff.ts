import type { Faker } from '@faker-js/faker'
import type { FixtureProfessional, FixtureService, FixtureShift } from '../fixture/fixture.ts'
import { carlos, classicCut, haircut, idsWith, maria } from './documents.ts'
import type { CityLocation } from './locations.ts'
import { trades, type Trade } from './menu.ts'
import type { People } from './people.ts'
import { rotas } from './rotas.ts'
import type { Offer } from './services.ts'

/** How many of a hundred learnt what, and how many of those are women. */
const tradeShares: Readonly<Record<Trade, { weight: number; women: number }>> = {
  hair: { weight: 45, women: 0.75 },
  barber: { weight: 18, women: 0.15 },
  nails: { weight: 17, women: 0.95 },
  skin: { weight: 9, women: 0.95 },
  face: { weight: 6, women: 0.9 },
  massage: { weight: 5, women: 0.6 },
}

/** One in so many has left, is still listed, and takes no bookings. */
const leavers = 25

export function staffOf(
  count: number,
  {
    faker,
    people,
    places,
    offers,
  }: {
    faker: Faker
    people: People
    places: readonly CityLocation[]
    offers: readonly Offer[]
  },
): FixtureProfessional[] {
  const present = trades.filter((trade) => offers.some((offer) => offer.trade === trade))
  // First one of each trade that the documents' two do not have, so that nothing is offered by nobody.
  const needed = present.filter((trade) => trade !== 'hair' && trade !== 'barber')
  return idsWith([maria.id, carlos.id], count).map((id, index): FixtureProfessional => {
    if (id === maria.id) return { ...maria, services: skills('hair', offers, faker) }
    if (id === carlos.id) return { ...carlos, services: skills('barber', offers, faker) }
    const trade = needed.shift() ?? drawTrade(present, faker)
    const home = places[index % places.length]
    const away = places[(index + 1) % places.length]
    const { firstname, lastname, email, phone } = people.person({
      country: home?.city.country ?? 'Ecuador',
      women: tradeShares[trade].women,
    })
    return {
      id,
      firstname,
      lastname,
      email,
      phone,
      ...(index % leavers === leavers - 1 && { status: 'inactive' }),
      services: skills(trade, offers, faker),
      shifts: shiftsAt(home?.location.id ?? 2, away?.location.id ?? 2, faker),
    }
  })
}

const drawTrade = (present: readonly Trade[], faker: Faker): Trade =>
  faker.helpers.weightedArrayElement(
    present.map((value) => ({ value, weight: tradeShares[value].weight })),
  )

/** What everyone of the trade can do, most of the rest of it, and a cut that was learnt on the side. */
function skills(trade: Trade, offers: readonly Offer[], faker: Faker): number[] {
  return offers
    .filter(({ trade: other, isBasic, service }) => {
      const chance = faker.number.float()
      if (other === trade) return isBasic || chance < 0.8
      if (trade === 'barber') return service.id === haircut.id
      return trade === 'hair' && service.id === classicCut.id && chance < 0.4
    })
    .map(({ service }) => service.id)
}

function shiftsAt(home: number, away: number, faker: Faker): FixtureShift[] {
  const rota = faker.helpers.weightedArrayElement(
    rotas.map((value) => ({ value, weight: value.weight })),
  )
  return rota.shifts.map(({ days, hours, breaks, isAway }) => ({
    location: isAway === true ? away : home,
    days,
    hours,
    ...(breaks && { breaks }),
  }))
}

/** Gives what nobody does where it is offered to one of those at work: every service can be booked. */
export function withEverythingOffered(
  professionals: readonly FixtureProfessional[],
  services: readonly FixtureService[],
): { professionals: FixtureProfessional[]; services: FixtureService[] } {
  const active = professionals.filter(({ status }) => status !== 'inactive')
  const learnt = new Map<number, number[]>()
  const widened = services.map((service) => {
    const isOffered = active.some(
      (one) =>
        one.services?.includes(service.id) &&
        one.shifts.some(({ location }) => service.locations?.includes(location) ?? true),
    )
    const learner = active[service.id % active.length]
    if (isOffered || learner === undefined) return service
    learnt.set(learner.id, [...(learnt.get(learner.id) ?? []), service.id])
    const place = learner.shifts[0]?.location
    if (service.locations === undefined || place === undefined) return service
    return {
      ...service,
      locations: [...new Set([...service.locations, place])].sort((a, b) => a - b),
    }
  })
  return {
    services: widened,
    professionals: professionals.map((one) => {
      const more = learnt.get(one.id)
      if (more === undefined) return one
      return {
        ...one,
        services: [...new Set([...(one.services ?? []), ...more])].sort((a, b) => a - b),
      }
    }),
  }
}
