import { formOf } from '../faces/keys.ts'
import { type FaceName, keySchemes } from '../faces/generated/faces.ts'
import { sandboxName } from '../sandbox/name.ts'
import type { KeyReading, Keys } from './api.ts'

/** The keys of a face, of the forms in its document: what stands behind the prefix names the sandbox. */
export function keysOf(face: FaceName, failing: ReadonlyMap<string, string>): Keys {
  const { header: own, bearer } = keySchemes[face]
  const name = own.toLowerCase()
  function open(key: string | undefined): KeyReading {
    if (key === undefined || key === '') return { error: 'MISSING_API_KEY', absent: true }
    const form = formOf(face, key)
    if (!form) return { error: 'INVALID_API_KEY' }
    const rest = key.slice(form.prefix.length)
    const error = failing.get(rest)
    if (error !== undefined) return { error }
    const sandbox = sandboxName(rest)
    return sandbox === undefined ? { error: 'INVALID_API_KEY' } : { sandbox }
  }
  return {
    failing,
    open,
    // A key in its own header wins over a bearer token.
    read: (header) =>
      open(header(name) ?? (bearer ? bearerToken(header('authorization')) : undefined)),
  }
}

function bearerToken(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : /^bearer +(\S+) *$/i.exec(authorization)?.[1]
}
