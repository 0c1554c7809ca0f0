import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf, known } from '../../contract-tests/support/client.ts'
import { contextOf, createManiqui, type Maniqui } from '../library/maniqui.ts'
import type { FaultRule } from '../unhappy/fault-rule.ts'
import { holdTimers } from '../../contract-tests/support/timers.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { SettingError } from '../unhappy/setting-error.ts'

let maniqui: Maniqui
let box: Sandbox
let citapro: Client

beforeEach(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  box = contextOf(maniqui).sandboxes.use('box')
  citapro = clientOf(maniqui, 'cpk_box')
})

const down: FaultRule['fault'] = { kind: 'status', status: 503 }

const statuses = async (count: number, target = '/v1/services') => {
  const list: number[] = []
  for (let i = 0; i < count; i++) {
    list.push((await citapro(target)).status)
  }
  return list
}

const raw = (target: string, headers: Record<string, string> = {}) =>
  maniqui.fetch(
    new Request(`http://x${target}`, { headers: { 'x-api-key': 'cpk_box', ...headers } }),
  )

describe('what happens', () => {
  test('latency, fixed', async () => {
    box.faults.set([{ fault: { kind: 'latency', ms: 60 } }])
    const { answer, delays } = await holdTimers().waitedFor(citapro('/v1/services'))
    expect([answer.status, delays]).toEqual([200, [60]])
  })

  test('latency between two, from the seed', () => {
    const draw = () => Array.from({ length: 5 }, () => box.unhappyPaths().chance.between(100, 800))
    const first = draw()
    box.reset()
    expect(draw()).toEqual(first)
    expect(new Set(first).size).toBeGreaterThan(1)
    expect(first.every((ms) => ms >= 100 && ms <= 800)).toBe(true)
  })

  test('the server’s latency strikes every answer, also one without a key', async () => {
    const slow = clientOf(await createManiqui({ latency: [50, 60] }), undefined)
    const { answer, delays } = await holdTimers().waitedFor(slow('/v1/services'))
    expect([answer.status, delays.length]).toEqual([401, 1])
    expect(delays[0]).toBeGreaterThanOrEqual(50)
    expect(delays[0]).toBeLessThanOrEqual(60)
  })

  test('a documented status, with its example and headers', async () => {
    box.faults.set([{ fault: { kind: 'status', status: 429, retryAfter: 7 } }])
    const { status, headers, body } = await citapro('/v1/services')
    expect([status, headers.get('retry-after'), headers.get('x-ratelimit-remaining')]).toEqual([
      429,
      '7',
      '0',
    ])
    expect(body.message).toMatch(/Too many/)
    expect(headers.get('x-maniqui')).toBe('fault status')
  })

  test('an error by its code strikes only operations that document it', async () => {
    box.faults.set([{ fault: { kind: 'status', code: 'DATE_IN_PAST' } }])
    expect(await statuses(1)).toEqual([200])
  })

  test('an error by its code', async () => {
    box.faults.set([{ fault: { kind: 'status', code: 'MAINTENANCE' } }])
    expect((await citapro('/v1/services')).body.message).toMatch(/maintenance/)
  })

  test('a status that no document has comes bare, as from a proxy', async () => {
    box.faults.set([{ fault: { kind: 'status', status: 502 } }])
    const response = await raw('/v1/services')
    expect([response.status, await response.text()]).toEqual([502, ''])
  })

  test('a status keeps the operation from being carried out', async () => {
    box.faults.set([{ fault: down }])
    const client = { firstname: 'A', lastname: 'B', email: 'a@b.com', phone: '+34600000000' }
    const { revision } = box.salon
    expect((await citapro('/v1/clients', { body: client })).status).toBe(503)
    expect(box.salon.revision).toBe(revision)
    expect(box.journal.exchanges().at(-1)?.request.body).toBe(JSON.stringify(client))
  })

  test('malformed JSON, of an operation that was carried out', async () => {
    box.faults.set([{ fault: { kind: 'malformed-json' } }])
    const response = await raw('/v1/services', { origin: 'http://localhost:5173' })
    expect([response.status, response.headers.get('x-maniqui')]).toEqual([
      200,
      'fault malformed-json',
    ])
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    await expect(response.json()).rejects.toBeInstanceOf(SyntaxError)
  })

  test('another content type over the same body', async () => {
    const wanted = await (await raw('/v1/services')).text()
    box.faults.set([{ fault: { kind: 'wrong-content-type', contentType: 'text/html' } }])
    const response = await raw('/v1/services')
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toBe(wanted)
  })

  test('a slow body: the head at once, the body whole in the end', async () => {
    const wanted = await (await raw('/v1/services')).text()
    box.faults.set([{ fault: { kind: 'slow-body', ms: 100 } }])
    const timers = holdTimers()
    // With a connection of its own, as what looks at every other answer reads its body first.
    const head = await timers.waitedFor(
      maniqui.fetch(
        new Request('http://x/v1/services', { headers: { 'x-api-key': 'cpk_box' } }),
        {},
      ),
    )
    expect([head.answer.status, head.delays]).toEqual([200, []])
    const body = await timers.waitedFor(head.answer.text())
    expect(body.answer).toBe(wanted)
    expect(body.delays).toHaveLength(20)
    expect(Math.round(body.delays.reduce((sum, delay) => sum + delay))).toBe(100)
  })

  test('an answer without a body has none to spoil', async () => {
    box.faults.set([{ fault: { kind: 'malformed-json' } }])
    const { status } = await citapro(`/v1/clients/${known.client}`, { method: 'DELETE' })
    expect(status).toBe(204)
  })

  test('delay, answer and delivery are decided each by the first that strikes', async () => {
    box.faults.set([
      { fault: { kind: 'latency', ms: 30 } },
      { fault: { kind: 'latency', ms: 60_000 } },
      { fault: { kind: 'status', status: 500 } },
      { fault: down },
      { fault: { kind: 'wrong-content-type', contentType: 'text/plain' } },
    ])
    const response = await raw('/v1/services')
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/plain'])
    expect(box.faults.list().map(({ struck }) => struck)).toEqual([1, 0, 1, 0, 1])
  })

  test('a fault beats a scenario of the sandbox', async () => {
    box.scenarios.use('server-error')
    box.faults.set([{ match: { operation: 'listServices' }, fault: down }])
    expect([...(await statuses(1)), ...(await statuses(1, '/v1/locations'))]).toEqual([503, 500])
  })
})

