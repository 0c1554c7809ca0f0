import type { Operation, Parameter, Schema } from './operation.ts'
import type { RequestProblem } from './problem.ts'

/** The query parameters an operation declares, as sent, and what no schema could say about them. */
export interface ParsedQuery {
  readonly values: Readonly<Record<string, unknown>>
  readonly problems: readonly RequestProblem[]
}

/** More array items than this in a bracketed parameter are refused, unless its schema says otherwise. */
const defaultMaxItems = 20

const maxDepth = 4

/** Nobody reads more, and each is compared with those before it. */
const mostProblems = 100

const nothing: ParsedQuery = { values: Object.freeze(Object.create(null)), problems: [] }

/** A bracketed parameter on its way to being a value: text, or more brackets. */
type Tree = Map<string, Tree | string>

/**
 * Reads a query string (with or without its `?`) by the parameters of an operation. Pairs are split and
 * decoded as `URLSearchParams` does, so `+` is a space: an international phone number has to be sent as
 * `%2B593…`, and one that was not is a mistake the real back end would not forgive either. A value may
 * hold `=` and `>=` bare. Parameters the operation does not declare are left out.
 *
 * `style: deepObject` takes brackets, `filters[0][field]=email`, encoded or not; the numbers only order
 * the items, gaps close. A plain parameter sent twice is a problem, not a choice.
 */
export function parseQuery(operation: Operation, search: string): ParsedQuery {
  if (search.length < 2) return nothing
  const declared = queryParameters(operation)
  if (declared.size === 0) return nothing
  return new QueryReading(declared).read(search)
}

class QueryReading {
  readonly #declared: ReadonlyMap<string, Parameter>
  readonly #plain = new Map<string, string[]>()
  readonly #bracketed: Tree = new Map()
  readonly #problems: RequestProblem[] = []

  constructor(declared: ReadonlyMap<string, Parameter>) {
    this.#declared = declared
  }

  read(search: string): ParsedQuery {
    for (const [key, value] of new URLSearchParams(search)) {
      this.#take(key, value)
    }
    if (search.includes('%')) this.#checkEncoding(search)
    const values: Record<string, unknown> = Object.create(null)
    for (const parameter of this.#declared.values()) {
      const value = this.#valueOf(parameter)
      if (value !== undefined) values[parameter.name] = value
    }
    return { values, problems: this.#problems }
  }

  #take(key: string, value: string): void {
    const bracket = key.indexOf('[')
    const name = bracket > 0 ? key.slice(0, bracket) : key
    const parameter = this.#declared.get(name)
    if (!parameter) return
    const deep = parameter.style === 'deepObject'
    if (deep !== bracket > 0) {
      const message = deep ? `must be sent with brackets, as ${name}[…]` : 'takes no brackets'
      this.#problem(name, 'brackets', message)
    } else if (deep) {
      this.#takeBracketed(name, key.slice(bracket), value)
    } else {
      const values = this.#plain.get(name)
      if (values) values.push(value)
      else this.#plain.set(name, [value])
    }
  }

  #takeBracketed(name: string, brackets: string, value: string): void {
    const segments = segmentsOf(brackets)
    const last = segments?.at(-1)
    if (!segments || last === undefined || segments.length > maxDepth) {
      this.#problem(name, 'brackets', `has malformed brackets: ${brackets}`)
      return
    }
    let tree: Tree | undefined = childOf(this.#bracketed, name)
    for (const segment of segments.slice(0, -1)) {
      tree = tree && childOf(tree, segment)
    }
    const known = tree?.get(last)
    if (tree && known === undefined) tree.set(last, value)
    else {
      const keyword = typeof known === 'string' ? 'repeated' : 'brackets'
      const message =
        keyword === 'repeated' ? 'is sent more than once' : 'is both a value and a set of fields'
      this.#problem([name, ...segments].join('.'), keyword, message)
    }
  }

  #valueOf(parameter: Parameter): unknown {
    const { name, schema } = parameter
    const tree = this.#bracketed.get(name)
    if (tree) return this.#untangle(tree, schema, name)
    const values = this.#plain.get(name)
    if (!values) return undefined
    if (isArray(schema)) {
      return parameter.explode === false ? values.flatMap((value) => value.split(',')) : values
    }
    if (values.length > 1) {
      this.#problem(name, 'repeated', `is sent ${values.length} times, and only one value is meant`)
    }
    return values[0]
  }

  /** Arrays where the schema has arrays, objects elsewhere, neither with a prototype to pollute. */
  #untangle(value: Tree | string, schema: Schema, name: string): unknown {
    if (typeof value === 'string') return value
    if (!isArray(schema)) {
      const fields: Record<string, unknown> = Object.create(null)
      for (const [key, field] of value) {
        fields[key] = this.#untangle(field, schema.properties?.[key] ?? {}, `${name}.${key}`)
      }
      return fields
    }
    const limit = schema.maxItems ?? defaultMaxItems
    if (value.size > limit) {
      this.#problem(name, 'maxItems', `must have at most ${limit} items`, { limit })
      return []
    }
    const indexes = [...value.keys()]
    const stray = indexes.find((index) => !/^\d{1,6}$/.test(index))
    if (stray !== undefined) {
      this.#problem(name, 'brackets', `must be numbered, as ${name}[0]: "${stray}" is no number`)
      return []
    }
    return indexes
      .toSorted((left, right) => Number(left) - Number(right))
      .map((index, at) =>
        this.#untangle(value.get(index) ?? '', schema.items ?? {}, `${name}.${at}`),
      )
  }

  /** `URLSearchParams` reads a broken `%` as it stands; here it is a problem of the pair that has it. */
  #checkEncoding(search: string): void {
    if (decodes(search)) return
    for (const pair of search.replace(/^\?/, '').split('&')) {
      if (decodes(pair)) continue
      const [key = ''] = new URLSearchParams(pair).keys()
      const [name = ''] = key.split('[')
      if (this.#declared.has(name)) {
        this.#problem(
          name,
          'encoding',
          'has a % that is not followed by an encoded UTF-8 character',
        )
      }
    }
  }

  #problem(
    name: string,
    keyword: string,
    message: string,
    params: RequestProblem['params'] = {},
  ): void {
    if (this.#problems.length === mostProblems) return
    if (this.#problems.some((known) => known.name === name && known.keyword === keyword)) return
    this.#problems.push({ in: 'query', name, keyword, params, message })
  }
}

const declaredQueries = new WeakMap<Operation, ReadonlyMap<string, Parameter>>()

function queryParameters(operation: Operation): ReadonlyMap<string, Parameter> {
  const known = declaredQueries.get(operation)
  if (known) return known
  const declared = new Map(
    operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => [parameter.name, parameter]),
  )
  declaredQueries.set(operation, declared)
  return declared
}

/** `[0][field]` as `['0', 'field']`; undefined when the brackets do not pair up or hold nothing. */
function segmentsOf(brackets: string): readonly string[] | undefined {
  if (!brackets.endsWith(']')) return undefined
  const segments = brackets.slice(1, -1).split('][')
  return segments.every((segment) => /^[^[\]]+$/.test(segment)) ? segments : undefined
}

/** The subtree under a key, made when there is none; undefined when the key holds a text already. */
function childOf(tree: Tree, key: string): Tree | undefined {
  const known = tree.get(key)
  if (known !== undefined) return typeof known === 'string' ? undefined : known
  const child: Tree = new Map()
  tree.set(key, child)
  return child
}

function isArray(schema: Schema): boolean {
  return [schema.type].flat().includes('array')
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
