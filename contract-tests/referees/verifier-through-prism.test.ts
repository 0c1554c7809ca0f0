import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { type Listening, listen } from '../../src/node/listen.ts'
import { verify } from '../../src/verifier/verify.ts'
import { startPrismProxy } from './referee.ts'

/*
 * What the verifier sends as valid, and what our server answers, as Prism sees it: every exchange that succeeded is
 * repeated through Prism's validation proxy on a twin sandbox, which so far has had the very same writes.
 */

let server: Listening

beforeAll(async () => {
  const maniqui = await createManiqui({ now: '2026-03-09T11:10:00', frozen: true })
  server = await listen(maniqui, { port: 0 })
})

afterAll(() => server.close())

test.each([
  ['citapro', 'cpk_', 40],
  ['salonbookit', 'hh_live_', 30],
] as const)(
  'the verifier’s own valid traffic with %s passes through Prism',
  async (api, prefix, least) => {
    const prism = await startPrismProxy(`openapi/${api}.yaml`, server.url)
    const differing: string[] = []
    let repeated = 0
    let order: Promise<unknown> = Promise.resolve()

    async function repeat(request: Request, status: number): Promise<void> {
      const { pathname, search } = new URL(request.url)
      const headers = new Headers(request.headers)
      if (headers.get('x-api-key') !== null) headers.set('x-api-key', `${prefix}twin`)
      else headers.set('authorization', `Bearer ${prefix}twin`)
      const { method } = request
      const body = method === 'GET' ? undefined : await request.text()
      const through = await fetch(prism.url + pathname + search, {
        method,
        headers,
        ...(body ? { body } : {}),
      })
      const text = await through.text()
      repeated += 1
      if (through.status !== status || text.includes('stoplight.io/prism')) {
        differing.push(
          `${method} ${pathname}${search}: ${status}, through Prism ${through.status} ${text}`,
        )
      }
    }

    const report = await verify({
      api,
      url: server.url,
      key: `${prefix}verifier`,
      write: true,
      name: 'prism',
      fetch: async (request) => {
        const copy = request.clone()
        const response = await fetch(request)
        if (response.ok) order = order.then(() => repeat(copy, response.status))
        await order
        return response
      },
    })
    await prism.stop()
    expect(report.stopped).toBeUndefined()
    expect(differing).toEqual([])
    expect(repeated).toBeGreaterThan(least)
  },
)
