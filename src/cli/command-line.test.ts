import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createManiqui } from '../library/maniqui.ts'
import { listen } from '../node/listen.ts'
import { errorCatalogue } from '../openapi/errors.ts'
import { loadDocument } from '../openapi/load.ts'
import { operationsById } from '../openapi/operations-by-id.ts'
import { fixtureNames } from '../fixture/built-in.ts'
import { version } from '../version.ts'
import { run } from './test-terminal.ts'

async function ended(...argv: string[]) {
  const { out, err, exitCode } = run(...argv)
  return { code: await exitCode, out: out(), err: err() }
}

test('serve --help and an unknown fixture list the fixtures, a line each', async () => {
  const { out } = await ended('serve', '--help')
  const { err } = await ended('--data', 'nope')
  for (const text of [out, err]) {
    for (const name of fixtureNames) {
      expect(text).toMatch(new RegExp(`^  ${name} +[A-Z].{20}`, 'm'))
    }
  }
})

test('the version is printed to stdout', async () => {
  expect(await ended('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('help is short, lists the commands, and goes to stdout', async () => {
  const { code, out, err } = await ended('--help')
  expect([code, err]).toEqual([0, ''])
  for (const name of ['serve', 'verify', 'errors', 'scenarios', 'faults', 'spec']) {
    expect(out).toMatch(`\n  ${name} `)
  }
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
  expect(code).toBe(0)
  expect(err).toMatch(/^No Maniquí told what day it is at http:\/\/127\.0\.0\.1:7 \(.+\): .+\n$/)
  expect(out).toMatch(/^citapro {2}GET \/v1\/services/m)
  expect(out).toMatch(/^ {2}400 DATE_IN_PAST /m)
  expect(out).toContain("'http://127.0.0.1:7/api/v1/disponibilidad/5/")
})

test('the errors of any operation fit a screen, and so does one error with its commands', async () => {
  const rows = (text: string) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), -1)
  for (const { api, operationId } of operationsById().values()) {
    const { code, out } = await ended('errors', operationId, '--url', 'http://127.0.0.1:7')
    expect(code).toBe(0)
    expect(rows(out), operationId).toBeLessThanOrEqual(24)
    const [, ...lines] = out.split('\n')
    const codes = [...out.matchAll(/\d{3} ([A-Z][A-Z_]+)/g)].map(([, name]) => name)
    const documented = errorCatalogue(loadDocument(api))
      .filter((error) => error.operationId === operationId)
      .map((error) => error.code)
    expect(codes).toHaveLength(documented.length)
    expect(new Set(codes)).toEqual(new Set(documented))
    expect(lines.every((line) => !line.includes('curl'))).toBe(true)
  }
  for (const name of ['createBooking', 'createReservation', 'getAvailabilityDay']) {
    const found = errorCatalogue(loadDocument(name === 'createBooking' ? 'citapro' : 'salonbookit'))
    for (const { operationId, code = '' } of found) {
      if (operationId !== name) continue
      const { out } = await ended('errors', name, '--code', code, '--url', 'http://127.0.0.1:7')
      expect(rows(out), `${name} ${code}`).toBeLessThanOrEqual(24)
      expect(out).toContain(`-H 'X-Maniqui-Scenario: respond; code=${code}'`)
    }
  }
})

test('errors asks the mock at --url what day it is there, with its token', async () => {
  const mock = await createManiqui({ now: '2031-05-06T08:00:00', frozen: true, controlToken: 'T' })
  const { url, close } = await listen(mock, { port: 0 })
  const told = await ended(
    'errors',
    'createBooking',
    '--url',
    url,
    '--json',
    '--control-token',
    'T',
  )
  const refused = await ended('errors', 'createBooking', '--url', url, '--json')
  await close()
  expect(told.err).toBe('')
  expect(told.out).toContain('2031-05-07T10:00:00Z')
  expect(JSON.parse(told.out).errors[0].ways[0].curl).toContain(`'${url}/v1/bookings'`)
  expect(refused.err).toContain('(status 401)')
  expect(refused.out).not.toContain('2031')
})

test.each([
  [['errors', 'createBooking', '--code', 'NOPE'], 'createBooking has no error NOPE: take one of '],
  [['errors', 'nope'], 'Allowed choices are listServices, '],
  [['errors', 'createBooking', '--api', 'salonbookit'], 'createBooking is not an operation of'],
])('%j is refused with what there is', async (words, message) => {
  const { code, out, err } = await ended(...words)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('errors of one API as JSON', async () => {
  const { out } = await ended('errors', '--api', 'salonbookit', '--json')
  const { errors } = JSON.parse(out)
  expect(new Set(errors.map(({ api }: { api: string }) => api))).toEqual(new Set(['salonbookit']))
  expect(errors[0].ways.length).toBeGreaterThan(1)
})

test.each([
  ['faults', 'kind'],
  ['scenarios', 'name'],
] as const)(
  '%s: a line to paste each, and as JSON what the control API lists',
  async (what, tag) => {
    const maniqui = await createManiqui()
    const answer = await maniqui.fetch(new Request(`http://localhost/_maniqui/${what}`))
    const listed = await answer.json()
    const { code, out, err } = await ended(what)
    expect([code, err]).toEqual([0, ''])
    for (const one of listed[what]) {
      const example = JSON.stringify([one.example].flat())
      expect(out).toContain(
        `\n\n${one[tag]}\n  ${one.summary}`.slice(one === listed[what][0] ? 2 : 0),
      )
      expect(out).toContain(`\n  ${example}\n`)
    }
    expect(JSON.parse((await ended(what, '--json')).out)).toEqual(listed)
  },
)
