import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picocolors from 'picocolors'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RequestLog } from '../../src/cli/request-log.ts'
import { createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import { listen, type Listening } from '../../src/node/listen.ts'
import { loadState, type State } from '../../src/node/state.ts'

/*
 * A real key, and the control token, go everywhere a client could put them by mistake. Whatever the mock shows
 * or writes afterwards may have neither: `CANARY` is in both and in nothing else.
 */

const name = 'realCANARY0123456789abcdefCANARY'
const controlToken = 'CANARY-control-token'
const keys = [`cpk_${name}`, `hh_live_${name}`, `hh_sec_test_${name}`]

let maniqui: Maniqui
let server: Listening
let state: State
let folder: string
let logged = ''
let answered = ''
let streamed = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maniqui-secrets-'))
  const logs = (['pretty', 'json'] as const).map(
    (manner) =>
      new RequestLog({
        manner,
        colours: picocolors.createColors(false),
        write: (text) => (logged += text),
      }),
  )
  maniqui = await createManiqui({
    now: '2026-03-10T08:00:00',
    frozen: true,
    controlToken,
    onEvent: (event) => logs.forEach((log) => log.listener(event)),
  })
  server = await listen(maniqui, { port: 0 })
  state = await loadState(maniqui, join(folder, 'state'), {
    onFault: (error) => expect.unreachable(String(error)),
    interval: 10,
  })
  await state.begin()
  await ask('/v1/services', { 'x-api-key': keys[0] ?? '' })
  const stream = await follow(`/_maniqui/sandboxes/${name}/events`)
  const stray = await follow('/_maniqui/sandboxes/_unkeyed/events')
  for (const key of keys) {
    await misplace(key)
  }
  await misplace(controlToken)
  await arrange()
  await Promise.all([stream, stray].map((end) => end()))
  await state.close()
  for (const log of logs) {
    log.flush()
  }
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

async function ask(target: string, headers: Record<string, string>, init: RequestInit = {}) {
  const response = await fetch(server.url + target, { redirect: 'manual', ...init, headers })
  return { status: response.status, text: await response.text() }
}

const json = { 'content-type': 'application/json' }
const token = { 'x-maniqui-token': controlToken }

/** A secret in every place of a request to either API. */
async function misplace(secret: string): Promise<void> {
  const encoded = encodeURIComponent(secret).replaceAll('_', '%5F')
  const key = { 'x-api-key': `cpk_${name}` }
  const headers: Record<string, string>[] = [
    { 'x-api-key': secret },
    { authorization: `Bearer ${secret}` },
    { authorization: `Basic ${btoa(secret)}`, 'x-maniqui-token': secret },
    { ...key, cookie: `key=${secret}`, 'proxy-authorization': `Bearer ${secret}` },
    { ...key, 'x-auth-token': secret, 'client-secret': secret },
    { ...key, referer: `${server.url}/?api_key=${secret}&token=${secret}` },
  ]
  for (const one of headers) {
    await ask('/v1/services', one)
    await ask('/api/v1/disponibilidad/5/2026-03-12/', one)
    await ask('/v1/nothing', one)
    await ask('/v1/clients', { ...one, ...json }, { method: 'POST', body: '{' })
  }
  // As a parameter a token is known by its name only, a key by its form.
  const named = ['api_key', 'x-api-key', 'token', 'access_token', 'refreshToken', 'secret', 'key']
  for (const parameter of named) {
    await ask(`/v1/clients?${parameter}=${secret}&limit=x`, key)
    await ask(`/api/v1/nada?${parameter}=${encoded}`, key)
  }
  if (secret === controlToken) return
  for (const target of [
    `/v1/clients/${secret}`,
    `/v1/${encoded}`,
    `/v1/clients?orderBy=${secret}`,
    `/v1/services?filters[0][field]=${encoded}&filters[0][operator]==&filters[0][value]=${secret}`,
    `/api/v1/disponibilidad/${secret}/2026-03-12`,
  ]) {
    await ask(target, key)
    await ask(target, { 'x-api-key': 'cpk_other' })
  }
  for (const body of [
    `{"email":"${secret}"}`,
    `{"firstname":"key:\\n${secret}"}`,
    secret,
    `["${secret}"]`,
    `{"key":"${secret}",x}`,
  ]) {
    await ask('/v1/clients', { ...key, ...json }, { method: 'POST', body })
    await ask(
      '/api/v1/reservas/crear/',
      { 'x-api-key': keys[1] ?? '', ...json },
      { method: 'POST', body },
    )
  }
  await ask('/v1/services', { ...key, prefer: `example=${secret}` })
  await ask('/v1/services', { ...key, prefer: 'code=422', 'x-maniqui-scenario': 'slow; ms=0' })
  await ask(`/v1/services?__example=${secret}`, key)
  await ask('/v1/services', { ...key, 'x-maniqui-scenario': secret })
}

/** The control API asked under the name of the key, in every way. */
async function arrange(): Promise<void> {
  const box = `/_maniqui/sandboxes/${name}`
  const put = (path: string, body: unknown, method = 'PUT') =>
    ask(path, { ...token, ...json }, { method, body: JSON.stringify(body) })
  const sent = [
    await put('/_maniqui/sandboxes', { name }, 'POST'),
    await put('/_maniqui/sandboxes', { name: `${name}${name}${name}` }, 'POST'),
    await put(`${box}/clock/advance`, { by: 'PT1M' }, 'POST'),
    await put(`${box}/scenarios`, ['slow']),
    await put(`${box}/scenarios`, []),
    await put(`${box}/faults`, [{ fault: { kind: 'latency', ms: 1 } }]),
    await put(`${box}/faults`, []),
    await put(`${box}/agenda/closures`, { date: '2026-03-20' }, 'POST'),
    await put(`${box}/nothing`, {}),
    await ask(`/_maniqui/sandboxes/${name}x`, token),
    await ask(`${box}/agenda/bookings/1`, token, { method: 'PATCH' }),
    await ask(box, { 'x-maniqui-token': `${controlToken}x` }),
    await ask(box, { ...token, origin: 'https://evil.example' }),
  ]
  for (const path of [
    '',
    '/clock',
    '/snapshot',
    '/scenarios',
    '/faults',
    '/requests?limit=1000',
    '/requests?format=har&limit=1000',
    '/coverage',
    '/agenda',
    '/invariants',
  ]) {
    sent.push(await ask(box + path, token))
  }
  for (const path of ['/requests?limit=1000', '/requests?format=har&limit=1000', '/coverage']) {
    sent.push(await ask(`/_maniqui/sandboxes/_unkeyed${path}`, token))
  }
  for (const path of ['/health', '/errors', '/scenarios', '/sandboxes']) {
    sent.push(await ask(`/_maniqui${path}`, token))
  }
  answered = sent.map(({ text }) => text).join('\n')
}

/** Reads an event stream until it is told to end. */
async function follow(path: string): Promise<() => Promise<void>> {
  const response = await fetch(server.url + path, { headers: token })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async () => {
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
      streamed += piece.value
    }
  }
  const done = read()
  return async () => {
    await reader?.cancel()
    await done
  }
}

