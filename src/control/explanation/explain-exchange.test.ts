import { describe, expect, it } from 'vitest'
import { type Controlled, controlled, type LooseJson } from '../test-control.ts'

const box = '/_maniqui/sandboxes/a'
const key = { 'x-api-key': 'hh_live_a' }
const citaproKey = { 'x-api-key': 'cpk_a' }

const reservation = {
  servicio_ids: [15],
  peluquero_id: 5,
  fecha: '2026-03-12',
  hora_inicio: '12:00',
  nombre: 'Ana',
  email: 'ana@example.com',
}

const uuid = (letters: string, id: number) => `${letters}0e8400-e29b-41d4-a716-44665544000${id}`

const booking = {
  clientId: uuid('66', 1),
  locationId: uuid('77', 2),
  serviceId: uuid('88', 3),
  personId: uuid('99', 4),
  startTime: '2026-03-26T10:00:00Z',
  endTime: '2026-03-26T11:00:00Z',
  status: 'confirmed',
  amount: 50,
}

const reserve = ({ send }: Controlled, change: object = {}, headers: object = {}) =>
  send('POST', '/api/v1/reservas/crear/', { ...reservation, ...change }, { ...key, ...headers })
const book = ({ send }: Controlled, change: object = {}, headers: object = {}) =>
  send('POST', '/v1/bookings', { ...booking, ...change }, { ...citaproKey, ...headers })

async function explained({ send }: Controlled, id: number, name = box): Promise<LooseJson> {
  const { status, body } = await send('GET', `${name}/requests/${id}/explanation`)
  expect(status).toBe(200)
  return body
}

const named = (explanation: LooseJson, name: string): LooseJson =>
  explanation.criteria.find((one: LooseJson) => one.name === name)

const unmet = ({ criteria }: LooseJson): string[] =>
  criteria
    .filter(({ met }: LooseJson) => !met)
    .map(({ name, detail }: LooseJson) => `${name} ${detail}`)

