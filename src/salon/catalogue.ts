import type { Business, Location, Professional, Service, WorkingInterval } from './entities.ts'
import { parseHours, WEEKDAY_NAMES } from './day-words.ts'
import type { Fixture, FixtureProfessional, FixtureShift } from './fixture.ts'
import { uuidFor } from './ids.ts'
import type { Weekday } from './calendar-date.ts'

export interface Catalogue {
  readonly business: Business
  readonly services: readonly Service[]
  readonly locations: readonly Location[]
  readonly professionals: readonly Professional[]
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Turns the timeless parts of a checked fixture into entities: defaults filled in, hours without breaks. */
export function catalogueOf(fixture: Fixture, seed: number): Catalogue {
  const locationIds = (fixture.locations ?? []).map(({ id }) => id)
  const serviceIds = (fixture.services ?? []).map(({ id }) => id)
  const name = (kind: string, { id, uuid }: { id: number; uuid?: string }) => ({
    id,
    uuid: uuid?.toLowerCase() ?? uuidFor(seed, kind, id),
  })
  const categories = new Map(
    (fixture.categories ?? []).map((category) => [
      category.id,
      { ...name('category', category), name: category.name },
    ]),
  )
  const services = (fixture.services ?? []).flatMap((service): Service[] => {
    const category = categories.get(service.category)
    if (category === undefined) return []
    return [
      {
        ...name('service', service),
        name: service.name,
        description: service.description ?? null,
        duration: service.duration,
        price: service.price,
        status: service.status ?? 'active',
        category,
        locations: ascending(service.locations ?? locationIds),
        domiciliary: service.domiciliary ?? false,
        virtual: service.virtual ?? false,
        sessions: null,
        simultaneous: 1,
      },
    ]
  })
  const locations = (fixture.locations ?? []).map((location, index): Location => ({
    ...name('location', location),
    name: location.name,
    address: location.address,
    additionalInformation: location.additionalInformation ?? null,
    phone: location.phone ?? null,
    email: location.email ?? null,
    status: location.status ?? 'active',
    showInMinisite: location.showInMinisite ?? true,
    googlePlaceName: location.googlePlaceName ?? null,
    googlePlaceId: location.googlePlaceId ?? null,
    city: location.city ?? null,
    state: location.state ?? null,
    country: location.country ?? null,
    latitude: location.latitude ?? null,
    longitude: location.longitude ?? null,
    rating: location.rating ?? null,
    position: index + 1,
  }))
  const professionals = (fixture.professionals ?? []).map((professional): Professional => {
    const hours = hoursOf(professional)
    return {
      ...name('professional', professional),
      firstname: professional.firstname,
      lastname: professional.lastname,
      email: professional.email,
      phone: professional.phone ?? null,
      status: professional.status ?? 'active',
      services: ascending(professional.services ?? serviceIds),
      locations: ascending(new Set(hours.map(({ location }) => location))),
      hours,
    }
  })
  return {
    business: businessOf(fixture, seed),
    services: byId(services),
    locations: byId(locations),
    professionals: byId(professionals),
  }
}

/** A fixture may list them in any order; everything else relies on this one. */
const byId = <T extends { id: number }>(entities: readonly T[]): T[] =>
  entities.toSorted((a, b) => a.id - b.id)

function businessOf({ business }: Fixture, seed: number): Business {
  return {
    uuid: business?.uuid?.toLowerCase() ?? uuidFor(seed, 'business', 1),
    name: business?.name ?? 'Salon',
    currency: business?.currency ?? 'EUR',
    email: business?.email ?? null,
    phone: business?.phone ?? null,
  }
}

/** A professional's hours of the week, by weekday and start. */
export function hoursOf(professional: FixtureProfessional): WorkingInterval[] {
  return professional.shifts
    .flatMap((shift) =>
      WEEKDAYS.filter((weekday) =>
        shift.days.some((day) => WEEKDAY_NAMES[weekday - 1] === day),
      ).flatMap((weekday) =>
        withoutBreaks(shift).map((part) => ({ weekday, location: shift.location, ...part })),
      ),
    )
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from)
}

function withoutBreaks({ hours, breaks = [] }: FixtureShift): { from: number; to: number }[] {
  const whole = parseHours(hours)
  if (whole === undefined) return []
  const parts: { from: number; to: number }[] = []
  let from = whole.from
  for (const pause of breaks
    .flatMap((words) => parseHours(words) ?? [])
    .sort((a, b) => a.from - b.from)) {
    if (pause.from > from) parts.push({ from, to: pause.from })
    from = pause.to
  }
  if (from < whole.to) parts.push({ from, to: whole.to })
  return parts
}

const ascending = (ids: Iterable<number>): number[] => [...ids].sort((a, b) => a - b)
