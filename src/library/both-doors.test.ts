import { expect, it } from 'vitest'
import { type Controlled, controlled, type LooseJson } from '../control/test-control.ts'
import { invalidField, invalidSettings, type Problem } from '../control/problem.ts'
import { loadDocument } from '../openapi/load.ts'
import { matchOperation } from '../openapi/match.ts'
import type { NewSandbox } from '../sandbox/desk/create.ts'
import type { ScenarioUse } from '../unhappy/scenarios/scenario.ts'
import type { SandboxEvent } from '../sandbox/events.ts'
import { SnapshotError, takeSnapshot } from '../sandbox/snapshot.ts'
import { TimeError } from '../sandbox/desk/clock.ts'
import { SettingError } from '../unhappy/setting-error.ts'
import { contextOf, type Maniqui } from './maniqui.ts'
import { RefusedError } from './refused-error.ts'
import type { SandboxHandle } from './sandbox-handle.ts'

/** One thing that can be done to a sandbox, through the library and through the control API. */
interface Verb {
  readonly what: string
  /** What the library gives, as the control API would answer it. */
  readonly library: (box: SandboxHandle, maniqui: Maniqui) => unknown
  /** The path is the sandbox's own, unless it begins with a slash. */
  readonly http: readonly [method: string, path: string, body?: object]
  /** The part of the control API's answer that the library gives too. */
  readonly answer?: (body: LooseJson) => unknown
  /** The document refuses this before anybody looks, in words of its own: only the fields are compared. */
  readonly isRefusedByDocument?: boolean
  /** On a sandbox that nobody used yet; `a` was. */
  readonly on?: 'unused'
}

const api = { 'x-api-key': 'cpk_a' }
const booking = { professional: 5, services: [15], client: 1, start: '2026-03-04T12:00:00' }
const taken = { ...booking, start: '2026-03-05T12:00:00' }
const timeOff = { professional: 5, from: '2026-03-12', to: '2026-03-13', reason: 'Away' }
const fault = { fault: { kind: 'status', status: 418 }, times: 2 }
const uuid = 'cc0e8400-e29b-41d4-a716-446655449999'
/** What the first bookings, the first closure and the first time off of `a` are called. */
const ids = { bookings: ['330', '331'], closure: 19, timeOff: 4 }

const nothing = () => undefined
const clockOf = ({ clock: { now, epoch, frozen } }: SandboxHandle) => ({ now, epoch, frozen })

function clearedScenarios({ scenarios }: SandboxHandle) {
  scenarios.clear()
  return scenarios.list()
}

function clearedFaults({ faults }: SandboxHandle) {
  faults.clear()
  return faults.list()
}

/** A snapshot that another server took, where a day was closed and the clock moved. */
const foreign = await (async () => {
  const { maniqui } = await controlled({ data: 'empty' })
  const box = await maniqui.createSandbox({ name: 'busy', data: 'busy-saturday', seed: 4 })
  box.agenda.close({ date: '2026-03-20' })
  box.clock.advance('PT3H')
  box.scenarios.use('slot-stolen')
  return box.snapshot()
})()

const snapshots: readonly (readonly [what: string, snapshot: LooseJson])[] = [
  ['of a fixture that is known here', foreign],
  ['of a fixture of one’s own', { ...foreign, data: 'custom' }],
  ['of a fixture that is unknown here', { ...foreign, data: 'lost' }],
  ['of another version', { ...foreign, version: 2 }],
  [
    'in a scenario that does not exist',
    { ...foreign, unhappy: { ...foreign.unhappy, scenarios: ['no-such-thing'] } },
  ],
  [
    'with a fault that makes no sense',
    { ...foreign, unhappy: { ...foreign.unhappy, faults: [{ rule: {}, expires: null }] } },
  ],
]

/** One verb, once for every input. */
function each<Input>(
  inputs: readonly Input[],
  verb: (input: Input) => Omit<Verb, 'what'>,
): readonly Verb[] {
  return inputs.map((input) => {
    const made = verb(input)
    const [method, path] = made.http
    return { what: `${method} ${path || 'itself'} ${JSON.stringify(input).slice(0, 70)}`, ...made }
  })
}

/** The same on `a`, and on a sandbox that nobody used yet. */
function alsoUnused(verbs: readonly Verb[]): readonly Verb[] {
  return [...verbs, ...verbs.map((verb) => ({ ...verb, on: 'unused' as const }))]
}

const plain = (what: string, library: Verb['library'], http: Verb['http']): Verb => ({
  what,
  library,
  http,
})

