import { describe, expect, test } from 'vitest'
import { isObject, type Json, type JsonObject } from '../../src/json/object.ts'
import { atPointer, join } from '../../src/json/pointer.ts'
import { follow, names, objectAt, readDocument } from './documents.ts'
import type { DocumentName } from './documents.ts'
import { walk } from './walk.ts'

const operationIds: Readonly<Record<DocumentName, readonly string[]>> = {
  citapro: [
    'listServices GET /v1/services',
    'listLocations GET /v1/locations',
    'listPeople GET /v1/people',
    'getAvailability GET /v1/bookings/availability',
    'listClients GET /v1/clients',
    'createClient POST /v1/clients',
    'getClient GET /v1/clients/{id}',
    'replaceClient PUT /v1/clients/{id}',
    'deleteClient DELETE /v1/clients/{id}',
    'listBookings GET /v1/bookings',
    'createBooking POST /v1/bookings',
    'getBooking GET /v1/bookings/{id}',
  ],
  salonbookit: [
    'getAvailabilityDay GET /api/v1/disponibilidad/{peluquero_id}/{fecha}/',
    'getAvailabilityRange GET /api/v1/disponibilidad/dias/',
    'createReservation POST /api/v1/reservas/crear/',
  ],
}

interface Named {
  status: string
  name: string
  example: JsonObject
}

/** Every named example of every response of an operation. */
function* examplesOf(document: JsonObject, operation: string): Generator<Named> {
  const responses = atPointer(document, join(operation, 'responses'))
  if (!isObject(responses)) return
  for (const status of Object.keys(responses)) {
    const response = follow(document, join(operation, 'responses', status))
    const examples = join(response.pointer, 'content', 'application/json', 'examples')
    const node = atPointer(document, examples)
    if (!isObject(node)) continue
    for (const name of Object.keys(node)) {
      yield { status, name, example: follow(document, join(examples, name)).node }
    }
  }
}

const isError = (status: string) => Number(status) >= 400

describe.each(names)('the names in %s.yaml', (name) => {
  const document = readDocument(name)
  const places = [...walk(document)]
  const operations = places.filter(({ kind }) => kind === 'operation')

  test('of the operations are the agreed ones, at the real paths', () => {
    const found = operations.map(({ pointer, node }) => {
      const [, , path = '', method = ''] = pointer.split('/')
      return `${String(node['operationId'])} ${method.toUpperCase()} ${path.replaceAll('~1', '/')}`
    })
    expect(found.toSorted()).toEqual([...operationIds[name]].toSorted())
  })

  test.each(operations.map(({ node, pointer }) => [String(node['operationId']), pointer]))(
    'of the error examples of %s are in capitals, and each is used once',
    (_, pointer) => {
      const found = [...examplesOf(document, pointer)].filter(({ status }) => isError(status))
      expect(
        found
          .map((example) => example.name)
          .filter((example) => !/^[A-Z]+(_[A-Z]+)*$/.test(example)),
      ).toEqual([])
      expect(new Set(found.map((example) => example.name)).size).toBe(found.length)
    },
  )

  test('are all in use: every named component is referred to', () => {
    const text = JSON.stringify(document)
    const unused = ['parameters', 'responses', 'headers', 'examples', 'schemas'].flatMap((kind) =>
      Object.keys(objectAt(objectAt(document, 'components'), kind))
        .map((component) => `#/components/${kind}/${component}`)
        .filter((reference) => !text.includes(`"${reference}"`)),
    )
    expect(unused).toEqual([])
  })

  test('in `required` are all of declared properties', () => {
    const strangers = places.flatMap(({ kind, pointer, node }) => {
      const declared = objectAt(node, 'properties')
      const conditions = [node, node['then'], node['else'], node['if']].filter((one) =>
        isObject(one),
      )
      const required = conditions.flatMap((condition) => listOf(condition['required']))
      return kind === 'schema'
        ? required.filter((key) => !(key in declared)).map((key) => `${pointer} ${key}`)
        : []
    })
    expect(strangers).toEqual([])
  })

  test('in `x-inferred` are all of keywords the schema has', () => {
    const strangers = places
      .filter(({ kind }) => kind === 'schema')
      .flatMap(({ pointer, node }) => {
        const meant = { ...node, ...('$ref' in node ? follow(document, pointer).node : {}) }
        return (
          listOf(node['x-inferred'])
            // That a field is required is said by what holds it.
            .filter((keyword) => !(keyword in meant) && keyword !== 'required')
            .map((keyword) => `${pointer} ${keyword}`)
        )
      })
    expect(strangers).toEqual([])
  })
})

function listOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

describe('the error codes of SalonBookIt', () => {
  const document = readDocument('salonbookit')
  const operations = [...walk(document)].filter(({ kind }) => kind === 'operation')
  const found = operations.flatMap(({ pointer }) => [...examplesOf(document, pointer)])

  test('are the names of their examples', () => {
    const named = found.filter(({ status }) => isError(status))
    const misnamed = named.filter(
      ({ name, example }) => atPointer(example, '/value/error/code') !== name,
    )
    expect(named.length).toBeGreaterThan(30)
    expect(misnamed.map(({ status, name }) => `${status} ${name}`)).toEqual([])
  })

  test('each have an example in every response that allows them', () => {
    const missing = operations.flatMap(({ pointer, node }) =>
      Object.keys(objectAt(node, 'responses'))
        .filter(isError)
        .flatMap((status) => {
          const response = follow(document, join(pointer, 'responses', status))
          const media = join(response.pointer, 'content', 'application/json')
          const schema = follow(document, join(media, 'schema'))
          const codes = listOf(atPointer(schema.node, '/properties/error/properties/code/enum'))
          const examples = Object.keys(objectAt(follow(document, media).node, 'examples'))
          expect(codes).not.toEqual([])
          return codes
            .filter((code) => !examples.includes(code))
            .map((code) => `${pointer} ${status} ${code}`)
        }),
    )
    expect(missing).toEqual([])
  })

  test('have the statuses of the page: 400, 404, and 200 for a day off', () => {
    const [day = ''] = operations
      .filter(({ node }) => node['operationId'] === 'getAvailabilityDay')
      .map((o) => o.pointer)
    const statuses = Object.fromEntries(
      [...examplesOf(document, day)].map(({ name, status }) => [name, status]),
    )
    expect(statuses).toMatchObject({
      PROFESSIONAL_NOT_FOUND: '404',
      INVALID_DATE: '400',
      DATE_IN_PAST: '400',
      DATE_TOO_FAR: '400',
      PROFESSIONAL_NOT_WORKING: '200',
    })
  })
})
