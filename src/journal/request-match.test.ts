import { expect, test } from 'vitest'
import { matchedExchange } from './matched-exchange.ts'
import { criteriaOf, matches, type RequestMatch } from './request-match.ts'
import { exchange } from './test-exchange.ts'

const booking = exchange({
  api: 'salonbookit',
  operationId: 'createReservation',
  method: 'POST',
  url: 'http://x/api/v1/reservas/crear/?debug=1&tag=a&tag=b',
  body: '{"peluquero_id":5,"servicio_ids":[15,16],"cliente":{"nombre":"Ana"},"telefono":null}',
})

test.each<[string, RequestMatch, boolean]>([
  ['nothing is asked', {}, true],
  ['an operation', { operation: 'createReservation' }, true],
  ['another operation', { operation: 'createBooking' }, false],
  ['an API and a method', { api: 'salonbookit', method: 'POST' }, true],
  ['a path', { path: '/api/v1/reservas/*' }, true],
  ['another path', { path: '/v1/*' }, false],
  ['a number in the query', { query: { debug: 1 } }, true],
  ['any value of one that is repeated', { query: { tag: 'b' } }, true],
  ['a parameter that is there', { query: { debug: { present: true } } }, true],
  ['a parameter that is not', { query: { servicio_id: { present: false } } }, true],
  ['a header in any case', { header: { 'X-Api-KEY': 'cpk_*' } }, true],
  ['a field', { body: { peluquero_id: 5 } }, true],
  ['a field as text', { body: { peluquero_id: '5' } }, false],
  ['a list', { body: { servicio_ids: [15, 16] } }, true],
  ['an item of it', { body: { 'servicio_ids.1': 16 } }, true],
  ['a field of a field', { body: { 'cliente.nombre': 'A*' } }, true],
  ['null', { body: { telefono: null } }, true],
  ['null is there', { body: { telefono: { present: true } } }, true],
  ['a field that is not there', { body: { email: { present: true } } }, false],
  ['what an object inherits is not there', { body: { constructor: { present: true } } }, false],
  ['all of several', { operation: 'createReservation', body: { peluquero_id: 6 } }, false],
])('%s', (_, match, expected) => {
  expect(matches(criteriaOf(match), matchedExchange(booking))).toBe(expected)
})

test('a body that is no JSON has no fields', () => {
  const criteria = criteriaOf({ body: { peluquero_id: { present: true } } })
  expect(matches(criteria, matchedExchange(exchange({ body: 'peluquero_id=5' })))).toBe(false)
})
