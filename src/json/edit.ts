import { isObject } from './object.ts'

/** What is done to the value at the end of a path: another value, or taken away. */
export type Edit = { readonly value: unknown } | 'remove'

/**
 * A copy of a value with what stands at a path edited: `slots.0.startTime`, `*` for every item of a list or field of an
 * object. A field that is not there is added. Undefined where nothing of the kind stands there.
 */
export function edited(value: unknown, path: string, edit: Edit): unknown {
  return editedAt(value, path.split('.'), edit)
}

function editedAt(value: unknown, [name = '', ...rest]: readonly string[], edit: Edit): unknown {
  if (!Array.isArray(value) && !isObject(value)) return undefined
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const isMeant = (key: string) => key === name || name === '*'
  const isNew = rest.length === 0 && edit !== 'remove' && isObject(value) && name !== '*'
  let found = false
  const changed = entries.flatMap(([key, old]): (readonly [string, unknown])[] => {
    if (!isMeant(key)) return [[key, old]]
    if (rest.length === 0) {
      found = true
      return edit === 'remove' ? [] : [[key, edit.value]]
    }
    const inner = editedAt(old, rest, edit)
    if (inner === undefined) return [[key, old]]
    found = true
    return [[key, inner]]
  })
  if (!found && isNew) changed.push([name, edit.value])
  else if (!found) return undefined
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed)
}
