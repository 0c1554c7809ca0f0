import type { ValidationFailure } from './compiled-validator.ts'
import { atPointer, join, pointerKeys } from './pointer.ts'
import { shown } from './show.ts'

/** A failure by the field it is about. */
export interface FieldFailure {
  /** The way to the field: `['query', 'filters', '0', 'operator']`. */
  readonly path: readonly string[]
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** To be read after the name of the field: `must be a whole number from 0 to 60000, not "soon"`. */
  readonly message: string
  /** What there is instead, where that is a list of names. */
  readonly choices?: readonly string[]
}

/** Nobody reads more, and a list of half a million wrong items must not become an answer of as many. */
const mostFailures = 100

/**
 * Turns what a validator found in a value into one failure for every field and keyword, in the order found. A validator
 * that explains (openapi/control.yaml's, a fixture's) says what is wanted; the value is then told too.
 */
export function fieldFailures(
  errors: readonly ValidationFailure[] | null | undefined,
  value?: unknown,
): readonly FieldFailure[] {
  const failures = new Map<string, FieldFailure>()
  for (const { instancePath, keyword, params } of withoutUnionNoise(errors ?? [])) {
    const field = fieldIn(params)
    const sent = atPointer(value, join(instancePath, ...field))
    const message = explain(keyword, params, sent) ?? describe(keyword, params)
    // The branches of a union report the same thing more than once.
    const key = `${instancePath}/${field.join('')} ${message}`
    if (failures.has(key)) continue
    failures.set(key, {
      path: [...pointerKeys(instancePath), ...field],
      keyword,
      params,
      message,
      ...(isList(params['choices']) ? { choices: params['choices'] } : {}),
    })
    if (failures.size === mostFailures) break
  }
  return [...failures.values()]
}

/** Where in a value something is wrong, and what, in a sentence. */
export interface ShapeProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The same as sentences of their own, as they stand after a file's line: `"soon" is not a whole number.` */
export function shapeProblems(
  errors: readonly ValidationFailure[] | null | undefined,
  value: unknown,
): readonly ShapeProblem[] {
  return fieldFailures(errors, value).map(({ path: keys, keyword, params, message }) => {
    const path = keys.map((key, at) => {
      const holder = atPointer(value, join('', ...keys.slice(0, at)))
      return Array.isArray(holder) ? Number(key) : key
    })
    const name = JSON.stringify(path.at(-1))
    const sent = shown(atPointer(value, join('', ...path)))
    switch (keyword) {
      case 'required':
        return { path: path.slice(0, -1), message: `${name} is missing.` }
      case 'x-test':
        return { path, message: `${sent} is not ${String(params['wanted'])}.` }
      case 'x-only':
        return {
          path,
          message: `${name} is not known here; allowed: ${listOf(params['choices'])}.`,
        }
      default:
        return { path, message: `${sent} ${message}.` }
    }
  })
}

/** `a, b or c` */
export function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}

function listOf(value: unknown): string {
  return isList(value) ? value.join(', ') : ''
}

function explain(
  keyword: string,
  { wanted, of, choices, secret }: Readonly<Record<string, unknown>>,
  sent: unknown,
): string | undefined {
  switch (keyword) {
    case 'x-test':
      return `must be ${String(wanted)}${secret === true ? '' : `, not ${shown(sent)}`}`
    case 'x-needs':
      return `is needed by ${String(of)}`
    case 'x-union':
      return sent === undefined
        ? `is required: ${String(wanted)}`
        : `must be ${String(wanted)}, not ${shown(sent)}`
    case 'x-only': {
      const known = isList(choices) ? choices : []
      if (of === '') return `is not known here: there is ${anyOf(known)}`
      return `is no parameter of ${String(of)}, which takes ${known.length === 0 ? 'none' : anyOf(known)}`
    }
    default:
      return undefined
  }
}

/**
 * Each branch of a failed `anyOf` or `oneOf` says what it missed, just before the union itself is reported.
 * When some branch fitted but for a field deeper down, that field is the news; otherwise the union is.
 */
function withoutUnionNoise(errors: readonly ValidationFailure[]): readonly ValidationFailure[] {
  const kept: ValidationFailure[] = []
  for (const error of errors) {
    // What the `then` or `else` of an `if` missed has been said already.
    if (error.keyword === 'if') continue
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') {
      const branches = takeTail(kept, (one) => isWithin(one.instancePath, error.instancePath))
      const deeper = branches.filter(
        (one) => one.instancePath !== error.instancePath || fieldIn(one.params).length > 0,
      )
      for (const one of deeper.length > 0 ? deeper : [error]) {
        kept.push(one)
      }
    } else {
      kept.push(error)
    }
  }
  return kept
}

/** Removes, and gives, the items at the end of a list that fit. */
function takeTail<Item>(list: Item[], fits: (item: Item) => boolean): readonly Item[] {
  const last = list.findLastIndex((item) => !fits(item))
  return list.splice(last + 1)
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`)
}

/** Failures that are about a field the value has not got, or ought not to have. */
function fieldIn(params: Readonly<Record<string, unknown>>): readonly string[] {
  const field =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty']
  return typeof field === 'string' ? [field] : []
}

const formats: Readonly<Record<string, string>> = {
  date: 'must be a date that exists, as YYYY-MM-DD',
  'date-time': 'must be a date and time with a zone, as 2026-03-10T09:00:00Z',
  'iso-date-time': 'must be a date and time, as 2026-03-10T09:00:00Z',
  email: 'must be an e-mail address',
  uuid: 'must be a UUID',
}

const comparisons: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
}

/** What went wrong in one English clause, to be read after the name of the field. */
function describe(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'type':
      return `must be ${articled([params['type']].flat().map(String).join(' or '))}`
    case 'format':
      return formats[String(params['format'])] ?? `must have the format ${String(params['format'])}`
    case 'enum':
      return `must be one of ${[params['allowedValues']].flat().map(String).join(', ')}`
    case 'const':
      return `must be ${String(params['allowedValue'])}`
    case 'pattern':
      return `must have the form ${String(params['pattern'])}`
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`
    case 'maxLength':
      return `must have at most ${limit} characters`
    case 'minItems':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} items`
    case 'maxItems':
      return `must have at most ${limit} items`
    case 'uniqueItems':
      return 'must not have the same item twice'
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${comparisons[String(params['comparison'])] ?? ''} ${limit}`
    case 'multipleOf':
      return `must be a multiple of ${String(params['multipleOf'])}`
    case 'minProperties':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} fields`
    case 'maxProperties':
      return `must have at most ${limit} fields`
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is not a field the document knows here'
    case 'anyOf':
    case 'oneOf':
      return 'fits none of the forms the document allows'
    default:
      return `breaks the document's rule "${keyword}"`
  }
}

function articled(noun: string): string {
  if (noun === 'null') return noun
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
