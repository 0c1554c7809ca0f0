import { validators } from './generated/control.request-validators.ts'
import type { Operation } from './operation.ts'
import { type RequestParts, type Validation, validateWith } from './validators.ts'

/**
 * `validateRequest` for the control API. A module of its own, to be imported dynamically when the first such
 * request comes: these validators (a snapshot is a whole salon) are larger than both vendors' together, and
 * most servers start without ever needing them.
 */
export function validateControlRequest(operation: Operation, parts: RequestParts): Validation {
  return validateWith(validators[operation.operationId] ?? {}, operation, parts)
}
