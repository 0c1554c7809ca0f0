import { describe, expect, it } from 'vitest'
import { controlled } from './test-control.ts'

const health = '/_maniqui/health'
const reset = '/_maniqui/sandboxes/a/reset'

async function statusOf(
  options: { controlToken?: string },
  headers: Record<string, string>,
  [method, path] = ['GET', health],
) {
  const { send } = await controlled(options)
  return (await send(method, path, undefined, headers)).status
}

describe('without a control token', () => {
  it.each([
    ['a loopback host', {}, 200],
    ['another loopback host', { host: '127.0.0.1:4010' }, 200],
    ['IPv6 loopback', { host: '[::1]:4010' }, 200],
    ['a name that was rebound to loopback', { host: 'evil.example.com' }, 403],
    ['the machine’s address in its network', { host: '192.168.1.5:4010' }, 403],
    ['a page of a dev server', { origin: 'http://localhost:5173' }, 200],
    ['a foreign page', { origin: 'https://evil.example.com' }, 403],
    ['a sandboxed frame or a file', { origin: 'null' }, 403],
    [
      'a foreign page that sends some token',
      { origin: 'https://evil.example.com', authorization: 'Bearer x' },
      403,
    ],
  ])('%s', async (_, headers, status) => {
    expect(await statusOf({}, headers)).toBe(status)
  })

  it('takes the host of the URL where there is no Host header', async () => {
    const { maniqui } = await controlled()
    const response = await maniqui.fetch(new Request('http://evil.example.com/_maniqui/health'))
    expect(response.status).toBe(403)
  })

  it('keeps out a write that a browser says is cross-site, without an Origin', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect(await statusOf({}, headers, ['POST', reset])).toBe(403)
    expect(await statusOf({}, { 'sec-fetch-site': 'same-origin' }, ['POST', reset])).toBe(200)
  })

  it('keeps out what another site’s page loads without asking, and not who follows its link', async () => {
    const loads = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect(await statusOf({}, loads)).toBe(403)
    expect(await statusOf({}, { ...loads, 'sec-fetch-mode': 'navigate' })).toBe(200)
    expect(await statusOf({}, { ...loads, 'sec-fetch-mode': 'navigate' }, ['POST', reset])).toBe(
      403,
    )
  })

  it('guards what no operation is at, and says what is wrong', async () => {
    const { send } = await controlled()
    const { status, body } = await send('GET', '/_maniqui/whatever', undefined, {
      host: 'evil.example.com',
    })
    expect(status).toBe(403)
    expect(body.detail).toContain('evil.example.com')
  })
})

describe('with a control token', () => {
  const controlToken = 'a-long-secret'

  it.each([
    ['none', {}, 401],
    ['another', { authorization: 'Bearer another' }, 401],
    ['a part of it', { authorization: 'Bearer a-long' }, 401],
    ['an empty one', { 'x-maniqui-token': '' }, 401],
    ['it, as a bearer', { authorization: `Bearer ${controlToken}` }, 200],
    ['it, in its own header', { 'x-maniqui-token': controlToken }, 200],
    ['it, from any host', { host: 'mock.example.com', 'x-maniqui-token': controlToken }, 200],
    [
      'it, from a foreign page',
      { origin: 'https://a.example.com', 'x-maniqui-token': controlToken },
      200,
    ],
    ['none, from a foreign page', { origin: 'https://a.example.com' }, 403],
    ['none, from a dev server', { origin: 'http://localhost:5173' }, 401],
  ])('%s', async (_, headers, status) => {
    expect(await statusOf({ controlToken }, headers)).toBe(status)
  })

  it('must not be empty', async () => {
    await expect(controlled({ controlToken: '' })).rejects.toThrow(/token/)
  })
})

