import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { listen, type Listening } from '../../src/node/listen.ts'
import { race } from './race.ts'

let server: Listening

beforeAll(async () => {
  server = await listen(await createManiqui({ now: '2026-03-10T08:00:00', frozen: true }), {
    port: 0,
  })
})

afterAll(() => server.close())

/** `npm run fuzz -- race` has 200 clients and 100 rounds. */
test.each(['citapro', 'salonbookit', 'both'] as const)(
  'of many who want the same time at once through %s one gets it, and the salon holds together',
  async (contestants) => {
    expect(await race({ url: server.url, contestants, rounds: 5, clients: 50 })).toEqual([])
  },
)
