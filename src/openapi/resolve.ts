import { type Fields, isObject, objectOf } from '../json/object.ts'
import { atPointer } from '../json/pointer.ts'

/** Follows `$ref`s within one document. */
export interface Resolver {
  /** The node itself, or what its `$ref` points to; deeper references stay. */
  shallow(value: unknown): Fields
  /** The value with every reference in it replaced; equal references give the same object. */
  deep(value: unknown): unknown
}

export function createResolver(root: unknown): Resolver {
  const resolved = new Map<string, unknown>()

  function target(ref: string): unknown {
    const known = resolved.get(ref)
    if (known !== undefined) return known
    const found = at(root, ref)
    // Registered before it is filled, so that a schema that contains itself ends here.
    const copy: Record<string, unknown> = {}
    resolved.set(ref, copy)
    return Object.assign(copy, deep(found))
  }

  function deep(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(deep)
    if (!isObject(value)) return value
    const copy: Record<string, unknown> = {}
    for (const key in value) {
      if (key !== '$ref') copy[key] = deep(value[key])
    }
    if (typeof value['$ref'] !== 'string') return copy
    const referred = target(value['$ref'])
    // OpenAPI 3.1 lets a reference carry its own description beside it.
    return Object.keys(copy).length > 0 ? { ...objectOf(referred), ...copy } : referred
  }

  function shallow(value: unknown): Fields {
    const node = objectOf(value)
    if (typeof node['$ref'] !== 'string') return node
    const { $ref, ...beside } = node
    return { ...shallow(at(root, node['$ref'])), ...beside }
  }

  return { shallow, deep }
}

/** What a local JSON pointer (`#/components/schemas/Client`) points to. */
function at(root: unknown, ref: string): Fields {
  if (!ref.startsWith('#/')) throw new Error(`${ref} is not a reference within this document`)
  const value = atPointer(root, decodeURIComponent(ref.slice(1)))
  if (!isObject(value)) throw new Error(`${ref} points to nothing in this document`)
  return value
}
