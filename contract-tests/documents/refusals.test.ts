import { describe, expect, test } from 'vitest'
import { isObject, type JsonObject } from '../../src/json/object.ts'
import { atPointer, join } from '../../src/json/pointer.ts'
import { readDocument } from './documents.ts'
import { problems, schemasOf } from './schemas.ts'

const citapro = readDocument('citapro')
const salonbookit = readDocument('salonbookit')
const schemas = { citapro: schemasOf(citapro), salonbookit: schemasOf(salonbookit) }

function example(document: JsonObject, pointer: string): JsonObject {
  const value = atPointer(document, pointer)
  if (!isObject(value)) throw new Error(`no example at ${pointer}`)
  return value
}
const client = example(citapro, '/components/examples/completeClient/value')
const booking = example(
  citapro,
  `${join('/paths', '/v1/bookings', 'post', 'requestBody', 'content', 'application/json', 'examples', 'guide')}/value`,
)
const reservation = example(
  salonbookit,
  `${join('/paths', '/api/v1/reservas/crear/', 'post', 'requestBody', 'content', 'application/json', 'examples', 'guest')}/value`,
)
const free = { hora_inicio: '09:00', hora_fin: '09:30', disponible: true }
const full = { fecha: '2024-01-17', disponible: false, slots_libres: 0, motivo: 'completo' }
const open = {
  fecha: '2024-01-15',
  disponible: true,
  slots_libres: 12,
  primer_slot: '09:00',
  ultimo_slot: '18:30',
}
const text = (length: number) => 'x'.repeat(length)
const condition = { field: 'email', operator: '=', value: 'juan@example.com' }

const filters = '/components/parameters/ClientFilters/schema'
const input = '/components/schemas'

