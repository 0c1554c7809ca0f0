import { beforeAll, describe, expect, test } from 'vitest'
import { type Client, clientOf, known } from '../../contract-tests/support/client.ts'
import { contextOf, createManiqui, type Maniqui } from '../library/maniqui.ts'
import { holdTimers } from '../../contract-tests/support/timers.ts'
import { loadDocument } from '../openapi/load.ts'

let maniqui: Maniqui
let citapro: Client
let salonbookit: Client
let nobody: Client

beforeAll(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  citapro = clientOf(maniqui, 'cpk_prefer')
  salonbookit = clientOf(maniqui, 'hh_live_prefer')
  nobody = clientOf(maniqui, undefined)
})

const day = '/api/v1/disponibilidad/5/2026-03-11/'

test('a status that the operation documents, with its example', async () => {
  const { status, headers, body } = await citapro('/v1/clients', {
    body: {},
    headers: { prefer: 'code=201' },
  })
  expect(status).toBe(201)
  expect(body).toEqual({ id: known.client })
  expect(headers.get('preference-applied')).toBe('code=201')
  expect(headers.get('x-maniqui')).toBe('prefer')
})

test('a named example, in the form of its API', async () => {
  const { status, body } = await salonbookit(day, { headers: { prefer: 'example=DATE_TOO_FAR' } })
  expect([status, body.error.code]).toEqual([400, 'DATE_TOO_FAR'])
})

test('a status without a body has none', async () => {
  const options = { method: 'DELETE', headers: { prefer: 'code=204' } }
  const { status, headers, body } = await citapro(`/v1/clients/${known.client}`, options)
  expect([status, body, headers.get('content-type')]).toEqual([204, '', null])
})

test('a 429 says when to come back, on the clock of the sandbox', async () => {
  const { headers } = await citapro('/v1/services', { headers: { prefer: 'code=429' } })
  const wait = Number(headers.get('retry-after'))
  const now = contextOf(maniqui).sandboxes.use('prefer').clock.now() / 1000
  expect(wait).toBeGreaterThan(0)
  expect(Number(headers.get('x-ratelimit-reset'))).toBe(now + wait)
})

test('it works without a key, and before anything is validated', async () => {
  const { status, body } = await nobody('/v1/bookings', {
    method: 'POST',
    body: 'no json',
    headers: { prefer: 'code=201' },
  })
  expect(status).toBe(201)
  expect(body).toHaveProperty('id')
})

test('a forced answer changes nothing', async () => {
  const { salon, version } = contextOf(maniqui).sandboxes.use('prefer')
  const before = JSON.stringify(salon.snapshot())
  const input = { firstname: 'A', lastname: 'B', email: 'a@b.com', phone: '+34600000000' }
  await citapro('/v1/clients', { body: input, headers: { prefer: 'code=201' } })
  await citapro(`/v1/clients/${known.client}`, {
    method: 'DELETE',
    headers: { prefer: 'code=204' },
  })
  expect(JSON.stringify(salon.snapshot())).toBe(before)
  expect(contextOf(maniqui).sandboxes.use('prefer').version).toBe(version)
})

describe('the twins in the query', () => {
  test('do the same, and disturb neither validation nor what is kept', async () => {
    const forced = await citapro('/v1/services?limit=1&__code=422')
    expect([forced.status, forced.headers.get('preference-applied')]).toEqual([422, 'code=422'])
    const delayed = await citapro('/v1/services?limit=1&__delay=1')
    expect([delayed.status, delayed.body.items.length]).toEqual([200, 1])
    expect((await citapro('/v1/services?limit=1')).status).toBe(200)
  })

  test('lose against the header', async () => {
    const { status } = await citapro('/v1/services?__code=422', { headers: { prefer: 'code=503' } })
    expect(status).toBe(503)
  })
})

test('a delay is waited for, on a frozen clock too, and applied', async () => {
  const { answer, delays } = await holdTimers().waitedFor(
    citapro('/v1/services', { headers: { prefer: 'delay=60' } }),
  )
  expect(delays).toEqual([60])
  const { status, headers } = answer
  expect([status, headers.get('preference-applied'), headers.get('x-maniqui')]).toEqual([
    200,
    'delay=60',
    null,
  ])
})

test.each([
  ['code=418', /documents no status 418/],
  ['code=nonsense', /documents no status nonsense/],
  ['example=NONSENSE', /documents no example NONSENSE/],
  ['code=401, example=VALIDATION_ERROR', /no example VALIDATION_ERROR with status 401/],
  ['delay=soon', /whole milliseconds from 0 to 60000, not “soon”/],
  ['delay=60001', /whole milliseconds from 0 to 60000/],
  ['delay=-1', /whole milliseconds/],
])('%s is refused with a problem that lists what there is', async (prefer, detail) => {
  const { status, headers, body } = await citapro('/v1/services', { headers: { prefer } })
  expect(status).toBe(400)
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(headers.get('preference-applied')).toBeNull()
  expect(body).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 })
  expect(body.detail).toMatch(detail)
  if (!prefer.startsWith('delay')) expect(body.choices).toContain('example=VALIDATION_ERROR')
})

test('a preference that is not ours is ignored', async () => {
  const { status, headers } = await citapro('/v1/services', {
    headers: { prefer: 'respond-async, wait=10' },
  })
  expect([status, headers.get('preference-applied')]).toEqual([200, null])
})

test('every answer says that it could depend on Prefer, kept ones too', async () => {
  for (let round = 0; round < 2; round++) {
    expect((await citapro('/v1/locations')).headers.get('vary')).toBe('Prefer')
  }
  expect((await citapro('/v1/nowhere')).headers.get('vary')).toBe('Prefer')
})

test('what the client sent is in the journal although nobody looked at it', async () => {
  await citapro('/v1/clients', { body: { firstname: 'Ida' }, headers: { prefer: 'code=201' } })
  const last = contextOf(maniqui).sandboxes.use('prefer').journal.exchanges().at(-1)
  expect(last).toMatchObject({
    request: { body: '{"firstname":"Ida"}' },
    reason: 'prefer',
    response: { status: 201 },
  })
})

test('every documented answer with a body has an example to give', () => {
  for (const { operations } of [loadDocument('citapro'), loadDocument('salonbookit')]) {
    for (const { operationId, responses } of operations) {
      const without = responses.filter(
        ({ contentType, examples }) => contentType && examples.length === 0,
      )
      expect([operationId, without.map(({ status }) => status)]).toEqual([operationId, []])
    }
  }
})

// Each answer is held against its document by contract-tests/support/every-response.ts.
const examples = [loadDocument('citapro'), loadDocument('salonbookit')].flatMap(({ operations }) =>
  operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, examples: named }) =>
      named.map(({ name, value }) => ({ operation, status, name, value })),
    ),
  ),
)

test.each(examples)(
  '$operation.operationId $status $name can be had',
  async ({ operation, status, name, value }) => {
    const path = operation.path.replaceAll(/\{\w+\}/g, '1')
    const answer = await nobody(path, {
      method: operation.method,
      headers: { prefer: `code=${status}, example=${name}` },
    })
    expect(answer.status).toBe(status)
    expect(answer.body).toEqual(value)
  },
)
