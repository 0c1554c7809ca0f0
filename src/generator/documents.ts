import type {
  FixtureBooking,
  FixtureBusiness,
  FixtureCategory,
  FixtureClient,
  FixtureLocation,
  FixtureProfessional,
  FixtureService,
} from '../fixture/fixture.ts'

/**
 * What the two vendors' documents name, with the ids they give it: every salon has these, so that the
 * documents' own requests work against any of them.
 */

export const business: FixtureBusiness = {
  uuid: 'aa0e8400-e29b-41d4-a716-446655440005',
  name: 'Salones Amazonas',
  currency: 'EUR',
  email: 'hola@example.com',
  phone: '+593991234560',
}

/** The category of the documents' haircut. */
export const hair: FixtureCategory = {
  id: 6,
  uuid: 'bb0e8400-e29b-41d4-a716-446655440006',
  name: 'Cabello',
}

export const mainLocation: FixtureLocation = {
  id: 2,
  uuid: '770e8400-e29b-41d4-a716-446655440002',
  name: 'Sede Principal',
  address: 'Av. Amazonas N36-152',
  additionalInformation: 'Piso 3, Oficina 301',
  phone: '+593991234560',
  email: 'sede@example.com',
  city: 'Quito',
  state: 'Pichincha',
  country: 'Ecuador',
  latitude: -0.1807,
  longitude: -78.4678,
  rating: 4.8,
}

export const haircut = {
  id: 3,
  uuid: '880e8400-e29b-41d4-a716-446655440003',
  name: 'Corte de cabello',
  duration: 60,
  price: 50,
} as const satisfies Omit<FixtureService, 'category'>

export const classicCut = {
  id: 15,
  name: 'Corte Clasico',
  description: 'Corte a máquina y tijera con acabado de navaja.',
  duration: 30,
  price: 25,
} as const satisfies Omit<FixtureService, 'category'>

type Hired = Omit<FixtureProfessional, 'services'>

export const maria: Hired = {
  id: 4,
  uuid: '990e8400-e29b-41d4-a716-446655440004',
  firstname: 'María',
  lastname: 'García',
  email: 'maria@example.com',
  phone: '+593991234567',
  shifts: [
    {
      location: 2,
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      hours: '09:00-18:00',
      breaks: ['13:00-14:00'],
    },
  ],
}

export const carlos: Hired = {
  id: 5,
  firstname: 'Carlos',
  lastname: 'Garcia',
  email: 'carlos@example.com',
  phone: '+34612345679',
  shifts: [
    {
      location: 2,
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Saturday'],
      hours: '09:00-20:00',
      breaks: ['14:00-15:00'],
    },
  ],
}

export const juan: FixtureClient = {
  id: 1,
  uuid: '660e8400-e29b-41d4-a716-446655440001',
  firstname: 'Juan',
  lastname: 'Pérez',
  email: 'juan@example.com',
  phone: '+593991234568',
}

/** CitaPro's published example of a booking. */
export const publishedBooking: FixtureBooking = {
  id: 1,
  uuid: '550e8400-e29b-41d4-a716-446655440000',
  professional: 4,
  client: 1,
  services: [3],
  location: 2,
  day: '12 working days ago',
  time: '10:00',
  status: 'confirmed',
  notifyClient: true,
}

/** So many ids, ascending: those of the documents, and the lowest others. */
export function idsWith(own: readonly number[], count: number): number[] {
  const ids = own.slice(0, count)
  for (let id = 1; ids.length < count; id++) {
    if (!own.includes(id)) ids.push(id)
  }
  return ids.sort((a, b) => a - b)
}
