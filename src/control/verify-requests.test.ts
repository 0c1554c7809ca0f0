import { describe, expect, it } from 'vitest'
import { type Controlled, controlled } from './test-control.ts'

const box = '/_maniqui/sandboxes/a'
const key = { 'x-api-key': 'hh_live_a' }

async function used({ send }: Controlled): Promise<void> {
  const reservation = {
    servicio_ids: [15],
    peluquero_id: 5,
    fecha: '2026-03-12',
    hora_inicio: '12:00',
    nombre: 'Ana',
    email: 'ana@example.com',
  }
  await send('GET', '/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15', undefined, key)
  await send('POST', '/api/v1/reservas/crear/', reservation, key)
  await send('POST', '/api/v1/reservas/crear/', { ...reservation, peluquero_id: 6 }, key)
}

describe('POST …/requests/verify', () => {
  it.each([
    [{ operation: 'createReservation' }, [2, 3]],
    [
      { operation: 'createReservation', match: { body: { peluquero_id: 5 } }, count: { max: 1 } },
      [2],
    ],
    [{ match: { query: { servicio_id: 15 } } }, [1]],
    [{ match: { path: '/v1/nowhere' }, count: { max: 0 } }, []],
    [{ order: [{ operation: 'getAvailabilityDay' }, { body: { peluquero_id: 6 } }] }, [1, 3]],
  ])('%j is met', async (expectation, found) => {
    const mock = await controlled()
    await used(mock)
    const { status, body } = await mock.send('POST', `${box}/requests/verify`, expectation)
    expect([status, body]).toEqual([200, { found }])
  })

  it('shows what came instead, the nearest first, with a tick or a cross for each criterion', async () => {
    const mock = await controlled()
    await used(mock)
    const { status, headers, body } = await mock.send('POST', `${box}/requests/verify`, {
      operation: 'createReservation',
      match: { body: { peluquero_id: 7, email: '*@example.com' } },
    })
    expect(status).toBe(409)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body.detail).toBe(
      'A request should have come, and none did. Nearest is exchange 3, POST http://localhost/api/v1/reservas/crear/: ' +
        '✓ operation "createReservation"; ✗ body.peluquero_id 7, came 6; ✓ body.email "*@example.com".',
    )
    expect(body.instead.map((one: { exchange: { id: number } }) => one.exchange.id)).toEqual([
      3, 2, 1,
    ])
    expect(body.instead[0].criteria[1]).toEqual({
      name: 'body.peluquero_id',
      wanted: '7',
      came: 6,
      met: false,
    })
  })

  it.each([
    [{ operation: 'createReserva' }, 'match.operation', 'must be one of'],
    [{ match: { path: '/v1/services?limit=1' } }, 'match.path', 'match that by query'],
    [{ operation: 'listServices', match: { api: 'salonbookit' } }, 'match.api', 'must be citapro'],
    [{ operation: 'listServices', match: { method: 'POST' } }, 'match.method', 'must be GET'],
    [{ operation: 'listServices', match: { path: '/v1/people' } }, 'match.path', '/v1/services'],
    [{ operation: 'listServices', match: { body: { a: 1 } } }, 'match.body', 'has a body'],
    [{ order: [{}, { operation: 'nothing' }] }, 'order.1.operation', 'must be one of'],
    [{ operation: 'listServices', count: { min: 2, max: 1 } }, 'count', 'a min of 2'],
    [
      { operation: 'listServices', match: { operation: 'listPeople' } },
      'match.operation',
      'listServices',
    ],
    [{}, 'body', 'expects nothing'],
    [{ match: { querry: {} } }, 'match.querry', ''],
  ])('%j can never be met, and says why', async (expectation, name, detail) => {
    const mock = await controlled()
    await used(mock)
    const { status, body } = await mock.send('POST', `${box}/requests/verify`, expectation)
    expect(status).toBe(422)
    expect(body.errors).toEqual([{ in: 'body', name, detail: expect.stringContaining(detail) }])
  })

  it('asks for both where an operation stands beside an order', async () => {
    const mock = await controlled()
    await used(mock)
    const order = [{ operation: 'getAvailabilityDay' }, { operation: 'createReservation' }]
    const sent = await mock.send('POST', `${box}/requests/verify`, {
      operation: 'createBooking',
      order,
    })
    expect([sent.status, sent.body.found]).toEqual([409, []])
  })

  it('looks at requests without a valid key too', async () => {
    const mock = await controlled()
    await mock.send('GET', '/v1/services')
    const expectation = { operation: 'listServices', count: { min: 1, max: 1 } }
    const { status } = await mock.send(
      'POST',
      '/_maniqui/sandboxes/_unkeyed/requests/verify',
      expectation,
    )
    expect(status).toBe(200)
  })
})
