import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import { listen, type Listening } from '../../src/node/listen.ts'

let maniqui: Maniqui
let server: Listening

beforeAll(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  server = await listen(maniqui, { port: 0 })
})
afterAll(() => server.close())

/** What a client has in the end: a status and whether it could read the body, or nothing. */
async function outcome(answer: Promise<Response>): Promise<unknown> {
  const response = await answer.catch(() => undefined)
  if (!response) return 'no answer'
  return response.json().then(
    () => response.status,
    () => 'a body that does not parse',
  )
}

test.each([
  [{ name: 'respond', code: 'RATE_LIMIT_EXCEEDED' }, 429],
  [{ name: 'server-error' }, 500],
  [{ name: 'maintenance' }, 503],
  [{ name: 'connection-reset' }, 'no answer'],
  [{ name: 'lost-response' }, 'no answer'],
  [{ name: 'truncated-body' }, 'a body that does not parse'],
  [{ name: 'malformed-json' }, 'a body that does not parse'],
  [{ name: 'timeout' }, 'no answer'],
])('%j happens so many times as it is told, then no more', async (scenario, wanted) => {
  const box = maniqui.sandbox(`times-${scenario.name}`)
  box.scenarios.use({ ...scenario, times: 2 })
  const ask = async (path: string) => {
    const leave = new AbortController()
    const before = box.requests().length
    const asked = outcome(
      fetch(server.url + path, {
        headers: { 'x-api-key': box.citaproKey },
        signal: leave.signal,
      }),
    )
    await expect.poll(() => box.requests().length).toBe(before + 1)
    // Only who hangs is left: the others have answered, or will.
    if (scenario.name === 'timeout' && box.requests().at(-1)?.response.status === 0) leave.abort()
    return asked
  }
  const outcomes = [
    await ask('/v1/services'),
    // Of all operations together.
    await ask('/v1/locations'),
    await ask('/v1/services'),
    await ask('/v1/locations'),
  ]
  expect(outcomes).toEqual([wanted, wanted, 200, 200])
})
