import { expect } from 'vitest'
import { bookingFor, citaproClient } from '../../src/entries/client.ts'
import { test } from '../../src/entries/vitest.ts'

const clientId = '660e8400-e29b-41d4-a716-446655440001'
const locationId = '770e8400-e29b-41d4-a716-446655440002'
const serviceId = '880e8400-e29b-41d4-a716-446655440003'

test('books the first time that is offered', async ({ salon }) => {
  const citapro = citaproClient({
    baseUrl: 'http://salon',
    key: salon.citaproKey,
    fetch: salon.fetch,
  })
  const { data } = await citapro.GET('/v1/bookings/availability', {
    params: { query: { locationId, serviceId } },
  })
  const time = bookingFor(data!.slots[0]!)
  const body = {
    ...time,
    clientId,
    locationId,
    serviceId,
    status: 'confirmed',
    amount: 50,
  } as const
  expect((await citapro.POST('/v1/bookings', { body })).response.status).toBe(201)
})