describe('whom it strikes', () => {
  const client = `/v1/clients/${known.client}`

  test.each<[string, FaultRule['match'], Record<string, number>]>([
    ['an operation', { operation: 'getClient' }, { [client]: 503, '/v1/clients': 200 }],
    ['an API', { api: 'salonbookit' }, { [client]: 200 }],
    ['a method', { method: 'GET' }, { [client]: 503 }],
    ['another method', { method: 'POST' }, { [client]: 200 }],
    [
      'a path',
      { path: '/v1/clients' },
      { '/v1/clients': 503, '/v1/clients?limit=1': 503, [client]: 200 },
    ],
    ['paths under a place', { path: '/v1/clients/*' }, { [client]: 503, '/v1/clients': 200 }],
    ['paths with a gap', { path: '/*/services' }, { '/v1/services': 503, '/v1/locations': 200 }],
    ['a header', { header: { 'X-API-Key': 'cpk_*' } }, { '/v1/services': 503 }],
    ['a header it lacks', { header: { 'x-run': '*' } }, { '/v1/services': 200 }],
    [
      'a parameter of the query',
      { query: { limit: 1 } },
      { '/v1/services?limit=1': 503, '/v1/services?limit=2': 200, '/v1/services': 200 },
    ],
    [
      'a parameter that is not there',
      { path: '/v1/services', query: { limit: { present: false } } },
      { '/v1/services?limit=1': 200, '/v1/services': 503 },
    ],
    [
      'all of several',
      { method: 'GET', path: '/v1/s*' },
      { '/v1/services': 503, '/v1/people': 200 },
    ],
  ])('%s', async (_, match, wanted) => {
    box.faults.set([{ match: match ?? {}, fault: down }])
    for (const [target, status] of Object.entries(wanted)) {
      expect([target, (await citapro(target)).status]).toEqual([target, status])
    }
  })
})

