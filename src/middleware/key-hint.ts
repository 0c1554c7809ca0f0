import type { Api } from '../apis/api.ts'
import { apis } from '../apis/registry.ts'
import { keySchemes } from '../faces/generated/faces.ts'
import { formOf, keyNamed } from '../faces/keys.ts'
import type { Hint } from '../journal/exchange.ts'

/**
 * What keys look like, for who sent one of another shape, or none. Nothing for a key that fails because it was made
 * to: its error is what was asked for. Says nothing of what was sent but whose prefix it has.
 */
export function keyHint(
  { name, vendor, keys }: Api,
  header: (name: string) => string | undefined,
): Hint | undefined {
  const { header: own, bearer, errors } = keySchemes[name]
  const key = keys.sent(header)
  const form = key === undefined ? undefined : formOf(name, key)
  const named = key !== undefined && form ? key.slice(form.prefix.length) : undefined
  if (named !== undefined && named !== 'none' && Object.hasOwn(errors, named)) return undefined
  const owner = key === undefined ? undefined : apis.find((api) => formOf(api.name, key))
  const wrong =
    owner && owner.name !== name
      ? `This is a key of ${owner.vendor}, and the path one of ${vendor}. `
      : ''
  const places = `${own}: ${keyNamed(name, 'NAME')}${bearer ? `, or Authorization: Bearer ${keyNamed(name, 'NAME')}` : ''}`
  const text = `${wrong}${vendor} is sent its key as ${places}; NAME is 1 to 64 of A-Z a-z 0-9 . _ - and a salon of its own, as demo is.`
  return { about: 'key', text }
}
