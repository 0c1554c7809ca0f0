import { once } from 'node:events'
import { type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { codeOf } from '../json/thrown.ts'
import type { Transport } from '../middleware/transport.ts'
import { listen, type Listening } from './listen.ts'
import { nodeTransport } from './transport.ts'

const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()))
})

const answer = { status: 200, headers: { 'content-type': 'text/plain' }, body: 'pa mañana' }

/** A server that does that to the connection, and then answers as if nothing had happened. */
async function serving(act: (transport: Transport) => void): Promise<Listening> {
  const listening = await listen(
    {
      fetch: async (request, env) => {
        if (!request.url.endsWith('/well') && env?.transport) act(env.transport)
        const response = new Response('the usual answer')
        response.headers.append('vary', 'origin')
        return response
      },
    },
    { port: 0 },
  )
  open.push(listening)
  return listening
}

async function received(
  { port }: Listening,
  request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(request)
  let text = ''
  for await (const chunk of socket) {
    text += String(chunk)
  }
  return text
}

async function answersStill({ url }: Listening): Promise<boolean> {
  return (await (await fetch(`${url}/well`)).text()) === 'the usual answer'
}

test.each([
  ['who is no browser', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['HTTP/1.0', 'GET / HTTP/1.0\r\nUser-Agent: Mozilla/5.0\r\n\r\n'],
])('reset ends the connection with a TCP reset and not one byte, for %s', async (_, text) => {
  const listening = await serving((transport) => transport.reset())
  await expect(received(listening, text)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(await answersStill(listening)).toBe(true)
})

test('reset tells a browser first that the request is taken care of, so that it does not send it again', async () => {
  const listening = await serving((transport) => transport.reset())
  const browser = 'GET / HTTP/1.1\r\nHost: x\r\nUser-Agent: Mozilla/5.0\r\n\r\n'
  // What is read before the reset is the system's choice.
  const text = await received(listening, browser).catch((error: unknown) => codeOf(error))
  expect(['HTTP/1.1 102 Processing\r\n\r\n', 'ECONNRESET']).toContain(text)
  const request = httpRequest(listening.url, { headers: { 'user-agent': 'Mozilla/5.0' } })
  request.end()
  const [error] = await once(request, 'error', { signal: AbortSignal.timeout(60_000) })
  expect(codeOf(error)).toBe('ECONNRESET')
  await expect(fetch(listening.url)).rejects.toThrow('fetch failed')
  expect(await answersStill(listening)).toBe(true)
})

test('a connection that is being ended is forgotten when it is to be reset', async () => {
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.end('bye')
      nodeTransport({ socket } as IncomingMessage, {} as ServerResponse).reset()
    })
  }).listen(0)
  const { port } = server.address() as AddressInfo
  const client = connect(port).on('error', () => {})
  client.resume().write('hello')
  await once(client, 'close')
  // Node cannot reset it then, and would keep its handle for ever: neither server nor process could end.
  await once(server.close(), 'close')
})

test('hang keeps the connection open and says nothing', async () => {
  let acted = () => {}
  const hung = new Promise<void>((resolve) => (acted = resolve))
  const listening = await serving((transport) => {
    transport.hang()
    setImmediate(acted)
  })
  const socket = connect(listening.port, '127.0.0.1')
  let bytes = 0
  socket.on('data', (chunk) => (bytes += chunk.length))
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await hung
  expect(await answersStill(listening)).toBe(true)
  expect([bytes, socket.closed]).toEqual([0, false])
  const ended = once(socket, 'close')
  await listening.close()
  await ended
  expect(bytes).toBe(0)
})

test.each([
  ['some bytes', 4, 'pa m'],
  ['no bytes', 0, ''],
  ['at least one byte too few', 100, 'pa mañan'],
])('truncate announces the whole length and sends %s', async (_, bytes, sent) => {
  const listening = await serving((transport) => transport.truncate(answer, bytes))
  const text = await received(listening)
  expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n/)
  expect(text).toContain('content-length: 10\r\n')
  expect(text.split('\r\n\r\n')[1]).toBe(sent)
  await expect(fetch(listening.url).then((response) => response.text())).rejects.toThrow()
  expect(await answersStill(listening)).toBe(true)
})
