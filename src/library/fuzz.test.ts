import { expect, it } from 'vitest'
import { createManiqui, type Maniqui } from './maniqui.ts'
import { loadDocument } from '../openapi/load.ts'
import type { Operation, Schema } from '../openapi/operation.ts'
import { Chance } from '../unhappy/chance.ts'

/** `MANIQUI_FUZZ=100000 npx vitest run src/library/fuzz.test.ts` for the long run. */
const requests = Number(process.env['MANIQUI_FUZZ'] ?? 5000)
/** Milliseconds after which an answer will never come, not on the busiest machine either. */
const patience = 60_000

it(`survives ${requests} generated requests over both APIs and the control API`, async () => {
  const bugs: unknown[] = []
  const maniqui = await createManiqui({
    seed: 3,
    now: '2026-03-10T08:00:00',
    maxSandboxes: 40,
    journalBytes: 2_000_000,
    onEvent: (event) => event.kind === 'bug' && bugs.push(event.error),
  })
  const fuzz = new Fuzz(new Chance(Number(process.env['MANIQUI_FUZZ_SEED'] ?? 1)))
  const statuses = new Map<number, number>()
  for (let count = 0; count < requests; count += 1) {
    const request = fuzz.request()
    const said = `${request.method} ${request.url}`
    const { status, asked } = await answered(maniqui, request, said)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    expect(bugs, said).toEqual([])
    if (status >= 500) expect(asked, `${said} ${status}`).toBe(true)
  }
  for (const name of names.filter((one) => /^[\w.-]+$/.test(one) && !reserved.has(one))) {
    expect(maniqui.sandbox(name).invariants()).toEqual([])
  }
  // Of no use were it only refusals, or never any.
  for (const status of [200, 201, 204, 401, 404, 405, 409, 415, 422]) {
    expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(0)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
}, 600_000)

async function answered(maniqui: Maniqui, request: Request, said: string) {
  const late = setTimeout(() => expect.unreachable(`${said} hangs`), patience)
  // A connection that was to break, where there is none.
  const response = await maniqui.fetch(request).catch((error: unknown) => {
    if (!(error instanceof TypeError)) throw error
    return Response.error()
  })
  // An event stream never ends by itself.
  if (response.headers.get('content-type') === 'text/event-stream') await response.body?.cancel()
  else await response.text()
  clearTimeout(late)
  return { status: response.status, asked: response.headers.has('x-maniqui') }
}

const names = [
  'a',
  'b',
  'demo',
  'x'.repeat(30),
  '_unkeyed',
  '..',
  '%2e',
  'expired',
  '__proto__',
  'constructor',
  'ñ',
]
const reserved = new Set(['_unkeyed', '..', 'expired'])
const odd: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e308,
  true,
  [],
  {},
  [[]],
  'x'.repeat(3000),
  '\u0000',
  '🦄',
  '__proto__',
  '2026-03-12',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  '2026-03-12T09:00:00Z',
  '2026-03-29T02:30:00',
  'P1D',
  '-P1D',
  '%',
  '%00',
  '../..',
  "' OR 1=1",
  '[[[[',
  '{"a":',
  '1'.repeat(400),
  Number.MAX_SAFE_INTEGER,
]

