import { readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { holdTimers } from '../../contract-tests/support/timers.ts'
import { directory, get, json, put, refusedStart, serve } from './test-serve.ts'
import { run } from './test-terminal.ts'

test('the URL alone goes to stdout, the rest to stderr, and the commands shown there list slots', async () => {
  const { url, out, err } = await serve()
  expect(out()).toBe(`${url}\n`)
  const commands = [...err().matchAll(/curl -H "X-API-Key: (\S+)" "(\S+)"/g)]
  expect(commands.map(([, key]) => key)).toEqual(['cpk_demo', 'hh_live_demo'])
  for (const [, key = '', target = ''] of commands) {
    expect(target.startsWith(`${url}/`)).toBe(true)
    const response = await get(target, { 'x-api-key': key })
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/"startTime"|"disponible":true/)
  }
})

afterEach(() => {
  vi.unstubAllEnvs()
})

test('PORT and HOST are honoured, and a flag goes before them', async () => {
  const { url } = await serve()
  vi.stubEnv('PORT', new URL(url).port)
  const taken = run()
  expect(await taken.exitCode).toBe(2)
  expect(taken.err()).toContain(`Port ${new URL(url).port} on 127.0.0.1 is taken`)
  vi.stubEnv('HOST', 'localhost')
  expect((await serve()).url).toMatch(/^http:\/\/localhost:/)
  vi.stubEnv('PORT', 'nonsense')
  const refusal = run()
  expect(await refusal.exitCode).toBe(2)
  expect(refusal.err()).toContain("value 'nonsense' from env 'PORT' is invalid. A port is")
})

test('a signal ends it with 0, and the port is free again', async () => {
  const { url, stop, exitCode } = await serve()
  stop()
  expect(await exitCode).toBe(0)
  await expect(get(url)).rejects.toThrow()
})

test('every request is a line of the log, without its key', async () => {
  const { url, stop, exitCode, err } = await serve()
  await get(`${url}/v1/services?x=cpk_secret`, { 'x-api-key': 'cpk_log-test' })
  await get(`${url}/v1/services`, { 'x-api-key': 'cpk_invalid' })
  stop()
  await exitCode
  expect(err()).toMatch(/ GET {4}\/v1\/services\S* 4?2\d\d \d+ ms log-test/)
  expect(err()).toMatch(/ GET {4}\/v1\/services 401 \d+ ms _unkeyed INVALID_API_KEY/)
  expect(err()).not.toContain('secret')
})

test('with --log json every line of stderr is JSON, with --log silent there is none', async () => {
  const loud = await serve('--log', 'json')
  const silent = await serve('--log', 'silent')
  await Promise.all([get(`${loud.url}/v1/services`), get(`${silent.url}/v1/services`)])
  for (const one of [loud, silent]) {
    one.stop()
    await one.exitCode
  }
  const lines = loud.err().trim().split('\n')
  const values = lines.map((line): Record<string, unknown> => JSON.parse(line))
  expect(values[0]).toMatchObject({ url: loud.url })
  expect(values.find((value) => value['path'] === '/v1/services')).toMatchObject({ status: 200 })
  expect(silent.err()).toBe('')
})

test('time, zone and seed are as they were set', async () => {
  const flags = [
    '--now',
    '2026-03-10T08:00:00',
    '--freeze',
    '--zone',
    'America/Guayaquil',
    '--seed',
    '7',
  ]
  const { url, err } = await serve(...flags)
  expect(err()).toContain('2026-03-10 08:00 (stopped) in America/Guayaquil')
  expect(
    await json(await put(`${url}/_maniqui/sandboxes/demo/clock`, { frozen: true })),
  ).toMatchObject({
    now: expect.stringMatching(/^2026-03-10T08:00:00.*-05:00/),
    frozen: true,
  })
  expect(await json(await get(`${url}/_maniqui/sandboxes/demo`))).toMatchObject({ seed: 7 })
})

test('scenarios, rate limit and latency hold for every sandbox', async () => {
  const limited = await serve('--rate-limit', '1/60s')
  expect((await get(`${limited.url}/v1/services`)).status).toBe(200)
  expect((await get(`${limited.url}/v1/services`)).status).toBe(429)
  const broken = await serve('--scenario', 'maintenance', '--scenario', 'slow:ms=1')
  expect((await get(`${broken.url}/v1/services`)).status).toBe(503)
  const slow = await serve('--latency', '80')
  const timers = holdTimers((delay) => delay === 80)
  const { delays } = await timers.waitedFor(get(`${slow.url}/v1/services`))
  expect(delays).toEqual([80])
})

test('connections can be broken, as this server listens on a port', async () => {
  const { url } = await serve('--scenario', 'connection-reset')
  await expect(get(`${url}/v1/services`)).rejects.toThrow('fetch failed')
})

test('somebody who listens to events does not hold up the end', async () => {
  const { url, stop, exitCode } = await serve()
  await get(`${url}/v1/services`)
  const events = await get(`${url}/_maniqui/sandboxes/demo/events`)
  stop()
  expect(await events.text()).toContain('event: ready')
  expect(await exitCode).toBe(0)
})

