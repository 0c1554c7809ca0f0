import { expect, test } from 'vitest'
import { createManiqui } from '../../src/index.ts'

const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })

const place = 'locationId=770e8400-e29b-41d4-a716-446655440002'
const service = 'serviceId=880e8400-e29b-41d4-a716-446655440003'

test('what is offered moves on with the clock, and the client asked once a day', async () => {
  const box = maniqui.sandbox('calendar')
  const firstSlot = async () => {
    const request = new Request(`http://salon/v1/bookings/availability?${place}&${service}`, {
      headers: { 'X-API-Key': box.citaproKey },
    })
    const { slots } = await (await maniqui.fetch(request)).json()
    return slots[0].startTime
  }

  expect(await firstSlot()).toMatch(/^2026-03-10/)
  box.clock.advance('P1D')
  expect(await firstSlot()).toMatch(/^2026-03-11/)

  expect(box.requests().map(({ operationId }) => operationId)).toEqual([
    'getAvailability',
    'getAvailability',
  ])
})

test('a salon that is down for maintenance says so, for as long as it is', async () => {
  const box = maniqui.sandbox('maintenance')
  const ask = () =>
    maniqui.fetch(
      new Request('http://salon/v1/services', { headers: { 'X-API-Key': box.citaproKey } }),
    )

  box.scenarios.use('maintenance')
  expect((await ask()).status).toBe(503)
  box.scenarios.clear()
  expect((await ask()).status).toBe(200)
})
