import { describe, expect, test } from 'vitest'
import { atPointer, join } from '../../src/json/pointer.ts'
import { readDocument } from './documents.ts'

// The sources' own JSON, as they print it, and where our documents repeat it.
const service = '880e8400-e29b-41d4-a716-446655440003'
const guide = (path: string, method: string, status: string, name = 'guide') =>
  `${join('/paths', path, method, 'responses', status, 'content', 'application/json', 'examples', name)}/value`
const body = (path: string) =>
  join('/paths', path, 'post', 'requestBody', 'content', 'application/json', 'examples', 'guide')

describe('the examples of the CitaPro guide are repeated verbatim', () => {
  const document = readDocument('citapro')
  test.each([
    [
      guide('/v1/services', 'get', '200'),
      `{ "total": 10, "items": [ { "id": "${service}", "name": "Corte de cabello", "duration": 60, "price": 50.0, "status": "active" } ]}`,
    ],
    [
      guide('/v1/locations', 'get', '200'),
      `{ "total": 3, "items": [ { "id": "770e8400-e29b-41d4-a716-446655440002", "name": "Sede Principal", "address": "Av. Amazonas N36-152", "status": "active" } ]}`,
    ],
    [
      guide('/v1/bookings/availability', 'get', '200'),
      `{ "days": ["2026-03-10", "2026-03-11", "2026-03-12"], "professionals": [ { "id": "990e8400-e29b-41d4-a716-446655440004", "name": "María García" } ], "slots": [ { "startTime": "2026-03-10 09:00:00", "endTime": "2026-03-10 10:00:00", "professionals": [ { "id": "990e8400-e29b-41d4-a716-446655440004", "name": "María García" } ] } ], "limitExceeded": false}`,
    ],
    [guide('/v1/clients', 'post', '201'), `{ "id": "660e8400-e29b-41d4-a716-446655440001" }`],
    [guide('/v1/bookings', 'post', '201'), `{ "id": "cc0e8400-e29b-41d4-a716-446655440007" }`],
    [
      '/components/examples/guideClient/value',
      `{ "firstname": "Juan", "lastname": "Pérez", "email": "juan@example.com", "phone": "+593991234568"}`,
    ],
    [
      `${body('/v1/bookings')}/value`,
      `{ "startTime": "2026-03-10T09:00:00Z", "endTime": "2026-03-10T10:00:00Z", "status": "confirmed", "amount": 50.00, "clientId": "660e8400-e29b-41d4-a716-446655440001", "locationId": "770e8400-e29b-41d4-a716-446655440002", "serviceId": "${service}", "personId": "990e8400-e29b-41d4-a716-446655440004", "notifyClient": true}`,
    ],
  ])('%s', (pointer, printed) => {
    expect(atPointer(document, pointer)).toEqual(JSON.parse(printed))
  })

  test('the three refusals of a key have the published words', () => {
    const examples = '/components/responses/Unauthorized/content/application~1json/examples'
    const messages = ['MISSING_API_KEY', 'INVALID_API_KEY', 'EXPIRED_API_KEY'].map((name) =>
      atPointer(document, `${examples}/${name}/value/message`),
    )
    expect(messages).toEqual([
      'API key is required. Provide it via X-API-Key header or Authorization Bearer.',
      'Invalid API key.',
      'API key is expired or revoked.',
    ])
  })
})

interface Slot {
  hora_inicio: string
  hora_fin: string
  disponible: boolean
  motivo?: string
}
interface RangeDay {
  fecha: string
  disponible: boolean
  slots_libres: number
  primer_slot?: string
  ultimo_slot?: string
  motivo?: string
}

describe('the examples that the SalonBookIt page abridges', () => {
  const document = readDocument('salonbookit')
  const data = (path: string) =>
    atPointer(document, `${guide(path, 'get', '200')}/data`) as Record<string, unknown>

  test('begin with the slots shown, and the rest gives the count and the times shown', () => {
    const day = data('/api/v1/disponibilidad/{peluquero_id}/{fecha}/')
    const slots = day['slots'] as Slot[]
    expect(slots.slice(0, 5)).toEqual([
      { hora_inicio: '09:00', hora_fin: '09:30', disponible: true },
      { hora_inicio: '09:30', hora_fin: '10:00', disponible: true },
      { hora_inicio: '10:00', hora_fin: '10:30', disponible: false, motivo: 'ocupado' },
      { hora_inicio: '10:30', hora_fin: '11:00', disponible: false, motivo: 'ocupado' },
      { hora_inicio: '11:00', hora_fin: '11:30', disponible: true },
    ])
    const free = slots.filter((slot) => slot.disponible).map((slot) => slot.hora_inicio)
    expect([free.length, free[0], free.at(-1)]).toEqual([18, '09:00', '19:30'])
    expect(day).toMatchObject({
      fecha: '2024-01-20',
      profesional: { id: 5, nombre: 'Carlos Garcia' },
      duracion_solicitada: 30,
      slots_disponibles_count: 18,
      proximo_disponible: '09:00',
      ultimo_disponible: '19:30',
    })
  })

  test('begin with the days shown, one for each day of the range, and the rest gives the count shown', () => {
    const range = data('/api/v1/disponibilidad/dias/')
    const days = range['dias'] as RangeDay[]
    expect(days.slice(0, 4)).toEqual([
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
    const dates = days.map((day) => day.fecha)
    expect(dates).toEqual(
      Array.from({ length: 32 }, (_, index) =>
        new Date(Date.UTC(2024, 0, 15 + index)).toISOString().slice(0, 10),
      ),
    )
    expect(days.filter((day) => day.disponible)).toHaveLength(22)
    expect(range).toMatchObject({
      desde: '2024-01-15',
      hasta: '2024-02-15',
      dias_disponibles_count: 22,
    })
  })

  test('agree with each other about the day both show', () => {
    const range = data('/api/v1/disponibilidad/dias/')
    const shown = (range['dias'] as RangeDay[]).find((day) => day.fecha === '2024-01-20')
    expect(shown).toMatchObject({ slots_libres: 18, primer_slot: '09:00', ultimo_slot: '19:30' })
  })
})
