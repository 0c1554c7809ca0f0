import { formOf } from '../faces/keys.ts'
import { type FaceName, keySchemes } from '../faces/generated/faces.ts'
import { sandboxName } from '../sandbox/name.ts'
import type { KeyReading, Keys } from './api.ts'

/** The keys of a face, of the forms in its document, and what they get: what stands behind the prefix names the sandbox. */
export function keysOf(face: FaceName): Keys {
  const { header: own, bearer, errors } = keySchemes[face]
  const { none: _, ...others } = errors
  const failing = new Map(Object.entries(others))
  const name = own.toLowerCase()
  function open(key: string | undefined): KeyReading {
    if (key === undefined || key === '') return { error: errors.none, absent: true }
    const form = formOf(face, key)
    if (!form) return { error: errors.invalid }
    const rest = key.slice(form.prefix.length)
    const error = failing.get(rest)
    if (error !== undefined) return { error }
    const sandbox = sandboxName(rest)
    return sandbox === undefined ? { error: errors.invalid } : { sandbox }
  }
  // A key in its own header wins over a bearer token.
  const sent: Keys['sent'] = (header) =>
    header(name) ?? (bearer ? bearerToken(header('authorization')) : undefined)
  return { open, sent, read: (header) => open(sent(header)) }
}

function bearerToken(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : /^bearer +(\S+) *$/i.exec(authorization)?.[1]
}
