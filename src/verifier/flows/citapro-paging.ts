import { NotExercised } from '../stops.ts'
import type { QueryPairs } from '../../openapi/inputs.ts'
import { parameterClause, propertyClause } from '../../judge/clause.ts'
import { fieldOf } from '../../json/look.ts'
import { settle } from '../settle.ts'
import { baseOf, type ListSpec, weakest } from './citapro-lists.ts'
import type { CitaproWorld, ListAnswer } from './citapro-world.ts'

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
      whole: await comparable(world, spec, fresh),
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

/** The list to compare a page with: a part of one must be sorted as the page is, a whole one need not. */
async function comparable(
  world: CitaproWorld,
  spec: ListSpec,
  fresh: boolean,
): Promise<ListAnswer> {
  const { operationId } = spec
  const list = await world.list(operationId, baseOf(spec), fresh)
  if (spec.long || list.total === undefined || list.total <= list.items.length) return list
  return world.list(operationId, baseOf({ ...spec, long: true }), fresh)
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

function keyOf(item: unknown, field: string): unknown {
  return fieldOf(item, field)
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [first, second] = [String(one), String(other)]
  return first < second ? -1 : first > second ? 1 : 0
}
