import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { type Listening, listen } from '../../src/node/listen.ts'
import { citaproFlow, salonbookitFlow } from './flows.ts'
import { type Referee, startPrismProxy } from './referee.ts'

/* Prism, which we did not write, between a client and our server: it turns every violation into an error. */

let server: Listening

beforeAll(async () => {
  server = await listen(await createManiqui(), { port: 0 })
})

afterAll(() => server.close())

describe.each([
  ['CitaPro', 'openapi/citapro.yaml', citaproFlow],
  ['SalonBookIt', 'openapi/salonbookit.yaml', salonbookitFlow],
])('%s through Prism', (_api, document, flow) => {
  let prism: Referee

  beforeAll(async () => {
    prism = await startPrismProxy(document, server.url)
  })

  afterAll(() => prism.stop())

  test('passes with the same answers as without', async () => {
    const through = await flow(prism.url, 'prism')
    const direct = await flow(server.url, 'direct')
    expect(through.length).toBeGreaterThan(5)
    for (const { what, status, body } of through) {
      expect(body, `${what}: ${JSON.stringify(body)}`).not.toHaveProperty('title')
      expect([what, status]).toEqual([what, direct.find((one) => one.what === what)?.status])
    }
  })
})
