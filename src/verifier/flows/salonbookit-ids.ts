import { TargetFailure } from '../../judge/failure.ts'
import { fieldOf } from '../../json/look.ts'
import type { Run } from '../run.ts'

/** Lists whose paths the vendor's index has, and nothing more: what they answer was on no page that was seen. */
export type ListedInIndex = 'peluqueros' | 'servicios'

/** The ids of such a list, wherever in the answer they stand; none where the target does not have it. */
export async function listedIds(run: Run, list: ListedInIndex): Promise<readonly string[]> {
  const operation = { ...run.operation('getAvailabilityRange'), path: `/api/v1/${list}/` }
  try {
    // Not judged: no document promises it.
    const { status, json } = await run.target.send({ operation })
    return status < 300 ? idsWithin(json, 3) : []
  } catch (error) {
    if (error instanceof TargetFailure) return []
    throw error
  }
}

function idsWithin(value: unknown, depth: number): readonly string[] {
  if (typeof value !== 'object' || value === null || depth < 0) return []
  if (!Array.isArray(value)) {
    const found = Object.values(value).map((inner) => idsWithin(inner, depth - 1))
    return found.find((ids) => ids.length > 0) ?? []
  }
  return value.flatMap((item: unknown) => {
    const id = fieldOf(item, 'id')
    const isOff = fieldOf(item, 'activo') === false
    return typeof id === 'number' && !isOff ? [String(id)] : []
  })
}
