import { beforeAll, describe, expect, test } from 'vitest'
import { createManiqui, type Maniqui } from '../../src/library/maniqui.ts'

const mebibyte = 1024 * 1024

/** What is refused is refused in few words, however much was wrong with it. */
const mostAnswered = 64 * 1024

let maniqui: Maniqui
const bugs: unknown[] = []

beforeAll(async () => {
  maniqui = await createManiqui({
    now: '2026-03-10T08:00:00',
    frozen: true,
    onEvent: (event) => event.kind === 'bug' && bugs.push(event.error),
  })
})

async function send(method: string, path: string, body: string) {
  const key = path.startsWith('/api/') ? 'hh_live_excess' : 'cpk_excess'
  const headers = { 'x-api-key': key, 'content-type': 'application/json' }
  const request = new Request(`http://127.0.0.1${path}`, { method, headers, body })
  const response = await maniqui.fetch(request)
  const text = await response.text()
  expect(bugs.splice(0)).toEqual([])
  return { status: response.status, text }
}

const listOf = (item: string, bytes = mebibyte - 1000) =>
  `[${Array.from({ length: Math.floor(bytes / (item.length + 1)) }, () => item).join(',')}]`
const objectOf = (fields: number) =>
  `{${Array.from({ length: fields }, (_, at) => `"k${at}":0`).join(',')}}`
const deepList = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
const deepObject = `${'{"a":'.repeat(150_000)}0${'}'.repeat(150_000)}`

const clients = '/v1/clients'
const reservations = '/api/v1/reservas/crear/'
const sandboxes = '/_maniqui/sandboxes'
const box = `${sandboxes}/excess`
const snapshot = (salon: string) =>
  `{"maniqui":"snapshot","version":1,"sandbox":"a","data":"demo","seed":1,"clock":{"now":0,"frozen":true},"unhappy":null,"salon":${salon}}`

describe('a mebibyte of mistakes is told of in few words', () => {
  test.each([
    ['a list of numbers for objects', 'POST', clients, `{"customFields":${listOf('0')}}`],
    ['a list of empty objects', 'POST', clients, `{"customFields":${listOf('{}')}}`],
    ['unknown fields', 'POST', clients, objectOf(80_000)],
    ['a list of texts for ids', 'POST', reservations, `{"servicio_ids":${listOf('"a"')}}`],
    ['a list of ids', 'POST', reservations, `{"servicio_ids":${listOf('15')}}`],
    ['scenarios that are none', 'PUT', `${box}/scenarios`, listOf('0')],
    ['faults that are none', 'PUT', `${box}/faults`, listOf('{}')],
    ['a fixture of unknown keys', 'POST', sandboxes, `{"name":"f","data":${objectOf(80_000)}}`],
    [
      'a fixture of wrong services',
      'POST',
      sandboxes,
      `{"name":"f","data":{"services":${listOf('0')}}}`,
    ],
    [
      'a spec that repeats itself',
      'POST',
      sandboxes,
      `{"name":"f","data":"generate:${'a=1,'.repeat(250_000)}"}`,
    ],
    [
      'a zone that goes on and on',
      'POST',
      sandboxes,
      `{"name":"f","zone":"${'Europe/'.repeat(140_000)}"}`,
    ],
  ])('%s', async (_, method, path, body) => {
    const { status, text } = await send(method, path, body)
    expect([400, 422]).toContain(status)
    expect(text.length).toBeLessThan(mostAnswered)
  })

  test('a snapshot of wrong services, as large as they may be', async () => {
    const wrong = snapshot(`{"base":{"services":${listOf('0', 15 * mebibyte)}}}`)
    const { status, text } = await send('PUT', `${box}/snapshot`, wrong)
    expect(status).toBe(422)
    expect(text.length).toBeLessThan(mostAnswered)
    // It is not looked at to its end, once it is known to be wrong.
    expect(Number(/and (\d+) more/.exec(text)?.[1])).toBeLessThan(200)
  })
})

describe.each([
  ['lists', deepList],
  ['objects', deepObject],
])('%s nested deeper than any stack', (_, deep) => {
  test.each([
    ['as a whole body', 'POST', clients, deep],
    ['for a text', 'POST', clients, `{"firstname":${deep}}`],
    ['for a list', 'POST', reservations, `{"servicio_ids":${deep}}`],
    ['in a fixture', 'POST', sandboxes, `{"name":"f","data":{"business":${deep}}}`],
    [
      'among the items of a fixture',
      'POST',
      sandboxes,
      `{"name":"f","data":{"services":[${deep}]}}`,
    ],
    ['as a scenario', 'PUT', `${box}/scenarios`, `[${deep}]`],
    ['as a parameter of a scenario', 'PUT', `${box}/scenarios`, `[{"name":"slow","ms":${deep}}]`],
    ['as a fault', 'PUT', `${box}/faults`, `[{"fault":${deep}}]`],
    [
      'as a parameter of a fault',
      'PUT',
      `${box}/faults`,
      `[{"fault":{"kind":"latency","ms":${deep}}}]`,
    ],
    [
      'in a match',
      'PUT',
      `${box}/faults`,
      `[{"fault":{"kind":"latency"},"match":{"header":{"a":${deep}}}}]`,
    ],
    ['as a salon', 'PUT', `${box}/snapshot`, snapshot(deep)],
    ['in a salon', 'PUT', `${box}/snapshot`, snapshot(`{"base":${deep}}`)],
    [
      'among the services of an appointment',
      'POST',
      `${box}/agenda/bookings`,
      `{"services":${deep}}`,
    ],
  ])('are refused %s', async (_name, method, path, body) => {
    const { status, text } = await send(method, path, body)
    expect([400, 422]).toContain(status)
    expect(text.length).toBeLessThan(mostAnswered)
  })

  test('are let be where the document allows fields of any kind', async () => {
    const client = `{"firstname":"a","lastname":"b","phone":"+34600000000","email":"a@b.es","more":${deep}}`
    expect((await send('POST', clients, client)).status).toBe(201)
    const requests = await maniqui.fetch(new Request(`http://127.0.0.1${box}/requests?limit=1`))
    expect(requests.status).toBe(200)
  })
})
