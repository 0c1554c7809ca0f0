import type { QueryPairs } from '../call.ts'
import { parameterClause, propertyClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import type { Kind } from '../finding.ts'
import { fieldOf, idsOf, numberOf, textOf } from '../reading.ts'
import { settle } from '../settle.ts'
import { sample } from '../slots.ts'
import { type Condition, filterQuery, keepsAll } from './citapro-filters.ts'
import type { CitaproWorld, ListAnswer } from './citapro-world.ts'

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
function baseOf({ orderBy, order, long }: ListSpec): QueryPairs {
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

/** The last item that `total` counts exists, and is the last: the list is neither longer nor shorter. */
export async function checkTail(world: CitaproWorld, spec: ListSpec): Promise<void> {
  const { run } = world
  const { operationId } = spec
  const first = await world.list(operationId, baseOf(spec))
  if (first.total === undefined || first.total <= first.items.length) return
  const { value, problem } = await settle(
    async (fresh) => {
      const { total = 0, answer } = await world.list(operationId, baseOf(spec), fresh)
      const query: QueryPairs = [...baseOf(spec), ['limit', '2'], ['offset', String(total - 1)]]
      return { total, answer, tail: await world.list(operationId, query, fresh) }
    },
    ({ total, tail }) =>
      // Another total means that the list has changed between the two looks.
      tail.items.length === 1 || tail.total !== total
        ? undefined
        : `${tail.items.length} items where the last should be`,
  )
  run.expect('list_total', problem === undefined, () => ({
    operationId,
    clause: propertyClause(value.answer.operation, 200, 'total'),
    kind:
      weakest(world, operationId, ['limit', 'offset']) === 'inferred' && problem?.startsWith('2')
        ? 'inferred'
        : 'consistency',
    subject: 'total is not the number of items',
    expected: `exactly one item at offset ${value.total - 1}, as total is ${value.total}`,
    actual: problem ?? '',
    evidence: [value.answer, value.tail.answer],
  }))
}

/**
 * One page out of the middle of the sorted list, compared with what was listed at first: it tells
 * whether limit, offset, orderBy, order and total do what they say.
 */
export async function checkPage(world: CitaproWorld, spec: ListSpec): Promise<void> {
  const { run } = world
  const { operationId, orderBy, order } = spec
  const query: QueryPairs = [
    ['orderBy', orderBy],
    ['order', order],
    ['limit', '2'],
    ['offset', '1'],
  ]
  const first = await world.list(operationId, baseOf(spec))
  if (first.items.length < 2) throw new NotExercised(`${operationId} lists fewer than two items`)
  const { value, problem } = await settle(
    async (fresh) => ({
      whole: await world.list(operationId, baseOf(spec), fresh),
      page: await world.list(operationId, query, fresh),
    }),
    ({ whole, page }) => pageProblem(whole, page, spec)?.actual,
  )
  const { page, whole } = value
  const found = problem === undefined ? undefined : pageProblem(whole, page, spec)
  for (const check of ['list_total', 'list_order', 'list_paging'] as const) {
    run.expect(check, found?.check !== check, () => ({
      operationId,
      clause: parameterClause(page.answer.operation, found?.parameter ?? 'limit'),
      kind:
        found?.check === 'list_total'
          ? 'consistency'
          : weakest(world, operationId, found?.used ?? []),
      subject: found?.subject ?? '',
      expected: found?.expected ?? '',
      actual: found?.actual ?? '',
      evidence: [whole.answer, page.answer],
    }))
  }
}

interface PageProblem {
  readonly check: 'list_total' | 'list_order' | 'list_paging'
  readonly parameter: string
  /** The parameters that must have been understood for it to be a problem. */
  readonly used?: readonly string[]
  readonly subject: string
  readonly expected: string
  readonly actual: string
}

function pageProblem(
  whole: ListAnswer,
  page: ListAnswer,
  { orderBy, order, long }: ListSpec,
): PageProblem | undefined {
  if (whole.total !== page.total) {
    return {
      check: 'list_total',
      parameter: 'limit',
      subject: 'total changes with the page',
      expected: `total ${whole.total}, as without limit and offset`,
      actual: `total ${page.total}`,
    }
  }
  const keys = page.items.map((item) => keyOf(item, orderBy))
  const direction = order === 'asc' ? 1 : -1
  const listed = long ? whole.items.map((item) => keyOf(item, orderBy)) : keys
  if (listed.some((key, index) => index > 0 && compare(listed[index - 1], key) * direction > 0)) {
    return unsorted(orderBy, order, listed)
  }
  if (keys.some((key, index) => index > 0 && compare(keys[index - 1], key) * direction > 0)) {
    return unsorted(orderBy, order, keys)
  }
  // A list that goes on after its first page was sorted to begin with.
  const expected = whole.items
    .map((item) => keyOf(item, orderBy))
    .toSorted((one, other) => compare(one, other) * direction)
    .slice(1, 3)
  if (keys.length !== expected.length) {
    return {
      check: 'list_paging',
      parameter: 'limit',
      used: ['limit', 'offset'],
      subject: 'a page has the wrong size',
      expected: `${expected.length} items at offset 1 with limit 2`,
      actual: `${keys.length} items`,
    }
  }
  if (expected.map(String).join() === keys.map(String).join()) return undefined
  return {
    check: 'list_paging',
    parameter: 'offset',
    used: ['limit', 'offset', 'orderBy'],
    subject: 'a page holds other items than the list',
    expected: `the second and third by ${orderBy}: ${expected.map(String).join(', ')}`,
    actual: keys.map(String).join(', ') || 'no items',
  }
}

function unsorted(orderBy: string, order: string, keys: readonly unknown[]): PageProblem {
  return {
    check: 'list_order',
    parameter: 'order',
    used: ['order', 'orderBy'],
    subject: 'the list is not sorted',
    expected: `items by ${orderBy}, ${order}`,
    actual: keys.map(String).join(', '),
  }
}

/** Every condition of a filtered list holds for its items, and no item that fits is left out. */
export async function checkFilters(
  world: CitaproWorld,
  spec: ListSpec,
  conditions: readonly Condition[],
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
      if (found.items.length === 0 && (found.total ?? 0) > 0) {
        return `total is ${found.total}, and no item is listed`
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
export function serviceConditions(items: readonly unknown[]): readonly (readonly Condition[])[] {
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

/** An address nobody has: a filter that is not looked at lists everybody. */
export function nobody(world: CitaproWorld): readonly Condition[] {
  return [{ field: 'email', operator: '=', value: `nobody-${world.run.name}@maniqui.invalid` }]
}

/** Using what we only inferred cannot break more than our inference. */
function weakest(
  world: CitaproWorld,
  operationId: string,
  names: readonly string[],
  conditions: readonly Condition[] = [],
): Kind {
  const { parameters } = world.run.operation(operationId)
  const used = parameters.filter(({ name }) => names.includes(name))
  const known = conditions.every(({ operator }) => operator === '=' || operator === '>=')
  if (!known || used.some(({ provenance }) => provenance === 'inferred')) return 'inferred'
  return used.some(({ provenance }) => provenance === 'published') ? 'published' : 'documented'
}

function keyOf(item: unknown, field: string): unknown {
  return fieldOf(item, field)
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [first, second] = [String(one), String(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index)
}
