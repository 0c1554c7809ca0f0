import type { Schema } from './operation.ts'

/** A schema and all it is composed of, whichever branch a value took: each may name fields. */
export function withParts(schema: Schema): readonly Schema[] {
  const { allOf = [], anyOf = [], oneOf = [], if: condition, then, else: otherwise } = schema
  const conditional = [condition, then, otherwise].filter((part) => part !== undefined)
  return [schema, ...[...allOf, ...anyOf, ...oneOf, ...conditional].flatMap(withParts)]
}

/** What a schema, without its parts, says of one field. */
export function fieldSchemas(
  { properties, additionalProperties }: Schema,
  key: string,
): readonly Schema[] {
  const named = properties && Object.hasOwn(properties, key) ? properties[key] : undefined
  if (named) return [named]
  if (additionalProperties === true) return [{}]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}

/** The fields that a schema names for the value at a dotted place in it (`1.match`; `''` is the whole). */
export function fieldsAt(schema: Schema, place: string): readonly string[] {
  let parts = withParts(schema)
  for (const key of place === '' ? [] : place.split('.')) {
    parts = parts
      .flatMap((part) => [...fieldSchemas(part, key), ...(part.items ? [part.items] : [])])
      .flatMap(withParts)
  }
  return [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))]
}
