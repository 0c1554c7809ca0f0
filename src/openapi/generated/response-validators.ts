// Generated from openapi/*.yaml by `npm run codegen`, do not edit.
import { validators as citapro } from './citapro.response-validators.ts'
import { validators as salonbookit } from './salonbookit.response-validators.ts'

export const byApi = { citapro, salonbookit }