const creating = each<NewSandbox>(
  [
    { name: 'easter', data: 'busy-saturday', seed: 3, scenarios: ['maintenance'] },
    { name: 'easter', data: 'docs-citapro' },
    { name: 'a' },
    { name: 'a b' },
    { name: 'expired' },
    { name: 'easter', data: 'nowhere' },
    { name: 'easter', data: { colour: 'red' } },
    { name: 'easter', now: 'some other day' },
    { name: 'easter', zone: 'Mars/Base' },
    { name: 'easter', scenarios: ['nothing', { name: 'slow', ms: -1 }] },
    { name: 'easter', scenarios: ['connection-reset'] },
  ],
  (described) => ({
    library: async (_, maniqui) => (await maniqui.createSandbox(described)).name,
    http: ['POST', '/_maniqui/sandboxes', described],
    answer: ({ name }) => name,
    isRefusedByDocument: described.name === 'a b',
  }),
)

const restoring = [
  ...each(snapshots, ([, snapshot]) => ({
    library: (box) => box.restore(snapshot),
    http: ['PUT', 'snapshot', snapshot],
    answer: nothing,
  })),
  { ...plain('reset', (box) => box.reset(), ['POST', 'reset']), answer: nothing },
]

const clock = [
  ...each(
    ['2026-04-01T10:00:00', '2026-04-01T10:00:00Z', 'some other day', '1969-12-31'],
    (now) => ({
      library: (box) => box.clock.set(now),
      http: ['PUT', 'clock', { now }],
      answer: nothing,
    }),
  ),
  ...each(['P1D', 'PT90M', '-P1D', 'P9999Y', 'an hour'], (by) => ({
    library: (box) => box.clock.advance(by),
    http: ['POST', 'clock/advance', { by }],
    answer: nothing,
  })),
  ...each(['2026-03-11T08:00:00', 'some other day'], (now) => ({
    library: (box) => box.clock.freeze(now),
    http: ['PUT', 'clock', { frozen: true, now }],
    answer: nothing,
  })),
  {
    ...plain('thaw', (box) => box.clock.thaw(), ['PUT', 'clock', { frozen: false }]),
    answer: nothing,
  },
]

const unhappy = [
  ...each<ScenarioUse[]>(
    [
      [],
      ['maintenance', { name: 'slow', ms: 1 }],
      ['nothing', { name: 'slow', ms: 'x' }],
      [{ name: 'timeout', ms: 5 }],
    ],
    (uses) => ({
      library(box) {
        box.scenarios.set(uses)
        return box.scenarios.list()
      },
      http: ['PUT', 'scenarios', uses],
    }),
  ),
  plain('clear scenarios', clearedScenarios, ['PUT', 'scenarios', []]),
  ...each<LooseJson[]>(
    [
      [fault],
      [{ ...fault, seen: 3, struck: 2 }],
      [{ fault: { kind: 'hang', ms: 5 } }],
      [{ ...fault, until: 'x' }],
    ],
    (rules) => ({
      library(box) {
        box.faults.use(...rules)
        return box.faults.list()
      },
      http: ['PUT', 'faults', rules],
    }),
  ),
  plain('clear faults', clearedFaults, ['PUT', 'faults', []]),
]

const arranging = [
  ...each(
    [
      { ...booking, status: 'completed', note: 'VIP' } as const,
      taken,
      { ...booking, start: 'some other day' },
      { ...booking, services: [999], client: 99_999 },
    ],
    (asked) => ({
      library: (box) => box.agenda.book(asked),
      http: ['POST', 'agenda/bookings', asked],
    }),
  ),
  ...each(
    [
      { date: '2026-03-12' },
      { date: '2026-03-19', name: 'San José', location: 1 },
      { date: '2026-02-30' },
      { date: '2026-03-19', location: 99 },
    ],
    (asked) => ({
      library: (box) => box.agenda.close(asked),
      http: ['POST', 'agenda/closures', asked],
      isRefusedByDocument: asked.date === '2026-02-30',
    }),
  ),
  ...each(
    [
      timeOff,
      { ...timeOff, professional: 99 },
      { ...timeOff, to: '2026-03-11' },
      { ...timeOff, to: '2026-03-12T10:00:01' },
    ],
    (asked) => ({
      library: (box) => box.agenda.giveTimeOff(asked),
      http: ['POST', 'agenda/time-off', asked],
    }),
  ),
]

