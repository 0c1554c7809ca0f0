import { expect, test } from 'vitest'
import { type SpoiltAnswer, proxyRequest, foundBy, upstreamWith, watching } from './test-proxy.ts'

/* What passes, what does not, and in which shape. */

const services = '/v1/services'
const newClient =
  '{"firstname":"Ana","lastname":"Ruiz","email":"a@example.com","phone":"+34612345678"}'
const post = (body: BodyInit) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
})
const strictly = { errors: true }

function streamOf(chunks: readonly string[], after: () => void | Promise<void> = () => {}) {
  const encoder = new TextEncoder()
  const waiting = [...chunks]
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = waiting.shift()
        if (chunk !== undefined) return controller.enqueue(encoder.encode(chunk))
        await after()
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

test('bytes pass as they are in both directions, whatever they mean', async () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)
  for (const options of [{}, strictly]) {
    let received: Uint8Array | undefined
    const one = watching(async (request) => {
      received = new Uint8Array(await request.arrayBuffer())
      return new Response(bytes, { headers: { 'content-type': 'image/png' } })
    }, options)
    const response = await one.ask('/photos/1', { method: 'PUT', body: bytes })
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    expect(received).toEqual(bytes)
    expect(response.headers.get('content-type')).toBe('image/png')
  }
})