describe('a field of the body', () => {
  const rules: readonly [string, Record<string, unknown>, number][] = [
    ['by value', { firstname: 'Ida' }, 503],
    ['another value', { firstname: 'Eva' }, 201],
    ['by glob', { email: '*@example.com' }, 503],
    ['not there', { notes: { present: false } }, 503],
    ['a list’s item', { 'customFields.0.value': 'x' }, 201],
  ]

  test.each(rules)('%s', async (_, body, wanted) => {
    box.faults.set([{ match: { operation: 'createClient', body }, fault: down }])
    const client = {
      firstname: 'Ida',
      lastname: 'B',
      email: 'i@example.com',
      phone: '+34600000000',
    }
    expect((await citapro('/v1/clients', { body: client })).status).toBe(wanted)
    expect(box.journal.exchanges().at(-1)?.request.body).toBe(JSON.stringify(client))
  })
})

test('rules that were set when more was let through are restored, and never strike', async () => {
  const match = { operation: 'listServices', path: '/v1/services?limit=1' }
  box.faults.restore([
    { rule: { match, fault: down }, expires: null },
    {
      rule: { match: { header: { 'X-API-Key': 'cpk_*' } }, fault: down, skip: 0, times: 9 },
      expires: null,
    },
  ])
  expect(box.faults.list()).toHaveLength(2)
  expect(await statuses(1)).toEqual([503])
  expect(box.faults.list().map(({ seen }) => seen)).toEqual([0, 1])
})

describe('how often', () => {
  test('skip, then times', async () => {
    box.faults.set([{ match: { operation: 'listServices' }, fault: down, skip: 1, times: 2 }])
    await statuses(3, '/v1/locations')
    expect(await statuses(5)).toEqual([200, 503, 503, 200, 200])
    expect(box.faults.list()[0]).toMatchObject({ seen: 5, struck: 2 })
  })

  test('probability, from the seed', async () => {
    const run = async () => {
      box.reset()
      box.faults.set([{ fault: down, probability: 0.5 }])
      return statuses(30)
    }
    const first = await run()
    expect(new Set(first)).toEqual(new Set([200, 503]))
    expect(await run()).toEqual(first)
  })

  test.each([
    ['for', { for: 'PT5M' }],
    ['until', { until: '2026-03-10T08:05:00' }],
  ])('%s a time on the clock', async (_, end) => {
    box.faults.set([{ fault: down, ...end }])
    expect(await statuses(1)).toEqual([503])
    box.clock.advance(5 * 60_000 - 1)
    expect(await statuses(1)).toEqual([503])
    box.clock.advance(1)
    expect(await statuses(1)).toEqual([200])
  })

  test('state and restore continue counts and ends', async () => {
    box.faults.set([
      { fault: down, times: 3 },
      { fault: { kind: 'status', status: 500 }, for: 'PT5M' },
    ])
    await statuses(2)
    const state = JSON.parse(JSON.stringify(box.unhappyPaths().state()))
    box.faults.clear()
    box.clock.advance(4 * 60_000)
    box.unhappyPaths().restore(state)
    expect(await statuses(2)).toEqual([503, 500])
    box.clock.advance(60_000)
    expect(await statuses(1)).toEqual([200])
  })

  test('a reset takes them away', async () => {
    box.faults.set([{ fault: down }])
    box.reset()
    expect(box.faults.list()).toEqual([])
    expect(await statuses(1)).toEqual([200])
  })
})

