import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ServerEvent } from '../../src/sandbox/server-context.ts'
import {
  documentedErrors,
  type DocumentedError,
  type ErrorWay,
} from '../../src/control/errors/documented-errors.ts'
import type { Exchange } from '../../src/journal/exchange.ts'
import { createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import { listen, type Listening } from '../../src/node/listen.ts'
import { apiNamed } from '../../src/apis/registry.ts'
import { faceNames } from '../../src/faces/generated/faces.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import { validateResponse } from '../../src/openapi/response-validators.ts'
import { parseDay } from '../../src/days/calendar-date.ts'
import { expectError } from './expect-error.ts'

const start = { now: '2026-03-10T08:00:00', frozen: true }
const today = parseDay('2026-03-10')
if (today === undefined) throw new Error('the tenth of March exists')

const placeholder = 'http://127.0.0.1:0'
const catalogue = documentedErrors({ url: placeholder, today })
const all = catalogue.flatMap((entry) => entry.ways.map((way) => ({ entry, way })))

let servers: Listening[]
let latest: Exchange | undefined

beforeAll(async () => {
  const onEvent = (event: ServerEvent) => {
    if (event.kind === 'exchange') latest = event.exchange
  }
  const mocks: Maniqui[] = [
    await createManiqui({ ...start, onEvent }),
    await createManiqui({ ...start, onEvent, rateLimit: { requests: 1, seconds: 60 } }),
  ]
  servers = await Promise.all(mocks.map((mock) => listen(mock, { port: 0 })))
})

afterAll(() => Promise.all(servers.map((server) => server.close())))

/** The server that was started with the flags a way asks for. */
function urlFor({ flags }: ErrorWay): string {
  const server = servers[flags === undefined ? 0 : 1]
  if (!server) throw new Error('both servers are up')
  return server.url
}

async function send({ request, ...way }: ErrorWay): Promise<Response> {
  const { method, target, headers, body, bodyBytes } = request
  const sent = bodyBytes === undefined ? body : '\0'.repeat(bodyBytes)
  const fetched = () =>
    fetch(urlFor({ request, ...way }) + target, {
      method,
      headers,
      ...(sent === undefined ? {} : { body: sent }),
    })
  let response = await fetched()
  for (let again = 1; again < (way.times ?? 1); again++) {
    response = await fetched()
  }
  return response
}

const nameOf = ({ api, operationId = 'elsewhere', status, code }: DocumentedError) =>
  `${api} ${operationId} ${status} ${code}`

describe('every documented error comes about in every printed way', () => {
  test.each(all.map(({ entry, way }) => [nameOf(entry), way.note, entry, way] as const))(
    '%s: %s',
    async (_name, _note, entry, way) => {
      const response = await send(way)
      const text = await response.text()
      const body = text === '' ? undefined : JSON.parse(text)
      expectError(entry, { status: response.status, body })
      const { operationId } = entry
      const operation = operationId && loadDocument(entry.api).byId.get(operationId)
      if (operation) {
        const { status, headers } = response
        expect(validateResponse(operation, { status, headers, body })).toEqual([])
      } else {
        expect([operationId, body]).toEqual([undefined, entry.body])
      }
      // What the journal calls it is what coverage counts.
      if (entry.status >= 400) expect(latest?.code).toBe(entry.code)
    },
  )
})

test('the catalogue lists every operation × documented error status × code, once', () => {
  const documented = faceNames.flatMap((name) =>
    loadDocument(name).operations.flatMap(({ api, operationId, responses }) =>
      responses
        .filter(({ status }) => status >= 400)
        .flatMap(({ status, examples }) => {
          expect(examples, `${operationId} ${status}`).not.toHaveLength(0)
          return examples.map((example) => `${api} ${operationId} ${status} ${example.name}`)
        }),
    ),
  )
  const elsewhere = faceNames.flatMap((name) => [
    `${name} elsewhere 404 NOT_FOUND`,
    `${name} elsewhere 405 METHOD_NOT_ALLOWED`,
  ])
  const listed = catalogue.map(nameOf)
  expect(new Set(listed).size).toBe(listed.length)
  expect(listed.filter((name) => !name.includes(' 200 ')).toSorted()).toEqual(
    [...documented, ...elsewhere].toSorted(),
  )
  expect(listed).toContain('salonbookit getAvailabilityDay 200 PROFESSIONAL_NOT_WORKING')
})

test('every error comes by preference and by scenario, and by itself unless only the mock can cause it', () => {
  const onlyOnDemand = new Set<string>()
  for (const entry of catalogue) {
    const ways = new Set(entry.ways.map(({ way }) => way))
    expect(entry.onlyOnDemand).toBe(!ways.has('naturally'))
    // Where no operation is, nothing can be preferred.
    if (entry.operationId === undefined) continue
    expect(ways).toContain('prefer')
    expect(ways).toContain('scenario')
    if (!ways.has('naturally')) onlyOnDemand.add(String(entry.code))
  }
  expect([...onlyOnDemand].toSorted()).toEqual([
    'INTERNAL_SERVER_ERROR',
    'MAINTENANCE',
    'SERVICE_UNAVAILABLE',
  ])
})

test('every entry has a sandbox of its own, whose name is short enough to be shown', () => {
  const names = catalogue.map(({ api, ways }) => {
    const headers = new Headers(
      (ways.find(({ way }) => way === 'prefer') ?? ways[0])?.request.headers,
    )
    const reading = apiNamed(api).keys.read((name) => headers.get(name) ?? undefined)
    return 'sandbox' in reading ? reading.sandbox : ''
  })
  expect(new Set(names).size).toBe(catalogue.length)
  for (const [index, name] of names.entries()) {
    expect(name.startsWith(`${catalogue[index]?.operationId ?? 'elsewhere'}-`), name).toBe(true)
  }
})

describe('the printed commands, in a shell', async () => {
  const run = promisify(execFile)
  const hasCurl = await run('curl', ['--version']).then(
    () => true,
    () => false,
  )
  const seen = new Set<string>()
  // One of each kind: what differs from operation to operation is no matter of quoting.
  const sample = all.filter(({ entry, way }) => {
    const kind = `${entry.api} ${entry.code} ${way.way}`
    return way.flags === undefined && !seen.has(kind) && seen.add(kind)
  })
  test
    .skipIf(!hasCurl)
    .each(sample.map(({ entry, way }) => [nameOf(entry), way.note, entry, way] as const))(
    '%s: %s',
    async (_name, _note, entry, way) => {
      const command = way.curl.replace(placeholder, urlFor(way))
      const { stdout } = await run('sh', ['-c', command])
      const blocks = stdout.split('\r\n\r\n')
      const head = blocks.filter((block) => block.startsWith('HTTP/')).at(-1)
      const body = JSON.parse(blocks.at(-1) ?? '')
      expectError(entry, { status: Number(head?.split(' ')[1]), body })
    },
  )
})
