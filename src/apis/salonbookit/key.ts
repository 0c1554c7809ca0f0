import { sandboxName } from '../../sandbox/name.ts'
import type { KeyReading } from '../api.ts'

/** Keys that always fail, by what is behind their prefix. */
const failing: ReadonlyMap<string, string> = new Map([
  ['invalid', 'INVALID_API_KEY'],
  ['expired', 'API_KEY_EXPIRED'],
  ['disabled', 'API_KEY_DISABLED'],
  ['inactive', 'TENANT_INACTIVE'],
])

/** The kinds the vendor's pages name: live and test, with and without a public or secret part. */
const format = /^hh_(?:pub_|sec_)?(?:live|test)_(.+)$/

export function readKey(header: (name: string) => string | undefined): KeyReading {
  const key = header('x-api-key')
  if (key === undefined || key === '') return { error: 'MISSING_API_KEY', absent: true }
  const rest = format.exec(key)?.[1]
  if (rest === undefined) return { error: 'INVALID_API_KEY' }
  const error = failing.get(rest)
  if (error !== undefined) return { error }
  const sandbox = sandboxName(rest)
  return sandbox === undefined ? { error: 'INVALID_API_KEY' } : { sandbox }
}