/** Requests between the well-formed and the absurd. */
class Fuzz {
  readonly #chance: Chance
  readonly #operations: readonly Operation[] = (
    ['citapro', 'salonbookit', 'control'] as const
  ).flatMap((name) => loadDocument(name).operations)

  constructor(chance: Chance) {
    this.#chance = chance
  }

  request(): Request {
    const operation = this.#one(this.#operations)
    const method = this.#chance.happens(0.05)
      ? this.#one(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
      : operation.method
    const headers = new Headers(this.#headers(operation))
    const bodied =
      method !== 'GET' &&
      method !== 'HEAD' &&
      (operation.requestBody !== undefined || this.#chance.happens(0.05))
    return new Request(`http://localhost${this.#target(operation)}`, {
      method,
      headers,
      ...(bodied ? { body: this.#body(operation) } : {}),
    })
  }

  #target({ path, parameters }: Operation): string {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const { example } = parameters.find((one) => one.in === 'path' && one.name === name) ?? {}
      const value = name === 'name' ? this.#one(names) : this.#mostly(example ?? 1)
      return encodeURIComponent(String(value)) || '-'
    })
    const query = parameters
      .filter(
        ({ in: place, required }) => place === 'query' && (required || this.#chance.happens(0.4)),
      )
      .map(({ name, schema, example }) => this.#pair(name, schema, example))
    if (this.#chance.happens(0.05)) {
      query.push(
        this.#one([
          '%',
          '__proto__[x]=1',
          'a[b][c][d][e]=1',
          '__code=404',
          '__example=X',
          '&&==',
          'filters[0][field]=email',
        ]),
      )
    }
    return query.length === 0 ? filled : `${filled}?${query.join('&')}`
  }

  #pair(name: string, schema: Schema, example: unknown): string {
    if ([schema.type].flat().includes('array')) {
      return `${name}[0][field]=${encodeURIComponent(String(this.#mostly('email')))}`
    }
    const value = this.#mostly(
      example ?? schema.default ?? (schema.enum ? this.#one(schema.enum) : '1'),
    )
    return `${name}=${this.#chance.happens(0.9) ? encodeURIComponent(String(value)) : String(value)}`
  }

  #headers({ api }: Operation): Record<string, string> {
    const name = this.#one([
      'a',
      'b',
      'demo',
      'expired',
      '..',
      'zz',
      `n${this.#chance.between(0, 60)}`,
    ])
    const key = this.#chance.happens(0.95)
      ? `${api === 'salonbookit' ? 'hh_live_' : 'cpk_'}${name}`
      : ''
    return {
      'content-type': this.#chance.happens(0.95) ? 'application/json' : 'text/plain',
      ...(key === '' ? {} : { 'x-api-key': key }),
      ...(this.#chance.happens(0.03)
        ? { prefer: this.#one(['code=404', 'example=NOPE', 'delay=-1', ',,;;', 'code=500']) }
        : {}),
      ...(this.#chance.happens(0.03)
        ? {
            'x-maniqui-scenario': this.#one([
              'slot-stolen',
              'nope',
              'flaky; probability=1',
              ';;,',
              'slow; ms=x',
            ]),
          }
        : {}),
      ...(this.#chance.happens(0.03)
        ? { origin: this.#one(['http://localhost:1', 'https://evil.example.com', 'null']) }
        : {}),
    }
  }

  #body({ requestBody }: Operation): string {
    if (this.#chance.happens(0.03)) {
      return this.#one(['', '{', 'null', '[]', '"x"', '{"__proto__":{"x":1}}', '['.repeat(5000)])
    }
    const examples = requestBody?.examples ?? []
    const example = examples.length > 0 ? this.#one(examples).value : { name: this.#one(names) }
    return JSON.stringify(this.#bent(quick(example)))
  }

  /** The value, with a part of it changed or dropped now and then. */
  #bent(value: unknown): unknown {
    if (this.#chance.happens(0.04)) return this.#one(odd)
    if (Array.isArray(value)) return value.map((item) => this.#bent(item))
    if (typeof value !== 'object' || value === null) return this.#varied(value)
    const kept = Object.entries(value).filter(() => this.#chance.happens(0.98))
    return Object.fromEntries(kept.map(([key, field]) => [key, this.#bent(field)]))
  }

  /** Other days, times, names and addresses, so that something comes about. */
  #varied(value: unknown): unknown {
    if (typeof value !== 'string') return value
    if (/^\d{4}-\d\d-\d\d/.test(value)) {
      return value.replace(/^\d{4}-\d\d-\d\d/, `2026-03-${this.#chance.between(10, 28)}`)
    }
    if (/^\d\d:\d\d$/.test(value)) {
      return `${String(this.#chance.between(9, 19)).padStart(2, '0')}:${this.#one(['00', '30'])}`
    }
    if (value.includes('@')) return `guest${this.#chance.between(0, 500)}@example.com`
    return /^[a-z-]+$/.test(value) && this.#chance.happens(0.3)
      ? this.#one([value, `n${this.#chance.between(0, 60)}`])
      : value
  }

  #mostly(value: unknown): unknown {
    return this.#chance.happens(0.85) ? this.#varied(value) : this.#one(odd)
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#chance.between(0, values.length - 1)] as T
  }
}

/** Without what would only make the run wait. */
function quick(example: unknown): unknown {
  return JSON.parse(JSON.stringify(example).replaceAll(/"ms":\d+/g, '"ms":0'))
}
