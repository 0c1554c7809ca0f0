import { expect, test } from 'vitest'
import { proxyRequest, type Spoil, foundBy, upstreamWith, watching } from './test-proxy.ts'

const services = '/v1/services'
const json = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = json) => ({
  method: 'POST',
  body,
  headers,
})

test('our own server in front of itself gives no findings', async () => {
  const { fetch } = await upstreamWith()
  const one = watching(fetch)
  for (const path of [services, '/v1/locations', '/v1/clients?limit=2&offset=1', '/v1/bookings']) {
    const response = await one.ask(path)
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { items: expect.any(Array) },
    ])
  }
  await one.proxy.settled()
  expect(foundBy(one)).toEqual([])
  expect(one.proxy.summary()).toMatchObject({ exchanges: 4, judged: 4, unjudged: [] })
})

const spoilt: readonly (readonly [what: string, spoil: Spoil, found: readonly string[]])[] = [
  [
    'a status the document does not have',
    (answer) => (answer.status = 203),
    ['status_code_conformance | listServices | status 203 is not documented | finding'],
  ],
  [
    'a page of HTML',
    (answer) => {
      answer.headers.set('content-type', 'text/html')
      answer.body = '<html>'
    },
    [
      'content_type_conformance | listServices | 200 content-type content-type undocumented | finding',
    ],
  ],
  [
    'JSON that is cut short',
    (answer) => (answer.body = '{"total": 1, "items": ['),
    ['response_schema_conformance | listServices | 200 body type | finding'],
  ],
  [
    'a field of another type, in each of ten items',
    (answer) => answer.body.items.forEach((item: { price: unknown }) => (item.price = '50.00')),
    ['response_schema_conformance | listServices | 200 body items.*.price type | finding'],
  ],
  [
    'a field that is missing',
    (answer) => delete answer.body.total,
    ['response_schema_conformance | listServices | 200 body total required | finding'],
  ],
  [
    'a field nobody documented',
    (answer) => (answer.body.items[0].colour = 'red'),
    ['undeclared_property | listServices | 200 items.*.colour | notice'],
  ],
  [
    'a failure of the server',
    (answer) => (answer.status = 500),
    ['not_a_server_error | listServices | answers 500 | finding'],
  ],
  [
    'a limit that does not say how long',
    (answer) => Object.assign(answer, { status: 429, body: { message: 'Too many' } }),
    ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'Retry-After'].map(
      (name) => `response_headers_conformance | listServices | 429 header ${name} missing | notice`,
    ),
  ],
]

test.each(spoilt)('%s is found, once for all the times it is seen', async (_, spoil, found) => {
  const one = watching((await upstreamWith(spoil)).fetch)
  for (let times = 0; times < 3; times += 1) {
    await (await one.ask(services)).text()
  }
  await one.proxy.settled()
  expect(foundBy(one)).toEqual(found)
  expect(one.events.filter(({ type }) => type === 'finding')).toHaveLength(found.length)
  for (const finding of one.proxy.summary().findings) {
    expect(finding).toMatchObject({ occurrences: 3, exchanges: [1] })
    if (finding.severity === 'finding') {
      expect(finding.clause.source).toBe('citapro-scheduling-guide.txt#Step 1: Get services')
    }
  }
})

const sent: readonly (readonly [what: string, path: string, init: RequestInit, found: string[]])[] =
  [
    [
      'a path that is no operation, whatever ids it has',
      '/v1/invoices/17',
      {},
      ['unknown_operation | (unknown) | GET /v1/invoices/* | notice'],
    ],
    [
      'a method the path has not',
      '/v1/services',
      { method: 'DELETE' },
      ['unknown_operation | (unknown) | DELETE /v1/services | notice'],
    ],
    [
      'a required parameter that is missing',
      '/v1/bookings/availability?locationId=770e8400-e29b-41d4-a716-446655440002',
      {},
      [
        'request_parameter_conformance | getAvailability | request query serviceId required | finding',
      ],
    ],
    [
      'a parameter of another form, and one that nobody documented',
      '/v1/bookings?limit=many&page=2',
      {},
      [
        'request_parameter_conformance | listBookings | request query limit type | finding',
        'undeclared_parameter | listBookings | request query page | notice',
      ],
    ],
    [
      'a form we decided on',
      '/v1/services?limit=many',
      {},
      ['request_parameter_conformance | listServices | request query limit type | notice'],
    ],
    [
      'a body without a required field, and with one of another type',
      '/v1/clients',
      post('{"firstname": 1, "lastname": "Ruiz", "email": "ana@example.com"}'),
      [
        'request_body_conformance | createClient | request body phone required | finding',
        'request_body_conformance | createClient | request body firstname type | finding',
      ],
    ],
    [
      'a body that is no JSON',
      '/v1/clients',
      post('{"firstname": '),
      ['request_body_conformance | createClient | request body body json | finding'],
    ],
    [
      'no body at all',
      '/v1/clients',
      { method: 'POST' },
      ['request_body_conformance | createClient | request body body required | finding'],
    ],
    [
      'a form instead of JSON',
      '/v1/clients',
      post('firstname=Ana', { 'content-type': 'application/x-www-form-urlencoded' }),
      [
        'request_parameter_conformance | createClient | request header content-type mediaType | finding',
        'request_body_conformance | createClient | request body body json | finding',
      ],
    ],
  ]

