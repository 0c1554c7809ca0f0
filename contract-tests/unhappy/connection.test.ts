import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contextOf, createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import { listen, type Listening } from '../../src/node/listen.ts'
import type { FaultRule } from '../../src/unhappy/fault-rule.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { known } from '../support/client.ts'
import { holdTimers } from '../support/timers.ts'

let maniqui: Maniqui
let server: Listening
let box: Sandbox

beforeAll(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  server = await listen(maniqui, { port: 0 })
  box = contextOf(maniqui).sandboxes.use('wire')
})

beforeEach(() => box.reset())

afterAll(() => server.close())

const key = { 'x-api-key': 'cpk_wire' }

const get = (target: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(server.url + target, { headers: { ...key, ...headers }, ...(signal ? { signal } : {}) })

const client = {
  firstname: 'Ida',
  lastname: 'Rey',
  email: 'ida@example.com',
  phone: '+34600000009',
}

const createClient = (headers: Record<string, string> = {}) =>
  fetch(`${server.url}/v1/clients`, {
    method: 'POST',
    headers: { ...key, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(client),
  })

/** What ended a request, in the words of the operating system. */
function codeOf(target: string, headers: Record<string, string> = {}): Promise<string | undefined> {
  return new Promise((resolve) => {
    const sent = httpRequest(server.url + target, { headers: { ...key, ...headers } })
    sent.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    sent.once('response', () => resolve(undefined))
    sent.end()
  })
}

const asScenario = (scenario: string) => ({ 'x-maniqui-scenario': scenario })

describe('connection-reset', () => {
  test('no answer, and nothing was carried out', async () => {
    expect(await codeOf('/v1/services', asScenario('connection-reset'))).toBe('ECONNRESET')
    const { revision } = box.salon
    await expect(createClient(asScenario('connection-reset'))).rejects.toThrow()
    expect(box.salon.revision).toBe(revision)
    expect((await get('/v1/services')).status).toBe(200)
  })

  test('for a sandbox, and over when it is turned off', async () => {
    box.scenarios.use({ name: 'connection-reset', operation: 'listPeople' })
    await expect(get('/v1/people')).rejects.toThrow()
    expect((await get('/v1/services')).status).toBe(200)
    box.scenarios.clear()
    expect((await get('/v1/people')).status).toBe(200)
  })

  test('the journal has what was sent and that no status line came', async () => {
    await createClient(asScenario('connection-reset')).catch(() => {})
    expect(box.journal.exchanges().at(-1)).toMatchObject({
      request: { body: JSON.stringify(client) },
      response: { status: 0 },
      reason: 'scenario connection-reset',
    })
  })
})

describe('lost-response', () => {
  test('the booking is made, the answer never arrives', async () => {
    const slots = `/v1/bookings/availability?locationId=${known.location}&serviceId=${known.service}`
    const { slots: free } = await (await get(slots)).json()
    const before = box.salon.bookings().length
    const body = JSON.stringify({
      startTime: `${free[0].startTime.replace(' ', 'T')}Z`,
      endTime: `${free[0].endTime.replace(' ', 'T')}Z`,
      status: 'confirmed',
      amount: 50,
      clientId: known.client,
      locationId: known.location,
      serviceId: known.service,
      personId: free[0].professionals[0].id,
    })
    const book = () =>
      fetch(`${server.url}/v1/bookings`, {
        method: 'POST',
        headers: { ...key, 'content-type': 'application/json' },
        body,
      })
    box.faults.set([
      {
        match: { operation: 'createBooking' },
        fault: { kind: 'connection-reset', commits: true },
        times: 1,
      },
    ])
    await expect(book()).rejects.toThrow()
    expect(box.salon.bookings()).toHaveLength(before + 1)
    // The client that tries again without looking finds the slot taken: by itself.
    expect((await book()).status).toBe(422)
    expect(box.salon.bookings()).toHaveLength(before + 1)
  })

  test('as a scenario', async () => {
    const { revision } = box.salon
    await expect(createClient(asScenario('lost-response'))).rejects.toThrow()
    expect(box.salon.revision).toBeGreaterThan(revision)
  })
})

describe('truncated-body', () => {
  test('the head promises more than comes', async () => {
    const whole = await (await get('/v1/services')).text()
    const response = await get('/v1/services', asScenario('truncated-body; bytes=10'))
    expect([response.status, response.headers.get('x-maniqui')]).toEqual([
      200,
      'scenario truncated-body',
    ])
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(whole))
    await expect(response.text()).rejects.toThrow()
  })

  test('so many bytes come', async () => {
    box.faults.set([{ fault: { kind: 'truncated-body', bytes: 10 } }])
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => (text += String(chunk)))
      socket.on('close', () => resolve(text))
      socket.on('error', () => {})
      socket.write('GET /v1/services HTTP/1.1\r\nHost: x\r\nX-API-Key: cpk_wire\r\n\r\n')
    })
    expect(answer.split('\r\n\r\n')[1]).toBe('{"total":1')
  })

  test('a page of another origin may read what came', async () => {
    const response = await get('/v1/services', {
      ...asScenario('truncated-body'),
      origin: 'http://localhost:5173',
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    await expect(response.text()).rejects.toThrow()
  })
})

