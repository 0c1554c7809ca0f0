import { connect, type Socket } from 'node:net'

/** One request, as often as it will go. */
export interface Load {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Requests answered per second over that many connections, each with one request at a time. Written on bare
 * sockets because a generator that parses like a client is slower than the servers it is to measure.
 *
 * @throws when an answer is not as long as the first one, or the status is another.
 */
export async function measureLoad(
  load: Load,
  { seconds, connections = 64 }: { seconds: number; connections?: number },
): Promise<number> {
  const { hostname, port } = new URL(load.url)
  const request = requestBytes(load)
  let answered = 0
  let running = true
  const sockets = await Promise.all(
    Array.from({ length: connections }, () => opened(Number(port), hostname)),
  )
  const ended = sockets.map((socket) =>
    repeat(socket, request, () => {
      answered += 1
      return running
    }),
  )
  const began = performance.now()
  setTimeout(() => {
    running = false
  }, seconds * 1000)
  await Promise.all(ended)
  const elapsed = (performance.now() - began) / 1000
  for (const socket of sockets) {
    socket.destroy()
  }
  return answered / elapsed
}

function requestBytes({ url, method, headers, body = '' }: Load): Buffer {
  const { host, pathname, search } = new URL(url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  if (body !== '') lines.push(`content-length: ${Buffer.byteLength(body)}`)
  return Buffer.from(
    `${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`,
  )
}

function opened(port: number, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host, noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Sends the request again whenever the answer is complete, until `again` says no. */
function repeat(socket: Socket, request: Buffer, again: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let expected = 0
    let received = 0
    let status = ''
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the server closed a connection under load')))
    socket.on('data', (chunk) => {
      if (received === 0) {
        const given = chunk.toString('latin1', 9, 12)
        if (status !== '' && given !== status) reject(new Error(`${given} after ${status}`))
        status = given
        expected = lengthOf(chunk)
      }
      received += chunk.length
      if (received < expected) return
      if (received > expected) reject(new Error('more bytes than were announced'))
      received = 0
      if (again()) socket.write(request)
      else resolve()
    })
    socket.write(request)
  })
}

/** Bytes of head and body together; the head is taken to come in one piece. */
function lengthOf(chunk: Buffer): number {
  const end = chunk.indexOf('\r\n\r\n')
  const length = /\r\ncontent-length: (\d+)/i.exec(chunk.toString('latin1', 0, end))?.[1]
  if (end === -1 || length === undefined) throw new Error('an answer without a Content-Length')
  return end + 4 + Number(length)
}
