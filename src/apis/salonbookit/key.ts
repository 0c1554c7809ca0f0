import { keysOf } from '../keys.ts'

export const keys = keysOf(
  'salonbookit',
  new Map([
    ['invalid', 'INVALID_API_KEY'],
    ['expired', 'API_KEY_EXPIRED'],
    ['disabled', 'API_KEY_DISABLED'],
    ['inactive', 'TENANT_INACTIVE'],
  ]),
)
