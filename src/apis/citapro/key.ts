import { keysOf } from '../keys.ts'

/** `revoked` fails as `expired` does: the vendor has one error for both. */
export const keys = keysOf(
  'citapro',
  new Map([
    ['invalid', 'INVALID_API_KEY'],
    ['expired', 'EXPIRED_API_KEY'],
    ['revoked', 'EXPIRED_API_KEY'],
  ]),
)
