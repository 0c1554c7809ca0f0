import { once } from 'node:events'
import { createServer, request, type RequestListener, type Server, Agent } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { listen } from '../../src/node/listen.ts'
import { asTheyCame } from '../../src/node/as-they-came.ts'
import { upstream as upstreamServer } from '../../src/node/upstream.ts'
import { createProxy, type ProxyOptions } from '../../src/proxy/watching-proxy.ts'
import { verify } from '../../src/verifier/verify.ts'
import { citaproFlow, salonbookitFlow } from '../referees/flows.ts'

/* The proxy on a port, in front of our server on a port, or of one that misbehaves. */

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) {
    await end()
  }
})

async function mock(): Promise<string> {
  const server = await listen(await createManiqui({ now: '2026-03-10T08:00:00', frozen: true }), {
    port: 0,
  })
  ends.push(server.close)
  return server.url
}

/** A server that is not ours. */
async function other(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ends.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address?.port}`, server }
}

async function proxyTo(upstream: string, options: Partial<ProxyOptions> = {}) {
  const asked = upstreamServer()
  const proxy = createProxy({ api: 'citapro', upstream, fetch: asked.fetch, ...options })
  const listening = await listen({ fetch: asTheyCame(proxy.fetch) }, { port: 0 })
  ends.push(async () => {
    await listening.close()
    asked.close()
  })
  return { proxy, url: listening.url }
}

const key = { 'x-api-key': 'cpk_demo' }
const modes = [{ errors: false }, { errors: true }]

test.each(modes)('the documented flows of both APIs pass without a finding (%o)', async (mode) => {
  const upstream = await mock()
  for (const [api, flow] of [
    ['citapro', citaproFlow],
    ['salonbookit', salonbookitFlow],
  ] as const) {
    const { proxy, url } = await proxyTo(upstream, { ...mode, api })
    const direct = await flow(upstream, `direct-${mode.errors}`)
    const steps = await flow(url, `proxied-${mode.errors}`)
    await proxy.settled()
    expect(steps.map(({ what, status }) => [what, status])).toEqual(
      direct.map(({ what, status }) => [what, status]),
    )
    const { findings, unjudged, judged, exchanges } = proxy.summary()
    expect(findings.map(({ subject, actual }) => [subject, actual])).toEqual([])
    expect({ unjudged, judged, exchanges }).toEqual({
      unjudged: [],
      judged: steps.length,
      exchanges: steps.length,
    })
  }
})

test.each([
  ['citapro', 'cpk_demo', {}],
  ['salonbookit', 'hh_live_demo', { peluquero_id: ['5'], servicio_id: ['15', '3'] }],
] as const)(
  'whatever the verifier asks %s for, no answer is held against it',
  async (api, key, inputs) => {
    const { proxy, url } = await proxyTo(await mock(), { api })
    const report = await verify({
      api,
      url,
      key,
      write: true,
      fetch,
      inputs: new Map(Object.entries(inputs)),
    })
    await proxy.settled()
    expect(report.findings).toEqual([])
    const { findings, exchanges, unreachable, unjudged } = proxy.summary()
    expect({ exchanges, unreachable, unjudged }).toEqual({
      exchanges: report.requests,
      unreachable: 0,
      unjudged: [],
    })
    // It sends invalid requests on purpose, and many of them.
    const ofRequests = /^(?:request_|unknown_operation|undeclared_parameter)/
    expect(findings.filter(({ check }) => !ofRequests.test(check))).toEqual([])
    expect(findings.filter(({ check }) => check.startsWith('request_')).length).toBeGreaterThan(20)
  },
)

test.each(modes)('an answer through the proxy is the answer without it (%o)', async (mode) => {
  const upstream = await mock()
  const { url } = await proxyTo(upstream, mode)
  for (const [method, path, headers] of [
    ['GET', '/v1/services', key],
    ['GET', '/v1/services', {}],
    ['GET', '/v1/services?__code=429', key],
    ['HEAD', '/v1/services', key],
    [
      'OPTIONS',
      '/v1/services',
      { origin: 'http://localhost:3000', 'access-control-request-method': 'GET' },
    ],
    [
      'GET',
      '/v1/clients?filters[0][field]=email&filters[0][operator]==&filters[0][value]=x%40y.z',
      key,
    ],
    ['DELETE', '/v1/clients/11111111-1111-4111-8111-111111111111', key],
    ['GET', '/nowhere', key],
  ] as const) {
    const [direct, proxied] = await Promise.all([
      raw(upstream, { method, path, headers }),
      raw(url, { method, path, headers }),
    ])
    expect(proxied).toEqual(direct)
  }
})

/** An answer with nothing interpreted. */
async function raw(
  base: string,
  { method, path, headers }: { method: string; path: string; headers: object },
) {
  const { hostname, port } = new URL(base)
  const asked = request({ hostname, port, method, path, headers: { ...headers } }).end()
  const [response] = await once(asked, 'response')
  const body = Buffer.concat(await response.toArray()).toString('hex')
  const { date: _, ...rest } = response.headers
  return { status: response.statusCode, headers: rest, body }
}

test('compressed answers are judged, and arrive as what they say they are', async () => {
  const services = await (await fetch(`${await mock()}/v1/services`, { headers: key })).json()
  const body = gzipSync(JSON.stringify({ ...services, total: 'ten' }))
  const asked: (string | undefined)[] = []
  const upstream = await other((incoming, outgoing) => {
    asked.push(incoming.headers['accept-encoding'])
    outgoing.writeHead(200, {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      'content-length': body.length,
    })
    outgoing.end(body)
  })
  for (const mode of modes) {
    const { proxy, url } = await proxyTo(upstream.url, mode)
    const response = await fetch(`${url}/v1/services`, { headers: key })
    const answer = await response.json()
    expect(answer).toMatchObject(mode.errors ? { status: 502 } : { total: 'ten' })
    expect(response.headers.get('content-encoding')).toBeNull()
    await proxy.settled()
    expect(proxy.summary().findings.map(({ subject }) => subject)).toEqual(['200 body total type'])
  }
  expect(asked).toEqual(['identity', 'identity'])
})

test.each(modes)('a big upload and a big answer pass with their length (%o)', async (mode) => {
  const big = Buffer.alloc(8 * 1024 * 1024, 'salon')
  let received: { length: string | undefined; bytes: Buffer } | undefined
  const upstream = await other((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      received = { length: incoming.headers['content-length'], bytes: Buffer.concat(chunks) }
      outgoing.writeHead(200, { 'content-length': big.length }).end(big)
    })
  })
  const { proxy, url } = await proxyTo(upstream.url, mode)
  // curl asks for permission before it sends a long body.
  const headers = { ...key, 'content-length': big.length, expect: '100-continue' }
  const asked = request(`${url}/v1/clients`, { method: 'POST', headers })
  asked.on('continue', () => asked.end(big))
  asked.flushHeaders()
  const [response] = await once(asked, 'response')
  expect(Buffer.concat(await response.toArray()).equals(big)).toBe(true)
  expect(response.headers['content-length']).toBe(String(big.length))
  expect(received?.bytes.equals(big)).toBe(true)
  expect(received?.length).toBe(String(big.length))
  await proxy.settled()
  expect(proxy.summary().unjudged).toHaveLength(2)
})

test('a request without a body reaches the upstream without one', async () => {
  const client = '/v1/clients/11111111-1111-4111-8111-111111111111'
  const seen: unknown[] = []
  const upstream = await other((incoming, outgoing) => {
    const { 'transfer-encoding': chunked, 'content-length': length, host } = incoming.headers
    seen.push({ chunked, length, host })
    outgoing.writeHead(204).end()
  })
  for (const mode of modes) {
    const { url } = await proxyTo(upstream.url, mode)
    await raw(url, { method: 'DELETE', path: client, headers: key })
    await raw(url, { method: 'GET', path: '/v1/clients', headers: key })
  }
  const host = new URL(upstream.url).host
  expect(seen).toEqual(Array.from({ length: 4 }, () => ({ host })))
})

test('a stream is on its way before it ends', async () => {
  let finish = () => {}
  const upstream = await other((_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    outgoing.write('data: 1\n\n')
    finish = () => outgoing.end('data: 2\n\n')
  })
  const { url } = await proxyTo(upstream.url)
  const response = await fetch(`${url}/events`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  expect(await reader.read()).toEqual({ done: false, value: 'data: 1\n\n' })
  finish()
  expect(await reader.read()).toEqual({ done: false, value: 'data: 2\n\n' })
  expect(await reader.read()).toMatchObject({ done: true })
})

test('what an upstream breaks off is never taken for whole, and no stack is printed', async () => {
  const printed = vi.spyOn(console, 'error')
  const breaking: readonly RequestListener[] = [
    (_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 })
      outgoing.write('{"total": 1,', () => outgoing.destroy())
    },
    (_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      outgoing.write('{"total": 1,', () => outgoing.destroy())
    },
  ]
  for (const listener of breaking) {
    const { proxy, url } = await proxyTo((await other(listener)).url)
    await expect(fetch(`${url}/v1/services`).then((answer) => answer.text())).rejects.toThrow()
    await proxy.settled()
    expect(proxy.summary().findings.map(({ subject }) => subject)).toEqual(['no answer (broken)'])
  }
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
})

test('an upload that the upstream cuts off is a 502, and nobody is blamed for what may be a refusal', async () => {
  const upstream = await other((incoming) => void incoming.once('data', () => incoming.destroy()))
  for (const mode of modes) {
    const { proxy, url } = await proxyTo(upstream.url, mode)
    const body = Buffer.alloc(4 * 1024 * 1024)
    const headers = { ...key, 'content-type': 'application/json' }
    const response = await fetch(`${url}/v1/clients`, { method: 'POST', headers, body })
    expect(response.status).toBe(502)
    expect((await response.json()).detail).toMatch(/may have been refused\.$/)
    expect(proxy.summary()).toMatchObject({ findings: [], unreachable: 0 })
  }
})

test('a client that hangs up is not held against the upstream, which learns of it', async () => {
  let closed = () => {}
  const gone = new Promise<void>((resolve) => (closed = resolve))
  const upstream = await other((_, outgoing) => void outgoing.on('close', closed))
  const { proxy, url } = await proxyTo(upstream.url)
  const asked = request(`${url}/v1/services`).on('error', () => {})
  asked.end()
  await once(upstream.server, 'request')
  asked.destroy()
  await gone
  await wait(20)
  await proxy.settled()
  expect(proxy.summary()).toMatchObject({ findings: [], unreachable: 0 })
})

test('a client keeps its connections, and many requests at once do not mix', async () => {
  const upstream = await mock()
  const { proxy, url } = await proxyTo(upstream)
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const ask = async (name: string) => {
    const headers = { 'x-api-key': `cpk_${name}`, 'content-type': 'application/json' }
    const asked = request(`${url}/v1/clients`, { method: 'POST', headers, agent })
    const client = {
      firstname: name,
      lastname: 'R',
      email: `${name}@example.com`,
      phone: '+34600000000',
    }
    asked.end(JSON.stringify(client))
    const [response] = await once(asked, 'response')
    const { id } = JSON.parse(await text(response))
    const found = await fetch(`${url}/v1/clients/${id}`, { headers })
    return [(await found.json()).firstname, asked.socket?.localPort]
  }
  const names = Array.from({ length: 60 }, (_, index) => `n${index}`)
  const answers = await Promise.all(names.map(ask))
  expect(answers.map(([name]) => name)).toEqual(names)
  expect(new Set(answers.map(([, port]) => port)).size).toBe(4)
  agent.destroy()
  await proxy.settled()
  expect(proxy.summary()).toMatchObject({ exchanges: 120, judged: 120, findings: [] })
})

test.each(modes)(
  'one connection to the upstream serves one request after the other (%o)',
  async (mode) => {
    const upstream = await other((_, outgoing) => outgoing.end('{}'))
    let connections = 0
    upstream.server.on('connection', () => (connections += 1))
    const { url } = await proxyTo(upstream.url, mode)
    for (let times = 0; times < 10; times += 1) {
      await (await fetch(`${url}/health`)).text()
    }
    expect(connections).toBe(1)
  },
)

test('a redirect of an upstream with a base path stays on the way', async () => {
  const paths: (string | undefined)[] = []
  const upstream = await other((incoming, outgoing) => {
    paths.push(incoming.url)
    outgoing
      .writeHead(301, { location: '/base/api/v1/disponibilidad/dias/?desde=2026-03-10' })
      .end()
  })
  const { url } = await proxyTo(`${upstream.url}/base/`, { api: 'salonbookit' })
  const response = await fetch(`${url}/api/v1/disponibilidad/dias?desde=2026-03-10`, {
    redirect: 'manual',
  })
  expect(paths).toEqual(['/base/api/v1/disponibilidad/dias?desde=2026-03-10'])
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/api/v1/disponibilidad/dias/?desde=2026-03-10')
})

test('a port where nobody listens is a 502 within moments', async () => {
  const { url: nobody, server } = await other(() => {})
  server.close()
  const { proxy, url } = await proxyTo(nobody)
  const response = await fetch(`${url}/v1/services`)
  expect(response.status).toBe(502)
  expect((await response.json()).detail).toMatch(/ECONNREFUSED\): nothing listens there/)
  expect(proxy.summary()).toMatchObject({ unreachable: 1, findings: [] })
})

/** A server that says exactly these bytes to each request, and keeps the bytes of what it was asked. */
async function saying(...parts: string[]): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createTcpServer((socket) => {
    socket.setEncoding('latin1').on('error', () => {})
    socket.once('data', (text: string) => {
      asked.push(text)
      for (const part of parts) {
        socket.write(part, 'latin1')
      }
      socket.end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ends.push(async () => void server.close())
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address?.port}`, asked }
}

