import { describe, expect, it } from 'vitest'
import { exchange } from '../journal/test-exchange.ts'
import { contextOf } from '../library/maniqui.ts'
import { type Controlled, controlled, type LooseJson } from './test-control.ts'

const box = '/_maniqui/sandboxes/a'
const key = { 'x-api-key': 'cpk_a' }

/** Four requests: 200, 404, 422, and one a day later. */
async function used({ send }: Controlled): Promise<void> {
  await send('GET', '/v1/services?limit=1', undefined, key)
  await send('GET', '/v1/clients/660e8400-e29b-41d4-a716-446655449999', undefined, key)
  await send('POST', '/v1/clients', { firstname: 'Ana', note: 'cpk_topsecret' }, key)
  await send('POST', `${box}/clock/advance`, { by: 'P1D' })
  await send('GET', '/v1/services?limit=2&token=topsecret', undefined, {
    authorization: 'Bearer cpk_a',
  })
}

describe('GET …/requests', () => {
  it('lists what was sent and answered, oldest first', async () => {
    const mock = await controlled()
    await used(mock)
    const { body } = await mock.send('GET', `${box}/requests`)
    expect(body.total).toBe(4)
    expect(body.exchanges[2]).toMatchObject({
      id: 3,
      at: '2026-03-10T08:00:00.000+01:00',
      api: 'citapro',
      operationId: 'createClient',
      code: 'VALIDATION_ERROR',
      request: { method: 'POST', url: 'http://localhost/v1/clients' },
      response: { status: 422 },
    })
    expect(JSON.parse(body.exchanges[2].request.body)).toMatchObject({ firstname: 'Ana' })
    expect(JSON.parse(body.exchanges[0].response.body).total).toBe(10)
  })

  it('shows no keys and no tokens, in whichever form', async () => {
    const mock = await controlled()
    await used(mock)
    for (const format of ['json', 'har']) {
      const { text } = await mock.send('GET', `${box}/requests?format=${format}`)
      expect(text).not.toMatch(/topsecret|"cpk_a"|Bearer cpk_a/)
      expect(text).toContain('cpk_[redacted]')
    }
  })

  it.each([
    ['operation=createClient', [3]],
    ['status=404', [2]],
    ['status=4xx', [2, 3]],
    ['since=2', [3, 4]],
    ['since=2026-03-11', [4]],
    ['since=2026-03-10T08:00:00', [1, 2, 3, 4]],
    ['since=2026-03-10T07:00:01Z', [4]],
    ['limit=2', [3, 4]],
    ['operation=listServices&status=200&since=1', [4]],
    ['status=0', []],
  ])('?%s finds %j', async (query, ids) => {
    const mock = await controlled()
    await used(mock)
    const { status, body } = await mock.send('GET', `${box}/requests?${query}`)
    expect(status).toBe(200)
    expect(body.exchanges.map(({ id }: { id: number }) => id)).toEqual(ids)
  })

  it.each([
    ['operation=bookCreate', 'operation'],
    ['status=40', 'status'],
    ['status=6xx', 'status'],
    ['since=yesterday', 'since'],
    ['since=', 'since'],
    ['limit=0', 'limit'],
    ['format=xml', 'format'],
    ['staus=404', 'staus'],
    ['status=200&status=404', 'status'],
  ])('refuses ?%s', async (query, field) => {
    const mock = await controlled()
    await used(mock)
    const { status, body } = await mock.send('GET', `${box}/requests?${query}`)
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ in: 'query', name: field }])
  })

  it('exports an HTTP archive', async () => {
    const mock = await controlled()
    await used(mock)
    const { body } = await mock.send('GET', `${box}/requests?format=har&status=4xx`)
    expect(body.log.version).toBe('1.2')
    expect(body.log.entries.map(({ comment }: { comment: string }) => comment)).toEqual([
      'getClient',
      'createClient',
    ])
    expect(body.log.entries[0].request.headers).toContainEqual({
      name: 'x-api-key',
      value: 'cpk_[redacted]',
    })
  })

  it('DELETE empties it, and coverage and grading with it', async () => {
    const mock = await controlled()
    await used(mock)
    expect((await mock.send('DELETE', `${box}/requests`)).status).toBe(204)
    expect((await mock.send('GET', `${box}/requests`)).body).toEqual({ exchanges: [], total: 0 })
    expect((await mock.send('GET', `${box}/coverage`)).body.seen).toBe(0)
  })
})

describe('the journal of requests without a valid key', () => {
  const unkeyed = '/_maniqui/sandboxes/_unkeyed'

  it('can be read, exported, covered and emptied', async () => {
    const { send } = await controlled()
    await send('GET', '/v1/services')
    await send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_expired' })
    const { body } = await send('GET', `${unkeyed}/requests?since=2026-03-10T00:00:00Z`)
    expect(body.exchanges.map(({ code }: { code: string }) => code)).toEqual([
      'MISSING_API_KEY',
      'EXPIRED_API_KEY',
    ])
    expect((await send('GET', `${unkeyed}/requests?format=har`)).body.log.entries).toHaveLength(2)
    expect((await send('GET', `${unkeyed}/coverage`)).body.seen).toBe(1)
    expect((await send('DELETE', `${unkeyed}/requests`)).status).toBe(204)
    expect((await send('GET', `${unkeyed}/requests`)).body.total).toBe(0)
  })

  it('has no sandbox around it', async () => {
    const { send } = await controlled()
    for (const path of ['', '/clock', '/snapshot', '/agenda']) {
      expect((await send('GET', `${unkeyed}${path}`)).status).toBe(404)
    }
  })

  it('has no wall clock: only a time with an offset says when', async () => {
    const { send } = await controlled()
    expect((await send('GET', `${unkeyed}/requests?since=2026-03-10T00:00:00`)).status).toBe(422)
  })
})

