/** Reads from an answer nobody vouches for: what is missing or of another type is `undefined`. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Object.hasOwn(current, name) ? Reflect.get(current, name) : undefined
  }
  return current
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

/** The ids of a list's items, whatever their type, as text; items without one are left out. */
export function idsOf(items: readonly unknown[]): readonly string[] {
  return items.flatMap((item) => {
    const id = fieldOf(item, 'id')
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
  })
}
