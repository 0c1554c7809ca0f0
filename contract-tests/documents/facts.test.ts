import { describe, expect, test } from 'vitest'
import { isObject, type Json, type JsonObject } from '../../src/json/object.ts'
import { atPointer, join } from '../../src/json/pointer.ts'
import { follow, names, objectAt, readDocument } from './documents.ts'
import type { DocumentName } from './documents.ts'
import { walk } from './walk.ts'

const documents = Object.fromEntries(names.map((name) => [name, readDocument(name)]))

function operation(id: string): { document: JsonObject; pointer: string } {
  for (const document of Object.values(documents)) {
    const found = [...walk(document)].find(
      ({ kind, node }) => kind === 'operation' && node['operationId'] === id,
    )
    if (found) return { document, pointer: found.pointer }
  }
  throw new Error(`no operation ${id}`)
}

/** `integer`, `string uuid`, `limit integer 1..100 = 20`: what a schema says, in a line. */
function inWords(schema: JsonObject): string {
  const { type, format, minimum, maximum, default: standard } = schema
  const bounds = minimum === undefined ? [] : [`${String(minimum)}..${String(maximum ?? '')}`]
  const preset = standard === undefined ? [] : [`= ${String(standard)}`]
  return [type, format, ...bounds, ...preset].filter((part) => part !== undefined).join(' ')
}

function parametersOf(id: string): string[] {
  const { document, pointer } = operation(id)
  const list = atPointer(document, join(pointer, 'parameters'))
  return (Array.isArray(list) ? list : []).map((_, index) => {
    const parameter = follow(document, join(pointer, 'parameters', index))
    const schema = follow(document, join(parameter.pointer, 'schema')).node
    const { name, in: place, required } = parameter.node
    return `${String(name)} in ${String(place)}${required ? ', required' : ''}: ${inWords(schema)}`
  })
}

const paging = [
  'order in query: string = asc',
  'limit in query: integer 1..100 = 20',
  'offset in query: integer 0.. = 0',
]
const list = ['filters in query: array', 'orderBy in query: string', ...paging]

test.each([
  ['listServices', list],
  ['listLocations', list],
  ['listPeople', ['locationId in query: string uuid', ...list]],
  [
    'getAvailability',
    [
      'locationId in query, required: string uuid',
      'serviceId in query, required: string uuid',
      'startDate in query: string date',
      'endDate in query: string date',
      'professionalId in query: string uuid',
    ],
  ],
  ['listClients', list],
  ['createClient', []],
  ['getClient', ['id in path, required: string uuid']],
  ['replaceClient', ['id in path, required: string uuid']],
  ['deleteClient', ['id in path, required: string uuid']],
  ['listBookings', list],
  ['createBooking', []],
  ['getBooking', ['id in path, required: string uuid']],
  [
    'getAvailabilityDay',
    [
      'peluquero_id in path, required: integer 1..',
      'fecha in path, required: string date',
      'servicio_id in query: integer 1..',
      'servicios in query: string',
      'duracion in query: integer 1..1440',
    ],
  ],
  [
    'getAvailabilityRange',
    [
      'peluquero_id in query: integer 1..',
      'servicio_id in query: integer 1..',
      'desde in query: string date',
      'hasta in query: string date',
    ],
  ],
  ['createReservation', []],
])('%s takes the parameters of its page', (id, expected) => {
  expect(parametersOf(id)).toEqual(expected)
})

const schema = (name: DocumentName, component: string) =>
  follow(documents[name] ?? {}, `/components/schemas/${component}`).node

