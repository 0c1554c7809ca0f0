import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { listen } from '../../src/node/listen.ts'
import { head } from '../wire/raw.ts'

const server = await listen(await createManiqui(), { port: 0 })
afterAll(() => server.close())

const body = JSON.stringify({ notas: 'x'.repeat(1_100_000) })
const target = 'POST /api/v1/reservas/crear/ HTTP/1.1'
const lines = ['Host: x', 'X-API-Key: hh_live_large', 'Content-Type: application/json']
const bodies: readonly (readonly [string, string])[] = [
  ['tells its length', `${head(target, ...lines, `Content-Length: ${body.length}`)}${body}`],
  [
    'comes in a chunk',
    `${head(target, ...lines, 'Transfer-Encoding: chunked')}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  ],
]

/** Sends all of it, the last bytes when the answer is there; resolves with the answer when the server has ended. */
async function answerTo(request: string): Promise<string> {
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true })
  const late = request.length - 20_000
  socket.write(request.slice(0, late))
  const [first] = await once(socket, 'data')
  let text = String(first)
  socket.write(request.slice(late))
  for await (const piece of socket) {
    text += String(piece)
  }
  expect(socket.bytesWritten).toBe(request.length)
  return text
}

test.each(bodies)('a body over 1 MiB that %s is answered while it is sent', async (_, request) => {
  for (let round = 0; round < 40; round += 1) {
    const answer = await answerTo(request)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/^connection: close\r$/im)
    expect(answer).toContain('PAYLOAD_TOO_LARGE')
  }
})

test('a body without an end is not taken in for ever', async () => {
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true })
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => {}).resume()
  const piece = 'x'.repeat(1024 * 1024)
  socket.write(head(target, ...lines, 'Content-Length: 4000000000'))
  // What the system holds for both sides comes to a few MiB more than the server takes.
  for (let pieces = 0; !socket.destroyed && pieces < 64; pieces += 1) {
    await new Promise<unknown>((resolve) => socket.write(piece, resolve))
  }
  expect(socket.destroyed).toBe(true)
  await closed
})