describe('GET …/coverage', () => {
  it('tells what this client has met of each operation, and what never', async () => {
    const mock = await controlled()
    await used(mock)
    const { body } = await mock.send('GET', `${box}/coverage`)
    const of = (id: string) =>
      body.operations.find(({ operationId }: { operationId: string }) => operationId === id)
    const times = (id: string, status: number) =>
      of(id).responses.find((one: { status: number }) => one.status === status)
    expect(body.seen).toBe(3)
    expect(body.operations).toHaveLength(15)
    expect(times('listServices', 200)).toMatchObject({ times: 2, latest: 4 })
    expect(times('listServices', 401)).toMatchObject({ times: 0 })
    expect(times('createClient', 422).codes).toContainEqual({ code: 'VALIDATION_ERROR', times: 1 })
    expect(of('createReservation').seen).toBe(0)
    // The body that lacks its fields, and the parameter that no document knows.
    expect(body.grading.ok).toBe(false)
    const graded = body.grading.findings.map(
      ({ rule, message, exchanges }: LooseJson) =>
        `${rule} ${message.split(' of ', 1)} ${exchanges}`,
    )
    expect(graded).toEqual([
      'invalid-request createClient: expected lastname 3',
      'invalid-request createClient: expected email 3',
      'invalid-request createClient: expected phone 3',
      expect.stringMatching(/^undeclared-parameter listServices: .* token .* 4$/),
    ])
  })

  it('lists unknown paths and wrong methods apart', async () => {
    const { send } = await controlled()
    await send('GET', '/v1/nothing', undefined, key)
    await send('PATCH', '/v1/services', undefined, key)
    const { body } = await send('GET', `${box}/coverage`)
    expect(body.undocumented).toEqual([
      { api: 'citapro', status: 404, times: 1 },
      { api: 'citapro', status: 405, times: 1 },
    ])
  })

  it('says whose answer it was, and nothing where it was none of a face', async () => {
    const { maniqui, send } = await controlled()
    maniqui.sandbox('a')
    await send('GET', '/v1/nothing', undefined, key)
    await send('GET', '/api/v1/nothing/', undefined, { 'x-api-key': 'hh_live_a' })
    const { journal } = contextOf(maniqui).sandboxes.use('a')
    for (const api of [undefined, 'control']) {
      journal.record(exchange({ api, status: 418 }))
    }
    const { undocumented } = (await send('GET', `${box}/coverage`)).body
    expect(undocumented.map(({ api, status }: LooseJson) => [status, api])).toEqual([
      [404, 'citapro'],
      [404, 'salonbookit'],
      [418, undefined],
      [418, undefined],
    ])
    const { exchanges } = (await send('GET', `${box}/requests`)).body
    expect(exchanges.map(({ api }: LooseJson) => api)).toEqual([
      'citapro',
      'salonbookit',
      undefined,
      undefined,
    ])
  })

  it('grades a client that retries too early, and not one that waits', async () => {
    const { send } = await controlled({ rateLimit: { requests: 1, seconds: 60 } })
    const ask = () => send('GET', '/v1/services', undefined, key)
    await ask()
    const limited = await ask()
    expect(limited.status).toBe(429)
    await send('POST', `${box}/clock/advance`, { by: `PT${limited.headers.get('retry-after')}S` })
    await ask()
    expect((await send('GET', `${box}/coverage`)).body.grading.ok).toBe(true)
    await ask()
    await ask()
    expect((await send('GET', `${box}/coverage`)).body.grading).toMatchObject({
      ok: false,
      findings: [{ rule: 'retried-too-early', times: 1, exchanges: [[4, 5]] }],
    })
  })

  it('grades a client that polls availability, goes on with a refused key, or does not', async () => {
    let present = Date.parse('2026-03-10T07:00:00Z')
    const { send } = await controlled({ frozen: false, present: () => present })
    const poll = async (pause: number) => {
      for (let count = 0; count < 4; count += 1) {
        await send('GET', '/api/v1/disponibilidad/5/2026-03-12/', undefined, {
          'x-api-key': 'hh_live_a',
        })
        present += pause
      }
      return (await send('GET', `${box}/coverage`)).body.grading.findings
    }
    expect(await poll(1000)).toEqual([])
    expect(await poll(900)).toMatchObject([
      { rule: 'polled-availability', exchanges: [[5, 6, 7, 8]] },
    ])
    await send('DELETE', `${box}/requests`)
    await send('PUT', `${box}/scenarios`, ['key-expired'])
    for (let count = 0; count < 4; count += 1) {
      await send('GET', '/v1/people', undefined, key)
    }
    expect((await send('GET', `${box}/coverage`)).body.grading.findings).toMatchObject([
      { rule: 'ignored-401' },
    ])
  })
})