test.each<[unknown, string, RegExp]>([
  [{}, '0.fault', /is required/],
  [{ fault: {} }, '0.fault.kind', /is required: one of latency, .*, wrong-content-type/],
  [{ fault: { kind: 'fire' } }, '0.fault.kind', /not "fire"/],
  [{ fault: { kind: 'latency', ms: [800, 100] } }, '0.fault.ms', /not \[800,100\]/],
  [{ fault: { kind: 'latency', seconds: 1 } }, '0.fault.seconds', /is no parameter of latency/],
  [{ fault: { kind: 'latency', seconds: null } }, '0.fault.seconds', /is no parameter of latency/],
  [
    { fault: { kind: 'wrong-content-type', contentType: 'a/b\r\nx: y' } },
    '0.fault.contentType',
    /like text\/html/,
  ],
  [{ fault: { kind: 'status' } }, '0.fault', /must have a status or a code/],
  [{ fault: { kind: 'status', status: 99 } }, '0.fault.status', /from 200 to 599/],
  [{ fault: { kind: 'status', code: 'DANCE' } }, '0.fault.code', /not “DANCE”/],
  [
    { fault: down, match: { operation: 'dance' } },
    '0.match.operation',
    /must be one of listServices/,
  ],
  [{ fault: down, match: { method: 'get' } }, '0.match.method', /must be one of GET/],
  [{ fault: down, match: { header: { 'x y': '1' } } }, '0.match.header.x y', /header name/],
  [
    { fault: down, match: { pfad: '/' } },
    '0.match.pfad',
    /there is api, operation, method, path, query, header or body/,
  ],
  [{ fault: down, match: { path: '/v1/services?limit=1' } }, '0.match.path', /match that by query/],
  [
    { fault: down, match: { operation: 'listServices', api: 'salonbookit' } },
    '0.match.api',
    /never fits: must be citapro of listServices/,
  ],
  [{ fault: down, match: { operation: 'listServices', body: { a: 1 } } }, '0.match.body', /body/],
  [
    { fault: down, match: { query: { limit: { present: 'yes' } } } },
    '0.match.query.limit',
    /give a text, a number, \{"present": true\} .* not \{"present":"yes"\}/,
  ],
  [
    { fault: down, match: { header: { accept: { is: 'text/*' } } } },
    '0.match.header.accept',
    /is text in every request/,
  ],
  [
    { fault: { kind: 'status', code: 'DATE_IN_PAST' }, match: { operation: 'listServices' } },
    '0.fault.code',
    /must be .*, which listServices documents, not “DATE_IN_PAST”/,
  ],
  [
    {
      fault: { kind: 'status', status: 409, code: 'DATE_IN_PAST' },
      match: { operation: 'createReservation' },
    },
    '0.fault.code',
    /which createReservation documents with 409/,
  ],
  [{ fault: { kind: 'answer' } }, '0.fault.status', /is needed by answer/],
  [
    { fault: { kind: 'answer', status: 200, headers: { a: 'x\ny' } } },
    '0.fault.headers.a',
    /plain/,
  ],
  [
    { fault: { kind: 'answer', status: 502, headers: { 'Content-Length': '3' } } },
    '0.fault.headers.Content-Length',
    /written by the server/,
  ],
  [
    { fault: { kind: 'answer', status: 204, body: 'x', undocumented: true } },
    '0.fault.body',
    /a 204 has no body/,
  ],
  [
    { fault: { kind: 'answer', status: 502 }, match: { operation: 'listServices' } },
    '0.fault',
    /breaks the document of listServices \(status 502 is not documented, only 200/,
  ],
  [{ fault: { kind: 'answer', status: 502 } }, '0.fault', /and of \d+ more operations: match only/],
  [
    { fault: { kind: 'answer', status: 200, body: '<p>' }, match: { operation: 'listServices' } },
    '0.fault',
    /listServices \(content-type .* must be application\/json, not text\/plain/,
  ],
  [{ fault: { kind: 'change' } }, '0.fault', /must have a merge, a set or a remove/],
  [{ fault: { kind: 'change', set: { 'a b': 1 } } }, '0.fault.set.a b', /a place of at most 200/],
  [{ fault: { kind: 'change', remove: [''] } }, '0.fault.remove.0', /a place as slots/],
  [{ fault: down, times: 0 }, '0.times', /from 1 to 1000000, not 0/],
  [{ fault: down, probability: 2 }, '0.probability', /from 0 to 1, not 2/],
  [{ fault: down, skip: 1.5 }, '0.skip', /whole number/],
  [{ fault: down, until: 'soon' }, '0.until', /a time as 2026-03-10T09:00:00/],
  [{ fault: down, for: '5 minutes' }, '0.for', /a duration as PT5M/],
  [{ fault: down, for: 'PT1M', until: '2026-03-10T09:00:00' }, '0', /until or for, not both/],
  [{ fault: down, often: 1 }, '0.often', /there is match, fault/],
  ['latency', '0', /must be an object/],
])('a rule that is no good is refused: %j', (rule, at, message) => {
  box.faults.set([{ fault: down }])
  try {
    box.faults.set([rule as FaultRule])
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(SettingError)
    expect((error as SettingError).problems[0]).toMatchObject({
      at,
      message: expect.stringMatching(message),
    })
  }
  expect(box.faults.list()).toHaveLength(1)
})

test('there is an end to how many', () => {
  expect(() => box.faults.set(Array.from({ length: 101 }, () => ({ fault: down })))).toThrow(
    /at most 100/,
  )
})