test('a latency under way does not hold up the end', async () => {
  const { url, stop, exitCode } = await serve('--latency', '60000')
  const answer = get(`${url}/v1/services`).catch(() => 'cut off')
  const isUnderWay = async () => {
    const { total } = await json(await get(`${url}/_maniqui/sandboxes`))
    return Number(total) > 0
  }
  while (!(await isUnderWay())) {
    await wait(1)
  }
  stop()
  expect(await exitCode).toBe(0)
  expect(await answer).toBe('cut off')
})

test('without a key you are demo when --auth is off', async () => {
  const { url } = await serve('--auth', 'off')
  expect((await get(`${url}/v1/services`, {})).status).toBe(200)
  const strict = await serve()
  expect((await get(`${strict.url}/v1/services`, {})).status).toBe(401)
})

test('past --max-sandboxes the one idle longest is dropped, and the log says so', async () => {
  const { url, stop, exitCode, err } = await serve('--max-sandboxes', '1')
  await get(`${url}/v1/services`, { 'x-api-key': 'cpk_one' })
  await get(`${url}/v1/services`, { 'x-api-key': 'cpk_two' })
  expect(await json(await get(`${url}/_maniqui/sandboxes`))).toMatchObject({ total: 1 })
  stop()
  await exitCode
  expect(err()).toContain('warning: Dropped sandbox one')
})

test('a port that is taken is refused with the flag and the remedy', async () => {
  const { url } = await serve()
  const { port } = new URL(url)
  expect(await refusedStart('--port', port)).toBe(
    `error: --port ${port}: Port ${port} on 127.0.0.1 is taken by another process: stop that one, or choose another (--port 0 picks a free one).\n`,
  )
})

test.each([
  ['no fixture', ['--data', 'nope'], 'error: --data nope: There is no fixture and no file “nope”'],
  [
    'no such file',
    ['--data', './nope.yaml'],
    'error: --data ./nope.yaml: ./nope.yaml: There is no',
  ],
  ['a bad generator', ['--data', 'generate:staff=3'], 'error: --data generate:staff=3: '],
  [
    'a time that does not exist',
    ['--now', '2026-03-29T02:30:00'],
    'error: --now 2026-03-29T02:30:00: ',
  ],
  ['a foreign host', ['--host', '192.0.2.1'], 'error: --host 192.0.2.1: “192.0.2.1” is no address'],
  [
    'nothing to watch',
    ['--watch'],
    'error: --watch has nothing to watch, as --data demo is no file',
  ],
  ['no such directory', ['--state', 'no/such/file'], 'error: --state: no/such/file cannot be used'],
])('%s is refused with the flag and the remedy', async (_, flags, sentence) => {
  expect(await refusedStart(...flags)).toContain(sentence)
})

test('the problems of a fixture file stand where editors look for them', async () => {
  const path = join(directory, 'salon.yaml')
  await writeFile(path, 'zone: Europe/Madrid\nnonsense: 1\n')
  const err = await refusedStart('--data', path)
  expect(err.split('\n')[0]).toBe(`error: --data ${path}:`)
  expect(err.split('\n')[1]).toMatch(`${path}:2:1: `)
})

/** The Host a page behind a rebound name, or somebody in the same network, could send. */
async function statusAs(
  url: string,
  host: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    const options = { port, path: '/_maniqui/health', headers: { host, ...headers } }
    request(options, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

test('the control API is off where others can reach the server, unless there is a token', async () => {
  const open = await serve('--host', '0.0.0.0')
  expect(open.err()).toContain('The control API is off')
  expect(await statusAs(open.url, 'localhost')).toBe(403)
  const guarded = await serve('--host', '0.0.0.0', '--control-token', 's3cret')
  expect(guarded.err()).not.toContain('s3cret')
  expect(await statusAs(guarded.url, 'salon.example')).toBe(401)
  expect(await statusAs(guarded.url, 'salon.example', { authorization: 'Bearer s3cret' })).toBe(200)
  const local = await serve()
  expect(await statusAs(local.url, 'localhost')).toBe(200)
  expect(await statusAs(local.url, 'salon.example')).toBe(403)
})

const demo = await readFile(new URL('../../fixtures/demo.yaml', import.meta.url), 'utf8')
const named = (name: string) => demo.replaceAll('Corte de cabello', name)

async function firstService(url: string, sandbox: string): Promise<string> {
  const response = await get(`${url}/v1/services`, { 'x-api-key': `cpk_${sandbox}` })
  return /Corte de \w+/.exec(await response.text())?.[0] ?? 'no such service'
}

test('with --watch new and reset sandboxes use the changed fixture, living ones keep theirs', async () => {
  const path = join(directory, 'salon.yaml')
  await writeFile(path, demo)
  const { url, err } = await serve('--data', path, '--watch')
  expect(await firstService(url, 'old')).toBe('Corte de cabello')
  const told = async (sentence: string) => {
    while (!err().includes(sentence)) {
      await wait(5)
    }
  }
  await writeFile(path, named('Corte de barba'))
  await told('changed: new and reset sandboxes use it')
  expect(await firstService(url, 'old')).toBe('Corte de cabello')
  expect(await firstService(url, 'new')).toBe('Corte de barba')
  await writeFile(path, 'nonsense: 1\n')
  await told('nonsense')
  expect(err()).toMatch(/salon\.yaml:1:1: .*nonsense.*\n.*stays as it was before/)
  await fetch(`${url}/_maniqui/sandboxes/old/reset`, { method: 'POST' })
  expect(await firstService(url, 'old')).toBe('Corte de barba')
})
