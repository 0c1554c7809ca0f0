import { describe, expect, it } from 'vitest'
import { exchange } from '../journal/test-exchange.ts'
import { gradeRequests } from './grade-requests.ts'

type Given = Parameters<typeof exchange>[0] & object

const reservation = JSON.stringify({
  servicio_ids: [15],
  peluquero_id: 5,
  fecha: '2026-03-12',
  hora_inicio: '12:00',
  nombre: 'Ana',
  email: 'ana@example.com',
})

const withoutBody: Given = {
  api: 'salonbookit',
  method: 'POST',
  url: 'http://x/api/v1/reservas/crear/',
}

const booking: Given = { ...withoutBody, body: reservation }

function sent(given: Given, contentType = 'application/json') {
  const one = exchange({ api: 'citapro', ...given })
  const rawHeaders = [...one.request.rawHeaders, 'Content-Type', contentType]
  return { ...one, request: { ...one.request, rawHeaders } }
}

describe('gradeRequests', () => {
  it.each<[string, ReturnType<typeof sent>]>([
    ['a list', sent({})],
    ['a booking', sent(booking)],
    ['a booking that was refused before its body was read', sent(withoutBody)],
    ['what only the mock is asked', sent({ url: 'http://x/v1/services?__code=401' })],
    [
      'a path that lacks its slash',
      sent({ ...booking, url: 'http://x/api/v1/reservas/crear', status: 301 }),
    ],
    ['an exchange of no API', { ...sent({ url: 'http://x/favicon.ico' }), api: undefined }],
  ])('has nothing to say of %s', (_, one) => {
    expect(gradeRequests([one])).toEqual([])
  })

  it.each<[string, ReturnType<typeof sent>, string, RegExp]>([
    [
      'a field of the wrong type',
      sent({ ...booking, body: reservation.replace('[15]', '"15"') }),
      'invalid-request',
      /^createReservation: expected servicio_ids of the request must be an array .*; servicio_ids: "15"\.$/,
    ],
    [
      'a parameter of the wrong type',
      sent({ url: 'http://x/v1/services?limit=many' }),
      'invalid-request',
      /^listServices: expected limit of the request must be an integer/,
    ],
    [
      'the wrong media type',
      sent(booking, 'text/plain'),
      'invalid-request',
      /must be application\/json, not text\/plain/,
    ],
    [
      'a parameter that nobody knows',
      sent({ url: 'http://x/v1/services?limt=5' }),
      'undeclared-parameter',
      /limt/,
    ],
    [
      'an unknown path',
      sent({ url: 'http://x/v1/service', status: 404 }),
      'unknown-operation',
      /\/v1\/service/,
    ],
    [
      'a wrong method',
      sent({ url: 'http://x/v1/services', method: 'PATCH', status: 405 }),
      'unknown-operation',
      /GET/,
    ],
  ])('names %s', (_, one, rule, message) => {
    expect(gradeRequests([one])).toEqual([
      { rule, message: expect.stringMatching(message), times: 1, exchanges: [1] },
    ])
  })

  it('says the same thing once, with the latest ten that show it', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      sent({ id: index + 1, url: `http://x/v1/clients?limit=${index}x` }),
    )
    expect(gradeRequests(many)).toMatchObject([
      { times: 12, exchanges: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    ])
  })

  it('shows no key', () => {
    const [grade] = gradeRequests([sent({ url: 'http://x/v1/cpk_topsecret' })])
    expect(grade?.message).toContain('cpk_[redacted]')
  })
})
