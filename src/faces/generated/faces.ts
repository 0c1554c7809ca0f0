// Generated from openapi/*.yaml by `npm run codegen`, do not edit.
import type { KeyScheme } from '../key-scheme.ts'

/** The APIs that are faces on a salon, each called after its document. */
export const faceNames = ['citapro', 'salonbookit'] as const

export type FaceName = (typeof faceNames)[number]

/** One value for each face. */
export function eachFace<Value>(make: (face: FaceName) => Value): Record<FaceName, Value> {
  return { citapro: make('citapro'), salonbookit: make('salonbookit') }
}

export const keySchemes: Readonly<Record<FaceName, KeyScheme>> = {
  citapro: {"header":"X-API-Key","bearer":true,"forms":[{"prefix":"cpk_","example":"cpk_a1b2c3d4e5f6..."}],"errors":{"none":"MISSING_API_KEY","invalid":"INVALID_API_KEY","expired":"EXPIRED_API_KEY","revoked":"EXPIRED_API_KEY"}},
  salonbookit: {"header":"X-API-Key","bearer":false,"forms":[{"prefix":"hh_live_","example":"hh_live_abc123..."},{"prefix":"hh_test_","environment":"test"},{"prefix":"hh_pub_live_","example":"hh_pub_live_abc123..."},{"prefix":"hh_sec_live_"},{"prefix":"hh_pub_test_","environment":"test"},{"prefix":"hh_sec_test_","environment":"test"}],"errors":{"none":"MISSING_API_KEY","invalid":"INVALID_API_KEY","expired":"API_KEY_EXPIRED","disabled":"API_KEY_DISABLED","other-origin":"ORIGIN_NOT_ALLOWED","inactive":"TENANT_INACTIVE"}},
}
