import { describe, expect, it } from 'vitest'
import { loadDocument } from '../openapi/load.ts'
import { version } from '../version.ts'
import { controlled } from './test-control.ts'

describe('GET /_maniqui/health', () => {
  it('says how full the server is', async () => {
    const { maniqui, send } = await controlled({ maxSandboxes: 5, journalBytes: 1000 })
    maniqui.sandbox('one').reset()
    const { status, body } = await send('GET', '/_maniqui/health')
    expect(status).toBe(200)
    expect(body).toEqual({
      status: 'ok',
      version,
      sandboxes: { count: 1, max: 5 },
      journal: { bytes: 0, maxBytes: 1000, dropped: 0 },
    })
  })

  it('counts the exchanges that had to go', async () => {
    const { send } = await controlled({ journalBytes: 3000 })
    for (let count = 0; count < 20; count += 1) {
      await send('GET', '/v1/locations', undefined, { 'x-api-key': 'cpk_a' })
    }
    const { body } = await send('GET', '/_maniqui/health')
    expect(body.journal.bytes).toBeLessThanOrEqual(3000)
    expect(body.journal.dropped).toBeGreaterThan(10)
  })
})

describe('GET /_maniqui/errors', () => {
  it('lists the errors of both APIs, or of one', async () => {
    const { send } = await controlled()
    const all = await send('GET', '/_maniqui/errors')
    const one = await send('GET', '/_maniqui/errors?api=salonbookit')
    expect(new Set(all.body.errors.map(({ api }: { api: string }) => api))).toEqual(
      new Set(['citapro', 'salonbookit']),
    )
    expect(one.body.errors.length).toBeGreaterThan(5)
    expect(one.body.errors.length).toBeLessThan(all.body.errors.length)
    expect(one.body.errors[0].ways[0].curl).toContain('http://localhost/')
  })

  it('refuses another API by name', async () => {
    const { send } = await controlled()
    const { status, body } = await send('GET', '/_maniqui/errors?api=control')
    expect(status).toBe(422)
    expect(body.errors[0]).toMatchObject({ in: 'query', name: 'api' })
    expect(body.choices).toEqual(['citapro', 'salonbookit'])
  })
})

it('GET /_maniqui/scenarios lists every scenario with what it does and takes', async () => {
  const { send } = await controlled()
  const { body } = await send('GET', '/_maniqui/scenarios')
  const slow = body.scenarios.find(({ name }: { name: string }) => name === 'slow')
  expect(slow.summary).toMatch(/\.$/)
  expect(slow.parameters.map(({ name }: { name: string }) => name)).toContain('ms')
  expect(body.scenarios.length).toBeGreaterThanOrEqual(20)
})

describe('GET /openapi/*.json', () => {
  it.each(['citapro', 'salonbookit', 'control'] as const)(
    'serves %s.json to any page and host',
    async (name) => {
      const { maniqui } = await controlled({ controlToken: 'T' })
      const headers = { host: 'mock.example.com', origin: 'https://docs.example.com' }
      const response = await maniqui.fetch(
        new Request(`http://mock.example.com/openapi/${name}.json`, { headers }),
      )
      expect(response.status).toBe(200)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(await response.json()).toEqual(loadDocument(name).json)
    },
  )
})

describe('elsewhere', () => {
  it('answers an unknown path with a problem', async () => {
    const { send } = await controlled()
    for (const path of ['/_maniqui/nothing', '/openapi/other.json', '/_maniqui/sandboxes/a/b/c']) {
      const { status, headers, body } = await send('GET', path)
      expect(status).toBe(404)
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(body.detail).toContain(path)
    }
  })

  it('answers a wrong method with 405 and the methods there are', async () => {
    const { send } = await controlled()
    const { status, headers } = await send('PATCH', '/_maniqui/sandboxes')
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, POST')
  })

  it('answers HEAD as GET without the body', async () => {
    const { maniqui } = await controlled()
    const response = await maniqui.fetch(
      new Request('http://localhost/_maniqui/health', { method: 'HEAD' }),
    )
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })
})