test('headers about one connection stay behind, the others pass', async () => {
  let forwarded = new Headers()
  const one = watching(({ headers }) => {
    forwarded = headers
    return new Response('{}', {
      headers: [
        ['connection', 'x-hop'],
        ['x-hop', '1'],
        ['keep-alive', 'timeout=5'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['x-request-id', '7'],
      ],
    })
  })
  const response = await one.ask(services, {
    headers: {
      connection: 'keep-alive, x-private',
      'x-private': '1',
      te: 'trailers',
      'proxy-authorization': 'Basic x',
      expect: '100-continue',
      host: 'proxy.test',
      'x-tenant': '42',
      'user-agent': 'curl/8',
    },
  })
  const names = [...forwarded.keys()]
  expect(names.sort()).toEqual(['accept-encoding', 'user-agent', 'via', 'x-api-key', 'x-tenant'])
  expect(forwarded.get('via')).toMatch(/^1\.1 maniqui-/)
  expect([...response.headers.keys()].sort()).toEqual([
    'content-type',
    'set-cookie',
    'set-cookie',
    'x-request-id',
  ])
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('a Connection header that names no header is refused', async () => {
  const one = watching(() => new Response('{}'))
  const response = await one.ask(services, { headers: { connection: 'no header' } })
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

test.each([
  [
    'http://upstream.test',
    '/v1/services?filters[0][operator]=%3E%3D&q=a+b',
    '/v1/services?filters[0][operator]=%3E%3D&q=a+b',
  ],
  ['http://upstream.test/', '/v1/clients/%2e%2e%2fx', '/v1/clients/%2e%2e%2fx'],
  ['http://upstream.test/staging/api/', '/v1/services', '/staging/api/v1/services'],
  ['http://upstream.test', '//elsewhere.test/x', '//elsewhere.test/x'],
])('%s%s is asked as %s', async (upstream, path, asked) => {
  let url = ''
  const one = watching(
    (request) => {
      url = request.url
      return new Response('{}')
    },
    { upstream },
  )
  await one.ask(path)
  expect(url).toBe(`http://upstream.test${asked}`)
})

test.each([
  ['http://upstream.test', 'https://login.test/?next=/', 'https://login.test/?next=/'],
  ['http://upstream.test', '/v1/services/', '/v1/services/'],
  ['http://upstream.test', 'http://upstream.test/v1/services/?a=1#b', '/v1/services/?a=1#b'],
  ['http://upstream.test/base', '/base/v1/services/', '/v1/services/'],
  ['http://upstream.test/base', '/elsewhere', '/elsewhere'],
  ['http://upstream.test/base', 'http://upstream.test/based', 'http://upstream.test/based'],
  ['http://upstream.test', '?page=2', '?page=2'],
  // Two slashes at the start are another host.
  ['http://upstream.test', 'http://upstream.test//evil.test/x', '/.//evil.test/x'],
  ['http://upstream.test', 'http://upstream.test/\\evil.test/x', '/.//evil.test/x'],
  ['http://upstream.test/base', '/base//evil.test', '/.//evil.test'],
])('behind %s a redirect to %s leads to %s', async (upstream, location, seen) => {
  const one = watching(() => new Response(null, { status: 301, headers: { location } }), {
    upstream,
  })
  const response = await one.ask('/v1/services')
  expect([response.status, response.headers.get('location')]).toEqual([301, seen])
})

test('a stream is handed on as it comes, in strict mode too where it is one of events', async () => {
  for (const [type, options] of [
    ['application/json', {}],
    ['text/event-stream', {}],
    ['text/event-stream', strictly],
  ] as const) {
    let finish = () => {}
    const finished = new Promise<void>((resolve) => (finish = resolve))
    const body = streamOf(['data: 1\n\n'], () => finished)
    const one = watching(() => new Response(body, { headers: { 'content-type': type } }), options)
    const response = await one.ask('/events')
    const reader = response.body!.getReader()
    const first = await reader.read()
    expect(new TextDecoder().decode(first.value)).toBe('data: 1\n\n')
    finish()
    expect(await reader.read()).toMatchObject({ done: true })
    await one.proxy.settled()
    expect(one.proxy.summary().exchanges).toBe(1)
  }
})

test('a request is handed on as it comes', async () => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const one = watching(async (request) => {
    const reader = request.body!.getReader()
    await reader.read()
    arrive()
    await reader.read()
    return new Response(null, { status: 204 })
  })
  // The rest of the body is there only after the upstream has had the first part.
  const body = streamOf(['{"firstname":'], () => arrived)
  const response = await one.proxy.fetch(proxyRequest('/v1/clients', post(body)))
  expect(response.status).toBe(204)
})

test('nothing is read ahead of a slow client, and what it gives up is given up upstream', async () => {
  let pulled = 0
  let cancelled = false
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024))
      },
      cancel() {
        cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  const one = watching(
    () => new Response(body, { headers: { 'content-type': 'application/json' } }),
  )
  const reader = (await one.ask(services)).body!.getReader()
  await reader.read()
  await reader.read()
  // Whoever would read ahead has the time to do so.
  await new Promise((resolve) => setTimeout(resolve))
  expect(pulled).toBe(2)
  await reader.cancel()
  expect(cancelled).toBe(true)
  await one.proxy.settled()
  expect(foundBy(one)).toEqual([])
  expect(one.proxy.summary().unjudged).toEqual([
    {
      operationId: 'listServices',
      reason: "the response's body was given up by the one who asked for it",
      times: 1,
    },
  ])
})

test.each([{}, strictly])(
  'a body beyond the bound passes and is reported as not judged (%o)',
  async (mode) => {
    const { fetch } = await upstreamWith()
    const one = watching(fetch, { ...mode, maxBodyBytes: 40 })
    const response = await one.ask('/v1/clients', post(newClient))
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ id: expect.any(String) })
    await one.proxy.settled()
    expect(foundBy(one)).toEqual([])
    expect(one.proxy.summary().unjudged.map(({ reason }) => reason)).toEqual([
      "the request's body is larger than the bound",
      "the response's body is larger than the bound",
    ])
    const [entry] = one.proxy.archive().log.entries
    expect([entry?.request.postData, entry?.response.content.text]).toEqual([undefined, undefined])
  },
)

test('of a body beyond the bound the rest of the answer is still judged', async () => {
  const { fetch } = await upstreamWith((answer) => answer.headers.set('content-type', 'text/plain'))
  const one = watching(fetch, { maxBodyBytes: 50 })
  await (await one.ask(services)).text()
  await one.proxy.settled()
  expect(foundBy(one)).toEqual([
    'content_type_conformance | listServices | 200 content-type content-type undocumented | finding',
  ])
})

