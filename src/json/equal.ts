import { fieldOf } from './look.ts'
import { isObject } from './object.ts'

/**
 * Whether two values are the same JSON: in whatever order their fields stand, and a field that is undefined is none.
 */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => equal(item, other[index]))
  }
  if (!isObject(one) || !isObject(other)) return false
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    equal(fieldOf(one, name), fieldOf(other, name)),
  )
}