describe('the bodies are those of their pages', () => {
  test.each([
    ['citapro', 'ClientInput', 'firstname lastname email phone'],
    ['citapro', 'CustomFieldValue', 'fieldId value'],
    ['citapro', 'BookingInput', 'startTime endTime status amount clientId locationId serviceId'],
    ['salonbookit', 'ReservationInput', 'servicio_ids peluquero_id fecha hora_inicio nombre email'],
  ] as const)('%s %s requires %s', (name, component, expected) => {
    expect(schema(name, component)['required']).toEqual(expected.split(' '))
  })

  test.each([
    ['firstname', 255],
    ['lastname', 255],
    ['email', 255],
    ['phone', 50],
    ['docType', 50],
    ['docNumber', 100],
    ['address', 500],
    ['city', 255],
    ['state', 255],
    ['country', 255],
  ])("a client's %s has at most %i characters", (field, longest) => {
    expect(atPointer(schema('citapro', 'ClientInput'), `/properties/${field}/maxLength`)).toBe(
      longest,
    )
  })
})

describe('the answers have every field of their pages, and require those that an example shows', () => {
  test.each([
    ['citapro', 'Service', 'id name duration price status'],
    ['citapro', 'Location', 'id name address status'],
    ['citapro', 'Person', 'id firstname lastname email status'],
    ['citapro', 'Availability', 'days professionals slots limitExceeded'],
    ['citapro', 'Slot', 'startTime endTime professionals'],
    [
      'citapro',
      'Booking',
      Object.keys(objectAt(schema('citapro', 'Booking'), 'properties')).join(' '),
    ],
    [
      'salonbookit',
      'Day',
      'fecha profesional duracion_solicitada slots slots_disponibles_count proximo_disponible ultimo_disponible',
    ],
    ['salonbookit', 'Slot', 'hora_inicio hora_fin disponible'],
    ['salonbookit', 'Range', 'desde hasta dias dias_disponibles_count'],
    ['salonbookit', 'RangeDay', 'fecha disponible slots_libres'],
    [
      'salonbookit',
      'Reservation',
      'id codigo fecha hora_inicio hora_fin servicios profesional cliente subtotal descuento total moneda estado pago_requerido pago_pendiente puntos_ganados created_at',
    ],
  ] as const)('%s %s requires %s', (name, component, expected) => {
    expect(schema(name, component)['required']).toEqual(expected.split(' '))
  })

  test.each([
    'internalNote clientNote paymentStatus personId paymentId location person service client repeatGroupId answers questionaryId createdAt',
  ])('a booking may have null in %s, and nowhere else', (nullable) => {
    const properties = objectAt(schema('citapro', 'Booking'), 'properties')
    const found = Object.keys(properties).filter((field) => allowsNull(properties[field]))
    expect(found.toSorted()).toEqual(nullable.split(' ').toSorted())
  })

  test.each([
    ['citapro', 'BookingStatus', 'reserved pending confirmed no_show completed cancelled'],
    ['citapro', 'FilterOperator', '= != > >= < <= CONTAINS'],
    ['citapro', 'SortOrder', 'asc desc'],
    ['citapro', 'ActiveStatus', 'active inactive'],
  ] as const)('%s %s is one of %s', (name, component, expected) => {
    expect(schema(name, component)['enum']).toEqual(expected.split(' '))
  })
})

describe('the keys', () => {
  test.each([
    ['citapro', ['cpk_']],
    [
      'salonbookit',
      [
        'hh_live_',
        'hh_test_ test',
        'hh_pub_live_',
        'hh_sec_live_',
        'hh_pub_test_ test',
        'hh_sec_test_ test',
      ],
    ],
  ] as const)('of %s have the forms of its pages', (name, expected) => {
    const forms = atPointer(readDocument(name), '/components/securitySchemes/apiKey/x-keys')
    const found = (Array.isArray(forms) ? forms : []).filter(isObject)
    const inWords = found.map(({ prefix, environment }) => [prefix, environment].join(' ').trim())
    expect(inWords).toEqual(expected)
  })
})

function allowsNull(node: Json | undefined): boolean {
  if (!isObject(node)) return false
  const { type, anyOf } = node
  const types = Array.isArray(type) ? type : [type]
  return types.includes('null') || (Array.isArray(anyOf) && anyOf.some(allowsNull))
}