test('with errors, a request that breaks the document is not forwarded', async () => {
  const { fetch, requests } = await upstreamWith()
  const one = watching(fetch, strictly)
  const response = await one.ask('/v1/clients', post('{"firstname": 1}'))
  expect(response.status).toBe(502)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({
    status: 502,
    operationId: 'createClient',
    direction: 'request',
    violations: [
      { direction: 'request', expected: 'lastname of the request is required', kind: 'documented' },
      { direction: 'request', expected: 'email of the request is required' },
      { direction: 'request', expected: 'phone of the request is required' },
      {
        check: 'request_body_conformance',
        direction: 'request',
        expected: 'firstname of the request must be a string',
        actual: 'firstname: 1',
        source: 'citapro-scheduling-guide.txt#Option B: Create a new client',
      },
    ],
  })
  expect(requests).toEqual([])
  expect(one.proxy.summary()).toMatchObject({ exchanges: 1, findings: { length: 4 } })
  expect(one.proxy.archive().log.entries[0]).toMatchObject({
    response: { status: 502 },
    comment: 'createClient, proxy: request violation',
  })
})

test('with errors, a response that breaks the document becomes a 502 that says how', async () => {
  const spoil = (answer: SpoiltAnswer) => {
    answer.body.total = 'ten'
    answer.body.items[0].colour = 'red'
  }
  const one = watching((await upstreamWith(spoil)).fetch, strictly)
  const response = await one.ask(services)
  expect(response.status).toBe(502)
  expect(response.headers.get('x-maniqui')).toBe('proxy: response violation')
  expect(await response.json()).toMatchObject({
    detail: 'The response of listServices leaves its document in one place.',
    violations: [
      { check: 'response_schema_conformance', direction: 'response', actual: 'total is "ten"' },
    ],
  })
  // Told before the client had its answer; what the upstream said is the evidence.
  expect(foundBy(one)).toEqual([
    'response_schema_conformance | listServices | 200 body total type | finding',
    'undeclared_property | listServices | 200 items.*.colour | notice',
  ])
  expect(one.proxy.archive().log.entries[0]?.response).toMatchObject({ status: 200 })
})

test('with errors, what is no more than a notice passes', async () => {
  const { fetch, requests } = await upstreamWith((answer) => {
    if (answer.body?.items?.[0]) answer.body.items[0].colour = 'red'
  })
  const one = watching(fetch, strictly)
  const response = await one.ask('/v1/services?limit=1&page=2')
  expect(await response.json()).toMatchObject({ items: [{ colour: 'red' }] })
  expect((await one.ask('/v1/invoices')).status).toBe(404)
  expect((await one.ask(services, { method: 'HEAD' })).status).toBe(200)
  const client = '/v1/clients/660e8400-e29b-41d4-a716-446655440001'
  expect((await one.ask(client, { method: 'DELETE' })).status).toBe(204)
  expect(requests).toHaveLength(4)
  expect(new Set(foundBy(one).map((line) => line.split(' | ').at(-1)))).toEqual(new Set(['notice']))
})

test('with errors, a stream of events where JSON is documented is ended with a 502', async () => {
  let cancelled = false
  const body = new ReadableStream({ cancel: () => void (cancelled = true) })
  const headers = { 'content-type': 'text/event-stream' }
  const one = watching(() => new Response(body, { headers }), strictly)
  const response = await one.ask(services)
  expect(response.status).toBe(502)
  expect(await response.json()).toMatchObject({
    violations: [{ check: 'content_type_conformance' }],
  })
  expect(cancelled).toBe(true)
})

test.each([{}, strictly])(
  'an upstream that is down is a 502 in one sentence (%o)',
  async (mode) => {
    const error = new TypeError('fetch failed', {
      cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
    })
    const one = watching(() => Promise.reject(error), mode)
    const response = await one.ask(services)
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({
      status: 502,
      detail:
        'GET http://upstream.test/v1/services did not answer (ECONNREFUSED): nothing listens there; start the target or check host and port.',
    })
    expect(foundBy(one)).toEqual([])
    expect(one.proxy.summary()).toMatchObject({ exchanges: 1, judged: 0, unreachable: 1 })
  },
)

