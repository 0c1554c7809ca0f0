import { setTimeout as wait } from 'node:timers/promises'
import { closed, head, opened } from './raw.ts'

const host = 'Host: 127.0.0.1'
const key = 'X-API-Key: cpk_churn'

/** What is written on a connection before it is dropped. */
const beginnings: readonly string[] = [
  head('GET /v1/services HTTP/1.1', host, key),
  'GET /v1/serv',
  '',
  'rubbish',
  `${head('POST /v1/clients HTTP/1.1', host, key, 'Content-Type: application/json', 'Content-Length: 1000')}{"first`,
  head('GET /_maniqui/sandboxes/churn/events HTTP/1.1', host),
]

/** Opens connections and drops them, each in its own way, a hundred at once. */
export async function churn(port: number, connections: number): Promise<void> {
  for (let done = 0; done < connections; done += 100) {
    await Promise.all(
      Array.from({ length: Math.min(100, connections - done) }, (_, at) => drop(port, at)),
    )
  }
}

async function drop(port: number, at: number): Promise<void> {
  const socket = await opened(port)
  // A reset is what half of them are for.
  socket.on('error', () => {})
  socket.write(beginnings[at % beginnings.length] ?? '')
  if (at % 3 === 0) await wait(1)
  if (at % 2 === 0) socket.destroy()
  else socket.resetAndDestroy()
  await closed(socket)
}
