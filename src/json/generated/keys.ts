// Generated from openapi/*.yaml by `npm run codegen`, do not edit.
/** What the keys of all APIs begin with. */
export const keyPrefixes: readonly string[] = ['cpk_', 'hh_live_', 'hh_test_', 'hh_pub_live_', 'hh_sec_live_', 'hh_pub_test_', 'hh_sec_test_']

/** The headers that carry them, as the documents write them. */
export const keyHeaders: readonly string[] = ['X-API-Key', 'Authorization']
