import type { Json } from './object.ts'

/*
 * Looks into a value nobody vouches for: what is missing or of another type is undefined, or an empty list. What an
 * object inherits is not in it.
 */

/** What stands at the end of a path of names; a list's index counts as a name. */
export function fieldOf(value: Json | undefined, ...path: readonly string[]): Json | undefined
export function fieldOf(value: unknown, ...path: readonly string[]): unknown
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Object.hasOwn(current, name) ? Reflect.get(current, name) : undefined
  }
  return current
}

/** The same with the path as problems write it: `slots.0.startTime`. */
export function at(value: Json | undefined, path: string): Json | undefined
export function at(value: unknown, path: string): unknown
export function at(value: unknown, path: string): unknown {
  return fieldOf(value, ...path.split('.'))
}

export function textOf(value: unknown, ...path: readonly string[]): string | undefined {
  const found = fieldOf(value, ...path)
  return typeof found === 'string' ? found : undefined
}

export function numberOf(value: unknown, ...path: readonly string[]): number | undefined {
  const found = fieldOf(value, ...path)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export function listOf(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = fieldOf(value, ...path)
  return Array.isArray(found) ? found : []
}

/** A text or a number, as text: what ids are, and all that matters of them. */
export function idOf(value: unknown, ...path: readonly string[]): string | undefined {
  const found = fieldOf(value, ...path)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
}

/** The ids of a list's items; items without one are left out. */
export function idsOf(items: readonly unknown[]): readonly string[] {
  return items.flatMap((item) => idOf(item, 'id') ?? [])
}
