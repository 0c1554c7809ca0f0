import { describe, expect, test } from 'vitest'
import { keysOf } from '../../src/apis/keys.ts'
import { parseTime } from '../../src/apis/citapro/times.ts'
import { isLoopbackHost, isLoopbackOrigin } from '../../src/control/loopback.ts'
import { readSpec } from '../../src/generator/spec.ts'
import { redactHeader, redactText, redactUrl } from '../../src/json/secrets.ts'
import { readPreferences } from '../../src/middleware/preferences.ts'
import { validateControlRequest } from '../../src/openapi/control-validators.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import { matchOperation } from '../../src/openapi/match.ts'
import type { ApiName } from '../../src/openapi/operation.ts'
import { parseQuery } from '../../src/openapi/query.ts'
import { validateRequest } from '../../src/openapi/validators.ts'
import { parseDay } from '../../src/days/calendar-date.ts'
import { Zone } from '../../src/salon/zone.ts'
import { glob } from '../../src/json/glob.ts'
import { sandboxName } from '../../src/sandbox/name.ts'
import { readScenarioText } from '../../src/unhappy/scenarios/catalogue.ts'
import { stepsOf } from '../support/steps.ts'

/*
 * What users write must be read with work that grows with its length, whatever they write. A pattern that
 * backtracks takes 64 times the steps for 8 times the text, or more.
 */

/** Between 8 (linear) and 64 (quadratic), well away from both. */
const mostGrowth = 28

/** Each repeats, and ends in what spoils a match: a pattern that can go back then will. */
const texts: readonly (readonly [string, (length: number) => string])[] = [
  ['letters', (n) => `${'a'.repeat(n)}!`],
  ['a long word and another', (n) => `${'a'.repeat(n)} /a`],
  ['digits', (n) => `${'1'.repeat(n)}x`],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['tabs', (n) => `${'\t'.repeat(n)}!`],
  ['commas', (n) => `${','.repeat(n)}!`],
  ['semicolons', (n) => `slow${';'.repeat(n)}!`],
  ['equals', (n) => `a${'='.repeat(n)}!`],
  ['pairs', (n) => `${'a=1,'.repeat(n / 4)}!`],
  ['parameters', (n) => `${'a=1;'.repeat(n / 4)}"`],
  ['quotes', (n) => `code="${'a"'.repeat(n / 2)}`],
  ['escapes', (n) => `code="${'\\a'.repeat(n / 2)}`],
  ['backslashes', (n) => `code="${'\\'.repeat(n)}`],
  ['percents', (n) => `${'%41'.repeat(n / 3)}%`],
  ['broken percents', (n) => '%'.repeat(n)],
  ['brackets', (n) => `filters${'[0]'.repeat(n / 3)}[=1`],
  ['open brackets', (n) => `filters${'['.repeat(n)}=1`],
  [
    'fields',
    (n) =>
      Array.from({ length: n / 30 }, (_, at) => `filters[0][k${at}]=1&filters[0][k${at}]=1`).join(
        '&',
      ),
  ],
  ['names', (n) => Array.from({ length: n / 16 }, (_, at) => `filters[${at}][field]=a`).join('&')],
  ['repeated names', (n) => 'limit=1&'.repeat(n / 8)],
  ['slashes', (n) => '/'.repeat(n)],
  ['dots', (n) => `a@${'a.'.repeat(n / 2)}!`],
  ['ats', (n) => 'a@'.repeat(n / 2)],
  ['hyphens', (n) => `${'a-'.repeat(n / 2)}!`],
  ['colons', (n) => `${'127.0.0.1:'.repeat(n / 10)}!`],
  ['keys', (n) => `${'cpk_'.repeat(n / 4)}!`],
  ['halves of keys', (n) => `${'hh_live'.repeat(n / 7)}!`],
  ['schemes', (n) => `${'http://'.repeat(n / 7)}!`],
  ['bearers', (n) => `Bearer ${' '.repeat(n)}a b`],
  ['fractions', (n) => `2026-03-10T09:00:00.${'0'.repeat(n)}!`],
  ['durations', (n) => `P${'1Y'.repeat(n / 2)}`],
  ['stars', (n) => `${'*'.repeat(n)}!`],
  ['asterisks and letters', (n) => '*a'.repeat(n / 2)],
]

