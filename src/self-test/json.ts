import { isObject, type Json, type JsonObject } from '../json/object.ts'

/** The object, or an empty one: a defect that finds nothing to break changes nothing. */
export const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

export const asList = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])

export const asText = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

export const asNumber = (value: Json | undefined): number => (typeof value === 'number' ? value : 0)

/** Without some of an object's fields. */
export const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

/** With a field under another name. */
export const renamed = (object: JsonObject, from: string, to: string): JsonObject =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name === from ? to : name, value]),
  )

/**
 * The value with what stands at a path replaced, or removed where `change` gives undefined. `*` in the
 * path means every item of a list; what is not there is left alone.
 */
export function edit(
  value: Json,
  path: string,
  change: (value: Json, owner: JsonObject) => Json | undefined,
): Json {
  const [name, ...rest] = path.split('.')
  if (name === undefined || name === '') return value
  if (name === '*') {
    return asList(value).map((item) =>
      rest.length === 0 ? (change(item, {}) ?? null) : edit(item, rest.join('.'), change),
    )
  }
  if (!isObject(value) || !(name in value)) return value
  const former = value[name] ?? null
  const changed = rest.length === 0 ? change(former, value) : edit(former, rest.join('.'), change)
  return changed === undefined ? without(value, name) : { ...value, [name]: changed }
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
