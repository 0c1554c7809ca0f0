import type { TargetAnswer } from '../../judge/answer.ts'
import type { OperationCall } from '../../judge/call.ts'
import { callWith, unknownIds, unknownsOf, wrongCoded } from '../checks/caused.ts'
import { checkBearer, checkKeys } from '../checks/keys.ts'
import { checkMethods } from '../checks/methods.ts'
import { omissionsOf, invalidValuesOfParameter } from '../checks/mutations.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { screenMutations, type ScreenedMutation } from '../checks/screening.ts'
import { operationClause, parameterClause } from '../../judge/clause.ts'
import { filterQuery } from './citapro-filters.ts'
import { partOf, windowOf } from './citapro-window.ts'
import { type CitaproWorld, queryOf, readAvailability } from './citapro-world.ts'

/** Availability with one parameter missing, malformed, or naming what does not exist. */
export async function refuseAvailability(world: CitaproWorld): Promise<void> {
  const { run } = world
  const operation = run.operation('getAvailability')
  const part = partOf(await windowOf(world))
  const query = queryOf(part)
  // Proven valid: kept from the flow that asked for it, asked for now otherwise.
  const { answer } = await world.availability(part)
  const required = operation.parameters.filter((parameter) => parameter.required)
  const missing = omissionsOf({ required: required.map(({ name }) => name) })
  const malformed = operation.parameters.flatMap(invalidValuesOfParameter)
  // With which status it is said that something does not exist is our decision.
  const unknown = unknownIds(run, operation, { check: 'unknown_id', kind: 'inferred' })
  await screenMutations(run, {
    valid: { operation, query },
    names: ['VALIDATION_ERROR'],
    evidence: [answer],
    onAccepted: (accepted) => judgeUnknown(world, accepted),
    mutations: [
      ...missing,
      ...malformed.map((mutation) =>
        mutation.name.endsWith('Date') ? { ...mutation, check: 'invalid_date' as const } : mutation,
      ),
    ],
  })
  await run.step(['range_order'], () => refuseBackwards(world, { operation, query }, part.from))
  await run.step(['unknown_id'], () =>
    screenMutations(run, {
      valid: { operation, query },
      names: [],
      evidence: [answer],
      mutations: unknown,
      onAccepted: (accepted) => judgeUnknown(world, accepted),
    }),
  )
}

async function refuseBackwards(
  world: CitaproWorld,
  valid: OperationCall,
  from: number,
): Promise<void> {
  const { run } = world
  const backwards = wrongCoded(valid.operation, 'END_DATE_BEFORE_START')
  await expectRefusal(run, {
    check: 'range_order',
    subject: 'endDate before startDate',
    call: callWith(run, valid, { cause: backwards, today: from }),
    names: [backwards.code],
    kind: 'inferred',
    manner: 'inferred',
    clause: parameterClause(valid.operation, 'endDate'),
    because: `${backwards.input} ${backwards.because}`,
  })
}

/** An empty answer for what does not exist is another manner; free times for it are nonsense. */
function judgeUnknown({ run }: CitaproWorld, answer: TargetAnswer): void {
  const { slots } = readAvailability(answer)
  const query = new Map(answer.call.query)
  const location = query.get('locationId') ?? ''
  run.expect('unknown_id', slots.length === 0, () => ({
    operationId: answer.operation.operationId,
    clause: operationClause(answer.operation),
    kind: 'consistency',
    subject: 'free times for what does not exist',
    expected: `no slots for a location, service or professional nobody has, such as ${location}`,
    actual: `${slots.length} slots`,
    evidence: [answer],
  }))
}

