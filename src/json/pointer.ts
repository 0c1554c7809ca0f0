import { isObject, type Json } from './object.ts'

/*
 * JSON pointers (RFC 6901): `/paths/~1v1~1services/get`, where `~1` is a slash and `~0` a tilde.
 */

/** What a pointer points to; undefined where that is nothing. */
export function atPointer(root: Json, pointer: string): Json | undefined
export function atPointer(root: unknown, pointer: string): unknown
export function atPointer(root: unknown, pointer: string): unknown {
  let value = root
  for (const key of pointerKeys(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)]
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}

/** The pointer to what is deeper by these keys. */
export function join(pointer: string, ...keys: readonly (string | number)[]): string {
  return [pointer, ...keys.map(escaped)].join('/')
}

/** The keys of a pointer, the outermost first. */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(plain)
}

function escaped(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1')
}

function plain(key: string): string {
  return key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key
}
