import { shown } from '../json/show.ts'
import { anyOf, settingProblem, type SettingProblem } from './setting-error.ts'

/** A parameter of a scenario or a fault: how it is read, and how it is described. */
export interface SettingParameter<T> {
  readonly type: ParameterType
  readonly summary: string
  readonly required: boolean
  readonly default?: T
  readonly minimum?: number
  readonly maximum?: number
  readonly values?: readonly string[]
  /** The value, or what would be one: `a whole number from 0 to 60000`. */
  read(value: unknown): { value: T } | { wanted: string }
}

export type ParameterType = 'integer' | 'number' | 'boolean' | 'string' | 'id' | 'day' | 'range'

export type Parameters = Readonly<Record<string, SettingParameter<unknown>>>

type ValueOf<P> = P extends SettingParameter<infer T> ? T : never

/** What a set of parameters reads as: what has no default may be missing. */
export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P as undefined extends ValueOf<P[K]> ? never : K]: ValueOf<P[K]>
} & {
  readonly [K in keyof P as undefined extends ValueOf<P[K]> ? K : never]?: ValueOf<P[K]>
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] }

interface Options<T> {
  readonly default?: T
  readonly required?: boolean
}

interface Bounds {
  readonly minimum: number
  readonly maximum: number
}

export function integerSetting(
  summary: string,
  options: Bounds & { default: number },
): SettingParameter<number>
export function integerSetting(
  summary: string,
  options: Bounds,
): SettingParameter<number | undefined>
export function integerSetting(
  summary: string,
  options: Bounds & Options<number>,
): SettingParameter<number | undefined> {
  const { minimum, maximum } = options
  return parameter('integer', summary, options, (value) =>
    Number.isInteger(value) && inside(value, options)
      ? { value }
      : { wanted: `a whole number from ${minimum} to ${maximum}` },
  )
}

export function numberSetting(
  summary: string,
  options: Bounds & { default: number },
): SettingParameter<number> {
  const { minimum, maximum } = options
  return parameter('number', summary, options, (value) =>
    inside(value, options) ? { value } : { wanted: `a number from ${minimum} to ${maximum}` },
  )
}

export function booleanSetting(
  summary: string,
  options: { default: boolean },
): SettingParameter<boolean> {
  return parameter('boolean', summary, options, (value) =>
    typeof value === 'boolean' ? { value } : { wanted: 'true or false' },
  )
}

/** Text, or one of a few words. */
export function stringSetting(
  summary: string,
  options: { required: true; values?: readonly string[] },
): SettingParameter<string>
export function stringSetting(
  summary: string,
  options: { default: string; pattern?: RegExp },
): SettingParameter<string>
export function stringSetting(
  summary: string,
  options?: { values?: readonly string[] },
): SettingParameter<string | undefined>
export function stringSetting(
  summary: string,
  options: Options<string> & { values?: readonly string[]; pattern?: RegExp } = {},
): SettingParameter<string | undefined> {
  const { values, pattern, ...rest } = options
  const wanted = values
    ? anyOf(values)
    : `a text of 1 to ${longestText} characters${pattern ? ` like ${rest.default}` : ''}`
  return parameter('string', summary, values ? { ...rest, values } : rest, (value) =>
    typeof value === 'string' &&
    value !== '' &&
    value.length <= longestText &&
    (!values || values.includes(value)) &&
    (!pattern || pattern.test(value))
      ? { value }
      : { wanted },
  )
}

/** One of a list that is known only when it is asked for. */
export function choiceSetting(
  summary: string,
  values: () => readonly string[],
): SettingParameter<string | undefined> {
  return {
    type: 'string',
    summary,
    required: false,
    get values() {
      return values()
    },
    read: (value) =>
      typeof value === 'string' && values().includes(value)
        ? { value }
        : { wanted: `one of ${anyOf(values())}` },
  }
}

/** What either API calls an entity by: SalonBookIt's integer or CitaPro's UUID. */
export function idSetting(summary: string): SettingParameter<number | string | undefined> {
  return parameter<number | string | undefined>('id', summary, {}, (value) =>
    (Number.isSafeInteger(value) && typeof value === 'number') ||
    (typeof value === 'string' && uuid.test(value))
      ? { value }
      : { wanted: 'an integer id or a UUID' },
  )
}

