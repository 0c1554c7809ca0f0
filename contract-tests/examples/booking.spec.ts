import { expect, test } from '@playwright/test'

test('a reservation whose answer got lost was still made', async ({ request }, { testId }) => {
  // A sandbox of this test's own: tests run in parallel and never meet.
  const name = testId.slice(0, 20)
  const box = `/_maniqui/sandboxes/${name}`
  const headers = { 'X-API-Key': `hh_live_${name}` }
  const reservation = {
    servicio_ids: [15],
    peluquero_id: 5,
    fecha: '2026-03-12',
    hora_inicio: '12:00',
    nombre: 'Juan Perez',
    email: 'juan@example.com',
  }
  const day = async () => {
    const answer = await request.get('/api/v1/disponibilidad/5/2026-03-12/', { headers })
    const { slots } = (await answer.json()).data
    return slots.find((slot: { hora_inicio: string }) => slot.hora_inicio === '12:00')
  }

  expect((await day()).disponible).toBe(true)
  await request.put(`${box}/scenarios`, { data: ['lost-response'] })
  const lost = request.post('/api/v1/reservas/crear/', { headers, data: reservation })
  await expect(lost).rejects.toThrow(/socket hang up|ECONNRESET/)

  await request.put(`${box}/scenarios`, { data: [] })
  expect(await day()).toMatchObject({ disponible: false, motivo: 'ocupado' })
  const sent = await request.get(`${box}/requests?operation=createReservation`)
  expect((await sent.json()).exchanges).toHaveLength(1)
})
