import type { components } from '../../openapi/generated/salonbookit.types.ts'
import { exampleOf } from '../../openapi/examples.ts'
import { servedDocument } from '../../openapi/served.ts'
import { readError } from './problems.ts'

type ErrorDetails = components['schemas']['ErrorDetails']

type OperationId = 'getAvailabilityDay' | 'getAvailabilityRange' | 'createReservation'
type BadRequest = 'INVALID_DATE' | 'DATE_IN_PAST' | 'DATE_TOO_FAR' | 'VALIDATION_ERROR'
type NotFound = 'PROFESSIONAL_NOT_FOUND' | 'SERVICE_NOT_FOUND'

/** An error body in which the handler's types see the code; the message is that of the document's example. */
function body<Code extends string>(operationId: OperationId, code: Code) {
  const { message } = readError(
    exampleOf(servedDocument('salonbookit'), operationId, code).body,
  ).error
  return { success: false, error: { code, message } } as const
}

export function badRequest<Code extends BadRequest>(operationId: OperationId, code: Code) {
  return { status: 400, body: body(operationId, code) } as const
}

export function badField(operationId: OperationId, details: ErrorDetails) {
  const { success, error } = body(operationId, 'VALIDATION_ERROR')
  return { status: 400, body: { success, error: { ...error, details } } } as const
}

export function notFound<Code extends NotFound>(operationId: OperationId, code: Code) {
  return { status: 404, body: body(operationId, code) } as const
}

export function slotNotAvailable() {
  return { status: 409, body: body('createReservation', 'SLOT_NOT_AVAILABLE') } as const
}
