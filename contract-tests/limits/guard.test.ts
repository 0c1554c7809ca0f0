import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contextOf, createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import { listen, type Listening } from '../../src/node/listen.ts'
import { head, raw } from '../wire/raw.ts'

/* The control API over a real connection, where a browser, a proxy or a rebound name decides the headers. */

const controlToken = 'T0ken-of-some-length'

let open: { maniqui: Maniqui; server: Listening }
let tokened: { maniqui: Maniqui; server: Listening }
let exposed: { maniqui: Maniqui; server: Listening }
let exposedWithToken: { maniqui: Maniqui; server: Listening }

async function mock(host: string, options: { controlToken?: string } = {}) {
  const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true, ...options })
  contextOf(maniqui).sandboxes.use('a')
  return { maniqui, server: await listen(maniqui, { port: 0, host }) }
}

beforeAll(async () => {
  open = await mock('127.0.0.1')
  tokened = await mock('127.0.0.1', { controlToken })
  exposed = await mock('0.0.0.0')
  exposedWithToken = await mock('0.0.0.0', { controlToken })
})

afterAll(() =>
  Promise.all([open, tokened, exposed, exposedWithToken].map(({ server }) => server.close())),
)

async function status({ server }: { server: Listening }, ...lines: readonly string[]) {
  const [first = 'GET /_maniqui/health HTTP/1.1', ...headers] = lines
  return (await raw(server.port, head(first, ...headers, 'Connection: close'))).status
}

const health = 'GET /_maniqui/health HTTP/1.1'
const reset = 'POST /_maniqui/sandboxes/a/reset HTTP/1.1'
const local = 'Host: 127.0.0.1:4010'

describe('through which host it answers', () => {
  test.concurrent.each([
    ['127.0.0.1', 200],
    ['127.0.0.1:4010', 200],
    ['127.0.0.1:1', 200],
    ['127.8.9.10:4010', 200],
    ['localhost', 200],
    ['LOCALHOST:4010', 200],
    ['LocalHost', 200],
    ['[::1]', 200],
    ['[::1]:4010', 200],
    ['localhost.', 403],
    ['localhost.:4010', 403],
    ['localhost.evil.example', 403],
    ['evil.example', 403],
    ['evil.example:4010', 403],
    ['127.0.0.1.evil.example', 403],
    ['127.0.0.1.nip.io', 403],
    ['1.0.0.127', 403],
    ['0.0.0.0', 403],
    ['192.168.0.7:4010', 403],
    ['169.254.169.254', 403],
    ['[::ffff:127.0.0.1]', 400],
    ['[::]', 403],
    ['[fe80::1]', 403],
    ['xn--localhost-x', 400],
    ['256.1.1.1', 400],
    ['1.2.3.4.5', 400],
    ['', 403],
    ['127.0.0.1, evil.example', 400],
    ['localhost@evil.example', 400],
    ['evil.example@localhost', 400],
    ['evil.example#@127.0.0.1', 400],
    ['127.0.0.1/evil.example', 400],
    ['127.0.0.1?evil.example', 400],
    ['127.0.0.1\\evil.example', 400],
    ['127.0.0.1 evil.example', 400],
    ['127.0.0.1:port', 400],
    ['[::1', 400],
    ['::1', 400],
  ])('%s: %i', async (host, want) => {
    expect(await status(open, health, `Host: ${host}`)).toBe(want)
  })

  // Other spellings of 127.0.0.1, which some parsers read as it: refusing them is safe.
  test.concurrent.each(['127.1', '2130706433', '0x7f000001', '0177.0.0.1', '①②⑦.0.0.1'])(
    '%s is at least not let in by a second reading',
    async (host) => {
      expect(await status(open, health, `Host: ${host}`)).toBeGreaterThanOrEqual(400)
    },
  )

  test('of two hosts none counts', async () => {
    expect(await status(open, health, local, 'Host: evil.example')).toBeGreaterThanOrEqual(400)
    expect(await status(open, health, 'Host: evil.example', local)).toBeGreaterThanOrEqual(400)
  })

  test('what a proxy says it was does not count', async () => {
    const forwarded = [
      'X-Forwarded-Host: 127.0.0.1',
      'Forwarded: host=127.0.0.1',
      'X-Real-IP: 127.0.0.1',
    ]
    expect(await status(open, health, 'Host: evil.example', ...forwarded)).toBe(403)
    expect(
      await status(open, 'GET http://127.0.0.1/_maniqui/health HTTP/1.1', 'Host: evil.example'),
    ).toBe(403)
  })

  test.concurrent.each([
    '/_maniqui',
    '/_maniqui/',
    '/_maniqui/sandboxes',
    '/%5Fmaniqui/health',
    '/_maniqui/%68ealth',
    '/_maniqui/nothing',
  ])('a foreign one gets nothing at %s', async (path) => {
    const sent = await status(open, `GET ${path} HTTP/1.1`, 'Host: evil.example')
    expect([403, 404]).toContain(sent)
  })
})