test.each(sent)('of a request: %s', async (_, path, init, found) => {
  const { fetch, requests } = await upstreamWith()
  const one = watching(fetch)
  const response = await one.ask(path, init)
  await response.text()
  await one.proxy.settled()
  expect(foundBy(one)).toEqual(found)
  expect(requests).toHaveLength(1)
  // What the upstream says to it is documented, so that nothing is held against it.
  expect(response.status).toBeGreaterThanOrEqual(400 * Number(!path.includes('limit=')))
})

test('which 4xx refuses what is wrong is our guess where the document does not say', async () => {
  const refusing = (status: number) => async (request: Request) => {
    await request.text()
    return Response.json({ message: 'No' }, { status })
  }
  const invalid = watching(refusing(400))
  await (await invalid.ask('/v1/clients', post('{}'))).text()
  await invalid.proxy.settled()
  expect(foundBy(invalid).filter((line) => !line.startsWith('request_'))).toEqual([
    'status_code_conformance | createClient | refused with 400, which is not documented | notice',
  ])
  // The 404 of a client who is gone is inferred; that a list has nothing but a 422 is not.
  const gone = watching(refusing(410))
  const client = '/v1/clients/660e8400-e29b-41d4-a716-446655440001'
  await (await gone.ask(client, { method: 'DELETE' })).text()
  await (await gone.ask(services)).text()
  await gone.proxy.settled()
  expect(foundBy(gone)).toEqual([
    'status_code_conformance | deleteClient | refused with 410, which is not documented | notice',
    'status_code_conformance | listServices | status 410 is not documented | finding',
  ])
})

test('a client is served before anything is judged', async () => {
  const one = watching((await upstreamWith((answer) => (answer.body.items = 7))).fetch)
  const response = await one.ask(services)
  expect(await response.json()).toMatchObject({ items: 7 })
  expect(one.events).toEqual([])
  await one.proxy.settled()
  expect(one.events.map(({ type }) => type)).toEqual(['exchange', 'finding'])
})

test('keys are in no finding and in no archive, not even where the upstream repeats them', async () => {
  const key = 'no-key-of-either-vendor'
  const one = watching((await upstreamWith((answer) => (answer.body = { message: key }))).fetch)
  const headers = {
    'x-api-key': key,
    cookie: 'session=topsecret',
    'x-session-token': 'pin=12',
    'user-agent': 'browser/1',
  }
  const asked = '/v1/services?api_key=cpk_other&refresh_token=topsecret'
  await (await one.ask(asked, { headers })).text()
  await one.proxy.settled()
  const findings = JSON.stringify(one.proxy.summary().findings)
  expect(findings).toContain('-H \\"x-api-key: $KEY\\"')
  expect(findings).toContain('$SECRET')
  expect(findings).not.toMatch(/no-key-of|topsecret|cpk_other|browser|pin=12/)
  const archive = JSON.stringify(one.proxy.archive().log.entries.map(({ request }) => request))
  expect(archive).toContain('browser/1')
  expect(archive).not.toMatch(/no-key-of|topsecret|cpk_other|pin=12/)
})

test('what is said of a body that is no JSON has no end of a key that stood in it', async () => {
  const one = watching((await upstreamWith()).fetch)
  await (await one.ask('/v1/clients', post('["a note with cpk_topsecret-and-its-end",]'))).text()
  await one.proxy.settled()
  const findings = JSON.stringify(one.proxy.summary().findings)
  expect(findings).toContain('is not JSON (Unexpected token')
  expect(findings).not.toMatch(/secret|its-end/)
})

test('what is nested deeper than JSON can be written is judged all the same', async () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  const client = `{"firstname":${deep},"lastname":"Ruiz","email":"a@example.com","phone":"+34612345678"}`
  const one = watching(async (request) => {
    await request.text()
    return new Response(`{"total":[${deep}]}`, { headers: json })
  })
  await (await one.ask('/v1/clients', post(client))).text()
  await (await one.ask(services)).text()
  await one.proxy.settled()
  expect(one.events.filter(({ type }) => type === 'bug')).toEqual([])
  const shown = one.proxy.summary().findings.map(({ actual }) => actual)
  expect(shown).toContain('firstname: what is nested too deeply')
  expect(shown).toContain('total is what is nested too deeply')
})

