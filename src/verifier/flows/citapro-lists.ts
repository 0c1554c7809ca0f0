import type { QueryPairs } from '../../openapi/inputs.ts'
import { parameterClause, propertyClause } from '../../judge/clause.ts'
import type { Kind } from '../../judge/finding.ts'
import { fieldOf, idsOf, numberOf, textOf } from '../../json/look.ts'
import { settle } from '../settle.ts'
import { sample } from '../slots.ts'
import { type FilterCondition, filterQuery, keepsAll } from './citapro-filters.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** What is known about a list before it is asked for. */
export interface ListSpec {
  readonly operationId: string
  /** A field whose order no two readers can see differently: a number, a time, or an id. */
  readonly orderBy: string
  readonly order: 'asc' | 'desc'
  /** Set where a list may be longer than a page: it is then listed in that order from the start. */
  readonly long?: true
}

/** The query of the list as a whole, or of its first page. */
export function baseOf({ orderBy, order, long }: ListSpec): QueryPairs {
  return long
    ? [
        ['orderBy', orderBy],
        ['order', order],
      ]
    : []
}

/** The whole list where it fits on a page, otherwise its first page. */
export async function checkTotal(world: CitaproWorld, spec: ListSpec): Promise<void> {
  const { run } = world
  const { operationId } = spec
  const { value: list, problem } = await settle(
    (fresh) => world.list(operationId, baseOf(spec), fresh),
    ({ items, ids, total }) => {
      if (total === undefined) return undefined
      if (new Set(ids).size < ids.length) return `${sample(repeated(ids))} comes twice`
      return total < items.length
        ? `total is ${total}, but there are ${items.length} items`
        : undefined
    },
  )
  run.expect('list_total', problem === undefined, () => ({
    operationId,
    clause: propertyClause(list.answer.operation, 200, 'total'),
    kind: 'consistency',
    subject: 'total and items disagree',
    expected: 'a total of at least the items listed, each of them once',
    actual: problem ?? '',
    evidence: [list.answer],
  }))
}

/** Every condition of a filtered list holds for its items, and no item that fits is left out. */
export async function checkFilters(
  world: CitaproWorld,
  spec: ListSpec,
  conditions: readonly FilterCondition[],
  query: QueryPairs = filterQuery(conditions),
): Promise<void> {
  const { run } = world
  const { operationId } = spec
  const kind = weakest(world, operationId, ['filters'], conditions)
  const { value, problem } = await settle(
    async (fresh) => ({
      whole: await world.list(operationId, baseOf(spec), fresh),
      found: await world.list(operationId, query, fresh),
    }),
    ({ whole, found }) => {
      const stray = found.items.find((item) => !keepsAll(item, conditions))
      if (stray) return `${String(fieldOf(stray, 'id'))} is listed, which does not fit`
      const asked = Number(query.find(([name]) => name === 'limit')?.[1] ?? 1)
      // The most that it lists at once, where that is less.
      const isCapped = whole.total !== undefined && whole.total > whole.items.length
      const limit = isCapped ? Math.min(asked, whole.items.length) : asked
      if (found.items.length < limit && found.total !== found.items.length) {
        return `total is ${found.total}, and ${found.items.length} items are listed`
      }
      if (whole.total === undefined || whole.total > whole.items.length) return undefined
      const fitting = idsOf(whole.items.filter((item) => keepsAll(item, conditions)))
      const missing = fitting.filter((id) => !found.ids.includes(id))
      // A page of its own limits what can be missing.
      if (missing.length > 0 && (found.total ?? 0) <= found.items.length) {
        return `${sample(missing)} fits and is not listed`
      }
      return found.total === fitting.length
        ? undefined
        : `total is ${found.total}, ${fitting.length} fit`
    },
  )
  run.expect('list_filters', problem === undefined, () => ({
    operationId,
    clause: parameterClause(value.found.answer.operation, 'filters'),
    kind,
    subject: `filters do not filter (${conditions.map(({ field, operator }) => `${field} ${operator}`).join(', ')})`,
    expected: `the items with ${conditions.map(({ field, operator, value: wanted }) => `${field} ${operator} ${wanted}`).join(' and ')}`,
    actual: problem ?? '',
    evidence: [value.whole.answer, value.found.answer],
  }))
}

/** Conditions that some services fit and others do not, made from the list itself. */
export function serviceConditions(
  items: readonly unknown[],
): readonly (readonly FilterCondition[])[] {
  const durations = items.flatMap((item) => numberOf(item, 'duration') ?? [])
  const prices = items.flatMap((item) => numberOf(item, 'price') ?? [])
  const named = items.find((item) => (textOf(item, 'name')?.length ?? 0) > 3)
  const [id, name] = [textOf(named, 'id'), textOf(named, 'name')]
  if (durations.length < 2 || name === undefined || id === undefined) return []
  return [
    [
      { field: 'duration', operator: '>', value: String(Math.min(...durations)) },
      { field: 'price', operator: '<', value: String(Math.max(...prices)) },
    ],
    // The service left out is one that fits otherwise, so that ignoring either condition shows.
    [
      { field: 'id', operator: '!=', value: id },
      { field: 'name', operator: 'CONTAINS', value: name.slice(1, 4) },
    ],
  ]
}

/** A part of an address that somebody has: `=` fits nobody, though CONTAINS would, and ignoring it all. */
export async function partOfAddress(
  world: CitaproWorld,
  spec: ListSpec,
): Promise<readonly FilterCondition[]> {
  const { items } = await world.list(spec.operationId, baseOf(spec))
  const domain = textOf(items[0], 'email')?.split('@')[1]
  return [{ field: 'email', operator: '=', value: domain ?? 'maniqui.invalid' }]
}

/** Using what we only inferred cannot break more than our inference. */
export function weakest(
  world: CitaproWorld,
  operationId: string,
  names: readonly string[],
  conditions: readonly FilterCondition[] = [],
): Kind {
  const { parameters } = world.run.operation(operationId)
  const used = parameters.filter(({ name }) => names.includes(name))
  const known = conditions.every(({ operator }) => operator === '=' || operator === '>=')
  if (!known || used.some(({ provenance }) => provenance === 'inferred')) return 'inferred'
  return used.some(({ provenance }) => provenance === 'published') ? 'published' : 'documented'
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index)
}
