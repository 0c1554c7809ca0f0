import { describe, expect, it } from 'vitest'
import { loadDocument } from '../openapi/load.ts'
import { version } from '../version.ts'
import { controlled } from './test-control.ts'

describe('GET /_maniqui', () => {
  it('lists every operation of the document', async () => {
    const { send } = await controlled()
    const { status, body } = await send('GET', '/_maniqui')
    expect(status).toBe(200)
    expect(body.operations).toEqual(
      loadDocument('control').operations.map(({ method, path, summary }) => ({
        method,
        path,
        summary,
      })),
    )
  })

  it('is a page for a browser, whose links all lead somewhere', async () => {
    const { maniqui } = await controlled()
    const headers = { accept: 'text/html,application/xhtml+xml' }
    // A connection of its own, as the validators know of each response only the first media type.
    const response = await maniqui.fetch(new Request('http://localhost/_maniqui', { headers }), {})
    expect(response.headers.get('content-type')).toContain('text/html')
    const links = [...(await response.text()).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    expect(links).toContain('/_maniqui/errors')
    for (const href of links) {
      const reached = await maniqui.fetch(new Request(`http://localhost${href}`))
      expect(reached.status, href).toBe(200)
      await reached.text()
    }
  })

  it('is guarded as all of it is', async () => {
    const { send } = await controlled({ controlToken: 'T' })
    expect((await send('GET', '/_maniqui')).status).toBe(401)
    expect((await send('GET', '/_maniqui', undefined, { accept: 'text/html' })).status).toBe(401)
  })
})

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
      const asked = JSON.parse(
        loadDocument(name).text.replace(
          '"url":"http://127.0.0.1:4010"',
          '"url":"http://mock.example.com"',
        ),
      )
      expect(asked).not.toEqual(loadDocument(name).json)
      expect(await response.json()).toEqual(asked)
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

  it('sends who asks for the console to the index, until there is one', async () => {
    const { maniqui } = await controlled()
    const response = await maniqui.fetch(new Request('http://localhost/_maniqui/'))
    expect([response.status, response.headers.get('location')]).toEqual([302, '/_maniqui'])
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
