import { type Fields, isObject, objectOf } from '../../json/object.ts'
import { mapParts } from './shared-schemas.ts'

/** What a value is held to as a whole, before anybody looks into it: a list that is too long is not read. */
const outermost = [
  'type',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
]

/** Schemas that say something about parts of a value, or about the value in more than one way. */
const structural = [
  'properties',
  'additionalProperties',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
]

/**
 * The same schema for a validator that says what would do in place of which keyword failed, by keywords of
 * explaining-keywords.ts: `x-test` (a value as a whole, what is wanted in words, and its parts), `x-only` (what has
 * these fields, and the fields) and `x-union` (objects told apart by a field). A schema may bring its own words as
 * `x-wanted`.
 */
export function explained(schema: Fields): Fields {
  if (isObject(schema['discriminator'])) return explainedUnion(schema)
  if (schema['x-or-name'] === true) return explainedName(schema)
  if (!structural.some((keyword) => keyword in schema)) return leaf(schema)
  const rules = pick(schema, (key) => outermost.includes(key))
  const then = explainedParts(pick(schema, (key) => !outermost.includes(key)))
  if (Object.keys(rules).length === 0) return then
  return { 'x-test': { rules, wanted: [wantedOf(schema)], then } }
}

/** A value without parts: what is wrong with it is that it is not what is wanted. */
function leaf(schema: Fields): Fields {
  const { 'x-wanted': _, 'x-secret': secret, ...rules } = schema
  const { enum: choices } = schema
  if (Object.keys(rules).length === 0) return {}
  const wanted = [wantedOf(schema), ...(isWorded(choices) ? choices : [])]
  return { 'x-test': { rules, wanted, ...(secret === true ? { secret } : {}) } }
}

function isWorded(choices: unknown): choices is readonly string[] {
  return Array.isArray(choices) && choices.every((choice) => typeof choice === 'string')
}

function explainedParts(schema: Fields): Fields {
  const {
    'x-wanted': _,
    'x-of': of = '',
    'x-tag': tag = '',
    additionalProperties,
    ...rest
  } = schema
  const fields = Object.keys(objectOf(schema['properties']))
  const only = additionalProperties === false ? { 'x-only': [of, tag, ...fields] } : {}
  // The condition itself is only looked at; nobody is told what it missed.
  const { if: condition, propertyNames, ...explainable } = rest
  const more = isObject(additionalProperties)
    ? explainedFields(additionalProperties, objectOf(propertyNames)['pattern'])
    : {}
  return {
    ...only,
    ...mapParts(explainable, explained),
    ...more,
    ...(condition === undefined ? {} : { if: condition }),
  }
}

/** Fields of any name, or of one that has a form: a bad name is told of at the field itself. */
function explainedFields(schema: Fields, pattern: unknown): Fields {
  if (typeof pattern !== 'string') return { additionalProperties: explained(schema) }
  return {
    patternProperties: { [pattern]: explained(schema) },
    additionalProperties: { 'x-test': { rules: { enum: [] }, wanted: [wantedOf(schema)] } },
  }
}

/** One of several objects, told apart by a field: only the one that was meant is looked at. */
function explainedUnion(schema: Fields): Fields {
  const tag = tagOf(schema)
  const branches = branchesOf(schema)
  const names = branches.map(([name]) => name)
  const wanted = wantedName(schema, names)
  const meant = branches.map(([name, { type: _, ...branch }]) => {
    const { [tag]: __, ...properties } = objectOf(branch['properties'])
    const required = [branch['required']].flat().filter((field) => field !== tag)
    const rest = { ...branch, properties, required, 'x-of': name, 'x-tag': tag }
    const { required: needed, ...explainable } = rest
    const needs = needed.length > 0 ? { 'x-needs': [name, ...needed] } : {}
    return [name, { ...needs, ...explainedParts(explainable) }] as const
  })
  const then = { 'x-tag': [tag, wanted], 'x-union': Object.fromEntries(meant) }
  const rules = { type: 'object' }
  return { 'x-test': { rules, wanted: [`an object with a ${tag}, ${wanted}`, ...names], then } }
}

