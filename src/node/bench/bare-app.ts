import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** An answer to give as it is. */
export interface ReadyAnswer {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: string
}

/** What a Hono app can do at best: the same bytes, ready. Started as `node bare-app.js ANSWERS.json`. */
const answers: ReadyAnswer[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const app = new Hono()
for (const { method, path, status, body } of answers) {
  const headers = { 'content-type': 'application/json' }
  app.on(method, path, () => new Response(body, { status, headers }))
}
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stderr.write(`http://127.0.0.1:${port}\n`)
})
process.once('SIGTERM', () => server.close())
