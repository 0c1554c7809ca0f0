// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'


export const validators: ResponseValidatorTable = {
}
