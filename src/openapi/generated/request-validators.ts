// Generated from openapi/*.yaml by `npm run codegen`, do not edit.
import { validators as citapro } from './citapro.request-validators.ts'
import { validators as salonbookit } from './salonbookit.request-validators.ts'

export const byApi = { citapro, salonbookit }
