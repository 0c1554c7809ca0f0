import { describe, expect, test } from 'vitest'
import { verdictOf } from './report.ts'
import { verify } from './verify.ts'

const json = (status: number, body: unknown): Response => Response.json(body, { status })
const html = '<!doctype html><title>Welcome</title>'

describe('a target that cannot be talked to', () => {
  test.each([
    ['refuses connections', () => fails('ECONNREFUSED'), 'unreachable', /nothing listens there/],
    ['does not resolve', () => fails('ENOTFOUND'), 'unreachable', /does not resolve/],
    [
      'has a bad certificate',
      () => fails('DEPTH_ZERO_SELF_SIGNED_CERT'),
      'unreachable',
      /over TLS/,
    ],
    [
      'speaks another protocol',
      () => fails('HPE_INVALID_CONSTANT'),
      'unreachable',
      /not speak HTTP/,
    ],
    ['hangs', () => new Promise<Response>(() => undefined), 'unreachable', /within 30 ms/],
    [
      'sends too much',
      () => new Response('x'.repeat(5000)),
      'unreachable',
      /larger than 4096 bytes/,
    ],
    ['answers HTML', () => new Response(html), 'unreachable', /answers HTML/],
    ['answers text', () => new Response('OK'), 'unreachable', /not JSON/],
    ['answers nothing', () => new Response(null, { status: 204 }), 'unreachable', /no body/],
    ['asks to log in', () => redirect('/login'), 'unreachable', /redirects to \/login.*login page/],
    ['says yes to everything', () => json(200, {}), 'unreachable', /although no such path exists/],
    ['knows no path', () => json(404, { message: 'x' }), 'unreachable', /both answered 404/],
    [
      'refuses the key',
      () => json(401, { message: 'Invalid API key.' }),
      'usage',
      /refuses the key/,
    ],
  ] as const)('that %s ends the run with one sentence', async (_, fetch, verdict, sentence) => {
    const requests: string[] = []
    for (const api of ['citapro', 'salonbookit'] as const) {
      const report = await verify({
        api,
        url: 'http://target.test',
        key: 'cpk_secret-key',
        fetch: (request) => {
          requests.push(request.url)
          return fetch()
        },
        timeout: 30,
        maxBodyBytes: 4096,
      })
      expect(report.stopped?.message).toMatch(sentence)
      expect(report.stopped?.message).not.toMatch(/\n|cpk_secret-key/)
      expect(verdictOf(report)).toBe(verdict)
      expect(report.requests).toBeLessThanOrEqual(2)
    }
  })
})

test('JSON under the content type of HTML is a finding, and no reason to stop', async () => {
  const list = JSON.stringify({ items: [], total: 0 })
  const report = await verify({
    api: 'citapro',
    url: 'http://target.test',
    fetch: () => new Response(list, { headers: { 'content-type': 'text/html' } }),
    only: ['citapro.lists'],
  })
  expect(report.stopped).toBeUndefined()
  const { findings } = report
  expect(findings.map(({ check }) => check)).toContain('content_type_conformance')
})

test('a target that asks for an hour of patience is not waited for', async () => {
  const headers = {
    'retry-after': '3600',
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '1704067260',
  }
  const report = await verify({
    api: 'citapro',
    url: 'http://target.test',
    fetch: () => Response.json({ message: 'Slow down.' }, { status: 429, headers }),
  })
  expect(report.stopped).toMatchObject({ reason: 'rate-limited' })
  expect(verdictOf(report)).toBe('unreachable')
})

test('a server that only fails is told so, once for each operation, and the run ends', async () => {
  const report = await verify({
    api: 'citapro',
    url: 'http://target.test',
    fetch: () => json(500, { message: 'x' }),
  })
  expect(verdictOf(report)).toBe('findings')
  const told = report.findings.map(({ check, operationId }) => `${check} ${operationId}`)
  expect(new Set(told.map((line) => line.split(' ')[0]))).toEqual(new Set(['not_a_server_error']))
  expect(told).toHaveLength(new Set(told).size)
})

test('a missing operation is told once, and what needs it is not exercised', async () => {
  const report = await verify({
    api: 'citapro',
    url: 'http://target.test',
    fetch: (request) => {
      const { pathname } = new URL(request.url)
      if (request.headers.get('x-api-key') === null) return json(401, missingKey)
      if (pathname.includes('/people')) return json(404, { message: 'Cannot GET /v1/people' })
      if (/\/(clients|bookings)\/[^/]*-/.test(pathname)) return json(404, notFound(pathname))
      return json(200, { total: 0, items: [] })
    },
    key: 'cpk_x',
  })
  const people = report.findings.filter(({ operationId }) => operationId === 'listPeople')
  expect(people).toMatchObject([{ check: 'operation_available', severity: 'finding' }])
  const slots = report.checks.find(({ info }) => info.id === 'slot_length')
  expect(slots).toMatchObject({ outcome: 'not exercised', assertions: 0 })
  expect(slots?.reasons).toEqual(['the target lists no active service'])
})

test('a run of checks that found no occasion is never clean', async () => {
  const report = await verify({
    api: 'citapro',
    url: 'http://target.test',
    key: 'cpk_x',
    only: ['slot_length'],
    fetch: () => json(200, { total: 0, items: [] }),
  })
  expect(report.checks).toMatchObject([{ outcome: 'not exercised' }])
  expect(verdictOf(report)).toBe('nothing-checked')
})

const missingKey = {
  message: 'API key is required. Provide it via X-API-Key header or Authorization Bearer.',
}

function notFound(pathname: string): { message: string } {
  return { message: pathname.includes('/clients/') ? 'Client not found.' : 'Booking not found.' }
}

/** As undici rejects: its own sentence outside, the system's code within. */
function fails(code: string): Promise<Response> {
  const cause = Object.assign(new Error('connect failed'), { code })
  return Promise.reject(new TypeError('fetch failed', { cause }))
}

function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location } })
}
