import { describe, expect, test } from 'vitest'
import { loadDocument } from './load.ts'
import { matchOperation } from './match.ts'

const citapro = loadDocument('citapro')
const salonbookit = loadDocument('salonbookit')

function found(match: ReturnType<typeof matchOperation>): unknown {
  if (!match) return undefined
  return 'allow' in match ? match.allow : [match.operation.operationId, { ...match.pathParams }]
}

describe('matchOperation', () => {
  const day = '/api/v1/disponibilidad'
  test.each([
    ['a literal path', citapro, 'GET', '/v1/services', ['listServices', {}]],
    ['HEAD as GET', citapro, 'HEAD', '/v1/services', ['listServices', {}]],
    ['a parameter', citapro, 'DELETE', '/v1/clients/7', ['deleteClient', { id: '7' }]],
    [
      'a literal before a parameter',
      citapro,
      'GET',
      '/v1/bookings/availability',
      ['getAvailability', {}],
    ],
    [
      'a longer word than the literal',
      citapro,
      'GET',
      '/v1/bookings/availability2',
      ['getBooking', { id: 'availability2' }],
    ],
    [
      'two parameters',
      salonbookit,
      'GET',
      `${day}/5/2024-01-20/`,
      ['getAvailabilityDay', { peluquero_id: '5', fecha: '2024-01-20' }],
    ],
    ['the shorter literal', salonbookit, 'GET', `${day}/dias/`, ['getAvailabilityRange', {}]],
    [
      'a parameter that looks like the literal',
      salonbookit,
      'GET',
      `${day}/dias/2024-01-20/`,
      ['getAvailabilityDay', { peluquero_id: 'dias', fecha: '2024-01-20' }],
    ],
    [
      'an encoded parameter',
      citapro,
      'GET',
      '/v1/clients/a%2Fb%20%C3%A1',
      ['getClient', { id: 'a/b á' }],
    ],
    [
      'a malformed encoding as it stands',
      citapro,
      'GET',
      '/v1/clients/%E0%A4%A',
      ['getClient', { id: '%E0%A4%A' }],
    ],
    ['an encoded literal', citapro, 'GET', '/v1/%73ervices', ['listServices', {}]],
    ['a wrong method', citapro, 'PATCH', '/v1/clients/7', ['GET', 'PUT', 'DELETE']],
    [
      'a wrong method on a literal that a parameter fits too',
      citapro,
      'DELETE',
      '/v1/bookings/availability',
      ['GET'],
    ],
    ['a missing trailing slash', salonbookit, 'GET', `${day}/dias`, undefined],
    ['a trailing slash too many', citapro, 'GET', '/v1/services/', undefined],
    ['an empty parameter', citapro, 'GET', '/v1/clients/', undefined],
    ['part of a path', citapro, 'GET', '/v1', undefined],
    ['another case', citapro, 'GET', '/V1/services', undefined],
    ['a name from a prototype', citapro, 'GET', '/__proto__/constructor', undefined],
  ])('%s', (_name, document, method, path, want) => {
    expect(found(matchOperation(document, method, path))).toEqual(want)
  })

  test('path parameters have no prototype', () => {
    const match = matchOperation(citapro, 'GET', '/v1/clients/7')
    expect(match && 'pathParams' in match && Object.getPrototypeOf(match.pathParams)).toBe(null)
  })
})
