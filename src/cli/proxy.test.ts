import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { directory, get, post, serve } from './test-serve.ts'
import { run } from './test-terminal.ts'

/** Runs `maniqui proxy` on a free port while `use` talks to it, then stops it. */
async function proxy(flags: string[], use: (url: string) => Promise<unknown> = async () => {}) {
  const running = run('proxy', '--api', 'citapro', '--port', '0', ...flags)
  const ended = running.exitCode.then((code) => `ended with ${code}: ${running.err()}`)
  const url = await Promise.race([running.firstLine, ended])
  expect(url).toMatch(/^http:\/\//)
  await use(url)
  running.stop()
  return { code: await running.exitCode, out: running.out(), err: running.err() }
}

test('a clean run ends with 0, a table of what was seen, and an archive without keys', async () => {
  const { url: upstream } = await serve()
  const har = join(directory, 'reports', 'traffic.har')
  const { code, out, err } = await proxy(['--upstream', upstream, '--har', har], async (url) => {
    await (await get(`${url}/v1/services`)).text()
  })
  expect(code).toBe(0)
  expect(out).toMatch(/^ {2}listServices +1 {2}200 \[401 422 429 500 503\]$/m)
  expect(out).toContain('1 exchange, 1 judged: 0 findings, 0 notices')
  expect(err).toMatch(/GET {4}\/v1\/services 200 \d+ ms listServices/)
  const archive = await readFile(har, 'utf8')
  expect((await stat(har)).mode & 0o777).toBe(0o600)
  expect(JSON.parse(archive).log.entries).toHaveLength(1)
  expect(archive).not.toContain('cpk_demo')
})

test('a finding is told once with its source and a command, counted, and ends with 1', async () => {
  const { url: upstream } = await serve()
  const { code, out } = await proxy(
    ['--upstream', `${upstream}/`, '--log', 'silent'],
    async (url) => {
      for (let times = 0; times < 3; times += 1) {
        await (await post(`${url}/v1/clients`, { firstname: 'Ana' })).text()
      }
    },
  )
  expect(code).toBe(1)
  expect(out.match(/clause {4}documented, citapro-scheduling-guide\.txt#Option B/g)).toHaveLength(3)
  expect(out).toContain(`-H "x-api-key: $KEY"`)
  expect(out).toContain(`'${upstream}/v1/clients'`)
  expect(out).toMatch(/email required: finding, 3 times$/m)
  expect(out).toMatch(/^ {2}createClient .* 3 findings$/m)
})

test('a notice ends with 1 only where that is asked for', async () => {
  const { url: upstream } = await serve()
  const notice = (url: string) => get(`${url}/v1/nothing`).then((answer) => answer.text())
  const flags = ['--upstream', upstream]
  const judged = async (url: string) => {
    await notice(url)
    await (await get(`${url}/v1/services`)).text()
  }
  expect((await proxy(flags, judged)).code).toBe(0)
  expect((await proxy([...flags, '--fail-on', 'notice'], notice)).code).toBe(1)
})

test('with --errors the client of a broken upstream learns why', async () => {
  const { url: upstream } = await serve('--scenario', 'malformed-json')
  const { code } = await proxy(['--upstream', upstream, '--errors'], async (url) => {
    const response = await get(`${url}/v1/services`)
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
  expect(code).toBe(1)
})

test('a proxy that judged nothing does not end with 0', async () => {
  const { url: upstream } = await serve()
  const { code, out } = await proxy(['--upstream', upstream])
  expect(code).toBe(2)
  expect(out).toContain('Nothing was judged, so nothing is known.')
})

test('an upstream that is down is a warning at the start, and 3 at the end', async () => {
  const { url: upstream, stop, exitCode } = await serve()
  stop()
  await exitCode
  const { code, err, out } = await proxy(['--upstream', upstream], async (url) => {
    expect((await get(`${url}/v1/services`)).status).toBe(502)
  })
  expect(code).toBe(3)
  expect(err).toMatch(/warning: \S+ did not answer \(ECONNREFUSED\): nothing listens there/)
  expect(out).toContain('1 without reaching the upstream')
})

test.each([
  [['--upstream', 'http://127.0.0.1:1'], /--api/],
  [['--api', 'citapro'], /--upstream/],
  [['--api', 'citapro', '--upstream', 'staging.example'], /http or https URL/],
  [['--api', 'citaprod', '--upstream', 'http://127.0.0.1:1'], /citapro, salonbookit/],
  [['--api', 'citapro', '--upstream', 'http://127.0.0.1:1', '--eror'], /--errors/],
  [
    ['--api', 'citapro', '--upstream', 'http://127.0.0.1:1', '--har', 'package.json/x.har'],
    /--har package\.json\/x\.har cannot be written/,
  ],
])('maniqui proxy %j is refused with 2 and a sentence', async (flags, sentence) => {
  const { exitCode, err, out } = run('proxy', ...flags)
  expect([await exitCode, out()]).toEqual([2, ''])
  expect(err()).toMatch(sentence)
  expect(err()).not.toMatch(/\n\s+at /)
})

test('a port that is taken is refused by its flag', async () => {
  const { url: upstream } = await serve()
  const { port } = new URL(upstream)
  const { exitCode, err } = run('proxy', '--api', 'citapro', '--upstream', upstream, '--port', port)
  expect(await exitCode).toBe(2)
  expect(err()).toContain(`--port ${port}: Port ${port} on 127.0.0.1 is taken`)
})