test('the archive holds both sides of each exchange, and the newest that fit', async () => {
  const one = watching((await upstreamWith()).fetch, { journalBytes: 8000 })
  const body =
    '{"firstname":"Ana","lastname":"Ruiz","email":"a@example.com","phone":"+34612345678"}'
  for (let times = 0; times < 5; times += 1) {
    await (await one.ask(services)).text()
  }
  await (await one.ask('/v1/clients', post(body))).text()
  await one.proxy.settled()
  const { entries } = one.proxy.archive().log
  expect(entries.length).toBeGreaterThan(1)
  expect(entries.length).toBeLessThan(5)
  expect(entries.at(-1)).toMatchObject({
    comment: 'createClient',
    request: { url: 'http://upstream.test/v1/clients', postData: { text: body } },
    response: { status: 201 },
  })
  expect(one.proxy.summary().exchanges).toBe(6)
})

test('what has no body, or is about HTTP alone, is no drift', async () => {
  const answers: Record<string, () => Response> = {
    HEAD: () => new Response(null, { headers: json }),
    DELETE: () => new Response(null, { status: 204 }),
    OPTIONS: () => new Response(null, { status: 204 }),
    GET: () => new Response(null, { status: 304 }),
  }
  const one = watching(({ method }) => answers[method]?.() ?? Response.error())
  const client = '/v1/clients/660e8400-e29b-41d4-a716-446655440001'
  const preflight = { 'access-control-request-method': 'GET', origin: 'http://localhost:3000' }
  for (const [path, init, status] of [
    [services, { method: 'HEAD' }, 200],
    [client, { method: 'DELETE' }, 204],
    [services, { method: 'OPTIONS', headers: preflight }, 204],
    [services, { headers: { 'if-none-match': '"1"' } }, 304],
  ] as const) {
    const response = await one.ask(path, init)
    expect([response.status, response.body]).toEqual([status, null])
  }
  await one.proxy.settled()
  expect(foundBy(one)).toEqual([])
  // Nobody asked for this one.
  await one.ask(services)
  await one.proxy.settled()
  expect(foundBy(one)).toEqual([
    'status_code_conformance | listServices | status 304 is not documented | finding',
  ])
})

test('coverage counts the statuses each operation was seen with', async () => {
  const one = watching((await upstreamWith()).fetch)
  await (await one.ask(services)).text()
  await (await one.ask(services, { headers: { 'x-api-key': 'cpk_invalid' } })).text()
  await one.proxy.settled()
  const row = one.proxy.summary().coverage.find(({ operationId }) => operationId === 'listServices')
  expect(row?.requests).toBe(2)
  expect(row?.statuses.filter(({ times }) => times > 0).map(({ status }) => status)).toEqual([
    200, 401,
  ])
})

test('a proxy that is its own upstream says so instead of asking itself for ever', async () => {
  const one: ReturnType<typeof watching> = watching((request) => one.proxy.fetch(request))
  const response = await one.ask(services)
  expect(response.status).toBe(508)
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('--upstream') })
})

test('two proxies may stand in a row, one for each API', async () => {
  const { fetch } = await upstreamWith()
  const inner = watching(fetch, { api: 'salonbookit' })
  const outer = watching((request) => inner.proxy.fetch(request))
  expect((await outer.ask(services)).status).toBe(200)
})

test('a request from a client that went away is taken back, and nothing is held against the upstream', async () => {
  const client = new AbortController()
  let taken = false
  const one = watching(
    ({ signal }) =>
      new Promise<Response>((_, reject) => {
        signal.addEventListener('abort', () => {
          taken = true
          reject(signal.reason)
        })
      }),
  )
  const answered = one.proxy.fetch(proxyRequest(services, { signal: client.signal }))
  client.abort()
  await answered
  expect(taken).toBe(true)
  expect(foundBy(one)).toEqual([])
})

test('an upstream that makes up fields without end fills the list of findings, and no more', async () => {
  let made = 0
  // In letters: numbers in names are taken for places in a list.
  const name = () => String((made += 1)).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(+digit))
  const { fetch } = await upstreamWith(({ body }) => {
    for (let field = 0; field < 600; field += 1) {
      body[name()] = 1
    }
  })
  const one = watching(fetch)
  for (let times = 0; times < 2; times += 1) {
    await (await one.ask(services)).text()
  }
  await one.proxy.settled()
  expect(one.proxy.summary()).toMatchObject({ findings: { length: 1000 }, untold: 200 })
})

test('more exchanges at once than can wait are served, and reported as not judged', async () => {
  const answer = () => new Response(null, { status: 204 })
  const one = watching(answer)
  await Promise.all(Array.from({ length: 2100 }, () => one.ask('/v1/other')))
  await one.proxy.settled()
  const { exchanges, unjudged } = one.proxy.summary()
  expect(exchanges).toBe(2000)
  expect(unjudged).toEqual([
    { operationId: '(any)', reason: 'too many exchanges at once', times: 100 },
  ])
})
