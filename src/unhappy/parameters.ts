import type { CompiledValidator } from '../json/compiled-validator.ts'
import { anyOf, fieldFailures } from '../json/failures.ts'
import { isObject } from '../json/object.ts'
import { operationsById } from '../openapi/operations-by-id.ts'
import { settingProblem, type SettingProblem } from './setting-error.ts'

/** A parameter of a scenario or a fault, as openapi/control.yaml describes it. */
export interface SettingParameter {
  readonly type: ParameterType
  readonly required: boolean
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly unit?: string
  /** Of what it names one: a list that is known only when it is asked for. */
  readonly choices?: 'operations'
}

export type ParameterType =
  | 'integer'
  | 'number'
  | 'boolean'
  | 'string'
  | 'id'
  | 'day'
  | 'range'
  | 'object'
  | 'array'
  | 'json'

export type Parameters = Readonly<Record<string, SettingParameter>>

/** The names of those that have a default, and so are never missing. */
export type Defaulted<P> = {
  [K in keyof P]: P[K] extends { readonly default: unknown } ? K : never
}[keyof P]

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] }

function settingProblems(validator: CompiledValidator, value: unknown): readonly SettingProblem[] {
  if (validator(value)) return []
  return fieldFailures(validator.errors, value).map(({ path, message, choices }) =>
    settingProblem(path.join('.'), message, choices),
  )
}

/**
 * Reads a list from outside: each item that its schema has nothing against is read on. All that is wrong is said at
 * once, in the order of the list.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the validator let pass is an Item
export function readSettings<Item, Read>(
  { validator, given, at = '' }: { validator: CompiledValidator; given: unknown; at?: string },
  read: (item: Item, at: string) => Reading<Read>,
): Reading<readonly Read[]> {
  const problems = settingProblems(validator, given)
  const wrong = byItem(problems)
  if (wrong.has('') || !Array.isArray(given)) return { ok: false, problems: placed(problems, at) }
  const readings = given.map((item: Item, index): Reading<Read> => {
    const known = wrong.get(String(index))
    return known ? { ok: false, problems: known } : read(item, String(index))
  })
  const refused = readings.flatMap((one) => (one.ok ? [] : one.problems))
  if (refused.length > 0) return { ok: false, problems: placed(refused, at) }
  return { ok: true, value: readings.flatMap((one) => (one.ok ? [one.value] : [])) }
}

/** By the index they are about; empty for the list as a whole. */
function byItem(problems: readonly SettingProblem[]): ReadonlyMap<string, SettingProblem[]> {
  const found = new Map<string, SettingProblem[]>()
  for (const problem of problems) {
    const [index = ''] = problem.at.split('.')
    found.set(index, [...(found.get(index) ?? []), problem])
  }
  return found
}

function placed(problems: readonly SettingProblem[], within: string): readonly SettingProblem[] {
  const place = (at: string) => [within, at].filter((part) => part !== '').join('.')
  return problems.map((problem) => ({ ...problem, at: place(problem.at) }))
}

/** What is left out, or `null`, takes its default. */
export function withDefaults(parameters: Parameters): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { default: standard }]) =>
      standard === undefined ? [] : [[name, standard]],
    ),
  )
}

/**
 * The same without the fields that are `null` or undefined: they count as left out. A `null` that is given to what is no
 * parameter stays, and is refused as any other value would be.
 */
export function withoutNulls(
  given: unknown,
  parametersOf: (given: Readonly<Record<string, unknown>>) => Parameters | undefined,
): unknown {
  if (!isObject(given)) return given
  const parameters = parametersOf(given)
  const isUnknown = (name: string) => parameters !== undefined && !Object.hasOwn(parameters, name)
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== undefined && (value !== null || isUnknown(name)),
    ),
  )
}

/** What no schema can say of parameters: an operation has to be one of the documents', a least not above the most. */
export function parameterProblems(
  given: Readonly<Record<string, unknown>>,
  at: string,
): readonly SettingProblem[] {
  const { operation, ms } = given
  const problems: SettingProblem[] = []
  const operations = operationsById()
  if (typeof operation === 'string' && !operations.has(operation)) {
    const names = [...operations.keys()]
    const message = `must be one of ${anyOf(names)}, not “${operation}”`
    problems.push(settingProblem(`${at}.operation`, message, names))
  }
  if (Array.isArray(ms) && ms[0] > ms[1]) {
    const message = `must be the least and the most, as [100, 800], not ${JSON.stringify(ms)}`
    problems.push(settingProblem(`${at}.ms`, message))
  }
  return problems
}

/** `500` and `true` as a header writes them, in the type their parameter has. */
export function fromText(parameters: Parameters, name: string, text: string): unknown {
  const type = Object.hasOwn(parameters, name) ? parameters[name]?.type : undefined
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (type === 'range' && /^\d{1,9}-\d{1,9}$/.test(text)) return text.split('-').map(Number)
  const numeric = type === 'integer' || type === 'number' || type === 'id' || type === 'range'
  return numeric && /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : text
}