const changing = [
  ...each([...ids.bookings, uuid, '99999', '__proto__'], (id) => ({
    library: (box) => box.agenda.cancel(id),
    http: ['DELETE', `agenda/bookings/${id}`],
  })),
  ...each([...ids.bookings, uuid, '99999', '__proto__'], (id) => ({
    // Of the first one the second has the time now.
    library: (box) => box.agenda.setStatus(id, 'confirmed'),
    http: ['PUT', `agenda/bookings/${id}`, { status: 'confirmed' }],
  })),
  ...each([ids.closure, 9999], (id) => ({
    library: (box) => box.agenda.reopen(id),
    http: ['DELETE', `agenda/closures/${id}`],
  })),
  ...each([ids.timeOff, 9999], (id) => ({
    library: (box) => box.agenda.takeBackTimeOff(id),
    http: ['DELETE', `agenda/time-off/${id}`],
  })),
  plain('clear requests', (box) => box.clearRequests(), ['DELETE', 'requests']),
  plain('remove', (box) => box.remove(), ['DELETE', '']),
]

const looking = [
  plain('snapshot', (box) => box.snapshot(), ['GET', 'snapshot']),
  plain('scenarios', (box) => box.scenarios.list(), ['GET', 'scenarios']),
  plain('faults', (box) => box.faults.list(), ['GET', 'faults']),
  plain('har', (box) => box.har(), ['GET', 'requests?format=har']),
  plain('coverage', (box) => box.coverage(), ['GET', 'coverage']),
  { ...plain('clock', clockOf, ['GET', 'clock']), answer: ({ zone: _, ...shown }) => shown },
  {
    ...plain('invariants', (box) => box.invariants(), ['GET', 'invariants']),
    answer: ({ violations }) => violations,
  },
  ...each<{ from: string; to?: string }>(
    [
      { from: '2026-03-09', to: '2026-03-27' },
      { from: '2026-02-30' },
      { from: '2026-03-10', to: '2026-03-09' },
    ],
    (asked) => ({
      library: (box) => box.agenda.days(asked.from, asked.to),
      http: ['GET', `agenda?${new URLSearchParams({ ...asked })}`],
      answer: ({ days }) => days,
      isRefusedByDocument: asked.from === '2026-02-30',
    }),
  ),
  ...each(
    [
      {},
      { operation: 'listServices' },
      { status: '4xx' },
      { since: '1' },
      { since: '2026-03-10T08:00:00' },
      { operation: 'noSuch' },
      { since: 'yesterday' },
    ],
    (filter) => ({
      library: (box) => box.requests(filter),
      http: ['GET', `requests?${new URLSearchParams({ ...filter })}`],
      answer: ({ exchanges }) => exchanges,
    }),
  ),
  ...each(
    [
      { operation: 'listServices' },
      { operation: 'listServices', count: { max: 0 } },
      { match: { path: '/v1/services', body: { a: null } } },
      { operation: 'noSuch' },
    ],
    (expectation) => ({
      library: (box) => box.verifyRequests(expectation),
      http: ['POST', 'requests/verify', expectation],
      answer: ({ found }) => found,
    }),
  ),
  ...each([1, 9999], (id) => ({
    library: (box) => box.explain(id),
    http: ['GET', `requests/${id}/explanation`],
  })),
] satisfies Verb[]

const verbs = [
  ...creating,
  ...alsoUnused([...restoring, ...clock, ...unhappy, ...arranging]),
  ...changing,
  ...looking,
]

/** What only the control API has: the server as a whole, and looking at what is there without making it. */
const onlyHttp = new Set([
  'getIndex',
  'getHealth',
  'listErrors',
  'listScenarios',
  'listFaults',
  'listSandboxes',
  'getSandbox',
  'streamEvents',
  'getCitaproDocument',
  'getSalonbookitDocument',
  'getControlDocument',
])

it('every verb of the control API that the library has is compared here', () => {
  const document = loadDocument('control')
  const compared = verbs.map(({ http: [method, path] }) => {
    const match = matchOperation(document, method, pathIn('a', path).split('?')[0] ?? '')
    return match && 'operation' in match ? match.operation.operationId : path
  })
  const all = document.operations.map(({ operationId }) => operationId)
  expect(new Set(compared)).toEqual(new Set(all.filter((id) => !onlyHttp.has(id))))
})

