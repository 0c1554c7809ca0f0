import type { Faker } from '@faker-js/faker'
import type { FixtureHoliday, FixtureProfessional, FixtureTimeOff } from '../fixture/fixture.ts'
import { parseHours } from '../days/day-words.ts'
import type { Country } from './cities.ts'
import { carlos, maria } from './documents.ts'
import type { CityLocation } from './locations.ts'

const everywhere: readonly FixtureHoliday[] = [
  { day: 'every 1 January', name: 'Año Nuevo' },
  { day: 'every 1 May', name: 'Día del Trabajo' },
  { day: 'every 25 December', name: 'Navidad' },
]

const national: Readonly<Record<Country, readonly FixtureHoliday[]>> = {
  Ecuador: [
    { day: 'every 24 May', name: 'Batalla de Pichincha' },
    { day: 'every 10 August', name: 'Primer Grito de Independencia' },
    { day: 'every 2 November', name: 'Día de los Difuntos' },
  ],
  España: [
    { day: 'every 6 January', name: 'Epifanía del Señor' },
    { day: 'every 12 October', name: 'Fiesta Nacional' },
    { day: 'every 6 December', name: 'Día de la Constitución' },
  ],
}

/** The business closes on three days of the year, each place on those of its country too. */
export const holidaysOf = (places: readonly CityLocation[]): FixtureHoliday[] => [
  ...everywhere,
  ...places.flatMap(({ location, city }) =>
    national[city.country].map((holiday) => ({ ...holiday, location: location.id })),
  ),
]

/** Some are on holiday soon or were not long ago, some have to be elsewhere for two hours. */
export function timeOffOf(
  professionals: readonly FixtureProfessional[],
  faker: Faker,
): FixtureTimeOff[] {
  return professionals
    .filter(({ id }) => id !== maria.id && id !== carlos.id)
    .flatMap((professional): FixtureTimeOff[] => {
      const chance = faker.number.float()
      const day = faker.number.int({ min: 1, max: 25 })
      const length = faker.helpers.arrayElement([2, 4, 4, 9])
      if (chance < 0.06) {
        return [
          {
            professional: professional.id,
            day: `in ${day} working days`,
            until: `in ${day + length} working days`,
            reason: 'Vacaciones',
          },
        ]
      }
      if (chance < 0.1) {
        return [
          {
            professional: professional.id,
            day: `${day + length} working days ago`,
            until: `${day} working days ago`,
            reason: faker.helpers.arrayElement(['Vacaciones', 'Baja médica']),
          },
        ]
      }
      const hours = firstHours(professional)
      if (chance > 0.18 || hours === undefined) return []
      const reason = faker.helpers.arrayElement(['Médico', 'Formación', 'Asunto personal'])
      return [{ professional: professional.id, day: `in ${day} working days`, hours, reason }]
    })
}

/** The first two hours of a professional's week. */
function firstHours({ shifts }: FixtureProfessional): string | undefined {
  const [shift] = shifts
  const hours = shift && parseHours(shift.hours)
  return hours && `${clock(hours.from)}-${clock(hours.from + 120)}`
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
