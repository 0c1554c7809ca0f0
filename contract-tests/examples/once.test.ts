import { expect } from 'vitest'
import { test as base } from '../../src/entries/vitest.ts'

const test = base.extend({ salonOptions: { now: '2026-03-10T08:00:00', frozen: true } })

test('a lost answer does not make the client reserve twice', async ({ salon }) => {
  salon.scenarios.use('lost-response')
  const time = { peluquero_id: 5, fecha: '2026-03-12', hora_inicio: '12:00' }
  const guest = { nombre: 'Ana Ruiz', email: 'ana@example.com' }
  const body = JSON.stringify({ servicio_ids: [15], ...time, ...guest })
  const headers = { 'Content-Type': 'application/json' }
  await salon.fetch('/api/v1/reservas/crear/', { method: 'POST', headers, body }).catch(() => {})

  const expected = { operation: 'createReservation', match: { body: time }, count: { max: 1 } }
  expect(salon.verifyRequests(expected)).toHaveLength(1)
})
