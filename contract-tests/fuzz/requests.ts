import fc from 'fast-check'
import { keySchemes } from '../../src/faces/generated/faces.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import {
  type ApiName,
  apiNames,
  type Operation,
  type Parameter,
} from '../../src/openapi/operation.ts'
import { bendsWithBody, bendsWithout } from './bend.ts'
import { type Draft, encode } from './draft.ts'
import { hostileText } from './hostile.ts'
import { type Arbitrary, known, type Later, oneOf, weighted, wordOf } from './later.ts'
import { valueOf } from './sample.ts'
import { whole } from './suggest.ts'
import { sandboxNames, type World } from './world.ts'

/** How often operations are asked for: those that change much, or cost much, seldom. */
const weights: Readonly<Record<string, number>> = {
  createBooking: 12,
  getAvailability: 12,
  createReservation: 10,
  getAvailabilityDay: 12,
  createClient: 6,
  deleteClient: 3,
  addAgendaBooking: 4,
  cancelAgendaBooking: 5,
  setAgendaBookingStatus: 5,
  addTimeOff: 3,
  removeTimeOff: 3,
  addClosure: 2,
  removeClosure: 3,
  setClock: 1,
  advanceClock: 3,
}
const usual = 2
const seldom =
  `getCitaproDocument getSalonbookitDocument getControlDocument listErrors listScenarios getHealth
  getSnapshot createSandbox deleteSandbox resetSandbox getAvailabilityRange`.split(/\s+/)

/** A request that is still to be made, of what is known by then. */
export type Ask = (world: World) => Draft

const sandboxes = weighted<string>(
  [59, fc.constantFrom(...sandboxNames)],
  // More of them than a mock keeps, so that some are dropped.
  [1, fc.nat(60).map((number) => `one-off-${number}`)],
)
const page: Pair = ['origin', 'http://localhost:5173']
type Pair = [name: string, value: string]

const filter = fc.record({
  field: wordOf('email id name status price firstname startTime clientId locationId'),
  operator: wordOf('= != > >= < <= CONTAINS'),
  value: weighted(
    [6, wordOf('a 50 active confirmed juan@example.com 2026-03-10T09:00:00')],
    [1, hostileText],
  ),
})
const filters = fc
  .array(filter, { maxLength: 3 })
  .map((list) =>
    list.flatMap((fields, at) =>
      Object.entries(fields).map(([key, value]): Pair => [`filters[${at}][${key}]`, encode(value)]),
    ),
  )

function requestsOf(operation: Operation): fc.Arbitrary<Ask> {
  const { operationId, method, api, parameters, requestBody } = operation
  const inPath = parameters.filter((one) => one.in === 'path')
  const model = {
    sandbox: sandboxes,
    path: fc.record(valuesOf(operation, inPath)),
    query: queryOf(operation),
    key: keyOf(api),
    isOfPage: fc.nat(3).map((chance) => chance === 3),
    hasToken: fc.nat(49).map((chance) => chance < 49),
    body: bodyOf(operation),
    bends: requestBody ? bendsWithBody : bendsWithout,
  }
  return fc.record(model).map((parts) => (world) => {
    const scene = { sandbox: parts.sandbox, known: world.of(parts.sandbox) }
    const body = parts.body(scene)
    const draft: Draft = {
      operationId,
      sandbox: parts.sandbox,
      method,
      path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encode(String(parts.path[name]?.(scene) ?? 1)),
      ),
      query: parts.query(scene),
      headers: [
        ...parts.key(scene),
        ...(body === undefined ? [] : [['content-type', 'application/json'] satisfies Pair]),
        ...(parts.isOfPage ? [page] : []),
      ],
      body,
      isBent: parts.bends.length > 0,
    }
    for (const bend of parts.bends) {
      bend(draft, scene)
    }
    if (world.token !== undefined && parts.hasToken) {
      draft.headers.push(['x-maniqui-token', world.token])
    }
    return draft
  })
}

