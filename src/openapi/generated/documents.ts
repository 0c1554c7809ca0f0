// Generated from openapi/*.yaml by `npm run codegen`, do not edit.
import { documentText as citapro } from './citapro.document.ts'
import { documentText as salonbookit } from './salonbookit.document.ts'
import { documentText as control } from './control.document.ts'

export const byApi = { citapro, salonbookit, control }