const zone = new Zone('Europe/Madrid')
const listClients = operation('citapro', 'listClients')
const header = (text: string) => (name: string) => (name === 'x-maniqui-token' ? undefined : text)

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['Prefer', (text) => readPreferences(text, '/')],
  ['the query twins of Prefer', (text) => readPreferences(undefined, `/?__code=${text}&${text}`)],
  ['X-Maniqui-Scenario', readScenarioText],
  ['a CitaPro key', (text) => keysOf('citapro').read(header(text))],
  [
    'a CitaPro bearer',
    (text) => keysOf('citapro').read((name) => (name === 'authorization' ? text : undefined)),
  ],
  ['a SalonBookIt key', (text) => keysOf('salonbookit').read(header(`hh_live_${text}`))],
  ['a sandbox’s name', sandboxName],
  ['Host', isLoopbackHost],
  ['Origin', (text) => isLoopbackOrigin(`http://${text}`)],
  ['a path', (text) => matchOperation(loadDocument('citapro'), 'GET', `/v1/clients/${text}`)],
  ['a query', (text) => parseQuery(listClients, `?${text}`)],
  [
    'a generated salon',
    (text) => tried(() => readSpec(text, { seed: 1, refuse: (message) => new Error(message) })),
  ],
  ['a date', parseDay],
  ['a time', (text) => zone.parseLocal(text)],
  ['a time of CitaPro', (text) => parseTime(zone, text)],
  ['a duration', (text) => zone.add(0, text)],
  ['a text for the journal', redactText],
  ['a URL for the journal', redactUrl],
  ['a header for the journal', (text) => redactHeader('authorization', text)],
]

/** How many times more work something is for a text eight times as long; less than 8 when hardly anything is. */
function growth(work: (length: number) => void, length: number): number {
  return (stepsOf(() => work(8 * length)) + 1) / (stepsOf(() => work(length)) + 1)
}

test('a pattern that goes back over what it read is told from one that does not', () => {
  const spaces = (length: number) => `${' '.repeat(length)}x`
  expect(growth((length) => /\s+$/.test(spaces(length)), 400)).toBeGreaterThan(mostGrowth)
  expect(growth((length) => spaces(length).trimEnd(), 2000)).toBeLessThan(mostGrowth)
})

test('a query with thousands of mistakes is told of a hundred', () => {
  const mistakes = Array.from(
    { length: 5000 },
    (_, at) => `filters[0][k${at}]=1&filters[0][k${at}]=1`,
  )
  expect(parseQuery(listClients, `?${mistakes.join('&')}`).problems).toHaveLength(100)
})

describe.each(readers)('%s is read in linear time', (_, read) => {
  test.each(texts)('made of %s', (_name, text) => {
    expect(growth((length) => read(text(length)), 12_000)).toBeLessThan(mostGrowth)
  })
})

test.each([
  ['a*'.repeat(250), 'a'],
  ['*a*a*a*a*a*b', 'a'],
  [`${'*'.repeat(499)}b`, 'a'],
  [`${'*ab'.repeat(166)}c`, 'ab'],
])('the pattern %s of a fault is matched in linear time', (pattern, unit) => {
  const fits = glob(pattern)
  expect(growth((length) => fits(unit.repeat(length)), 12_000)).toBeLessThan(mostGrowth)
})

describe.each([
  ['citapro', 'createClient', ['firstname', 'email', 'phone', 'birthdate', 'docNumber']],
  ['citapro', 'createBooking', ['startTime', 'endTime', 'clientId', 'status']],
  ['salonbookit', 'createReservation', ['email', 'telefono', 'fecha', 'hora_inicio', 'nombre']],
  ['control', 'advanceClock', ['by']],
  ['control', 'createSandbox', ['name', 'now', 'zone']],
  ['control', 'addClosure', ['date', 'name']],
] as const)('a body of %s %s is checked in linear time', (api, id, fields) => {
  const target = operation(api, id)
  const validate = api === 'control' ? validateControlRequest : validateRequest
  test.each(texts)('whose fields are made of %s', (_, text) => {
    const work = (length: number) => {
      const body = Object.fromEntries(fields.map((field) => [field, text(length)]))
      validate(target, { path: {}, query: parseQuery(target, ''), headers: new Headers(), body })
    }
    expect(growth(work, 12_000)).toBeLessThan(mostGrowth)
  })
})

function operation(api: ApiName, id: string) {
  const found = loadDocument(api).byId.get(id)
  if (!found) throw new Error(`${api} has no ${id}`)
  return found
}

function tried(work: () => unknown): void {
  try {
    work()
  } catch {
    // That it is refused is tested elsewhere.
  }
}
