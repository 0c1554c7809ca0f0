import { expect } from '@playwright/test'
import { test } from '../../src/node/playwright.ts'

test.use({ salonOptions: { now: '2026-03-10T08:00:00', frozen: true } })

const reservation = {
  servicio_ids: [15],
  peluquero_id: 5,
  fecha: '2026-03-12',
  hora_inicio: '12:00',
  nombre: 'Juan Perez',
  email: 'juan@example.com',
}

test('a reservation whose answer got lost was still made', async ({ request, salon }) => {
  const headers = { 'X-API-Key': salon.salonbookitKey }
  await salon.scenarios.use('lost-response')
  const lost = request.post('/api/v1/reservas/crear/', { headers, data: reservation })
  await expect(lost).rejects.toThrow(/socket hang up|ECONNRESET/)

  await salon.scenarios.clear()
  const again = await request.post('/api/v1/reservas/crear/', { headers, data: reservation })
  expect(again.status()).toBe(409)
  expect(await salon.requests({ operation: 'createReservation' })).toHaveLength(2)
})

test('the same time is free in the salon of another test', async ({ request, salon }) => {
  const headers = { 'X-API-Key': salon.salonbookitKey }
  const made = await request.post('/api/v1/reservas/crear/', { headers, data: reservation })
  expect(made.status()).toBe(201)
  const [day] = await salon.agenda.days('2026-03-12', '2026-03-12')
  const bookings = day?.professionals.flatMap((one) => one.bookings) ?? []
  expect(bookings.filter(({ source }) => source === 'salonbookit')).toHaveLength(1)
})
