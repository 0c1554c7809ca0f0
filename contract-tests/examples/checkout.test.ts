import { expect } from 'vitest'
import { test as base } from '../../src/entries/vitest.ts'

const test = base.extend({ salonOptions: { now: '2026-03-10T08:00:00', frozen: true } })

const place = 'locationId=770e8400-e29b-41d4-a716-446655440002'
const service = 'serviceId=880e8400-e29b-41d4-a716-446655440003'

test('what is offered moves on with the clock, and the client asked once a day', async ({
  salon,
}) => {
  const firstSlot = async () => {
    const answer = await salon.fetch(`/v1/bookings/availability?${place}&${service}`)
    const { slots } = await answer.json()
    return slots[0].startTime
  }

  expect(await firstSlot()).toMatch(/^2026-03-10/)
  salon.clock.advance('P1D')
  expect(await firstSlot()).toMatch(/^2026-03-11/)

  expect(salon.requests().map(({ operationId }) => operationId)).toEqual([
    'getAvailability',
    'getAvailability',
  ])
})

test('a salon that is down for maintenance says so, for as long as it is', async ({ salon }) => {
  salon.scenarios.use('maintenance')
  expect((await salon.fetch('/v1/services')).status).toBe(503)
  salon.scenarios.clear()
  expect((await salon.fetch('/v1/services')).status).toBe(200)
})
