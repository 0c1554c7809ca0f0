import { addDays, type Day, formatDay, parseDay } from '../days/calendar-date.ts'
import { parseDayWords, resolveDay } from '../days/day-words.ts'
import { type InputChange, inputNamed, type Inputs } from '../openapi/inputs.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Cause, CauseValue, RequestCause } from './cause.ts'
import { causes } from './generated/causes.ts'

/** A way in which an error comes about by itself, and the error's code. */
export interface CodedCause extends RequestCause {
  readonly code: string
}

/** Every way in which an error of an operation comes about. */
export function causesOf({ operationId }: Operation, code: string): readonly Cause[] {
  return causes[operationId]?.[code] ?? []
}

/** Whether an error of an operation comes about by itself: otherwise only the mock can cause it. */
export function comesNaturally(operation: Operation, code: string): boolean {
  return causesOf(operation, code).some((cause) => !('scenario' in cause))
}

/** The requests that bring about errors of an operation, in the order of its document. */
export function requestCauses({ operationId }: Operation): readonly CodedCause[] {
  return Object.entries(causes[operationId] ?? {}).flatMap(([code, all]) =>
    all.flatMap((cause) => ('scenario' in cause ? [] : [{ ...cause, code }])),
  )
}

/** The name of the input that a cause is about: the first that it sets, else the first that it leaves out. */
export function inputOf({ set = {}, omit = [] }: RequestCause): string | undefined {
  return Object.keys(set)[0] ?? omit[0]
}

/** Whether all it does is to name something that does not exist. */
export function namesUnknown({ set = {} }: RequestCause): boolean {
  const [value, ...others] = Object.values(set).flat()
  return others.length === 0 && typeof value === 'object' && 'unknown' in value
}

export interface CauseTarget {
  /** `YYYY-MM-DD`: what the target calls today. */
  readonly today: string
  /** Ids that nothing has there. */
  readonly unknown: { readonly uuid: () => string; readonly integer: number }
}

/** What a cause changes about a request that would succeed, for a particular target. */
export function changesOf(
  operation: Operation,
  { set = {}, omit = [] }: RequestCause,
  { inputs, ...target }: CauseTarget & { inputs: Inputs },
): readonly InputChange[] {
  const valueOf = (value: CauseValue): unknown => {
    if (typeof value !== 'object') return value
    if ('day' in value) {
      const date = formatDay(addDays(dayNamed(value.day, target.today), value.days ?? 0))
      return value.at === undefined ? date : `${date}T${value.at}`
    }
    if ('unknown' in value) {
      return value.unknown === 'uuid' ? target.unknown.uuid() : target.unknown.integer
    }
    if ('as' in value) {
      return `${String(inputNamed(operation, inputs, value.as))}${value.then ?? ''}`
    }
    return value.map(valueOf)
  }
  return [
    ...Object.entries(set).map(([name, value]) => ({ name, value: valueOf(value) })),
    ...omit.map((name) => ({ name, value: undefined })),
  ]
}

/** Working days are the target's secret: the generator refuses words that need them. */
const noWorkingDays = { isWorking: () => false }

function dayNamed(words: string, today: string): Day {
  const spec = parseDayWords(words)
  const from = parseDay(today)
  const day =
    spec && spec.kind !== 'yearly' && from !== undefined
      ? resolveDay(spec, from, noWorkingDays)
      : undefined
  if (day === undefined) throw new Error(`no day is ${words} from ${today}`)
  return day
}
