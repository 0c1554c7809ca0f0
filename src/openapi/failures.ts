import { pointerKeys } from '../json/pointer.ts'
import type { ValidationFailure } from './compiled-validator.ts'

/** A failure by the field it is about. */
export interface FieldFailure {
  /** The way to the field: `['query', 'filters', '0', 'operator']`. */
  readonly path: readonly string[]
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** Nobody reads more, and a list of half a million wrong items must not become an answer of as many. */
const mostFailures = 100

/** Turns what a validator found into one failure for every field and keyword, in the order found. */
export function fieldFailures(
  errors: readonly ValidationFailure[] | null | undefined,
): readonly FieldFailure[] {
  const failures = new Map<string, FieldFailure>()
  for (const { instancePath, keyword, params } of withoutUnionNoise(errors ?? [])) {
    const field = fieldIn(params)
    const message = describe(keyword, params)
    // The branches of a union report the same thing more than once.
    const key = `${instancePath}/${field.join('')} ${message}`
    if (failures.has(key)) continue
    failures.set(key, {
      path: [...pointerKeys(instancePath), ...field],
      keyword,
      params,
      message,
    })
    if (failures.size === mostFailures) break
  }
  return [...failures.values()]
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
      for (const one of deeper.length > 0 ? deeper : [error]) kept.push(one)
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
