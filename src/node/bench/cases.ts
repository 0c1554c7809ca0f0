import { keyHeader } from '../../faces/keys.ts'
import type { Load } from './load.ts'

/** One operation under load, and the share of a bare server's rate that it is to reach. */
export interface Case {
  readonly name: string
  readonly target: number
  readonly load: Omit<Load, 'url'> & { readonly path: string }
}

const citapro = keyHeader('citapro', 'bench')
const salonbookit = keyHeader('salonbookit', 'bench')
const json = { 'content-type': 'application/json' }

const service = '880e8400-e29b-41d4-a716-446655440003'
const location = '770e8400-e29b-41d4-a716-446655440002'

/** The clock of the server under measurement; the days below are relative to it. */
export const now = '2026-03-10T08:00:00'

const client = {
  firstname: 'Juan',
  lastname: 'Pérez',
  email: 'juan@example.com',
  phone: '+593991234568',
}

export const cases: readonly Case[] = [
  {
    name: 'GET /v1/services',
    target: 0.7,
    load: { method: 'GET', path: '/v1/services', headers: citapro },
  },
  {
    name: 'GET one SalonBookIt day',
    target: 0.6,
    load: {
      method: 'GET',
      path: '/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15',
      headers: salonbookit,
    },
  },
  {
    name: 'GET 7 days of availability',
    target: 0.5,
    load: {
      method: 'GET',
      path: `/v1/bookings/availability?locationId=${location}&serviceId=${service}&startDate=2026-03-11&endDate=2026-03-17`,
      headers: citapro,
    },
  },
  {
    name: 'POST /v1/clients',
    target: 0.5,
    load: {
      method: 'POST',
      path: '/v1/clients',
      headers: { ...citapro, ...json },
      body: JSON.stringify(client),
    },
  },
  {
    name: 'POST /v1/clients, refused',
    target: 0.5,
    load: {
      method: 'POST',
      path: '/v1/clients',
      headers: { ...citapro, ...json },
      body: JSON.stringify({ ...client, email: 'nobody', phone: '' }),
    },
  },
]