/** A day as `YYYY-MM-DD`, or relative to the sandbox's clock. */
export function daySetting(summary: string): SettingParameter<string | undefined> {
  return parameter<string | undefined>('day', summary, {}, (value) =>
    typeof value === 'string' && dayWords.test(value)
      ? { value }
      : { wanted: 'a day as 2026-03-10, or today or tomorrow' },
  )
}

/** A moment on the sandbox's clock: an instant, or a wall time in the salon's zone. */
export function momentSetting(summary: string): SettingParameter<string | undefined> {
  return parameter<string | undefined>('string', summary, {}, (value) =>
    typeof value === 'string' && momentForm.test(value)
      ? { value }
      : { wanted: 'a time as 2026-03-10T09:00:00, with or without an offset' },
  )
}

/** Milliseconds: one number, or the least and the most to draw between. */
export function rangeSetting(
  summary: string,
  options: Bounds & { default: number },
): SettingParameter<number | readonly [number, number]> {
  const { minimum, maximum } = options
  const one = (value: unknown): value is number => Number.isInteger(value) && inside(value, options)
  return parameter<number | readonly [number, number]>('range', summary, options, (value) => {
    if (one(value)) return { value }
    if (Array.isArray(value) && value.length === 2 && one(value[0]) && one(value[1])) {
      if (value[0] <= value[1]) return { value: [value[0], value[1]] }
    }
    return {
      wanted: `a whole number from ${minimum} to ${maximum}, or the least and the most, as [100, 800]`,
    }
  })
}

const longestText = 200
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/
const dayWords = /^(?:\d{4}-\d{2}-\d{2}|today|tomorrow)$/

function inside(value: unknown, { minimum, maximum }: Bounds): value is number {
  return typeof value === 'number' && value >= minimum && value <= maximum
}

function parameter<T>(
  type: ParameterType,
  summary: string,
  options: Options<T> & Partial<Bounds> & { values?: readonly string[] },
  read: SettingParameter<T>['read'],
): SettingParameter<T> {
  return { required: false, ...options, type, summary, read }
}

/**
 * Reads the parameters somebody gave to a named thing (`slow`, `latency`). All that is wrong is said at
 * once; what is left out takes its default. `null` counts as left out.
 */
export function readParameters<P extends Parameters>(
  parameters: P,
  given: Readonly<Record<string, unknown>>,
  { of, at = '' }: { of: string; at?: string },
): Reading<ValuesOf<P>> {
  const problems: SettingProblem[] = []
  const place = (name: string) => (at === '' ? name : `${at}.${name}`)
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(parameters, name)) continue
    const known = Object.keys(parameters)
    const remedy = known.length === 0 ? 'takes none' : `takes ${anyOf(known)}`
    problems.push(settingProblem(place(name), `is no parameter of ${of}, which ${remedy}`, known))
  }
  const values: Record<string, unknown> = {}
  for (const [name, { required, default: standard, read }] of Object.entries(parameters)) {
    const sent = Object.hasOwn(given, name) ? (given[name] ?? undefined) : undefined
    if (sent === undefined) {
      if (required) problems.push(settingProblem(place(name), `is needed by ${of}`))
      else if (standard !== undefined) values[name] = standard
      continue
    }
    const result = read(sent)
    if ('value' in result) values[name] = result.value
    else problems.push(settingProblem(place(name), `must be ${result.wanted}, not ${shown(sent)}`))
  }
  if (problems.length > 0) return { ok: false, problems }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- each was read by its own parameter
  return { ok: true, value: values as ValuesOf<P> }
}

/** `500` and `true` as a header writes them, in the type their parameter has. */
export function fromText(parameters: Parameters, name: string, text: string): unknown {
  const type = Object.hasOwn(parameters, name) ? parameters[name]?.type : undefined
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (type === 'range' && /^\d{1,9}-\d{1,9}$/.test(text)) return text.split('-').map(Number)
  const numeric = type === 'integer' || type === 'number' || type === 'id' || type === 'range'
  return numeric && /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : text
}
