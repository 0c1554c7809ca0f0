import { isObject } from '../json/object.ts'
import type { Schema } from './operation.ts'

/**
 * Gives text from a URL or a header the type its schema asks for, when it is that type's plain spelling:
 * `20` is an integer, `0x14`, `2e1` and ` 20` are not. What does not fit stays text, for the validator to
 * refuse. (Ajv's own `coerceTypes` takes whatever JavaScript's `==` takes.)
 */
export function coerce(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const { items } = schema
    return items ? value.map((item) => coerce(item, items)) : value
  }
  if (typeof value === 'string') return coerceText(value, typesOf(schema))
  if (!isObject(value)) return value
  const coerced: Record<string, unknown> = Object.create(null)
  for (const [key, field] of Object.entries(value)) {
    coerced[key] = coerce(field, schema.properties?.[key] ?? {})
  }
  return coerced
}

function coerceText(text: string, types: readonly string[]): unknown {
  if (types.includes('integer') && /^-?\d{1,16}$/.test(text)) {
    const integer = Number(text)
    if (Number.isSafeInteger(integer)) return integer
  }
  if (types.includes('number') && /^-?\d{1,16}(?:\.\d{1,16})?$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** A schema's types, or those of the alternatives it is made of; text wins where text is allowed. */
function typesOf(schema: Schema): readonly string[] {
  const own = schema.type === undefined ? [] : [schema.type].flat()
  const types = [
    ...own,
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((parts) =>
      (parts ?? []).flatMap(typesOf),
    ),
  ]
  return types.includes('string') ? [] : types
}
