import { describe, expect, test } from 'vitest'
import { withPart } from '../../openapi/inputs.ts'
import { loadDocument } from '../../openapi/load.ts'
import { parseQuery } from '../../openapi/query.ts'
import { validateRequest } from '../../openapi/validators.ts'
import { omissionsOf, invalidValuesOf, invalidValuesOfParameter } from './mutations.ts'

const uuid = '880e8400-e29b-41d4-a716-446655440003'
const bodies = [
  [
    'citapro',
    'createClient',
    {
      firstname: 'Maniqui',
      lastname: 'Verify',
      email: 'a@maniqui.invalid',
      phone: '+12025550101',
      birthdate: '1990-05-15',
      docType: 'CI',
      customFields: [{ fieldId: uuid, value: 'x' }],
    },
  ],
  [
    'citapro',
    'createBooking',
    {
      startTime: '2026-03-10T09:00:00Z',
      endTime: '2026-03-10T10:00:00Z',
      status: 'confirmed',
      amount: 50,
      clientId: uuid,
      locationId: uuid,
      serviceId: uuid,
      personId: uuid,
      notifyClient: false,
    },
  ],
  [
    'salonbookit',
    'createReservation',
    {
      servicio_ids: [15],
      peluquero_id: 5,
      fecha: '2026-03-10',
      hora_inicio: '09:00',
      nombre: 'Maniqui',
      email: 'a@maniqui.invalid',
      telefono: '+12025550101',
      notas: 'x',
      usar_puntos: false,
    },
  ],
] as const

describe.each(bodies)('%s %s', (api, operationId, body) => {
  const operation = loadDocument(api).byId.get(operationId)
  if (!operation) throw new Error(`no ${operationId}`)
  const schema = operation.requestBody?.schema ?? {}
  const validate = (candidate: unknown) =>
    validateRequest(operation, {
      path: {},
      query: parseQuery(operation, ''),
      headers: new Headers(),
      body: candidate,
    })

  test('is valid before it is mutated', () => {
    expect(validate(body)).toMatchObject({ ok: true })
  })

  test.each([...omissionsOf(schema), ...invalidValuesOf(schema)])(
    '$name that $because is invalid, and nothing else is',
    (mutation) => {
      const result = validate(withPart(body, mutation.name.split('.'), mutation.value))
      const names = result.ok ? [] : result.problems.map(({ name }) => name)
      expect([...new Set(names)]).toEqual([mutation.name])
    },
  )

  test('omits each required property once', () => {
    expect(omissionsOf(schema).map(({ name }) => name)).toEqual(schema.required)
  })
})

test('a parameter is broken by text only, as everything in a query is text', () => {
  const operation = loadDocument('citapro').byId.get('getAvailability')
  const mutations = (operation?.parameters ?? []).flatMap(invalidValuesOfParameter)
  expect(mutations.map(({ name, value }) => [name, value])).toEqual([
    ['locationId', 'not-a-uuid'],
    ['serviceId', 'not-a-uuid'],
    ['startDate', '2026-02-30'],
    ['startDate', '30/01/2026'],
    ['endDate', '2026-02-30'],
    ['endDate', '30/01/2026'],
    ['professionalId', 'not-a-uuid'],
  ])
})

test('a mutation leaves the original alone', () => {
  const body = { a: [{ b: 1, c: 2 }] }
  expect(withPart(body, ['a', '0', 'b'], undefined)).toEqual({ a: [{ c: 2 }] })
  expect(withPart(body, ['a', '0', 'b'], 9)).toEqual({ a: [{ b: 9, c: 2 }] })
  expect(body).toEqual({ a: [{ b: 1, c: 2 }] })
})
