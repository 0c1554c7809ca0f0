import { sandboxName } from '../../sandbox/name.ts'
import type { KeyReading } from '../api.ts'

/** Keys that always fail, by what is behind `cpk_`. */
const failing: ReadonlyMap<string, string> = new Map([
  ['invalid', 'INVALID_API_KEY'],
  ['expired', 'EXPIRED_API_KEY'],
  ['revoked', 'EXPIRED_API_KEY'],
])

/** CitaPro's two carriers of a key; `X-API-Key` wins when both are sent. */
export function readKey(header: (name: string) => string | undefined): KeyReading {
  const key = header('x-api-key') ?? bearer(header('authorization'))
  if (key === undefined || key === '') return { error: 'MISSING_API_KEY', absent: true }
  if (!key.startsWith('cpk_')) return { error: 'INVALID_API_KEY' }
  const rest = key.slice(4)
  const error = failing.get(rest)
  if (error !== undefined) return { error }
  const sandbox = sandboxName(rest)
  return sandbox === undefined ? { error: 'INVALID_API_KEY' } : { sandbox }
}

function bearer(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : /^bearer +(\S+) *$/i.exec(authorization)?.[1]
}