describe('neither a key nor the token is in', () => {
  test('the log, pretty or JSON', () => {
    expect(logged).toContain('real-')
    expect(logged).toContain('[redacted]')
    expect(logged).toContain('"operation":"createClient"')
    expect(where(logged)).toEqual([])
  })

  test('what the control API says: journal, HAR, coverage, snapshot, sandboxes, refusals', () => {
    expect(answered).toContain('[redacted]')
    expect(answered).toContain('"creator"')
    expect(answered).toContain('"maniqui":"snapshot"')
    expect(where(answered)).toEqual([])
  })

  test('its event streams', () => {
    expect(streamed).toContain('event: exchange')
    expect(where(streamed)).toEqual([])
  })

  test('the state file', async () => {
    const saved = await readFile(join(folder, 'state'), 'utf8')
    expect(saved).toMatch(/"sandbox":"real-[0-9a-f]{14}"/)
    expect(where(saved)).toEqual([])
  })

  test('what the library lists', () => {
    const box = maniqui.sandbox(name)
    const shown = JSON.stringify([box.name, box.requests(), box.snapshot(), box.coverage()])
    expect(where(shown)).toEqual([])
  })
})

/** The surroundings of every canary. */
function where(text: string): string[] {
  return [...text.matchAll(/.{0,80}CANARY.{0,20}/g)].map(([found]) => found)
}
