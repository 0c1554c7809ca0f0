import type { QueryPairs } from '../../openapi/inputs.ts'
import type { FilterCondition } from '../flows/citapro-filters.ts'

const operators = ['=', '!=', '>', '>=', '<', '<=', 'CONTAINS'] as const

/** The filters of a list's query, as far as we know what they mean. */
export function conditionsOf(query: QueryPairs): readonly FilterCondition[] {
  const valueOf = new Map(query)
  return query.flatMap(([name, field]) => {
    const index = /^filters\[(\d+)\]\[field\]$/.exec(name)?.[1]
    const wanted = valueOf.get(`filters[${index}][operator]`)
    const operator = operators.find((one) => one === wanted)
    const value = valueOf.get(`filters[${index}][value]`)
    return index && operator && value !== undefined ? [{ field, operator, value }] : []
  })
}

/** Fields that some page filters by; `clientId` is one we rely on ourselves. */
const fields = ['email', 'phone', 'status', 'startTime', 'clientId']

/** Whether a page of the vendor shows such a filter, so that every implementation knows it. */
export function isShownFilter({ field, operator }: FilterCondition): boolean {
  return fields.includes(field) && (operator === '=' || operator === '>=')
}
