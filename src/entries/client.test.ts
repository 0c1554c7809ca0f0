import { expect, test } from 'vitest'
import { createManiqui } from '../library/maniqui.ts'
import {
  bookingFor,
  bracketed,
  citaproClient,
  fieldErrors,
  hasCode,
  salonbookitClient,
} from './client.ts'

const maniqui = await createManiqui({ data: 'demo', now: '2026-03-10T08:00:00', frozen: true })
const where = { baseUrl: 'http://salon', fetch: (request: Request) => maniqui.fetch(request) }
const citapro = citaproClient({ ...where, key: 'cpk_typed' })
const salonbookit = salonbookitClient({ ...where, key: 'hh_live_typed' })

test('the documented look-up of a client, with the brackets of its filters', async () => {
  const { data: all } = await citapro.GET('/v1/clients', { params: { query: { limit: 1 } } })
  const email = all?.items[0]?.email ?? ''
  const { data, error } = await citapro.GET('/v1/clients', {
    params: { query: { filters: [{ field: 'email', operator: '=', value: email }] } },
  })
  expect([error, data?.items.map((client) => client.email)]).toEqual([undefined, [email]])
})

test.each([
  [{ a: 1, b: undefined, c: null, d: false }, 'a=1&d=false'],
  [
    { filters: [{ field: 'name', operator: '>=', value: 'a&b=ü' }] },
    'filters[0][field]=name&filters[0][operator]=%3E%3D&filters[0][value]=a%26b%3D%C3%BC',
  ],
  [{ servicios: '15,3' }, 'servicios=15%2C3'],
])('the query %j is %s', (query, text) => {
  expect(bracketed(query)).toBe(text)
})

test('a booking for an offered slot is at the time that was offered, wherever the browser is', async () => {
  const { data: services } = await citapro.GET('/v1/services', {})
  const { data: locations } = await citapro.GET('/v1/locations', {})
  const { data: clients } = await citapro.GET('/v1/clients', {})
  const [service, location, client] = [services, locations, clients].map((list) => list!.items[0]!)
  const query = { locationId: location!.id, serviceId: service!.id }
  const { data } = await citapro.GET('/v1/bookings/availability', { params: { query } })
  const slot = data!.slots[0]!
  const made = await citapro.POST('/v1/bookings', {
    body: {
      ...bookingFor(slot),
      ...query,
      personId: slot.professionals[0]!.id,
      clientId: client!.id,
      status: 'confirmed',
      amount: 20,
    },
  })
  expect([made.error, made.response.status]).toEqual([undefined, 201])
  const [day] = maniqui.sandbox('typed').agenda.days(...twice(slot.startTime.slice(0, 10)))
  const starts = day!.professionals.flatMap(({ bookings }) =>
    bookings.filter(({ source }) => source === 'citapro').map(({ start }) => start),
  )
  expect(starts.map((start) => start.slice(0, 16))).toEqual([
    slot.startTime.slice(0, 16).replace(' ', 'T'),
  ])
})

const twice = (day: string): [string, string] => [day, day]

test.each(['2026-03-10T09:00:00Z', '2026-03-10', '', '09:00'])(
  '“%s” is no time of a slot, and is not guessed at',
  (startTime) => {
    expect(() => bookingFor({ startTime, endTime: '2026-03-10 10:00:00' })).toThrow(RangeError)
  },
)

test('errors are narrowed by their code', async () => {
  const path = { peluquero_id: 5, fecha: '2000-01-01' }
  const { error } = await salonbookit.GET('/api/v1/disponibilidad/{peluquero_id}/{fecha}/', {
    params: { path },
  })
  expect(hasCode(error, 'DATE_IN_PAST')).toBe(true)
  expect(hasCode(error, 'DATE_TOO_FAR')).toBe(false)
  if (hasCode(error, 'DATE_IN_PAST')) error.error.code satisfies 'DATE_IN_PAST'
  // @ts-expect-error this operation has no such code
  expect(hasCode(error, 'SLOT_GONE')).toBe(false)
})

test('a refused field is told by its name', async () => {
  const params = { query: { limit: 0 } }
  const { error } = await citapro.GET('/v1/services', { params })
  expect(Object.keys(fieldErrors(error) ?? {})).toEqual(['limit'])
  const unkeyed = await citaproClient(where).GET('/v1/services', {})
  expect([unkeyed.response.status, fieldErrors(unkeyed.error)]).toEqual([401, undefined])
})
