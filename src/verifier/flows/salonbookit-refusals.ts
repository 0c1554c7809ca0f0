import { formatWallDay } from '../calendar.ts'
import type { OperationCall } from '../../judge/call.ts'
import type { CheckId } from '../../judge/check-catalogue.ts'
import { callWith, type Wrong, wrongsOf } from '../checks/caused.ts'
import { checkKeys } from '../checks/keys.ts'
import { checkMethods } from '../checks/methods.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { parameterClause } from '../../judge/clause.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** Both availability operations with one thing wrong; each code as documented. */
export async function refuseAvailability(world: SalonbookitWorld): Promise<void> {
  const { today, to } = await world.base()
  // Not today, so that midnight may pass.
  const day = world.dayCall(today + 1, { service: world.service })
  const range: OperationCall = {
    operation: world.run.operation('getAvailabilityRange'),
    query: world.about([
      ['desde', formatWallDay(today + 1)],
      ['hasta', formatWallDay(to ?? today + 30)],
    ]),
  }
  for (const valid of [day, range]) {
    for (const wrong of wrongsOf(valid.operation)) {
      await refuseWrong(world, { valid, wrong, today })
    }
  }
}

async function refuseWrong(
  { run }: SalonbookitWorld,
  { valid, wrong, today }: { valid: OperationCall; wrong: Wrong; today: number },
): Promise<void> {
  const { input, because, code, or = [], 'x-provenance': provenance } = wrong
  const { operation } = valid
  const names = [code, ...or]
  const check = checkFor(input, names)
  // What is no date or no number is documented, which code that gets is not.
  const isOurs = provenance === 'inferred' || names.includes('VALIDATION_ERROR')
  await run.step([check], async () => {
    await expectRefusal(run, {
      check,
      subject: `${input} of ${operation.operationId}: ${because}`,
      call: callWith(run, valid, { cause: wrong, today }),
      names,
      clause: parameterClause(operation, input),
      because: `${input} ${because}`,
      ...(provenance ? { kind: provenance } : {}),
      ...(isOurs ? { manner: 'inferred' } : {}),
    })
  })
}

/** By code; what is not valid in another way, by the parameter. */
const checks: Readonly<Record<string, CheckId>> = {
  INVALID_DATE: 'invalid_date',
  DATE_IN_PAST: 'date_in_past',
  DATE_TOO_FAR: 'date_too_far',
  PROFESSIONAL_NOT_FOUND: 'unknown_professional',
  SERVICE_NOT_FOUND: 'unknown_service',
  duracion: 'invalid_duration',
  hasta: 'range_order',
}

function checkFor(input: string, names: readonly string[]): CheckId {
  const [code = ''] = names
  return checks[names.includes('VALIDATION_ERROR') ? input : code] ?? 'negative_data_rejection'
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