describe('for whose pages it answers', () => {
  test.concurrent.each([
    ['http://localhost:5173', 200],
    ['https://localhost', 200],
    ['http://127.0.0.1:4010', 200],
    ['http://[::1]:8080', 200],
    ['HTTP://LOCALHOST:5173', 200],
    ['null', 403],
    ['', 403],
    ['http://evil.example', 403],
    ['http://localhost.evil.example', 403],
    ['http://evil.example:4010', 403],
    ['http://localhost@evil.example', 403],
    ['http://evil.example@localhost', 403],
    ['http://localhost.', 403],
    ['http://localhost/evil', 403],
    ['http://localhost:5173, http://evil.example', 403],
    ['file://', 403],
    ['chrome-extension://localhost', 403],
    ['ftp://localhost', 403],
    ['localhost', 403],
    ['*', 403],
  ])('%s: %i', async (origin, want) => {
    expect(await status(open, health, local, `Origin: ${origin}`)).toBe(want)
    expect(await status(open, reset, local, `Origin: ${origin}`, 'Content-Length: 0')).toBe(want)
  })

  test('a form of a foreign page changes nothing, whatever it says its content is', async () => {
    const { sandboxes } = contextOf(open.maniqui)
    const before = sandboxes.use('a').version
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json',
    ]) {
      const body = '{"frozen":true,"now":"2030-01-01T00:00:00"}'
      const put = [
        local,
        `Content-Type: ${type}`,
        `Content-Length: ${body.length}`,
        'Connection: close',
        '',
        body,
      ]
      for (const foreign of ['Origin: https://evil.example', 'Sec-Fetch-Site: cross-site']) {
        const bytes = ['PUT /_maniqui/sandboxes/a/clock HTTP/1.1', foreign, ...put].join('\r\n')
        expect((await raw(open.server.port, bytes)).status).toBe(403)
      }
      // Not even a page of this machine, as another program's may be open there too.
      if (type === 'application/json') continue
      const bytes = [
        'PUT /_maniqui/sandboxes/a/clock HTTP/1.1',
        'Origin: http://localhost:1',
        ...put,
      ].join('\r\n')
      expect((await raw(open.server.port, bytes)).status).toBe(415)
    }
    expect(sandboxes.use('a').version).toBe(before)
  })

  test('no preflight of a foreign page is granted', async () => {
    const preflight = head(
      'OPTIONS /_maniqui/sandboxes/a/clock HTTP/1.1',
      local,
      'Origin: https://evil.example',
      'Access-Control-Request-Method: PUT',
      'Connection: close',
    )
    const { status: sent, text } = await raw(open.server.port, preflight)
    expect(sent).toBe(403)
    expect(text).not.toMatch(/access-control-allow-origin/i)
  })
})

describe('with a token', () => {
  test.concurrent.each([
    ['X-Maniqui-Token: T0ken-of-some-length', 200],
    ['Authorization: Bearer T0ken-of-some-length', 200],
    ['Authorization: bearer   T0ken-of-some-length', 200],
    ['X-Maniqui-Token: t0ken-of-some-length', 401],
    ['X-Maniqui-Token: T0ken-of-some-lengt', 401],
    ['X-Maniqui-Token: T0ken-of-some-lengthh', 401],
    ['X-Maniqui-Token: T0ken-of-some-length, T0ken-of-some-length', 401],
    ['X-Maniqui-Token: "T0ken-of-some-length"', 401],
    ['X-Maniqui-Token:', 401],
    ['X-Maniqui-Token: undefined', 401],
    ['Authorization: T0ken-of-some-length', 401],
    ['Authorization: Basic T0ken-of-some-length', 401],
    ['Authorization: Bearer', 401],
    ['Cookie: X-Maniqui-Token=T0ken-of-some-length', 401],
    ['X-API-Key: T0ken-of-some-length', 401],
  ])('%s: %i', async (header, want) => {
    expect(await status(tokened, health, local, header)).toBe(want)
    expect(await status(exposedWithToken, health, 'Host: mock.example', header)).toBe(want)
  })

  test('in the URL it is none', async () => {
    const asked = `GET /_maniqui/health?token=${controlToken}&x-maniqui-token=${controlToken} HTTP/1.1`
    expect(await status(tokened, asked, local)).toBe(401)
  })
})

test('where others can connect it is off without a token, and the APIs are not', async () => {
  expect(await status(exposed, health, local)).toBe(403)
  expect(await status(exposed, reset, local, 'Content-Length: 0')).toBe(403)
  expect(
    await status(exposed, 'GET /v1/services HTTP/1.1', 'Host: mock.example', 'X-API-Key: cpk_a'),
  ).toBe(200)
  expect(await status(exposed, 'GET /openapi/citapro.json HTTP/1.1', 'Host: mock.example')).toBe(
    200,
  )
})