describe('GET …/requests/{id}/explanation', () => {
  it('says of a booking that was made which one it is', async () => {
    const mock = await controlled()
    const made = await reserve(mock)
    expect(made.status).toBe(201)
    const explanation = await explained(mock, 1)
    expect(explanation).toMatchObject({
      decidedBy: 'salon',
      detail: 'Nothing stood against it.',
      exchange: { id: 1, operationId: 'createReservation' },
      clause: { provenance: 'inferred', pointer: expect.stringMatching(/responses\/201$/) },
    })
    expect(unmet(explanation)).toEqual([])
    expect(named(explanation, 'key')).toEqual({
      name: 'key',
      met: true,
      detail: 'opens sandbox “a”',
      came: 'hh_live_[redacted]',
    })
    expect(named(explanation, 'body.peluquero_id')).toMatchObject({ met: true, came: 5 })
    const { id, codigo } = made.body.data
    expect(named(explanation, 'salon.start').detail).toBe(
      `was free: booking ${id} (${codigo}) was made of it, which is confirmed now`,
    )
  })

  it.each([
    [
      'SalonBookIt',
      reserve,
      409,
      'professional 5',
      '2026-03-12T12:00:00+01:00',
      '2026-03-12T12:30',
    ],
    ['CitaPro', book, 422, 'professional 4', '2026-03-26T10:00:00+01:00', '2026-03-26T11:00'],
  ])('says who has a time of %s that is taken', async (_, ask, status, who, start, end) => {
    const mock = await controlled()
    expect((await ask(mock)).status).toBe(201)
    const refused = await ask(mock)
    expect(refused.status).toBe(status)
    const explanation = await explained(mock, 2)
    expect(explanation.decidedBy).toBe('salon')
    const detail = `must be free, and ${start} to ${end}:00+01:00 is taken: ${who} is busy`
    expect(unmet(explanation)).toEqual([`salon.start ${detail}`])
    expect(explanation.takenBy).toMatchObject({ bookings: [{ start }], timeOff: [] })
    expect(explanation.clause.pointer).toMatch(/\/examples\/SLOT_NOT_AVAILABLE$/)
  })

  it('looks at the salon as it is now', async () => {
    const mock = await controlled()
    const made = await reserve(mock)
    await reserve(mock)
    await mock.send('DELETE', `${box}/agenda/bookings/${made.body.data.id}`)
    const [first, second] = [await explained(mock, 1), await explained(mock, 2)]
    expect(named(first, 'salon.start').detail).toContain('which is cancelled now')
    expect(named(second, 'salon.start')).toMatchObject({ met: true })
    expect(second.detail).toContain('The salon refused it: SLOT_NOT_AVAILABLE')
    expect(second.takenBy).toBeUndefined()
  })

  it('tells time off from bookings', async () => {
    const mock = await controlled()
    const [from, to] = ['2026-03-12T12:00:00', '2026-03-12T13:00:00']
    await mock.send('POST', `${box}/agenda/time-off`, {
      professional: 5,
      from,
      to,
      reason: 'Dentist',
    })
    await reserve(mock)
    const { takenBy } = await explained(mock, 1)
    expect(takenBy).toMatchObject({
      bookings: [],
      timeOff: [{ professional: 5, reason: 'Dentist' }],
    })
  })

  it('names a closed day', async () => {
    const mock = await controlled()
    await mock.send('POST', `${box}/agenda/closures`, { date: '2026-03-12', name: 'Inventory' })
    await reserve(mock)
    expect((await explained(mock, 1)).detail).toBe(
      'salon.start is on a closed day, 2026-03-12 (Inventory): take another day.',
    )
  })

  it.each<[object, string]>([
    [{ fecha: '2026-03-13' }, 'is on a day off of professional 5, 2026-03-13: take another day'],
    [{ hora_inicio: '08:30' }, 'must be within the working hours of that day, 2026-03-12T09:00'],
    [{ hora_inicio: '12:10' }, 'must be on the grid, and is 2026-03-12T12:10:00+01:00'],
    [{ fecha: '2026-03-10', hora_inicio: '07:00' }, 'must be after 2026-03-10T08:00:00+01:00, now'],
    [{ fecha: '2026-03-10', hora_inicio: '08:30' }, 'must be 2026-03-10T09:00:00+01:00 or later'],
    [{ fecha: '2026-07-10' }, 'must be on 2026-05-09 or before, and is on 2026-07-10'],
  ])('says why %j is not offered', async (change, why) => {
    const mock = await controlled()
    expect((await reserve(mock, change)).status).toBeGreaterThanOrEqual(400)
    expect((await explained(mock, 1)).detail).toContain(`salon.start ${why}`)
  })

  it('says of a booking of the wrong length which end would do', async () => {
    const mock = await controlled()
    await book(mock, { startTime: '2026-03-12T17:00:00Z', endTime: '2026-03-12T17:30:00Z' })
    expect((await explained(mock, 1)).detail).toContain(
      'salon.end must be 2026-03-12T18:00:00+01:00, as the services take 60 minutes, and is 30 minutes',
    )
  })

  it('names every wrong field, with the clause that asks for it', async () => {
    const mock = await controlled()
    await book(mock, { status: 'maybe', personId: 'nobody' })
    const explanation = await explained(mock, 1)
    expect(explanation.decidedBy).toBe('request')
    expect(unmet(explanation)).toEqual([
      'body.status must be one of reserved, pending, confirmed, no_show, completed, cancelled',
      'body.personId must be a UUID',
    ])
    expect(named(explanation, 'body.personId')).toMatchObject({
      came: 'nobody',
      clause: {
        pointer: 'openapi/citapro.yaml#/paths/~1v1~1bookings/post/requestBody/properties/personId',
      },
    })
  })

  it('tells a parameter that was ignored from one that was refused', async () => {
    const mock = await controlled()
    await mock.send('GET', '/v1/services?limt=3&limit=many', undefined, citaproKey)
    const explanation = await explained(mock, 1)
    expect(explanation.detail).toBe('query.limit must be an integer.')
    expect(unmet(explanation)).toContain(
      'query.limt is no parameter of this operation, and was ignored',
    )
  })

  it.each([
    [
      'GET',
      '/v1/servces',
      'path is of no operation; the nearest is GET /v1/services (listServices).',
    ],
    ['DELETE', '/v1/services', 'method must be one of GET at this path.'],
  ])('names the nearest operation of %s %s', async (method, path, detail) => {
    const mock = await controlled()
    await mock.send(method, path, undefined, citaproKey)
    expect(await explained(mock, 1)).toMatchObject({ decidedBy: 'path', detail })
  })

  it.each<[Record<string, string>, RegExp]>([
    [{}, /^key is not sent \([A-Z_]+\)\. CitaPro is sent its key/],
    [{ 'x-api-key': 'hh_live_a' }, /^key opens no sandbox .* This is a key of SalonBookIt/],
    [{ 'x-api-key': 'cpk_expired' }, /^key opens no sandbox \([A-Z_]+\)\.$/],
  ])('says what is wrong with the key of %j', async (headers, detail) => {
    const mock = await controlled()
    await mock.send('GET', '/v1/services', undefined, headers)
    const explanation = await explained(mock, 1, '/_maniqui/sandboxes/_unkeyed')
    expect(explanation.decidedBy).toBe('key')
    expect(explanation.detail).toMatch(detail)
  })

  it.each([
    [{ Prefer: 'example=DATE_TOO_FAR' }, 'The mock made this answer, and not the salon: prefer.'],
    [{ 'X-Maniqui-Scenario': 'server-error' }, /^The mock made this answer.*server-error/],
    [
      { 'X-Maniqui-Scenario': 'holiday' },
      'scenario holiday stands against it: without, the salon would accept it.',
    ],
  ])('says that %j forced the answer', async (headers, detail) => {
    const mock = await controlled()
    await reserve(mock, {}, headers)
    const explanation = await explained(mock, 1)
    expect(explanation).toMatchObject({
      decidedBy: 'mock',
      detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
    })
  })

  it('says that the quota was used up', async () => {
    const mock = await controlled({ rateLimit: { requests: 1, seconds: 60 } })
    await mock.send('GET', '/v1/services', undefined, citaproKey)
    await mock.send('GET', '/v1/services', undefined, citaproKey)
    expect((await explained(mock, 2)).decidedBy).toBe('quota')
  })

  it('refuses an exchange that is not there, and says which are', async () => {
    const mock = await controlled()
    await reserve(mock)
    const { status, body } = await mock.send('GET', `${box}/requests/9/explanation`)
    expect([status, body.detail]).toEqual([
      404,
      'There is no exchange 9 in this journal: it holds 1 to 1.',
    ])
  })

  it('shows no key', async () => {
    const mock = await controlled()
    await mock.send('GET', '/v1/cpk_topsecret?q=cpk_topsecret', undefined, citaproKey)
    const { text } = await mock.send('GET', `${box}/requests/1/explanation`)
    expect(text).toContain('cpk_[redacted]')
    expect(text).not.toContain('topsecret')
  })
})
