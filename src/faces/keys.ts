import { type FaceName, keySchemes } from './generated/faces.ts'
import type { KeyForm } from './key-scheme.ts'

/** The key that opens sandbox `name` through a face. */
export function keyNamed(face: FaceName, name: string): string {
  return keySchemes[face].forms[0].prefix + name
}

/** A key that opens sandbox `name`, in its header. */
export function keyHeader(face: FaceName, name: string): Record<string, string> {
  return { [keySchemes[face].header]: keyNamed(face, name) }
}

/** The form of a key; undefined when it is none of that face. */
export function formOf(face: FaceName, key: string): KeyForm | undefined {
  return keySchemes[face].forms.find(({ prefix }) => key.startsWith(prefix))
}

/** The vendor's own example of a key. */
export function exampleKey(face: FaceName): string | undefined {
  return keySchemes[face].forms.find(({ example }) => example !== undefined)?.example
}
