import type { InputChange } from '../../openapi/inputs.ts'
import type { Parameter, Schema } from '../../openapi/operation.ts'

/** One way to make one part of a valid request invalid. */
export interface Mutation extends InputChange {
  /** The schema keyword it breaks. */
  readonly keyword: string
  /** For a sentence after the name: `is missing`. */
  readonly because: string
}

/** Takes each required property away. */
export function omissionsOf(schema: Schema): Mutation[] {
  return (schema.required ?? []).map((name) => ({
    name,
    keyword: 'required',
    value: undefined,
    because: 'is missing',
  }))
}

/** Breaks every other constraint of every property, at most two levels deep. */
export function invalidValuesOf(schema: Schema, prefix = ''): Mutation[] {
  return Object.entries(schema.properties ?? {}).flatMap(([property, propertySchema]) => {
    const name = `${prefix}${property}`
    return [...invalidValuesOfOne(name, propertySchema), ...inItems(name, propertySchema)]
  })
}

/** Breaks the constraints of a query parameter that text can break. */
export function invalidValuesOfParameter({ name, schema }: Parameter): Mutation[] {
  return invalidValuesOfOne(name, schema).filter(
    ({ keyword, value }) => typeof value === 'string' && keyword !== 'maxLength',
  )
}

function invalidValuesOfOne(name: string, schema: Schema): Mutation[] {
  const found: Mutation[] = []
  const add = (keyword: string, value: unknown, because: string): number =>
    found.push({ name, keyword, value, because })
  if (schema.enum) add('enum', 'maniqui', `is none of ${schema.enum.join(', ')}`)
  if (isDate(schema)) {
    add('format', '2026-02-30', 'is a day that does not exist')
    add('pattern', '30/01/2026', 'is not YYYY-MM-DD')
  } else if (schema.format === 'uuid') add('format', 'not-a-uuid', 'is not a UUID')
  else if (schema.format === 'email') add('format', 'not-an-address', 'is not an e-mail address')
  else if (schema.pattern) add('pattern', 'neither', `does not match ${schema.pattern}`)
  if (schema.maxLength !== undefined) {
    const value = tooLong(schema, schema.maxLength)
    add('maxLength', value, `is longer than ${schema.maxLength} characters`)
  }
  const wrong = mistyped(schema)
  // What breaks a format, an enum or a length tells that a value is looked at at all.
  if (wrong !== undefined && found.length === 0) add('type', wrong, `is no ${String(schema.type)}`)
  // An empty required text is only refused by our decision, and an empty address is malformed anyway.
  if (schema.minLength !== undefined && !schema.format) add('minLength', '', 'is empty')
  if (schema.minItems !== undefined) add('minItems', [], 'is empty')
  if (schema.minimum !== undefined) {
    add('minimum', schema.minimum - 1, `is less than ${schema.minimum}`)
  }
  return found
}

/** A wrong type that no lenient reader would take for the right one. */
function mistyped({ type }: Schema): unknown {
  if (type === 'string') return { not: 'a text' }
  if (type === 'integer' || type === 'number') return 'not a number'
  if (type === 'boolean') return 'not a boolean'
  if (type === 'array') return 'not a list'
  return undefined
}

function inItems(name: string, { items }: Schema): Mutation[] {
  if (!items?.properties) return []
  const missing = omissionsOf(items).map((mutation) => ({
    ...mutation,
    name: `${name}.0.${mutation.name}`,
  }))
  return [...missing, ...invalidValuesOf({ ...items, properties: items.properties }, `${name}.0.`)]
}

function isDate({ format, pattern }: Schema): boolean {
  return format === 'date' && pattern !== undefined
}

function tooLong({ format }: Schema, maxLength: number): string {
  const tail = format === 'email' ? '@maniqui.invalid' : ''
  return 'x'.repeat(maxLength + 1 - tail.length) + tail
}
