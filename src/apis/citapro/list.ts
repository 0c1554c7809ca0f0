/** What a field of a list is compared as. */
export type Comparable = string | number | boolean | null

/** How a field of a listed thing is read, and what a filter's value for it means. */
export interface Field<Item> {
  readonly read: (item: Item) => Comparable | readonly string[]
  /** Turns a filter's text into what `read` gives; undefined when it is none of that. */
  readonly parse: (text: string) => Comparable | undefined
}

export interface Filter {
  readonly field: string
  readonly operator: '=' | '!=' | '>' | '>=' | '<' | '<=' | 'CONTAINS'
  readonly value: string
}

export interface ListQuery {
  readonly filters?: readonly Filter[]
  readonly orderBy?: string
  readonly order?: 'asc' | 'desc'
  readonly limit?: number
  readonly offset?: number
}

/** A field of the request and what is wrong with it. */
export interface FieldError {
  readonly field: string
  readonly message: string
  /** What the document calls it, where it has an example of it. */
  readonly code?: string
}

export const textField = <Item>(read: (item: Item) => string | null): Field<Item> => ({
  read,
  parse: (given) => given,
})

export const numberField = <Item>(read: (item: Item) => number | null): Field<Item> => ({
  read,
  parse: (given) =>
    given.trim() === '' || Number.isNaN(Number(given)) ? undefined : Number(given),
})

/** Compared on the clock, so that `2026-03-05T00:00:00Z` and `2026-03-05 00:00:00` are the same. */
export const timeField = <Item>(
  read: (item: Item) => number | null,
  parse: (text: string) => number | undefined,
): Field<Item> => ({ read, parse })

/**
 * One page of what the filters leave (all of them must hold), in the order asked for; `items` come in the
 * order that is the default and that breaks ties. `total` counts what the filters leave.
 */
export function listPage<Item>(
  items: readonly Item[],
  query: ListQuery,
  fieldOf: (name: string) => Field<Item> | undefined,
): { page: Item[]; total: number } | { errors: FieldError[] } {
  const errors: FieldError[] = []
  const tests: ((item: Item) => boolean)[] = []
  for (const [index, filter] of (query.filters ?? []).entries()) {
    const field = fieldOf(filter.field)
    const wanted = field?.parse(filter.value)
    if (!field) {
      errors.push({
        field: `filters.${index}.field`,
        message: `There is no field “${filter.field}” to filter by.`,
        code: 'UNKNOWN_FILTER_FIELD',
      })
    } else if (wanted === undefined) {
      errors.push({
        field: `filters.${index}.value`,
        message: `“${filter.value}” is no value of ${filter.field}.`,
      })
    } else {
      tests.push((item) => holds(field.read(item), filter.operator, wanted))
    }
  }
  const orderBy = query.orderBy === undefined ? undefined : fieldOf(query.orderBy)
  if (query.orderBy !== undefined && !orderBy) {
    errors.push({ field: 'orderBy', message: `There is no field “${query.orderBy}” to order by.` })
  }
  if (errors.length > 0) return { errors }
  const left =
    tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)))
  const ordered = orderBy
    ? sorted(left, orderBy, query.order === 'desc')
    : reversedIf(left, query.order === 'desc')
  const offset = query.offset ?? 0
  return { page: ordered.slice(offset, offset + (query.limit ?? 20)), total: left.length }
}

/** Of several values one is enough, but for `!=`, which none may equal. */
function holds(
  actual: Comparable | readonly string[],
  operator: Filter['operator'],
  wanted: Comparable,
): boolean {
  if (isList(actual)) {
    return operator === '!='
      ? actual.every((one) => holds(one, operator, wanted))
      : actual.some((one) => holds(one, operator, wanted))
  }
  if (operator === '!=') return actual !== wanted
  if (actual === null || wanted === null) return false
  switch (operator) {
    case '=':
      return actual === wanted
    case '>':
      return actual > wanted
    case '>=':
      return actual >= wanted
    case '<':
      return actual < wanted
    case '<=':
      return actual <= wanted
    case 'CONTAINS':
      return String(actual).toLocaleLowerCase('en').includes(String(wanted).toLocaleLowerCase('en'))
  }
}

function reversedIf<Item>(items: readonly Item[], reverse: boolean): readonly Item[] {
  return reverse ? items.toReversed() : items
}

/** Stable; what has no value comes last, whichever the direction. */
function sorted<Item>(items: readonly Item[], { read }: Field<Item>, descending: boolean): Item[] {
  const direction = descending ? -1 : 1
  return items.toSorted((left, right) => {
    const a = single(read(left))
    const b = single(read(right))
    if (a === b) return 0
    if (a === null) return 1
    if (b === null) return -1
    return a < b ? -direction : direction
  })
}

function isList(value: Comparable | readonly string[]): value is readonly string[] {
  return Array.isArray(value)
}

function single(value: Comparable | readonly string[]): Comparable {
  return isList(value) ? (value[0] ?? null) : value
}
