import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadDocument } from '../openapi/load.ts'
import { version } from '../version.ts'
import { run } from './test-terminal.ts'

async function ended(...argv: string[]) {
  const { out, err, exitCode } = run(...argv)
  return { code: await exitCode, out: out(), err: err() }
}

test('the version is printed to stdout', async () => {
  expect(await ended('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('help is short, lists the commands, and goes to stdout', async () => {
  const { code, out, err } = await ended('--help')
  expect([code, err]).toEqual([0, ''])
  for (const name of ['serve', 'verify', 'errors', 'spec']) expect(out).toMatch(`\n  ${name} `)
  expect(out.split('\n').length).toBeLessThan(24)
  expect((await ended('help')).out).toBe(out)
})

test.each([
  'port',
  'host',
  'data',
  'state',
  'zone',
  'seed',
  'now',
  'freeze',
  'auth',
  'scenario',
  'rate-limit',
  'latency',
  'control-token',
  'watch',
  'max-sandboxes',
  'log',
])('help serve explains --%s', async (name) => {
  const { code, out } = await ended('help', 'serve')
  expect(code).toBe(0)
  expect(out).toMatch(`\n  --${name}`)
})

test.each([
  ['an unknown flag', ['--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)"],
  [
    'an unknown flag of a command',
    ['errors', '--jsn'],
    "unknown option '--jsn'\n(Did you mean --json?)",
  ],
  ['an unknown command', ['sevre'], "unknown command 'sevre'\n(Did you mean serve?)"],
  ['a word too many', ['serve', 'now'], 'too many arguments'],
  ['a flag without its value', ['--port'], "option '--port <number>' argument missing"],
  ['a bad port', ['--port', '70000'], "'--port <number>' argument '70000' is invalid. A port is"],
  ['a bad seed', ['--seed', 'x'], "'--seed <number>' argument 'x' is invalid. A seed is"],
  ['a bad zone', ['--zone', 'Mars'], "'--zone <name>' argument 'Mars' is invalid. Write an IANA"],
  ['a bad time', ['--now', 'noon'], "'--now <time>' argument 'noon' is invalid. Write a time"],
  ['a bad mode', ['--auth', 'maybe'], "argument 'maybe' is invalid. Allowed choices are required"],
  ['a bad manner', ['--log', 'loud'], "argument 'loud' is invalid. Allowed choices are pretty"],
  ['a bad scenario', ['--scenario', 'x'], "argument 'x' is invalid. It must be one of the"],
  ['a bad limit', ['--rate-limit', '5'], "argument '5' is invalid. Write requests per window"],
  ['a bad latency', ['--latency', '9-1'], "argument '9-1' is invalid. Write milliseconds"],
  ['a bad token', ['--control-token', ''], "argument '' is invalid. A token is"],
  ['a bad number', ['--max-sandboxes', '0'], "argument '0' is invalid. Write a whole number"],
  ['an unknown document', ['spec', 'x'], 'Allowed choices are citapro, salonbookit, control'],
  ['no document', ['spec'], "missing required argument 'api'"],
])('%s is told in a sentence and ends with 2', async (_, argv, sentence) => {
  const { code, out, err } = await ended(...argv)
  expect(err).toContain(sentence)
  expect(err).toMatch(/^error: /)
  expect([code, out]).toEqual([2, ''])
})

test.each(['citapro', 'salonbookit', 'control'] as const)(
  'spec %s prints the document, as YAML or as JSON',
  async (api) => {
    const { json } = loadDocument(api)
    const yaml = await ended('spec', api)
    expect(parse(yaml.out)).toEqual(json)
    expect(JSON.parse((await ended('spec', api, '--json')).out)).toEqual(json)
    expect(yaml).toMatchObject({ code: 0, err: '' })
  },
)

test('errors lists the errors of both APIs with commands that get them', async () => {
  const { code, out, err } = await ended('errors', '--url', 'http://127.0.0.1:7/')
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^citapro {2}GET \/v1\/services/m)
  expect(out).toMatch(/^ {2}400 DATE_IN_PAST /m)
  expect(out).toContain("'http://127.0.0.1:7/api/v1/disponibilidad/5/")
})

test('errors of one API as JSON', async () => {
  const { out } = await ended('errors', '--api', 'salonbookit', '--json')
  const { errors } = JSON.parse(out)
  expect(new Set(errors.map(({ api }: { api: string }) => api))).toEqual(new Set(['salonbookit']))
  expect(errors[0].ways.length).toBeGreaterThan(1)
})