describe('CORS', () => {
  const preflight = (origin: string) => ({
    origin,
    'access-control-request-method': 'PUT',
    'access-control-request-headers': 'content-type',
  })

  it('lets pages of loopback origins ask, with or without a token set', async () => {
    for (const options of [{}, { controlToken: 'T' }]) {
      const { send } = await controlled(options)
      const { status, headers } = await send(
        'OPTIONS',
        health,
        undefined,
        preflight('http://localhost:5173'),
      )
      expect(status).toBe(204)
      expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
      expect(headers.get('access-control-allow-methods')).toContain('PUT')
      expect(headers.get('access-control-allow-headers')).toContain('X-Maniqui-Token')
    }
  })

  it('lets them read every answer, errors too', async () => {
    const { send } = await controlled()
    const origin = 'http://localhost:5173'
    const { status, headers } = await send('GET', '/_maniqui/sandboxes/none', undefined, { origin })
    expect(status).toBe(404)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('vary')).toContain('Origin')
  })

  it('lets nobody else', async () => {
    const { send } = await controlled()
    const { status, headers } = await send(
      'OPTIONS',
      health,
      undefined,
      preflight('https://evil.example.com'),
    )
    expect(status).toBe(403)
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('bodies', () => {
  const create = '/_maniqui/sandboxes'

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
  ])('are not read as %s, which a foreign form could send', async (type) => {
    const { send } = await controlled()
    const { status, body } = await send('POST', create, '{"name":"a"}', { 'content-type': type })
    expect(status).toBe(415)
    expect(body.detail).toContain(type)
    expect((await send('GET', `${create}/a`)).status).toBe(404)
  })

  it('may be declared with parameters', async () => {
    const { send } = await controlled()
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    expect((await send('POST', create, '{"name":"a"}', headers)).status).toBe(201)
  })

  it('have to be JSON', async () => {
    const { send } = await controlled()
    const { status, body } = await send('POST', create, '{"name":')
    expect(status).toBe(400)
    expect(body.title).toBe('Malformed JSON')
  })

  it('are bounded, whether they declare their length or not', async () => {
    const { maniqui, send } = await controlled()
    const large = JSON.stringify({ name: 'a', zone: 'x'.repeat(1024 * 1024) })
    const declared = await send('POST', create, large)
    expect(declared.status).toBe(413)
    expect(declared.headers.get('connection')).toBe('close')
    const streamed = await maniqui.fetch(
      new Request(`http://localhost${create}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
        body: new Blob([large]).stream(),
        duplex: 'half',
      } as RequestInit),
    )
    expect(streamed.status).toBe(413)
  })

  it('may be larger where a snapshot is given', async () => {
    const { send } = await controlled()
    const padded = { maniqui: 'snapshot', version: 9, padding: 'x'.repeat(2 * 1024 * 1024) }
    expect((await send('PUT', '/_maniqui/sandboxes/a/snapshot', padded)).status).toBe(422)
    const excessive = { ...padded, padding: 'x'.repeat(16 * 1024 * 1024) }
    expect((await send('PUT', '/_maniqui/sandboxes/a/snapshot', excessive)).status).toBe(413)
  })
})

describe('what was given as a name', () => {
  it('is shown in no refusal when it may be somebody’s real key', async () => {
    const { send } = await controlled()
    const key = `real${'SECRET'.repeat(6)}`
    const refusals = await Promise.all([
      send('GET', `/_maniqui/sandboxes/${key}`),
      send('DELETE', `/_maniqui/sandboxes/${key}/agenda/bookings/1`),
      send('GET', `/_maniqui/sandboxes/${key}/whatever`),
      send('PATCH', `/_maniqui/sandboxes/${key}/clock`),
      send('POST', '/_maniqui/sandboxes', { name: key.repeat(3) }),
    ])
    expect(refusals.map(({ status }) => status)).toEqual([404, 404, 404, 405, 422])
    for (const { text } of refusals) {
      expect(text).not.toContain('SECRET')
    }
    expect(refusals[0]?.body.detail).toMatch(/“real-[0-9a-f]{14}”/)
  })
})
