import { faceNames, type FaceName } from '../faces/generated/faces.ts'
import { shown } from '../json/show.ts'
import { type Fault, faultKinds, faultNames, isFaultName } from './fault.ts'
import { type Glob, glob } from './glob.ts'
import { isObject, objectOf } from '../json/object.ts'
import { documents, operationsById } from '../openapi/operations-by-id.ts'
import { type Reading, readParameters } from './parameters.ts'
import type { Rule } from './rule.ts'
import { anyOf, settingProblem, type SettingProblem } from './setting-error.ts'

/** Which requests a fault is for: all that is given must fit, nothing given fits all. */
export interface FaultMatch {
  readonly api?: FaceName
  /** An operationId of either document. */
  readonly operation?: string
  readonly method?: string
  /** A path without its query; `*` stands for any run of characters: `/v1/clients/*`. */
  readonly path?: string
  /** Headers by name, in any case, with what their value is; `*` as in `path`. */
  readonly header?: Readonly<Record<string, string>>
}

/** A fault, whom it strikes and how often. */
export interface FaultRule {
  readonly match?: FaultMatch
  readonly fault: Fault
  /** So many matching requests pass first. */
  readonly skip?: number
  /** Then it strikes so many, and is over. */
  readonly times?: number
  /** How likely it strikes, drawn from the sandbox's seed. */
  readonly probability?: number
  /** Until when, on the sandbox's clock: an instant, or a wall time in the salon's zone. */
  readonly until?: string
  /** For how long from when it was set: an ISO 8601 duration. */
  readonly for?: string
}

/** A rule with its fault and its match read. */
export interface ActiveFault extends Required<Omit<Rule, 'from'>> {
  readonly rule: FaultRule
}

/** Reads `until` and `for`: when a rule ends, in milliseconds since the epoch; undefined when malformed. */
export type ReadExpiry = (words: { until?: string; for?: string }) => number | undefined

const fields = ['match', 'fault', 'skip', 'times', 'probability', 'until', 'for']
const matchFields = ['api', 'operation', 'method', 'path', 'header']
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']

/** Reads a rule from outside; everything that is wrong with it is said at once. */
export function readFaultRule(
  given: unknown,
  at: string,
  expiry: ReadExpiry,
): Reading<ActiveFault> {
  if (!isObject(given)) return wrong(at, `must be an object, as { "fault": { "kind": "latency" } }`)
  const problems = unknownKeys(given, fields, at)
  const fault = readFault(given['fault'], `${at}.fault`)
  if (!fault.ok) problems.push(...fault.problems)
  const match = readMatch(given['match'], `${at}.match`)
  if (!match.ok) problems.push(...match.problems)
  const count = (name: string, least: number, standard: number) =>
    numberAt(
      given[name],
      { at: `${at}.${name}`, least, most: 1_000_000, standard, whole: true },
      problems,
    )
  const skip = count('skip', 0, 0)
  const times = count('times', 1, Number.POSITIVE_INFINITY)
  const chances = { at: `${at}.probability`, least: 0, most: 1, standard: 1, whole: false }
  const probability = numberAt(given['probability'], chances, problems)
  const expires = readEnd(given, { at, expiry, problems })
  if (!fault.ok || !match.ok || problems.length > 0) return { ok: false, problems }
  const rule = { ...given, fault: fault.value }
  const counted = { skip, times, probability, expires, countsPerOperation: false }
  return { ok: true, value: { rule, fault: fault.value, matches: match.value, ...counted } }
}

function readFault(given: unknown, at: string): Reading<Fault> {
  const { kind, ...parameters } = objectOf(given)
  if (!isFaultName(kind)) {
    const message = `must have a kind, one of ${anyOf(faultNames)}, not ${shown(kind)}`
    return { ok: false, problems: [settingProblem(`${at}.kind`, message, faultNames)] }
  }
  const read = readParameters(faultKinds[kind].parameters, parameters, { of: kind, at })
  if (!read.ok) return read
  // oxlint-disable-next-line typescript/consistent-type-assertions -- read by the parameters of its kind
  const fault = { kind, ...read.value } as Fault
  if (fault.kind !== 'status') return { ok: true, value: fault }
  const { status, code } = fault
  if (status === undefined && code === undefined) return wrong(at, 'must have a status or a code')
  if (code === undefined || [...operationsById().values()].some((one) => documents(one, code))) {
    return { ok: true, value: fault }
  }
  return wrong(
    `${at}.code`,
    `must be the name of an example in one of the documents, not “${code}”`,
  )
}

