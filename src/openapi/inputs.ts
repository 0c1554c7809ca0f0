import { objectOf } from '../json/object.ts'
import type { Operation } from './operation.ts'

/** What a request to an operation says: its parameters and its body. */
export interface Inputs {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: QueryPairs
  readonly body?: unknown
}

export type QueryPairs = readonly (readonly [name: string, value: string])[]

/** An input by its dotted name, as problems name it: `customFields.0.value`. */
export interface InputChange {
  readonly name: string
  /** `undefined` takes it away. */
  readonly value: unknown
}

/** The inputs with some of them replaced or taken away; what is no parameter of the operation is a field of the body. */
export function changeInputs(
  operation: Operation,
  { path, query = [], body }: Inputs,
  changes: readonly InputChange[],
): Inputs {
  let changed: Inputs = {
    ...(path ? { path } : {}),
    query,
    ...(body === undefined ? {} : { body }),
  }
  for (const change of changes) {
    changed = { ...changed, ...changeOne(operation, changed, change) }
  }
  return changed
}

function changeOne(
  { parameters }: Operation,
  { path = {}, query = [], body }: Inputs,
  { name, value }: InputChange,
): Inputs {
  const [top = name, ...rest] = name.split('.')
  const place = parameters.find((parameter) => parameter.name === top)?.in
  if (place === 'path') return { path: { ...path, [name]: String(value) } }
  if (place !== 'query') return { body: withPart(body, name.split('.'), value) }
  // A dotted name is a bracketed one in a query: `filters.0.field` is `filters[0][field]`.
  const key = `${top}${rest.map((part) => `[${part}]`).join('')}`
  const others = query.filter(([other]) => other !== key)
  return { query: value === undefined ? others : [...others, [key, String(value)]] }
}

/** What an input says now. */
export function inputNamed(
  { parameters }: Operation,
  { path = {}, query = [], body }: Inputs,
  name: string,
): unknown {
  const place = parameters.find((parameter) => parameter.name === name)?.in
  if (place === 'path') return path[name]
  return place === 'query' ? query.find(([other]) => other === name)?.[1] : objectOf(body)[name]
}

/** A copy of a JSON value with the part that a path reaches replaced, or taken away. */
export function withPart(
  node: unknown,
  [part, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (part === undefined) return value
  if (Array.isArray(node)) {
    return node.map((item: unknown, index) =>
      index === Number(part) ? withPart(item, rest, value) : item,
    )
  }
  const copy: Record<string, unknown> = { ...objectOf(node) }
  if (rest.length === 0 && value === undefined) delete copy[part]
  else copy[part] = withPart(copy[part], rest, value)
  return copy
}