describe('timeout', () => {
  test('nothing comes until the client gives up', async () => {
    const patience = new AbortController()
    const attempt = get('/v1/services', asScenario('timeout'), patience.signal)
    await expect.poll(() => box.journal.exchanges().length).toBe(1)
    // It is over for the server. Somebody else is answered, while nothing has come here.
    expect((await get('/v1/services')).status).toBe(200)
    expect(await Promise.race([attempt, Promise.resolve('nothing')])).toBe('nothing')
    patience.abort()
    await expect(attempt).rejects.toThrow(/timeout|aborted/i)
    expect((await get('/v1/services')).status).toBe(200)
  })

  test('as a fault, after the operation was carried out', async () => {
    box.faults.set([{ match: { method: 'POST' }, fault: { kind: 'hang', commits: true } }])
    const { revision } = box.salon
    const patience = new AbortController()
    const attempt = fetch(`${server.url}/v1/clients`, {
      method: 'POST',
      headers: { ...key, 'content-type': 'application/json' },
      body: JSON.stringify(client),
      signal: patience.signal,
    })
    await expect.poll(() => box.salon.revision).toBeGreaterThan(revision)
    expect(await Promise.race([attempt, Promise.resolve('nothing')])).toBe('nothing')
    patience.abort()
    await expect(attempt).rejects.toThrow()
  })
})

describe('over a connection as in process', () => {
  test('malformed-json', async () => {
    const response = await get('/v1/services', asScenario('malformed-json'))
    await expect(response.json()).rejects.toBeInstanceOf(SyntaxError)
  })

  test('a slow body comes whole, in pieces', async () => {
    const whole = await (await get('/v1/services')).text()
    const bytes = Buffer.byteLength(whole)
    const pieces = 20
    const pause = (120 * Math.ceil(bytes / pieces)) / bytes
    const timers = holdTimers((delay) => delay === pause)
    box.faults.set([{ fault: { kind: 'slow-body', ms: 120 } }])
    // The head comes before anything was waited for, and every piece before the next is.
    const reader = (await get('/v1/services')).body!.getReader()
    let received = Buffer.alloc(0)
    for (let piece = 0; piece < pieces; piece += 1) {
      await timers.asked()
      const { answer, delays } = await timers.waitedFor(reader.read())
      expect(delays).toEqual([pause])
      received = Buffer.concat([received, answer.value ?? Buffer.alloc(0)])
    }
    expect(await reader.read()).toMatchObject({ done: true })
    expect(received.toString()).toBe(whole)
  })

  test('a client that leaves ends the delay', async () => {
    const timers = holdTimers((delay) => delay === 60_000)
    box.faults.set([{ fault: { kind: 'latency', ms: 60_000 } }])
    const patience = new AbortController()
    const attempt = get('/v1/services', {}, patience.signal)
    await timers.asked()
    patience.abort()
    await expect(attempt).rejects.toThrow()
    // The timer never goes off.
    await expect.poll(() => box.journal.exchanges().length).toBe(1)
    expect(timers.pending()).toEqual([60_000])
  })

  test('a status', async () => {
    box.faults.set([{ fault: { kind: 'status', status: 502 } }])
    expect((await get('/v1/services')).status).toBe(502)
  })
})

test('two hundred clients, each with a fault of its own, do not meet', async () => {
  const fault = (index: number): FaultRule['fault'] =>
    index % 2 === 0 ? { kind: 'status', status: 503 } : { kind: 'malformed-json' }
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const name = `apart-${index}`
      contextOf(maniqui)
        .sandboxes.use(name)
        .faults.set([{ fault: fault(index), times: 1 }])
      const ask = () =>
        fetch(`${server.url}/v1/services`, { headers: { 'x-api-key': `cpk_${name}` } })
      const first = await ask()
      const second = await ask()
      return [
        first.status,
        await first.json().then(
          () => 'json',
          () => 'no json',
        ),
        second.status,
      ]
    }),
  )
  for (const [index, outcome] of outcomes.entries()) {
    expect(outcome).toEqual(index % 2 === 0 ? [503, 'json', 200] : [200, 'no json', 200])
  }
})