test('no header is added to what a client sent, but those that say there is a proxy', async () => {
  const { url: target, asked } = await saying('HTTP/1.1 204 No Content\r\n\r\n')
  const { url } = await proxyTo(target)
  await raw(url, {
    method: 'GET',
    path: '/v1/services',
    headers: { ...key, 'x-name': 'caf\u00e9' },
  })
  const [head = ''] = asked
  expect(
    head
      .split('\r\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => line.replace(/-[0-9a-f]{8}$/, ''))
      .sort(),
  ).toEqual(
    [
      'Connection: keep-alive',
      'accept-encoding: identity',
      `host: ${new URL(target).host}`,
      'via: 1.1 maniqui',
      'x-api-key: cpk_demo',
      'x-name: caf\u00e9',
    ].sort(),
  )
})

test.each(modes)(
  'an answer passes byte by byte, and without a type when it has none (%o)',
  async (mode) => {
    const { url: target } = await saying(
      'HTTP/1.1 100 Continue\r\n\r\n',
      'HTTP/1.1 200 Fine\r\nx-name: caf\u00e9\r\nset-cookie: a=1\r\nset-cookie: b=2\r\ncontent-length: 2\r\n\r\nok',
    )
    const { url } = await proxyTo(target, mode)
    const answer = await raw(url, { method: 'GET', path: '/elsewhere', headers: key })
    expect([answer.status, answer.body]).toEqual([200, Buffer.from('ok').toString('hex')])
    expect(answer.headers).toMatchObject({ 'x-name': 'caf\u00e9', 'set-cookie': ['a=1', 'b=2'] })
    expect(answer.headers).not.toHaveProperty('content-type')
  },
)

test('a reason phrase with a control character is told as what it is', async () => {
  const { url: target } = await saying('HTTP/1.1 200 O\u0001K\r\ncontent-length: 0\r\n\r\n')
  const { url } = await proxyTo(target)
  const response = await fetch(`${url}/v1/services`, { headers: key })
  expect(response.status).toBe(502)
  expect((await response.json()).detail).toMatch(/control character|reason phrase/)
})

test('trailers are told of by name', async () => {
  const { url: target } = await saying(
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n2\r\nok\r\n0\r\nx-sum: 1\r\n\r\n',
  )
  const told: string[] = []
  const asked = upstreamServer({ onTrailers: (names) => told.push(...names) })
  const response = await asked.fetch(new Request(target))
  expect(await response.text()).toBe('ok')
  await expect.poll(() => told).toEqual(['x-sum'])
  asked.close()
})
