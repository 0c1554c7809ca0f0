import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { contextOf, createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import { listen, type Listening } from '../../src/node/listen.ts'
import { churn } from './churn.ts'
import { closed, head, opened, raw, statuses } from './raw.ts'
import { cases } from './cases.ts'

let maniqui: Maniqui
let server: Listening
const bugs: unknown[] = []
const errors: unknown[] = []

beforeAll(async () => {
  maniqui = await createManiqui({
    now: '2026-03-10T08:00:00',
    frozen: true,
    onEvent: (event) => event.kind === 'bug' && bugs.push(event.error),
  })
  server = await listen(maniqui, { port: 0, onError: (error) => errors.push(error) })
})

/** Whatever was sent, the server is there for others, and takes nothing for a bug of its own. */
async function expectUnharmed(): Promise<void> {
  expect((await fetch(`${server.url}/_maniqui/health`)).status).toBe(200)
  expect(bugs.splice(0)).toEqual([])
  expect(errors.splice(0)).toEqual([])
}

afterEach(expectUnharmed)

afterAll(() => server.close())

const host = 'Host: 127.0.0.1'
const get = head('GET /v1/services?limit=1 HTTP/1.1', host, 'X-API-Key: cpk_wire')
/** After its answer the server ends the connection. */
const last = get.replace(host, `${host}\r\nConnection: close`)
const toItsEnd = { answers: Number.POSITIVE_INFINITY }
const upload = (...more: string[]) =>
  head(
    'POST /v1/clients HTTP/1.1',
    host,
    'X-API-Key: cpk_wire',
    'Content-Type: application/json',
    ...more,
  )

test.concurrent.each(cases)('%s', async (_, bytes, status) => {
  expect((await raw(server.port, bytes)).status).toBe(status)
})

test('requests sent without waiting are answered in order, up to one that is none', async () => {
  const { text } = await raw(server.port, get.repeat(49) + last, toItsEnd)
  expect(statuses(text)).toEqual(Array.from({ length: 50 }, () => 200))
  const broken = await raw(server.port, `${get}${get}rubbish\r\n\r\n${get}`, toItsEnd)
  expect(statuses(broken.text).at(-1)).toBe(400)
  expect(statuses(broken.text).length).toBeLessThanOrEqual(3)
})

test('a request in the body of one whose body nobody reads is no request', async () => {
  const hidden = get.replace('cpk_wire', 'cpk_hidden')
  const carrier = head(
    'GET /v1/services?limit=1 HTTP/1.1',
    host,
    'X-API-Key: cpk_wire',
    `Content-Length: ${hidden.length}`,
  )
  const { text } = await raw(server.port, carrier + hidden + last, toItsEnd)
  expect(statuses(text)).toEqual([200, 200])
  expect(contextOf(maniqui).sandboxes.find('hidden')).toBeUndefined()
})

test.each([
  ['with a length', upload('Content-Length: 1000')],
  ['in chunks', `${upload('Transfer-Encoding: chunked')}3e8\r\n`],
])('an upload %s that breaks off changes nothing and is nobody’s bug', async (_, start) => {
  const { salon } = contextOf(maniqui).sandboxes.use('wire')
  const { revision } = salon
  const before = openSockets()
  for (let count = 0; count < 50; count += 1) {
    const socket = await opened(server.port)
    socket.on('error', () => {})
    socket.write(`${start}{"firstname":`)
    if (count % 2 === 0) await wait(1)
    socket.resetAndDestroy()
    await closed(socket)
  }
  // The server has seen the end of them all.
  await expect.poll(() => openSockets()).toBeLessThanOrEqual(before)
  expect(salon.revision).toBe(revision)
})

test('clients that send a byte now and then keep nobody waiting', async () => {
  const slow = await Promise.all(Array.from({ length: 200 }, () => opened(server.port)))
  for (const socket of slow) {
    socket.on('error', () => {}).write('GET /v1/services HTTP/1.1\r\nX')
  }
  const { status } = await raw(server.port, last)
  expect(status).toBe(200)
  for (const socket of slow) {
    socket.destroy()
  }
  await Promise.all(slow.map(closed))
})

test('a thousand connections come and go, each in its own way, and none is left', async () => {
  await churn(server.port, 1000)
  await expect.poll(() => openSockets()).toBeLessThan(10)
  await expect.poll(() => contextOf(maniqui).closers.size).toBe(0)
})

/** Both ends are in this process: what the server still holds is counted too. */
function openSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
}
