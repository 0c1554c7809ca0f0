import { keySchemes } from '../../src/faces/generated/faces.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import {
  type ApiName,
  apiNames,
  type Operation,
  type Parameter,
} from '../../src/openapi/operation.ts'
import type { Dice } from './dice.ts'
import { type Draft, encode } from './draft.ts'
import { hostileText } from './hostile.ts'
import { sample } from './sample.ts'
import { suggestion } from './suggest.ts'
import { faultRule, scenarioUse } from './unhappy.ts'
import { type Knowledge, sandboxNames, type World } from './world.ts'

/** How often operations are asked for: those that change much, or cost much, seldom. */
const weights: Readonly<Record<string, number>> = {
  createBooking: 12,
  getAvailability: 12,
  createReservation: 10,
  getAvailabilityDay: 12,
  createClient: 4,
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
const seldom: ReadonlySet<string> = new Set([
  'getCitaproDocument',
  'getSalonbookitDocument',
  'getControlDocument',
  'listErrors',
  'listScenarios',
  'getHealth',
  'getSnapshot',
  'restoreSnapshot',
  'createSandbox',
  'deleteSandbox',
  'resetSandbox',
  'getAvailabilityRange',
])

const all = apiNames.flatMap((api) => loadDocument(api).operations)
const weighted = all.map((operation): readonly [number, () => Operation] => [
  seldom.has(operation.operationId) ? 1 : (weights[operation.operationId] ?? usual),
  () => operation,
])

/** A request that its document allows, about something the sandbox is likely to have. */
export function validRequest(dice: Dice, world: World): Draft {
  const operation = dice.weighted(weighted)
  const sandbox = dice.oneIn(200) ? `one-off-${dice.int(0, 1_000_000)}` : dice.pick(sandboxNames)
  const body = bodyOf(operation, { dice, world, sandbox })
  return {
    operationId: operation.operationId,
    sandbox,
    method: operation.method,
    path: pathOf(operation, { dice, world, sandbox }),
    query: operation.parameters.flatMap((parameter) =>
      queryOf(parameter, operation, { dice, world, sandbox }),
    ),
    headers: [
      ...keyOf(operation.api, sandbox, dice),
      ...(body === undefined ? [] : [json]),
      ...(dice.oneIn(4) ? [ofPage] : []),
    ],
    body,
  }
}

const json: [string, string] = ['content-type', 'application/json']
const ofPage: [string, string] = ['origin', 'http://localhost:5173']

interface Setting {
  readonly dice: Dice
  readonly world: World
  readonly sandbox: string
}

function pathOf(operation: Operation, setting: Setting): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    return encode(String(parameter ? valueOf(parameter, operation, setting) : name))
  })
}

function queryOf(parameter: Parameter, operation: Operation, setting: Setting): [string, string][] {
  const { dice } = setting
  if (parameter.in !== 'query' || (!parameter.required && dice.oneIn(2))) return []
  if (parameter.style === 'deepObject') return filters(dice)
  return [[encode(parameter.name), encode(String(valueOf(parameter, operation, setting)))]]
}

function filters(dice: Dice): [string, string][] {
  return dice
    .list(3, () => ({
      field: dice.pick([
        'email',
        'id',
        'name',
        'status',
        'price',
        'firstname',
        'startTime',
        'clientId',
        'locationId',
      ]),
      operator: dice.pick(['=', '!=', '>', '>=', '<', '<=', 'CONTAINS']),
      value: dice.pick([
        'a',
        '50',
        'active',
        'confirmed',
        'juan@example.com',
        '2026-03-10T09:00:00',
        hostileText(dice),
      ]),
    }))
    .flatMap((filter, index) =>
      Object.entries(filter).map(([key, value]): [string, string] => [
        `filters[${index}][${key}]`,
        encode(value),
      ]),
    )
}

function valueOf(
  { name, schema, in: place }: Parameter,
  { operationId, api }: Operation,
  { dice, world, sandbox }: Setting,
): unknown {
  const suggest = suggestion({ dice, known: world.of(sandbox), sandbox, operationId, api, place })
  return sample(schema, name, { dice, suggest })
}

function keyOf(api: ApiName, sandbox: string, dice: Dice): [string, string][] {
  if (api === 'control') return []
  const { header, bearer, forms } = keySchemes[api]
  const key = `${dice.pick(forms).prefix}${sandbox}`
  return bearer && dice.oneIn(3)
    ? [['authorization', `Bearer ${key}`]]
    : [[header.toLowerCase(), key]]
}

function bodyOf(
  { operationId, api, requestBody }: Operation,
  { dice, world, sandbox }: Setting,
): string | undefined {
  if (!requestBody) return undefined
  const known = world.of(sandbox)
  if (operationId === 'restoreSnapshot') return dice.pick(world.snapshots) ?? '{}'
  if (operationId === 'setScenarios') {
    return JSON.stringify(dice.oneIn(2) ? [] : dice.list(3, () => scenarioUse(dice)))
  }
  if (operationId === 'setFaults') {
    return JSON.stringify(dice.oneIn(2) ? [] : dice.list(3, () => faultRule(dice)))
  }
  const suggest = suggestion({ dice, known, sandbox, operationId, api, place: 'body' })
  const sampled = sample(requestBody.schema, 'body', { dice, suggest })
  if (typeof sampled !== 'object' || dice.oneIn(6)) return JSON.stringify(sampled)
  return JSON.stringify({ ...sampled, ...offered(operationId, known, dice) })
}

/** What an answer of before offered, in the words of the operation that takes it. */
function offered(operationId: string, known: Knowledge, dice: Dice): object | undefined {
  if (operationId === 'createReservation') return dice.pick(known.times)
  const offer = dice.pick(known.offers)
  if (operationId === 'createBooking') return offer
  if (operationId !== 'addAgendaBooking' || !offer) return undefined
  const { startTime, serviceId, locationId, personId } = offer
  const start = startTime.replace('Z', '')
  return { start, services: [serviceId], location: locationId, professional: personId }
}
