// Generated from openapi/*.yaml by `npm run codegen`, do not edit.
import { servedText as citapro } from './citapro.served.ts'
import { servedText as salonbookit } from './salonbookit.served.ts'

export const byApi = { citapro, salonbookit }