describe('a schema refuses what is not so', () => {
  test.each([
    ['citapro', `${input}/ClientInput`, 'an empty first name', { ...client, firstname: '' }],
    [
      'citapro',
      `${input}/ClientInput`,
      'a last name of 256 characters',
      { ...client, lastname: text(256) },
    ],
    ['citapro', `${input}/ClientInput`, 'an e-mail without an at', { ...client, email: 'juan' }],
    ['citapro', `${input}/ClientInput`, 'a phone of 51 characters', { ...client, phone: text(51) }],
    [
      'citapro',
      `${input}/ClientInput`,
      'a document type of 51 characters',
      { ...client, docType: text(51) },
    ],
    [
      'citapro',
      `${input}/ClientInput`,
      'a document number of 101',
      { ...client, docNumber: text(101) },
    ],
    [
      'citapro',
      `${input}/ClientInput`,
      'an address of 501 characters',
      { ...client, address: text(501) },
    ],
    ['citapro', `${input}/ClientInput`, 'a city of 256 characters', { ...client, city: text(256) }],
    ['citapro', `${input}/ClientInput`, '30 February', { ...client, birthdate: '1990-02-30' }],
    [
      'citapro',
      `${input}/ClientInput`,
      'a custom field without a value',
      { ...client, customFields: [{}] },
    ],
    ['citapro', `${input}/ClientInput`, 'a number for a name', { ...client, firstname: 1 }],
    [
      'citapro',
      `${input}/BookingInput`,
      'a time with a space',
      { ...booking, startTime: '2026-03-10 09:00:00' },
    ],
    [
      'citapro',
      `${input}/BookingInput`,
      'hour 24',
      { ...booking, startTime: '2026-03-10T24:00:00Z' },
    ],
    ['citapro', `${input}/BookingInput`, 'an unknown status', { ...booking, status: 'done' }],
    ['citapro', `${input}/BookingInput`, 'a negative amount', { ...booking, amount: -1 }],
    ['citapro', `${input}/BookingInput`, 'an amount in text', { ...booking, amount: '50.00' }],
    ['citapro', `${input}/BookingInput`, 'a client that is no UUID', { ...booking, clientId: '1' }],
    ['citapro', filters, 'an unknown field', [{ ...condition, field: 'shoeSize' }]],
    ['citapro', filters, 'an unknown operator', [{ ...condition, operator: 'LIKE' }]],
    ['citapro', filters, 'a condition without a value', [{ field: 'email', operator: '=' }]],
    ['citapro', `${input}/PageLimit`, 'no items', 0],
    ['citapro', `${input}/PageLimit`, '101 items', 101],
    ['citapro', `${input}/PageOffset`, 'a negative offset', -1],
    ['citapro', `${input}/WallTime`, 'an ISO 8601 time', '2026-03-10T09:00:00Z'],
    [
      'salonbookit',
      `${input}/Slot`,
      'a taken time without a reason',
      { ...free, disponible: false },
    ],
    ['salonbookit', `${input}/Slot`, 'a free time with a reason', { ...free, motivo: 'ocupado' }],
    [
      'salonbookit',
      `${input}/Slot`,
      'an unknown reason',
      { ...free, disponible: false, motivo: 'lluvia' },
    ],
    ['salonbookit', `${input}/Slot`, 'a time with seconds', { ...free, hora_inicio: '09:00:00' }],
    [
      'salonbookit',
      `${input}/RangeDay`,
      'a full day without a reason',
      { ...full, motivo: undefined },
    ],
    [
      'salonbookit',
      `${input}/RangeDay`,
      'a free day without a first time',
      { ...open, primer_slot: undefined },
    ],
    [
      'salonbookit',
      `${input}/RangeDay`,
      'a free day with a reason',
      { ...open, motivo: 'completo' },
    ],
    ['salonbookit', `${input}/Date`, 'a date without leading zeros', '2024-1-5'],
    ['salonbookit', `${input}/Date`, '30 February', '2024-02-30'],
    [
      'salonbookit',
      `${input}/ReservationInput`,
      'no services',
      { ...reservation, servicio_ids: [] },
    ],
    [
      'salonbookit',
      `${input}/ReservationInput`,
      'a service in text',
      { ...reservation, servicio_ids: ['15'] },
    ],
    [
      'salonbookit',
      `${input}/ReservationInput`,
      'a guest without a name',
      { ...reservation, nombre: undefined },
    ],
    [
      'salonbookit',
      `${input}/ReservationInput`,
      'a phone in letters',
      { ...reservation, telefono: 'llámame' },
    ],
    ['salonbookit', `${input}/NotFound`, 'a code of another status', refusal('INVALID_DATE')],
    ['salonbookit', `${input}/AvailabilityRefused`, 'a code nobody knows', refusal('BAD_DATE')],
    [
      'salonbookit',
      `${input}/AvailabilityRefused`,
      'a success',
      { ...refusal('INVALID_DATE'), success: true },
    ],
  ] as const)('%s %s: %s', (name, pointer, _, value) => {
    expect(problems(schemas[name](pointer), JSON.parse(JSON.stringify(value)))).not.toEqual([])
  })
})

describe('a schema accepts what is so', () => {
  test.each([
    [
      'citapro',
      `${input}/BookingInput`,
      'a time without an offset',
      { ...booking, startTime: '2026-03-10T09:00:00' },
    ],
    [
      'citapro',
      `${input}/BookingInput`,
      'fractions',
      { ...booking, startTime: '2026-03-10T09:00:00.000Z' },
    ],
    [
      'citapro',
      `${input}/BookingInput`,
      'another offset',
      { ...booking, startTime: '2026-03-10T03:00:00-05:00' },
    ],
    ['citapro', `${input}/BookingInput`, 'a field it does not know', { ...booking, colour: 'red' }],
    [
      'citapro',
      filters,
      'a custom field',
      [{ ...condition, field: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890' }],
    ],
    [
      'salonbookit',
      `${input}/Slot`,
      'a passed time',
      { ...free, disponible: false, motivo: 'pasado' },
    ],
    ['salonbookit', `${input}/RangeDay`, 'a day off', { ...full, motivo: 'no_trabaja' }],
    [
      'salonbookit',
      `${input}/ReservationInput`,
      'a guest without a phone',
      { ...reservation, telefono: undefined },
    ],
  ] as const)('%s %s: %s', (name, pointer, _, value) => {
    expect(problems(schemas[name](pointer), JSON.parse(JSON.stringify(value)))).toEqual([])
  })
})

function refusal(code: string): JsonObject {
  return { success: false, error: { code, message: 'No.' } }
}