it.each(verbs.map((verb) => [verb.what, verb.on ?? 'a', verb] as const))(
  '%s, on %s: the same through both doors, and afterwards',
  async (_, name, verb) => {
    const [library, http] = [await arranged(), await arranged()]
    const events = [library, http].map((mock) => listen(mock, name))
    const given = await byLibrary(verb, library.maniqui.sandbox(name), library.maniqui)
    const answered = await byHttp(verb, name, http)
    const compared = verb.isRefusedByDocument ? fieldsOf : (result: LooseJson) => result
    expect(compared(given)).toEqual(compared(answered))
    expect(events[0]).toEqual(events[1])
    expect(sandboxesOf(library)).toEqual(sandboxesOf(http))
    if (name === 'unused' && 'refused' in given) {
      expect(contextOf(library.maniqui).sandboxes.find(name)).toBeUndefined()
    }
    expect(await answersOf(library, name)).toEqual(await answersOf(http, name))
    for (const { send } of [library, http]) {
      await send('POST', pathIn(name, 'reset'))
    }
    expect(sandboxesOf(library)).toEqual(sandboxesOf(http))
  },
)

/** A mock whose sandbox `a` was used and arranged a little; its time stands still. */
async function arranged(): Promise<Controlled> {
  const mock = await controlled({ present: () => Date.parse('2026-03-10T07:00:00Z') })
  const { send } = mock
  await send('GET', '/v1/services?limit=1', undefined, api)
  await send('GET', '/v1/clients/660e8400-e29b-41d4-a716-446655449999', undefined, api)
  for (const status of ['cancelled', 'completed']) {
    await send('POST', pathIn('a', 'agenda/bookings'), { ...taken, status })
  }
  await send('POST', pathIn('a', 'agenda/closures'), { date: '2026-03-26' })
  await send('POST', pathIn('a', 'agenda/time-off'), { ...timeOff, professional: 4 })
  await send('PUT', pathIn('a', 'scenarios'), [{ name: 'flaky', probability: 0 }])
  await send('PUT', pathIn('a', 'faults'), [{ fault: { kind: 'latency', ms: 0 }, skip: 1 }])
  return mock
}

function fieldsOf({ refused }: LooseJson): unknown {
  return refused.errors.map((error: LooseJson) => [error.in, error.name])
}

function listen({ maniqui }: Controlled, name: string): SandboxEvent[] {
  const events: SandboxEvent[] = []
  // Listening makes a sandbox: of one that nobody used nobody can hear.
  if (name === 'a') maniqui.sandbox(name).listen((event) => void events.push(event))
  return events
}

async function byLibrary(verb: Verb, box: SandboxHandle, maniqui: Maniqui): Promise<LooseJson> {
  try {
    const given = await verb.library(box, maniqui)
    return JSON.parse(JSON.stringify({ given }))
  } catch (error) {
    return { refused: problemOf(error) }
  }
}

/** What the control API makes of the errors that the library throws. */
function problemOf(error: unknown): Problem {
  if (error instanceof RefusedError) return error.problem
  if (error instanceof TimeError) return invalidField(error.field, error.message).body
  if (error instanceof SettingError) return invalidSettings(error).body
  if (!(error instanceof SnapshotError)) throw error
  return invalidField('body', `is refused: ${error.message.replace(/\.$/, '')}`).body
}

async function byHttp(verb: Verb, name: string, { send }: Controlled): Promise<unknown> {
  const [method, path, asked] = verb.http
  const { status, body } = await send(method, pathIn(name, path), asked)
  if (status >= 400) return { refused: body }
  const { answer = (whole: LooseJson) => whole } = verb
  return JSON.parse(JSON.stringify({ given: body === undefined ? undefined : answer(body) }))
}

function pathIn(name: string, path: string): string {
  if (path.startsWith('/')) return path
  return `/_maniqui/sandboxes/${name}${path === '' ? '' : `/${path}`}`
}

/** All sandboxes of a mock, whole. */
function sandboxesOf({ maniqui }: Controlled): LooseJson {
  const sandboxes = contextOf(maniqui).sandboxes.list()
  return JSON.parse(JSON.stringify(sandboxes.map(takeSnapshot)))
}

/** What a tester and the client of a sandbox see next. */
async function answersOf({ send }: Controlled, name: string): Promise<LooseJson> {
  const asked = [
    [pathIn(name, ''), {}],
    [pathIn(name, 'requests'), {}],
    [pathIn(name, 'coverage'), {}],
    ['/v1/services?limit=2', { 'x-api-key': `cpk_${name}` }],
    ['/v1/bookings?orderBy=-id&limit=2', { 'x-api-key': `cpk_${name}` }],
    [`/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15`, { 'x-api-key': `hh_live_${name}` }],
  ] as const
  const answers: unknown[] = []
  for (const [path, headers] of asked) {
    const { status, body } = await send('GET', path, undefined, headers)
    answers.push([path, status, body])
  }
  return answers
}