/** A name alone, or the object it stands for. */
function explainedName(schema: Fields): Fields {
  const union = objectOf([schema['anyOf']].flat()[1])
  const names = branchesOf(union).map(([name]) => name)
  const then = {
    if: { type: 'string' },
    then: leaf({ enum: names, 'x-wanted': wantedName(union, names) }),
    else: explained(union),
  }
  const wanted = [wantedOf(schema), ...names]
  return { 'x-test': { rules: { type: ['string', 'object'] }, wanted, then } }
}

/** The schemas of a union by the word in the field that tells them apart. */
export function branchesOf(union: Fields): readonly (readonly [name: string, branch: Fields])[] {
  const tag = tagOf(union)
  const branches = Array.isArray(union['oneOf']) ? union['oneOf'] : []
  return branches.filter(isObject).map((branch) => {
    const name = objectOf(objectOf(branch['properties'])[tag])['const']
    return [String(name), branch] as const
  })
}

function wantedName(union: Fields, names: readonly string[]): string {
  const kind = union['x-names']
  return `one of ${kind === undefined ? '' : `the ${String(kind)} `}${listed(names)}`
}

function tagOf(union: Fields): string {
  return String(objectOf(union['discriminator'])['propertyName'])
}

function wantedOf(schema: Fields): string {
  const { 'x-wanted': own, type, enum: choices, const: only, format, pattern } = schema
  if (typeof own === 'string') return own
  if (Array.isArray(choices)) return `one of ${listed(choices)}`
  if (only !== undefined) return JSON.stringify(only)
  const [kind, ...others] = [type].flat().map(String)
  if (others.includes('null') || kind === 'null') {
    const rest = [kind, ...others].filter((one) => one !== 'null')
    return rest.length === 0 ? 'null' : `${wantedOf({ ...schema, type: rest })} or null`
  }
  if (others.length > 0) return [kind, ...others].join(' or ')
  if (kind === 'string') return wantedText(schema, format, pattern)
  if (kind === 'integer') return `a whole number${bounds(schema)}`
  if (kind === 'number') return `a number${bounds(schema)}`
  if (kind === 'boolean') return 'true or false'
  if (kind === 'array') return `a list${sizes(schema['minItems'], schema['maxItems'], '')}`
  const names = Object.keys(objectOf(schema['properties']))
  if (schema['minProperties'] === 1) return `an object with one or more of ${names.join(', ')}`
  return names.length === 0 ? 'an object' : `an object with ${names.join(', ')}`
}

const formatWords: Readonly<Record<string, string>> = {
  date: 'a date that exists, as 2026-03-10',
  email: 'an e-mail address',
  uuid: 'a UUID such as 880e8400-e29b-41d4-a716-446655440003',
}

function wantedText(schema: Fields, format: unknown, pattern: unknown): string {
  const words = typeof format === 'string' ? formatWords[format] : undefined
  if (words !== undefined) return words
  if (pattern !== undefined || format !== undefined) {
    throw new Error(`Give ${JSON.stringify(schema)} an x-wanted: a pattern is no sentence.`)
  }
  return `a text${sizes(schema['minLength'], schema['maxLength'], ' characters')}`
}

function sizes(least: unknown, most: unknown, of: string): string {
  if (least === undefined && most === undefined) return ''
  if (most === undefined) return ` of at least ${String(least)}${of}`
  if (least === most) return ` of ${String(least)}${of}`
  return ` of ${least === undefined ? 'at most' : `${String(least)} to`} ${String(most)}${of}`
}

function bounds({ minimum, maximum, exclusiveMinimum }: Fields): string {
  if (exclusiveMinimum !== undefined) return ` above ${String(exclusiveMinimum)}`
  if (minimum === undefined && maximum === undefined) return ''
  if (maximum === undefined || maximum === Number.MAX_VALUE) {
    return minimum === undefined || minimum === -Number.MAX_VALUE
      ? ''
      : ` of at least ${String(minimum)}`
  }
  return minimum === undefined
    ? ` of at most ${String(maximum)}`
    : ` from ${String(minimum)} to ${String(maximum)}`
}

function listed(names: readonly unknown[]): string {
  return names.map(String).join(', ')
}

function pick(schema: Fields, fits: (key: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => fits(key)))
}
