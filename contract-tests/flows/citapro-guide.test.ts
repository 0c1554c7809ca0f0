import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDocument } from '../../src/openapi/load.ts'
import { createManiqui } from '../../src/library/maniqui.ts'
import { type Listening, listen } from '../../src/node/listen.ts'

/* The six requests of CitaPro's scheduling guide, as they stand there, with the vendor's own example key. */

let server: Listening

beforeAll(async () => {
  // Flags that a server may have been given must not reach the documents' own salons.
  const maniqui = await createManiqui({
    data: 'empty',
    zone: 'Asia/Tokyo',
    rateLimit: { requests: 1, seconds: 60 },
  })
  server = await listen(maniqui, { port: 0 })
})

afterAll(() => server.close())

const key = { 'X-API-Key': 'cpk_a1b2c3d4e5f6...' }

async function ask(method: string, target: string, body?: unknown) {
  const response = await fetch(server.url + target, {
    method,
    headers: body === undefined ? key : { ...key, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

const serviceId = '880e8400-e29b-41d4-a716-446655440003'
const locationId = '770e8400-e29b-41d4-a716-446655440002'
const personId = '990e8400-e29b-41d4-a716-446655440004'
const clientId = '660e8400-e29b-41d4-a716-446655440001'

test('step 1 lists ten services, the haircut of 60 minutes for 50.00 among them', async () => {
  const { status, body } = await ask('GET', '/v1/services')
  expect(status).toBe(200)
  expect(body.total).toBe(10)
  expect(body.items[0]).toMatchObject({
    id: serviceId,
    name: 'Corte de cabello',
    duration: 60,
    price: 50.0,
    status: 'active',
  })
})

test('step 2 lists three locations, Sede Principal first', async () => {
  const { status, body } = await ask('GET', '/v1/locations')
  expect(status).toBe(200)
  expect(body.total).toBe(3)
  expect(body.items[0]).toMatchObject({
    id: locationId,
    name: 'Sede Principal',
    address: 'Av. Amazonas N36-152',
    status: 'active',
  })
})

test('step 3 lists the people, and those of one location', async () => {
  const all = await ask('GET', '/v1/people')
  const here = await ask('GET', `/v1/people?locationId=${locationId}`)
  expect(all.status).toBe(200)
  expect(all.body.items).toContainEqual(
    expect.objectContaining({
      id: personId,
      firstname: 'María',
      lastname: 'García',
      status: 'active',
    }),
  )
  expect(here.body.items.map(({ id }: { id: string }) => id)).toContain(personId)
})

test('step 4 offers María García from 10 to 12 March, first at nine', async () => {
  const { status, body } = await ask(
    'GET',
    `/v1/bookings/availability?locationId=${locationId}&serviceId=${serviceId}&startDate=2026-03-10&endDate=2026-03-17`,
  )
  const maria = { id: personId, name: 'María García' }
  expect(status).toBe(200)
  expect(body.days).toEqual(['2026-03-10', '2026-03-11', '2026-03-12'])
  expect(body.professionals).toEqual([maria])
  expect(body.slots[0]).toEqual({
    startTime: '2026-03-10 09:00:00',
    endTime: '2026-03-10 10:00:00',
    professionals: [maria],
  })
  expect(body.limitExceeded).toBe(false)
})

test('step 5 finds no client at first, then creates the one of the guide', async () => {
  const search =
    '/v1/clients?filters[0][field]=email&filters[0][operator]==&filters[0][value]=juan@example.com'
  expect((await ask('GET', search)).body).toEqual({ total: 0, items: [] })
  const created = await ask('POST', '/v1/clients', {
    firstname: 'Juan',
    lastname: 'Pérez',
    email: 'juan@example.com',
    phone: '+593991234568',
  })
  expect(created).toEqual({ status: 201, body: { id: clientId } })
  const found = await ask('GET', search)
  expect(found.body.total).toBe(1)
  expect(found.body.items[0].id).toBe(clientId)
})

test('step 6 books the slot, which is then gone from availability and in the list of bookings', async () => {
  const created = await ask('POST', '/v1/bookings', {
    startTime: '2026-03-10T09:00:00Z',
    endTime: '2026-03-10T10:00:00Z',
    status: 'confirmed',
    amount: 50.0,
    clientId,
    locationId,
    serviceId,
    personId,
    notifyClient: true,
  })
  expect(created).toEqual({ status: 201, body: { id: 'cc0e8400-e29b-41d4-a716-446655440007' } })
  const { body: booking } = await ask('GET', `/v1/bookings/${created.body.id}`)
  expect(booking).toMatchObject({
    startTime: '2026-03-10 09:00:00',
    endTime: '2026-03-10 10:00:00',
    status: 'confirmed',
    amount: 50,
    clientId,
    notifyClient: true,
  })
  const { body: availability } = await ask(
    'GET',
    `/v1/bookings/availability?locationId=${locationId}&serviceId=${serviceId}&startDate=2026-03-10&endDate=2026-03-10`,
  )
  expect(availability.slots.map(({ startTime }: { startTime: string }) => startTime)).not.toContain(
    '2026-03-10 09:00:00',
  )
})

test('the answers of the guide are the examples of our document', () => {
  const { byId } = loadDocument('citapro')
  const example = (id: string, status: number) =>
    byId.get(id)?.responses.find((one) => one.status === status)?.examples[0]?.value
  expect(example('createClient', 201)).toEqual({ id: clientId })
  expect(example('createBooking', 201)).toEqual({ id: 'cc0e8400-e29b-41d4-a716-446655440007' })
})
