import { formatDay, isoWall, parseWall } from '../calendar.ts'
import type { Call } from '../call.ts'
import { checkBearer, checkKeys } from '../checks/keys.ts'
import { checkMethods } from '../checks/methods.ts'
import type { Mutation } from '../checks/mutations.ts'
import { omissionsOf, violationsOfParameter } from '../checks/mutations.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { screenMutations } from '../checks/screening.ts'
import { operationClause, parameterClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import { numberOf, textOf } from '../reading.ts'
import { overlaps } from '../slots.ts'
import { filterQuery } from './citapro-filters.ts'
import { searchOf, windowOf } from './citapro-availability.ts'
import { type CitaproWorld, queryOf } from './citapro-world.ts'

const validation = ['VALIDATION_ERROR']

/** Availability with one parameter missing, malformed, or naming what does not exist. */
export async function refuseAvailability(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { choice, from, whole } = await windowOf(world)
  const operation = run.operation('getAvailability')
  const professional = whole.slots[0]?.professionals[0] ?? run.random.uuid()
  const valid: Call = {
    operation,
    query: queryOf({ ...searchOf(choice), from, to: from + 7, professional }),
  }
  await run.succeed(valid)
  const required = operation.parameters.filter((parameter) => parameter.required)
  const missing = omissionsOf({ required: required.map(({ name }) => name) })
  const malformed = operation.parameters.flatMap(violationsOfParameter)
  const dates = malformed.filter(({ name }) => name.endsWith('Date'))
  const others = malformed.filter(({ name }) => !name.endsWith('Date'))
  await run.step(['negative_data_rejection'], () =>
    screenMutations(run, { valid, mutations: [...missing, ...others], names: validation }),
  )
  await run.step(['invalid_date'], async () => {
    for (const mutation of dates) await refuseDate(world, valid, mutation)
  })
  await run.step(['range_order'], () => refuseBackwards(world, valid, from))
  await run.step(['unknown_id'], () => refuseUnknown(world, valid))
}

async function refuseDate(world: CitaproWorld, valid: Call, mutation: Mutation): Promise<void> {
  const { run } = world
  const others = (valid.query ?? []).filter(([name]) => name !== mutation.name)
  await expectRefusal(run, {
    check: 'invalid_date',
    subject: `${mutation.name} ${mutation.because}`,
    call: { ...valid, query: [...others, [mutation.name, String(mutation.value)]] },
    names: validation,
    clause: parameterClause(valid.operation, mutation.name),
    because: `${mutation.name} ${mutation.because}`,
  })
}

async function refuseBackwards(world: CitaproWorld, valid: Call, from: number): Promise<void> {
  const others = (valid.query ?? []).filter(([name]) => !name.endsWith('Date'))
  await expectRefusal(world.run, {
    check: 'range_order',
    subject: 'endDate before startDate',
    call: {
      ...valid,
      query: [...others, ['startDate', formatDay(from + 7)], ['endDate', formatDay(from + 6)]],
    },
    names: ['END_DATE_BEFORE_START'],
    kind: 'inferred',
    manner: 'inferred',
    clause: parameterClause(valid.operation, 'endDate'),
    because: 'endDate is before startDate',
  })
}

/** What does not exist has no free times; with which status that is said is our decision. */
async function refuseUnknown(world: CitaproWorld, valid: Call): Promise<void> {
  const { run } = world
  const names: Readonly<Record<string, string>> = {
    locationId: 'LOCATION_NOT_FOUND',
    serviceId: 'SERVICE_NOT_FOUND',
    professionalId: 'PROFESSIONAL_NOT_FOUND',
  }
  for (const [name, example] of Object.entries(names)) {
    const query = (valid.query ?? []).filter(([other]) => other !== name)
    const call: Call = { ...valid, query: [...query, [name, run.random.uuid()]] }
    const { answer, refused } = await expectRefusal(run, {
      check: 'unknown_id',
      subject: `an unknown ${name}`,
      call,
      names: [example],
      kind: 'inferred',
      manner: 'inferred',
      clause: parameterClause(valid.operation, name),
      because: `no such ${name} exists`,
    })
    if (refused) continue
    const slots = answer.json
    run.expect('unknown_id', textOf(slots, 'slots', '0', 'startTime') === undefined, () => ({
      operationId: valid.operation.operationId,
      clause: parameterClause(valid.operation, name),
      kind: 'consistency',
      subject: `slots for an unknown ${name}`,
      expected: 'no slots for what does not exist',
      actual: `${answer.status} with slots`,
      evidence: [answer],
    }))
  }
}

/** Paging, ordering and filters out of bounds: the bounds are ours, so a notice at most. */
export async function refuseLists(world: CitaproWorld): Promise<void> {
  const { run } = world
  for (const operationId of lists) {
    await run.step(['negative_data_rejection'], async () => {
      const operation = run.operation(operationId)
      const field = operation.operationId === 'listBookings' ? 'status' : 'id'
      const valid: Call = {
        operation,
        query: [
          ['limit', '1'],
          ['offset', '0'],
          ['order', 'asc'],
          ['orderBy', 'id'],
          ...filterQuery([{ field, operator: '=', value: 'x' }]),
        ],
      }
      const mutations: Mutation[] = [
        { name: 'limit', keyword: 'minimum', value: '0', because: 'is less than 1' },
        { name: 'limit', keyword: 'maximum', value: '101', because: 'is more than 100' },
        { name: 'offset', keyword: 'minimum', value: '-1', because: 'is negative' },
        { name: 'order', keyword: 'enum', value: 'sideways', because: 'is neither asc nor desc' },
        { name: 'orderBy', keyword: 'enum', value: 'maniqui', because: 'is no field' },
        { name: 'filters.0.field', keyword: 'enum', value: 'maniqui', because: 'is no field' },
        { name: 'filters.0.operator', keyword: 'enum', value: '~', because: 'is no operator' },
      ]
      await screenMutations(run, { valid, mutations, names: validation })
    })
  }
}

const lists = [
  'listServices',
  'listLocations',
  'listPeople',
  'listClients',
  'listBookings',
] as const

/** An id nobody has is not found, and says so as published. */
export async function refuseUnknownIds(world: CitaproWorld): Promise<void> {
  const { run } = world
  const ids = ['getClient', 'getBooking', ...(run.write ? ['replaceClient', 'deleteClient'] : [])]
  for (const operationId of ids) {
    await run.step(['unknown_id'], async () => {
      const operation = run.operation(operationId)
      const body = operationId === 'replaceClient' ? clientBody(world, 0) : undefined
      await expectRefusal(run, {
        check: 'unknown_id',
        subject: 'an unknown id',
        call: {
          operation,
          path: { id: run.random.uuid() },
          ...(body ? { body } : {}),
        },
        names: ['CLIENT_NOT_FOUND', 'BOOKING_NOT_FOUND'],
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
  )
  await run.step(['key_carriers'], () =>
    checkBearer(run, { operation: run.operation('listLocations') }),
  )
}

export async function refuseMethods(world: CitaproWorld): Promise<void> {
  const { run } = world
  await checkMethods(
    run,
    run.document.operations.map(({ operationId }) => harmless(world, operationId)),
  )
}

function harmless(
  { run }: CitaproWorld,
  operationId: string,
): Call & { path?: Record<string, string> } {
  const operation = run.operation(operationId)
  const hasId = operation.parameters.some(({ in: place }) => place === 'path')
  return {
    operation,
    ...(hasId ? { path: { id: run.random.uuid() } } : {}),
    ...(operation.requestBody ? { body: {} } : {}),
  }
}

/** Nobody is offered at a time for which the bookings say that they are taken. */
export async function checkOfferedNotBooked(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { whole, from } = await windowOf(world)
  const bookings = await world.list('listBookings', [
    ...filterQuery([{ field: 'startTime', operator: '>=', value: isoWall(from * 1440) }]),
    ['orderBy', 'startTime'],
    ['order', 'asc'],
    ['limit', '100'],
  ])
  const taken = bookings.items.flatMap((item) => {
    const [start, end] = [parseWall(textOf(item, 'startTime')), parseWall(textOf(item, 'endTime'))]
    const person = textOf(item, 'personId')
    const status = textOf(item, 'status') ?? ''
    const shared = (numberOf(item, 'service', 'simultaneous') ?? 1) > 1
    if (start === undefined || end === undefined || person === undefined || shared) return []
    return ['reserved', 'pending', 'confirmed', 'completed'].includes(status)
      ? [{ start, end, person }]
      : []
  })
  const relevant = taken.filter(({ start }) => start < (from + 31) * 1440)
  if (relevant.length === 0) throw new NotExercised('no booking lies within the days looked at')
  const clash = relevant.find((booking) =>
    whole.slots.some(
      (slot) => slot.professionals.includes(booking.person) && overlaps(slot, booking),
    ),
  )
  run.expect('offered_not_booked', clash === undefined, () => ({
    operationId: 'getAvailability',
    clause: operationClause(whole.answer.operation),
    kind: 'consistency',
    subject: 'a booked time is offered',
    expected: 'no slot for a professional at a time when listBookings has a booking for them',
    actual: clash
      ? `${clash.person} is booked from ${isoWall(clash.start)} to ${isoWall(clash.end)}, and offered then`
      : '',
    evidence: [bookings.answer, whole.answer],
  }))
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
