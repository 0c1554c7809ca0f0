import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManiqui } from '../library/maniqui.ts'
import { type Listening, listen } from '../node/listen.ts'
import { run } from './test-terminal.ts'

let salon: Listening
let files: string

beforeAll(async () => {
  salon = await listen(await createManiqui({ now: '2026-03-09T11:10:00', frozen: true }), {
    port: 0,
  })
  files = await mkdtemp(join(tmpdir(), 'maniqui-verify-'))
})

afterAll(async () => {
  await salon.close()
  await rm(files, { recursive: true })
})

async function verify(...argv: string[]) {
  const { out, err, exitCode } = run('verify', ...argv)
  return { code: await exitCode, out: out(), err: err() }
}

test('our own server is clean, read-only, and every report is written', async () => {
  const formats = ['junit', 'json', 'sarif', 'html', 'markdown']
  const reports = formats.flatMap((name) => ['--report', `${name}=${join(files, 'new', name)}`])
  const key = ['--key', 'cpk_a-very-secret-key']
  const { code, out, err } = await verify(
    '--api',
    'citapro',
    '--url',
    salon.url,
    ...key,
    ...reports,
  )
  expect([code, out]).toEqual([0, expect.stringContaining(' 0 failed, 0 with notices, ')])
  expect(err).toContain('… citapro.availability')
  const texts = await Promise.all(formats.map((name) => readFile(join(files, 'new', name), 'utf8')))
  for (const text of [...texts, out, err]) {
    expect(text).not.toContain('very-secret')
  }
  for (const name of formats) {
    expect((await stat(join(files, 'new', name))).mode & 0o777, name).toBe(0o600)
  }
  expect(out).not.toMatch(/Left behind|createBooking +[1-9]/)
})

test('with --write a reservation is made, and what is left behind is named', async () => {
  const target = ['--api', 'salonbookit', '--url', `${salon.url}/`, '--key', 'hh_live_cli']
  const { code, out } = await verify(...target, '--write', '--input', 'servicio_id=15,3')
  expect(code).toBe(0)
  expect(out).toContain('✓ booking_race')
  expect(out).toMatch(/Left behind, .*reservation [A-Z0-9]{8}/)
})

test('a finding is exit code 1, unless a baseline knows it', async () => {
  // A base path that is not there for some of the operations: only a salon that lies will do.
  const lying = await createManiqui({ now: '2026-03-09T11:10:00', frozen: true })
  const honest = lying.fetch
  lying.fetch = async (request, env) => {
    const response = await honest(request, env)
    if (!request.url.includes('/v1/services') || response.status !== 200) return response
    const text = (await response.text()).replaceAll('"duration":', '"minutes":')
    return new Response(text, response)
  }
  await using liar = await listen(lying, { port: 0 })
  const target = [
    '--api',
    'citapro',
    '--url',
    liar.url,
    '--key',
    'cpk_cli',
    '--only',
    'citapro.lists',
  ]
  const { code, out } = await verify(...target)
  expect(code).toBe(1)
  expect(out).toMatch(/response_schema_conformance +listServices.*\n.*finding \(documented\)/)
  const known = [...out.matchAll(/^\d+\) (\S+) {2}(\S+) {2}(.+)$/gm)].map(
    ([, check, operation, subject]) => ({
      finding: `${check}/${operation}/${subject}`,
      until: '2999-12-31',
    }),
  )
  const baseline = join(files, 'baseline.yaml')
  await writeFile(baseline, JSON.stringify({ known }))
  expect((await verify(...target, '--baseline', baseline)).code).toBe(0)
  await writeFile(baseline, JSON.stringify({ known }).replaceAll('2999', '1999'))
  expect((await verify(...target, '--baseline', baseline)).code).toBe(1)
})

test('--explore tells what it exercised, and keeps what failed', async () => {
  const target = ['--api', 'citapro', '--url', salon.url, '--key', 'cpk_explored', '--write']
  const sequences = join(files, 'sequences.json')
  const explore = ['--only', 'citapro.explore', '--explore', '5', '--sequences', sequences]
  await writeFile(sequences, '[]')
  const { code, out } = await verify(...target, ...explore)
  expect(code).toBe(0)
  expect(out).toContain('✓ explored')
  expect(out).toMatch(/^Explored {2}5 sequences, \d+ requests/m)
  expect(out).toMatch(/^ {2}book, not available +0$/m)
  expect(await readFile(sequences, 'utf8')).toBe('[]')
  await writeFile(sequences, '{}')
  expect(await verify(...target, ...explore)).toMatchObject({ code: 2 })
})

test('--list prints every check and flow without a target', async () => {
  const { code, out } = await verify('--api', 'citapro', '--list')
  expect(code).toBe(0)
  for (const id of ['citapro.race', 'booking_race', 'slot_length']) {
    expect(out).toContain(`  ${id} `)
  }
})

test.each([
  [['--api', 'citapro'], 2, /needs --url/],
  [['--url', 'http://x.invalid'], 2, /needs --api citapro or/],
  [['--api', 'booksy', '--url', 'http://x.invalid'], 2, /citapro, salonbookit/],
  [['--api', 'citapro', '--url', 'x.invalid'], 2, /http or https URL/],
  [['--api', 'citapro', '--url', 'http://u:p@x.invalid'], 2, /Leave out user/],
  [
    ['--api', 'citapro', '--url', 'http://x.invalid', '--only', 'slots'],
    2,
    /there are: citapro.lists/,
  ],
  [
    ['--api', 'citapro', '--url', 'http://x.invalid', '--report', 'pdf=x'],
    2,
    /formats are json, junit/,
  ],
  [['--api', 'citapro', '--url', 'http://x.invalid', '--header', 'X'], 2, /Name: value/],
  [['--api', 'citapro', '--url', 'http://x.invalid', '--sequences', 'x'], 2, /add --explore/],
  [['--api', 'citapro', '--url', 'http://x.invalid', '--explore', 'x'], 2, /whole number/],
  [['--api', 'citapro', '--url', 'http://x.invalid', '--baseline', '/none'], 2, /cannot be read/],
  [['--api', 'citapro', '--url', 'http://x.invalid', '--write'], 2, /--yes-production/],
  [['--api', 'citapro', '--url', 'http://x.invalid'], 3, /does not resolve/],
  [['--api', 'citapro', '--url', 'http://127.0.0.1:1'], 3, /did not answer/],
] as const)('%j ends with %i', async (argv, code, sentence) => {
  const ended = await verify(...argv)
  expect(ended.out + ended.err).toMatch(sentence)
  expect(ended.code).toBe(code)
  expect(ended.out + ended.err).not.toMatch(/\n\s+at /)
})
