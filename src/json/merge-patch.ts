import { isObject } from './object.ts'

/** Applies a JSON Merge Patch (RFC 7396): fields to set, `null` takes one away, anything but an object replaces all. */
export function mergePatch(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged = new Map(isObject(value) ? Object.entries(value) : [])
  for (const [name, part] of Object.entries(patch)) {
    if (part === null) merged.delete(name)
    else merged.set(name, mergePatch(merged.get(name), part))
  }
  // Made of entries, so that a field named __proto__ is a field.
  return Object.fromEntries(merged)
}