/** Paging, ordering and filters out of bounds: the bounds are ours, so a notice at most. */
export async function refuseLists(world: CitaproWorld): Promise<void> {
  const { run } = world
  const bounds = [
    ['listClients', '101'],
    ['listBookings', '0'],
  ] as const
  // A run that writes has better uses for its requests.
  for (const [operationId, limit] of run.write ? bounds.slice(0, 1) : bounds) {
    await run.step(['negative_data_rejection'], async () => {
      const operation = run.operation(operationId)
      const valid: OperationCall = {
        operation,
        query: [
          ['limit', '1'],
          ['offset', '0'],
          ['order', 'asc'],
          ['orderBy', 'id'],
          ...filterQuery([{ field: 'id', operator: '=', value: run.random.uuid() }]),
        ],
      }
      const inferred = { kind: 'inferred', manner: 'inferred' } as const
      const mutations: ScreenedMutation[] = [
        { name: 'limit', keyword: 'minimum', value: limit, because: 'is not from 1 to 100' },
        { name: 'offset', keyword: 'minimum', value: '-1', because: 'is negative' },
        { name: 'order', keyword: 'enum', value: 'sideways', because: 'is neither asc nor desc' },
        { name: 'orderBy', keyword: 'enum', value: 'maniqui', because: 'is no field' },
        { name: 'filters.0.field', keyword: 'enum', value: 'maniqui', because: 'is no field' },
        { name: 'filters.0.operator', keyword: 'enum', value: '~', because: 'is no operator' },
      ]
      await screenMutations(run, {
        valid,
        mutations: mutations.map((mutation) => ({ ...mutation, ...inferred })),
        names: ['VALIDATION_ERROR', 'UNKNOWN_FILTER_FIELD', 'UNKNOWN_FILTER_OPERATOR'],
      })
    })
  }
}

/** An id nobody has is not found, and says so as published. */
export async function refuseUnknownIds(world: CitaproWorld): Promise<void> {
  const { run } = world
  // With --write a deleted client says the same for the operations on one client.
  for (const operationId of run.write ? ['getBooking'] : ['getBooking', 'getClient']) {
    await run.step(['unknown_id'], async () => {
      const operation = run.operation(operationId)
      await expectRefusal(run, {
        check: 'unknown_id',
        subject: 'an unknown id',
        call: { operation, path: { id: run.random.uuid() } },
        names: unknownsOf(operation).map(({ code }) => code),
        clause: operationClause(operation),
        because: 'nothing has that id',
      })
    })
  }
}

/** Every operation without a key. Writes have empty bodies and unknown ids: nothing can come of them. */
export async function refuseKeys(world: CitaproWorld): Promise<void> {
  const { run } = world
  const operations = run.document.operations.filter(({ method }) => run.write || method === 'GET')
  await checkKeys(
    run,
    operations.map((operation) => harmless(world, operation.operationId)),
    { bearer: true },
  )
  await run.step(['key_carriers'], () =>
    checkBearer(run, { operation: run.operation('listLocations') }),
  )
}

export async function refuseMethods(world: CitaproWorld): Promise<void> {
  const { run } = world
  // One router answers for all paths; a run that writes has better uses for its requests.
  const some = run.write
    ? ['listClients']
    : ['listServices', 'listClients', 'getClient', 'listBookings']
  await checkMethods(
    run,
    some.map((operationId) => harmless(world, operationId)),
  )
}

function harmless(
  { run }: CitaproWorld,
  operationId: string,
): OperationCall & { path?: Record<string, string> } {
  const operation = run.operation(operationId)
  const hasId = operation.parameters.some(({ in: place }) => place === 'path')
  return {
    operation,
    ...(hasId ? { path: { id: run.random.uuid() } } : {}),
    ...(operation.requestBody ? { body: {} } : {}),
  }
}

/** What a client of this run looks like; recognisable, and with an address that cannot be mailed. */
export function clientBody({ run }: CitaproWorld, number: number): Record<string, unknown> {
  return {
    firstname: 'Maniqui',
    lastname: `Verify-${run.name}-${number}`,
    email: `verify-${run.name}-${number}@maniqui.invalid`,
    phone: `+1202555${String(100 + number).padStart(4, '0')}`,
  }
}
