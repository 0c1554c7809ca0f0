import { connect } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import type { Bindings } from '../middleware/call.ts'
import { listen, ListenError, type Listening, type ListenOptions } from './listen.ts'

type Handler = (request: Request, env?: Bindings) => Response | Promise<Response>

const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()))
})

async function serving(handler: Handler, options: ListenOptions = {}): Promise<Listening> {
  const listening = await listen(
    { fetch: async (request, env) => handler(request, env) },
    { port: 0, ...options },
  )
  open.push(listening)
  return listening
}

/** Sends bytes as they are and reads until the server ends the connection. */
async function raw({ port }: Listening, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(text)
  let answer = ''
  for await (const chunk of socket) {
    answer += String(chunk)
  }
  return answer
}

test('port 0 picks a free port, which the URL names', async () => {
  const { url, port } = await serving(() => new Response('here'))
  expect(port).toBeGreaterThan(0)
  expect(url).toBe(`http://127.0.0.1:${port}`)
  expect(await (await fetch(url)).text()).toBe('here')
})

test.each([
  ['0.0.0.0', 'localhost'],
  ['localhost', 'localhost'],
])('a server on %s gives a URL on %s', async (host, shown) => {
  const { url, port } = await serving(() => new Response('here'), { host })
  expect(url).toBe(`http://${shown}:${port}`)
})

test.each([
  ['127.0.0.1', false],
  ['0.0.0.0', true],
])(
  'on %s a request is told whether other machines can reach the server: %s',
  async (host, exposed) => {
    const { port } = await serving((_, env) => new Response(String(env?.exposed)), { host })
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe(String(exposed))
  },
)

test('a taken port is refused with the port and the remedy', async () => {
  const { port } = await serving(() => new Response())
  const refused = serving(() => new Response(), { port })
  await expect(refused).rejects.toBeInstanceOf(ListenError)
  await expect(refused).rejects.toMatchObject({ fault: 'port-taken' })
  await expect(refused).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`)
})

test('a host that is not of this machine is refused by name', async () => {
  const refused = serving(() => new Response(), { host: '192.0.2.1' })
  await expect(refused).rejects.toMatchObject({ fault: 'host-unknown' })
  await expect(refused).rejects.toThrow('“192.0.2.1” is no address of this machine')
})

test('closing ends idle keep-alive connections at once', async () => {
  const listening = await serving(() => new Response('here'))
  const socket = connect(listening.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(socket, 'data')
  const ended = once(socket, 'close')
  await listening.close()
  socket.resume()
  await ended
})

test('closing lets a request in progress finish, and ends one that never does', async () => {
  let entered = () => {}
  let finish = () => {}
  const inside = new Promise<void>((resolve) => (entered = resolve))
  const gate = new Promise<void>((resolve) => (finish = resolve))
  const listening = await serving(async (request, env) => {
    if (request.url.endsWith('/never')) env?.transport?.hang()
    else {
      entered()
      await gate
    }
    return new Response('finished')
  })
  const never = fetch(`${listening.url}/never`).catch(() => 'ended')
  const slow = fetch(`${listening.url}/slow`)
  await inside
  const closed = listening.close()
  finish()
  expect(await (await slow).text()).toBe('finished')
  await closed
  expect(await never).toBe('ended')
})

test('closing twice is closing once', async () => {
  const listening = await serving(() => new Response())
  expect(listening.close()).toBe(listening.close())
  await listening.close()
})

test.each([
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', '400'],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
  ['a path that is none', 'GET \\..\\x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '400'],
  [
    'an absolute URL that is none',
    'GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    '400',
  ],
  ['no HTTP at all', 'hello\r\n\r\n', '400'],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    '400',
  ],
  ['a huge header', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
])('%s is refused and the server lives on', async (_, text, status) => {
  const listening = await serving(() => new Response('here'))
  expect(await raw(listening, text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(await (await fetch(listening.url)).text()).toBe('here')
})

test.each([
  ['HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 200 /],
  [
    'a wish to upgrade',
    'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n',
    /^HTTP\/1\.1 200 /,
  ],
  ['a tunnel', 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', /^$/],
])('%s is met and the server lives on', async (_, text, answer) => {
  const listening = await serving(() => new Response('here', { headers: { connection: 'close' } }))
  expect(await raw(listening, text)).toMatch(answer)
  expect(await (await fetch(listening.url)).text()).toBe('here')
})

test('a broken second request does not garble the answer to the first', async () => {
  let entered = () => {}
  const inside = new Promise<void>((resolve) => (entered = resolve))
  const listening = await serving(() => {
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('first')),
      pull: () => new Promise(() => entered()),
    })
    return new Response(endless)
  })
  const socket = connect(listening.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await inside
  socket.write('rubbish\r\n\r\n')
  let answer = ''
  for await (const chunk of socket) {
    answer += String(chunk)
  }
  expect(answer.match(/HTTP\/1.1 /g)).toHaveLength(1)
})

test('a body that is refused unread still gets its answer, and the connection ends', async () => {
  const listening = await serving(
    () => new Response('too large', { status: 413, headers: { connection: 'close' } }),
  )
  const body = 'x'.repeat(8 * 1024 * 1024)
  for (let round = 0; round < 5; round += 1) {
    const response = await fetch(listening.url, { method: 'POST', body })
    expect(response.status).toBe(413)
    expect(response.headers.get('connection')).toBe('close')
    expect(await response.text()).toBe('too large')
  }
})
