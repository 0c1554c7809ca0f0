import { digest } from '../json/digest.ts'
import { sandboxName } from '../sandbox/name.ts'

/** Of a title so many characters can be read in the name. */
const readable = 14

/**
 * What the sandbox of a test is called: the begin of its title, and a hash of all that makes it this test of this run.
 * Never over 24 characters, so that it is shown and logged as it is.
 */
export function salonName(title: string, identity: readonly (string | number)[]): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, readable)
    .replace(/^-|-$/g, '')
  const name = `${words || 'test'}-${digest(JSON.stringify([title, ...identity])).slice(-9)}`
  if (sandboxName(name) !== name) throw new Error(`“${name}” is no name for a sandbox`)
  return name
}
