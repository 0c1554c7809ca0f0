import { parseWall } from '../calendar.ts'
import type { QueryPairs } from '../../openapi/inputs.ts'
import { fieldOf } from '../../json/look.ts'

export interface FilterCondition {
  readonly field: string
  readonly operator: '=' | '!=' | '>' | '>=' | '<' | '<=' | 'CONTAINS'
  readonly value: string
}

/** `filters[0][field]=email&filters[0][operator]==&filters[0][value]=…`, brackets and all. */
export function filterQuery(conditions: readonly FilterCondition[]): QueryPairs {
  return conditions.flatMap(({ field, operator, value }, index) => [
    [`filters[${index}][field]`, field] as const,
    [`filters[${index}][operator]`, operator] as const,
    [`filters[${index}][value]`, value] as const,
  ])
}

export function keepsAll(item: unknown, conditions: readonly FilterCondition[]): boolean {
  return conditions.every((condition) => keeps(fieldOf(item, condition.field), condition))
}

function keeps(actual: unknown, { operator, value }: FilterCondition): boolean {
  if (operator === 'CONTAINS') {
    return fold(String(actual)).includes(fold(value))
  }
  const order = compare(actual, value)
  if (operator === '=') return order === 0
  if (operator === '!=') return order !== 0
  if (operator === '>') return order > 0
  if (operator === '>=') return order >= 0
  return operator === '<' ? order < 0 : order <= 0
}

/** Numbers as numbers, times, everything else as text, upper and lower case alike. */
function compare(actual: unknown, value: string): number {
  if (typeof actual === 'number') return actual - Number(value)
  const [one, other] = [parseWall(actual), parseWall(value)]
  if (one !== undefined && other !== undefined) return one - other
  const [first, second] = [fold(String(actual)), fold(value)]
  return first < second ? -1 : first > second ? 1 : 0
}

function fold(text: string): string {
  return text.toLowerCase()
}
