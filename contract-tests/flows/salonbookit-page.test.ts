import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleOf } from '../../src/openapi/examples.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import { createManiqui } from '../../src/library/maniqui.ts'
import { type Listening, listen } from '../../src/node/listen.ts'

/* Both requests of SalonBookIt's availability page, as they stand there, with the vendor's own example key. */

let server: Listening

beforeAll(async () => {
  const maniqui = await createManiqui({ data: 'empty', zone: 'Asia/Tokyo', auth: 'off' })
  server = await listen(maniqui, { port: 0 })
})

afterAll(() => server.close())

async function ask(target: string) {
  const response = await fetch(server.url + target, {
    headers: { 'X-API-Key': 'hh_live_abc123...' },
  })
  return { status: response.status, body: await response.json() }
}

const document = loadDocument('salonbookit')

test('the day has the five slots shown, 18 free in all, from 09:00 to 19:30', async () => {
  const { status, body } = await ask('/api/v1/disponibilidad/5/2024-01-20/?servicio_id=15')
  expect(status).toBe(200)
  expect(body.success).toBe(true)
  expect(body.data.slots.slice(0, 5)).toEqual([
    { hora_inicio: '09:00', hora_fin: '09:30', disponible: true },
    { hora_inicio: '09:30', hora_fin: '10:00', disponible: true },
    { hora_inicio: '10:00', hora_fin: '10:30', disponible: false, motivo: 'ocupado' },
    { hora_inicio: '10:30', hora_fin: '11:00', disponible: false, motivo: 'ocupado' },
    { hora_inicio: '11:00', hora_fin: '11:30', disponible: true },
  ])
  expect(body.data).toMatchObject({
    fecha: '2024-01-20',
    profesional: { id: 5, nombre: 'Carlos Garcia' },
    duracion_solicitada: 30,
    slots_disponibles_count: 18,
    proximo_disponible: '09:00',
    ultimo_disponible: '19:30',
  })
  expect(body).toEqual(exampleOf(document, 'getAvailabilityDay', 'guide').body)
})

test('the range has the four days shown and 22 free ones', async () => {
  const { status, body } = await ask(
    '/api/v1/disponibilidad/dias/?peluquero_id=5&servicio_id=15&desde=2024-01-15&hasta=2024-02-15',
  )
  expect(status).toBe(200)
  expect(body.data.dias.slice(0, 4)).toEqual([
    {
      fecha: '2024-01-15',
      disponible: true,
      slots_libres: 12,
      primer_slot: '09:00',
      ultimo_slot: '18:30',
    },
    {
      fecha: '2024-01-16',
      disponible: true,
      slots_libres: 8,
      primer_slot: '11:00',
      ultimo_slot: '19:00',
    },
    { fecha: '2024-01-17', disponible: false, slots_libres: 0, motivo: 'completo' },
    { fecha: '2024-01-18', disponible: false, slots_libres: 0, motivo: 'festivo' },
  ])
  expect(body.data).toMatchObject({
    desde: '2024-01-15',
    hasta: '2024-02-15',
    dias_disponibles_count: 22,
  })
  expect(body).toEqual(exampleOf(document, 'getAvailabilityRange', 'guide').body)
})