test.each([{}, strictly])(
  'an upstream that is silent is a 504 in one sentence (%o)',
  async (mode) => {
    const one = watching(() => new Promise(() => {}), { ...mode, timeout: 20 })
    const response = await one.ask(services)
    expect(response.status).toBe(504)
    expect(await response.json()).toMatchObject({
      detail: 'GET http://upstream.test/v1/services was not answered within 20 ms.',
    })
    expect(foundBy(one)).toEqual([
      'not_a_server_error | listServices | no answer (timeout) | finding',
    ])
  },
)

test('with errors, a body that never ends is a 504, and is given up', async () => {
  let aborted = false
  const one = watching(
    ({ signal }) => {
      signal.addEventListener('abort', () => (aborted = true))
      const headers = { 'content-type': 'application/json' }
      return new Response(new ReadableStream({}), { headers })
    },
    { errors: true, timeout: 20 },
  )
  expect((await one.ask(services)).status).toBe(504)
  expect(aborted).toBe(true)
})

test('an answer that breaks off breaks off for the client too, and is a finding', async () => {
  const breaking = () =>
    new Response(
      streamOf(['{"total": 1'], () => Promise.reject(new Error('socket hang up'))),
      { headers: { 'content-type': 'application/json' } },
    )
  const loose = watching(breaking)
  await expect((await loose.ask(services)).text()).rejects.toThrow('socket hang up')
  await loose.proxy.settled()
  const strict = watching(breaking, strictly)
  expect((await strict.ask(services)).status).toBe(502)
  for (const one of [loose, strict]) {
    expect(foundBy(one)).toContain(
      'not_a_server_error | listServices | no answer (broken) | finding',
    )
  }
})

test.each([{}, strictly])(
  'a listener that fails keeps nobody from the upstream (%o)',
  async (mode) => {
    const { fetch } = await upstreamWith()
    const bugs: unknown[] = []
    const one = watching(fetch, {
      ...mode,
      on: (event) => {
        if (event.type === 'exchange') throw new Error('a listener of theirs')
        if (event.type === 'bug') bugs.push(event.error)
      },
    })
    expect(await (await one.ask(services)).json()).toMatchObject({ total: 10 })
    await one.proxy.settled()
    expect(bugs).toEqual([new Error('a listener of theirs')])
  },
)

test.each([
  '/_maniqui',
  '/_maniqui/sandboxes',
  '/%5Fmaniqui/sandboxes',
  '/%255fmaniqui/sandboxes',
  '/_MANIQUI/sandboxes',
  '//_maniqui/sandboxes',
  '/v1/../_maniqui/sandboxes',
  '/v1/..%2f_maniqui/sandboxes',
  '/_maniqui%2fsandboxes',
  '/\\_maniqui/sandboxes',
])('%s is not forwarded: it would drive a mock', async (path) => {
  const asked: string[] = []
  const one = watching((request) => {
    asked.push(request.url)
    return new Response('{}')
  })
  const response = await one.ask(path)
  expect([response.status, response.headers.get('x-maniqui')]).toEqual([403, 'proxy: control API'])
  expect(asked).toEqual([])
})

test('it answers to the hosts it was told of, and forwards nothing for others', async () => {
  const asked: string[] = []
  const one = watching(
    (request) => {
      asked.push(request.url)
      return new Response('{}')
    },
    { answersTo: (host) => host === 'localhost:4011' },
  )
  const refused = await one.ask('/v1/services', { headers: { host: 'rebound.example:4011' } })
  expect([refused.status, refused.headers.get('x-maniqui')]).toEqual([421, 'proxy: host'])
  expect(asked).toEqual([])
  expect((await one.ask('/v1/services', { headers: { host: 'localhost:4011' } })).status).toBe(200)
})
