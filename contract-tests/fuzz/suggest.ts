import fc from 'fast-check'
import { isObject } from '../../src/json/object.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import { type ApiName, apiNames, type Schema } from '../../src/openapi/operation.ts'
import { type Arbitrary, fixed, known, oneOf, weighted, wordOf } from './later.ts'

/** Where a value goes. */
export interface Field {
  readonly name: string
  readonly operationId: string
  readonly api: ApiName
  readonly place: 'path' | 'query' | 'header' | 'body'
}

/** Around the day on which the fuzzer's clocks start. */
export const day = fc
  .nat(20)
  .map((after) => new Date(Date.UTC(2026, 2, 9 + after)).toISOString().slice(0, 10))

/** A quarter of an hour of one of these days, from eight to nine in the evening. */
export const moment = fc.tuple(day, fc.integer({ min: 32, max: 83 })).map(([date, quarter]) => {
  const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15]
  return `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`
})

export const guest = fc.nat(40).map((number) => `guest${number}@example.com`)

/** What a document's examples have under each name: people, places and services that the salons have. */
const examples = new Map<string, unknown[]>()

/** The name of a body as a whole, which is no field. */
export const whole = 'body'

function collect(api: ApiName, name: string, value: unknown): void {
  if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      collect(api, key, inner)
    }
  } else if (value !== undefined && name !== whole) {
    const key = `${api} ${name}`
    examples.set(key, [...(examples.get(key) ?? []), value])
  }
}

for (const { api, parameters, requestBody } of apiNames.flatMap(
  (name) => loadDocument(name).operations,
)) {
  for (const { name, example } of parameters) {
    collect(api, name, example)
  }
  for (const { value } of requestBody?.examples ?? []) {
    collect(api, whole, value)
  }
}

const clients = known((scene) => scene.known.clients)

/** What is worth more tries than the examples, by name. */
const values: Readonly<Record<string, Arbitrary>> = {
  clientId: clients,
  email: fixed(guest),
}

/** Names that no sandbox may have, or that another part of the program might stumble over. */
const oddNames = '_unkeyed .. %2e expired __proto__ constructor ñ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
const salons = 'demo demo empty busy-saturday docs-citapro generate:professionals=3,days=6'
const zones = 'Europe/Madrid America/Guayaquil Pacific/Apia Asia/Kathmandu America/St_Johns'
const durations = 'PT1M PT30M PT2H P1D P1W P1M P1DT3H PT0S'

const control: Readonly<Record<string, Arbitrary>> = {
  ...values,
  name: fixed(fc.nat(42).map((at) => ['a', 'b', 'fresh'][at] ?? `made-${at}`)),
  data: fixed(wordOf(salons)),
  zone: fixed(wordOf(zones)),
  seed: fixed(fc.nat(3)),
  now: fixed(moment),
  by: fixed(wordOf(durations)),
  client: fc.oneof(clients, oneOf(1, 2)),
  start: fixed(moment),
  from: fixed(moment),
  to: fixed(moment),
  // Real time passes for these: the shorter the better.
  ms: fixed(fc.nat(3)),
}

/** What to put where a field of that name stands; undefined leaves it to its schema. */
export function suggestionFor(field: Field, schema: Schema): Arbitrary | undefined {
  const { name, api, place } = field
  if (name === 'id') return place === 'path' ? idFor(field) : undefined
  if (name === 'name' && place === 'path') {
    const inSandbox: Arbitrary<string> = fc.constant(({ sandbox }) => sandbox)
    return weighted([29, inSandbox], [1, fixed(wordOf(oddNames))])
  }
  if (schema.format === 'date') return fixed(day)
  const table = api === 'control' ? control : values
  if (Object.hasOwn(table, name)) return table[name]
  const given = [...(schema.examples ?? []), ...(examples.get(`${api} ${name}`) ?? [])]
  return given.length > 0 ? oneOf(...given) : undefined
}

function idFor({ operationId }: Field): Arbitrary {
  if (operationId === 'removeClosure') return known((scene) => scene.known.closures)
  if (operationId === 'removeTimeOff') return known((scene) => scene.known.timeOff)
  if (/client/i.test(operationId)) return clients
  return known((scene) => scene.known.bookings)
}
