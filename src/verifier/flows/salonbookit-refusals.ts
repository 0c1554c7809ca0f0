import { formatWallDay } from '../calendar.ts'
import type { OperationCall, QueryPairs } from '../../judge/call.ts'
import type { CheckId } from '../../judge/check-catalogue.ts'
import { checkKeys } from '../checks/keys.ts'
import { checkMethods } from '../checks/methods.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { parameterClause } from '../../judge/clause.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** Numbers no business counts up to. */
const nobody = '99999937'

interface Case {
  readonly check: CheckId
  readonly name: string
  readonly parameter: string
  readonly because: string
  readonly call: OperationCall
  /** Where the documents say neither that nor how it is refused. */
  readonly inferred?: boolean
  readonly manner?: 'inferred'
}

/** Both availability operations with one thing wrong; each code as documented. */
export async function refuseAvailability(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { today, to } = await world.base()
  const cases = [...dayCases(world, today), ...rangeCases(world, { today, to: to ?? today + 30 })]
  for (const { check, name, parameter, because, call, inferred, manner } of cases) {
    await run.step([check], async () => {
      await expectRefusal(run, {
        check,
        subject: `${parameter} of ${call.operation.operationId}: ${because}`,
        call,
        names: [name, ...(parameter === 'peluquero_id' ? ['PROFESSIONAL_NOT_FOUND'] : [])],
        clause: parameterClause(call.operation, parameter),
        because: `${parameter} ${because}`,
        ...(inferred ? { kind: 'inferred' } : {}),
        ...(inferred || manner ? { manner: 'inferred' } : {}),
      })
    })
  }
}

function dayCases(world: SalonbookitWorld, today: number): Case[] {
  const length = { service: world.service }
  const on = (day: number | string): OperationCall => world.dayCall(day, length)
  const soon = today + 1
  const invalid = (fecha: string, because: string): Case => ({
    check: 'invalid_date',
    name: 'INVALID_DATE',
    parameter: 'fecha',
    because,
    call: on(fecha),
  })
  const odd = (parameter: string, value: string, because: string): Case => ({
    check: parameter === 'duracion' ? 'invalid_duration' : 'negative_data_rejection',
    name: 'VALIDATION_ERROR',
    parameter,
    because,
    call: { ...world.dayCall(soon, {}), query: [[parameter, value]] },
    // The kind of each parameter is documented, the code for a wrong one is not.
    ...(parameter === 'servicios' ? { inferred: true } : { manner: 'inferred' }),
  })
  return [
    invalid('2026-02-30', 'is a day that does not exist'),
    invalid('2026-1-5', 'has no leading zeros'),
    invalid('05-01-2026', 'is the wrong way round'),
    {
      check: 'date_in_past',
      name: 'DATE_IN_PAST',
      parameter: 'fecha',
      because: 'is yesterday',
      call: on(today - 1),
    },
    {
      check: 'date_in_past',
      name: 'DATE_IN_PAST',
      parameter: 'fecha',
      because: 'is a year ago',
      call: on(today - 365),
    },
    {
      check: 'date_too_far',
      name: 'DATE_TOO_FAR',
      parameter: 'fecha',
      because: 'is ten years away',
      call: on(today + 3653),
    },
    {
      check: 'unknown_professional',
      name: 'PROFESSIONAL_NOT_FOUND',
      parameter: 'peluquero_id',
      because: 'does not exist',
      call: world.dayCall(soon, length, nobody),
    },
    {
      check: 'unknown_professional',
      name: 'PROFESSIONAL_NOT_FOUND',
      parameter: 'peluquero_id',
      because: 'is no number',
      call: world.dayCall(soon, length, 'maniqui'),
      inferred: true,
    },
    {
      check: 'unknown_service',
      name: 'SERVICE_NOT_FOUND',
      parameter: 'servicio_id',
      because: 'does not exist',
      call: world.dayCall(soon, { service: nobody }),
    },
    {
      check: 'unknown_service',
      name: 'SERVICE_NOT_FOUND',
      parameter: 'servicios',
      because: 'names one that does not exist',
      call: world.dayCall(soon, { services: [world.service, nobody] }),
    },
    odd('duracion', '0', 'is not positive'),
    odd('duracion', '-30', 'is negative'),
    odd('duracion', 'maniqui', 'is no number'),
    odd('servicio_id', 'maniqui', 'is no number'),
    odd('servicios', 'maniqui,', 'is no list of numbers'),
  ]
}

function rangeCases(world: SalonbookitWorld, { today, to }: { today: number; to: number }): Case[] {
  const operation = world.run.operation('getAvailabilityRange')
  const changed = (changes: Readonly<Record<string, string>>): OperationCall => {
    const query: QueryPairs = Object.entries({
      peluquero_id: world.professional,
      servicio_id: world.service,
      // Not today, so that midnight may pass.
      desde: formatWallDay(today + 1),
      hasta: formatWallDay(to),
      ...changes,
    })
    return { operation, query }
  }
  const about = (
    check: CheckId,
    name: string,
    [parameter, value, because]: readonly [string, string, string],
  ): Case => ({
    check,
    name,
    parameter,
    because,
    call: changed({ [parameter]: value }),
    ...(name === 'VALIDATION_ERROR' ? { manner: 'inferred' } : {}),
  })
  return [
    about('invalid_date', 'INVALID_DATE', ['desde', '2026-02-30', 'is a day that does not exist']),
    about('invalid_date', 'INVALID_DATE', ['hasta', '2026-1-5', 'has no leading zeros']),
    about('invalid_date', 'INVALID_DATE', ['hasta', '2026-02-30', 'is a day that does not exist']),
    about('date_in_past', 'DATE_IN_PAST', ['desde', formatWallDay(today - 1), 'is yesterday']),
    about('date_too_far', 'DATE_TOO_FAR', [
      'hasta',
      formatWallDay(today + 3653),
      'is ten years away',
    ]),
    about('unknown_professional', 'PROFESSIONAL_NOT_FOUND', [
      'peluquero_id',
      nobody,
      'does not exist',
    ]),
    about('unknown_service', 'SERVICE_NOT_FOUND', ['servicio_id', nobody, 'does not exist']),
    about('negative_data_rejection', 'VALIDATION_ERROR', [
      'peluquero_id',
      'maniqui',
      'is no number',
    ]),
    about('negative_data_rejection', 'VALIDATION_ERROR', [
      'servicio_id',
      'maniqui',
      'is no number',
    ]),
    {
      check: 'range_order',
      name: 'VALIDATION_ERROR',
      parameter: 'hasta',
      because: 'is before desde',
      call: changed({ desde: formatWallDay(today + 5), hasta: formatWallDay(today + 4) }),
      inferred: true,
    },
  ]
}

export async function refuseKeys(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const operations = run.document.operations.filter(({ method }) => run.write || method === 'GET')
  const calls = operations.map(({ operationId }) => harmless(world, operationId))
  await checkKeys(run, calls)
}

export async function refuseMethods(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  await checkMethods(
    run,
    run.document.operations.map(({ operationId }) => harmless(world, operationId)),
  )
}

/** A request that can create nothing, even where it is served without a key. */
function harmless(
  { run, professionals }: SalonbookitWorld,
  operationId: string,
): OperationCall & { path?: Record<string, string> } {
  const operation = run.operation(operationId)
  if (operationId === 'getAvailabilityDay') {
    return { operation, path: { peluquero_id: professionals[0] ?? '5', fecha: '2030-01-15' } }
  }
  return { operation, ...(operation.requestBody ? { body: {} } : {}) }
}