function readMatch(given: unknown, at: string): Reading<Rule['matches']> {
  if (given === undefined) return { ok: true, value: () => true }
  if (!isObject(given)) return wrong(at, 'must be an object')
  const problems = unknownKeys(given, matchFields, at)
  const text = (name: string, allowed?: readonly string[]) => {
    const value = given[name]
    if (value === undefined) return undefined
    if (typeof value !== 'string' || value === '' || value.length > 500) {
      problems.push(settingProblem(`${at}.${name}`, 'must be a text of 1 to 500 characters'))
    } else if (allowed && !allowed.includes(value)) {
      const message = `must be one of ${anyOf(allowed)}, not “${value}”`
      problems.push(settingProblem(`${at}.${name}`, message, allowed))
    } else return value
    return undefined
  }
  const api = text('api', faceNames)
  const operation = text('operation', [...operationsById().keys()])
  const method = text('method', methods)
  const path = text('path')
  const headers = readHeaders(given['header'], `${at}.header`, problems)
  if (problems.length > 0) return { ok: false, problems }
  const fitsPath = path === undefined ? undefined : glob(path)
  return {
    ok: true,
    value: (request) =>
      (api === undefined || request.operation.api === api) &&
      (operation === undefined || request.operation.operationId === operation) &&
      (method === undefined || request.method === method) &&
      (fitsPath === undefined || fitsPath(request.path)) &&
      headers.every(([name, fits]) => {
        const value = request.header(name)
        return value !== undefined && fits(value)
      }),
  }
}

function readHeaders(given: unknown, at: string, problems: SettingProblem[]): [string, Glob][] {
  if (given === undefined) return []
  if (!isObject(given) || Object.keys(given).length > 10) {
    problems.push(
      settingProblem(at, 'must be an object of at most 10 header names with their values'),
    )
    return []
  }
  return Object.entries(given).flatMap(([name, value]): [string, Glob][] => {
    if (
      /^[!#$%&'*+.^_`|~\w-]{1,100}$/.test(name) &&
      typeof value === 'string' &&
      value.length <= 500
    ) {
      return [[name, glob(value)]]
    }
    problems.push(
      settingProblem(
        `${at}.${name}`,
        'must be a header name with a text of at most 500 characters',
      ),
    )
    return []
  })
}

function readEnd(
  { until, for: duration }: Readonly<Record<string, unknown>>,
  { at, expiry, problems }: { at: string; expiry: ReadExpiry; problems: SettingProblem[] },
): number {
  if (until === undefined && duration === undefined) return Number.POSITIVE_INFINITY
  if (until !== undefined && duration !== undefined) {
    problems.push(settingProblem(at, 'must have until or for, not both'))
    return 0
  }
  const [name, value] = until === undefined ? ['for', duration] : ['until', until]
  const expires = typeof value === 'string' ? expiry({ [name]: value }) : undefined
  if (expires !== undefined) return expires
  const wanted = name === 'for' ? 'a duration as PT5M' : 'a time as 2026-03-10T09:00:00'
  problems.push(settingProblem(`${at}.${name}`, `must be ${wanted}, not ${shown(value)}`))
  return 0
}

function numberAt(
  given: unknown,
  {
    at,
    least,
    most,
    standard,
    whole,
  }: { at: string; least: number; most: number; standard: number; whole: boolean },
  problems: SettingProblem[],
): number {
  if (given === undefined) return standard
  if (
    typeof given === 'number' &&
    given >= least &&
    given <= most &&
    (!whole || Number.isInteger(given))
  ) {
    return given
  }
  const wanted = `${whole ? 'a whole number' : 'a number'} from ${least} to ${most}`
  problems.push(settingProblem(at, `must be ${wanted}, not ${shown(given)}`))
  return standard
}

function unknownKeys(given: object, known: readonly string[], at: string): SettingProblem[] {
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) =>
      settingProblem(`${at}.${key}`, `is not known here: there is ${anyOf(known)}`, known),
    )
}

function wrong(at: string, message: string): { ok: false; problems: SettingProblem[] } {
  return { ok: false, problems: [settingProblem(at, message)] }
}