function valuesOf({ operationId, api }: Operation, parameters: readonly Parameter[]) {
  return Object.fromEntries(
    parameters.map(({ name, schema, in: place }) => [
      name,
      valueOf(schema, { name, operationId, api, place }),
    ]),
  )
}

function queryOf(operation: Operation): Arbitrary<Pair[]> {
  const parameters = operation.parameters.filter((one) => one.in === 'query')
  const plain = parameters.filter(({ style }) => style !== 'deepObject')
  const requiredKeys = plain.filter(({ required }) => required).map(({ name }) => name)
  const values = fc.record<Record<string, Later>>(valuesOf(operation, plain), { requiredKeys })
  const filtered = plain.length < parameters.length ? filters : fc.constant([])
  return fc.tuple(values, filtered).map(([record, extra]) => (scene) => [
    ...Object.entries(record).map(([name, value]): Pair => [
      encode(name),
      encode(String(value(scene))),
    ]),
    ...extra,
  ])
}

function keyOf(api: ApiName): Arbitrary<Pair[]> {
  if (api === 'control') return fc.constant(() => [])
  const { header, bearer, forms } = keySchemes[api]
  const isBearer = weighted([2, fc.constant(false)], [1, fc.constant(bearer)])
  return fc
    .tuple(fc.constantFrom(...forms), isBearer)
    .map(([{ prefix }, isSo]) => ({ sandbox }) => {
      const key = `${prefix}${sandbox}`
      return [isSo ? ['authorization', `Bearer ${key}`] : [header.toLowerCase(), key]]
    })
}

function bodyOf({ operationId, api, requestBody }: Operation): Arbitrary<string | undefined> {
  if (!requestBody) return fc.constant(() => undefined)
  if (operationId === 'restoreSnapshot') {
    return known((scene) => scene.known.snapshots).map((text) => (scene) => text(scene) ?? '{}')
  }
  const { schema, examples } = requestBody
  const sampled = valueOf(schema, { name: whole, operationId, api, place: 'body' })
  const made = fc
    .tuple(sampled, offered(operationId))
    .map(([sample, offer]): Later<string> => (scene) => {
      const value = sample(scene)
      const isFields = typeof value === 'object' && !Array.isArray(value)
      return JSON.stringify(isFields ? { ...value, ...offer(scene) } : value)
    })
  // Without what would only make the run wait.
  const given = examples.map(({ value }) => JSON.stringify(value).replaceAll(/"ms":\d+/g, '"ms":0'))
  return given.length === 0 ? made : weighted<Later<string>>([7, made], [1, oneOf(...given)])
}

/** What an answer of before offered, in the words of the operation that takes it. */
function offered(operationId: string): Arbitrary<object | undefined> {
  const none = fc.constant(() => undefined)
  const offers = known((scene) => scene.known.offers)
  const takes: Readonly<Record<string, Arbitrary<object | undefined>>> = {
    createBooking: offers,
    createReservation: known((scene) => scene.known.times),
    addAgendaBooking: offers.map((offer) => (scene) => {
      const { startTime, serviceId, locationId, personId } = offer(scene) ?? {}
      const start = startTime?.replace('Z', '')
      return start === undefined
        ? undefined
        : { start, services: [serviceId], location: locationId, professional: personId }
    }),
  }
  return weighted([5, takes[operationId] ?? none], [1, none])
}

/** Requests about what their sandbox is likely to have, as their documents allow them, and such that were bent. */
export const requests: fc.Arbitrary<Ask> = weighted(
  ...apiNames
    .flatMap((api) => loadDocument(api).operations)
    .map((operation): [number, fc.Arbitrary<Ask>] => {
      const { operationId } = operation
      const weight = seldom.includes(operationId) ? 1 : (weights[operationId] ?? usual)
      return [weight, requestsOf(operation)]
    }),
)
