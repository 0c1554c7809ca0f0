import type { operations } from '../../openapi/generated/salonbookit.types.ts'
import { numberOf, textOf } from '../../json/look.ts'
import { dispatch, dispatchSome } from '../../openapi/dispatch.ts'
import { exampleAnswer } from '../../openapi/examples.ts'
import type { Handlers } from '../../openapi/handler.ts'
import { servedDocument } from '../../openapi/served.ts'
import type { Api, HandlerContext } from '../api.ts'
import { keysOf } from '../keys.ts'
import { availability } from './availability.ts'
import { documentedRequest, firstRequest } from './first-request.ts'
import { offersStart } from './offers.ts'
import { explain, invalid, readError } from './problems.ts'
import { bookingRequests, reservations } from './reservations.ts'

const handlers: Handlers<operations, HandlerContext> = { ...availability, ...reservations }

const refusal = (code: string, message: string) => ({ success: false, error: { code, message } })

export const salonbookit: Api = {
  name: 'salonbookit',
  vendor: 'SalonBookIt',
  basePath: '/api/v1',
  document: servedDocument('salonbookit'),
  keys: keysOf('salonbookit'),
  documentSalon: 'docs-salonbookit',
  documentedRequest,
  firstRequest,
  handle: (operation, input, context) => dispatch(handlers, operation, input, context),
  bookingRequest: (operation, input, context) =>
    dispatchSome(bookingRequests, operation, input, context),
  bookingMade: (body) => numberOf(body, 'data', 'id'),
  explain,

  bookedTime({ operationId }, { body }) {
    if (operationId !== 'createReservation') return undefined
    const wall = `${textOf(body, 'fecha')} ${textOf(body, 'hora_inicio')}`
    return { wall, isIsoString: false }
  },
  offers: offersStart,

  refuse: {
    unknownPath: (path) => ({
      status: 404,
      body: refusal('NOT_FOUND', `No hay nada en ${path}.`),
      code: 'NOT_FOUND',
    }),

    wrongMethod: (method, allow) => ({
      status: 405,
      body: refusal('METHOD_NOT_ALLOWED', `Aquí no vale ${method}; use ${allow.join(', ')}.`),
      headers: { allow: allow.join(', ') },
      code: 'METHOD_NOT_ALLOWED',
    }),

    invalid,

    malformedJson(operation) {
      const { status, code, body } = exampleAnswer(operation, 'VALIDATION_ERROR')
      const { message } = readError(body).error
      const details = { body: ['El cuerpo no es JSON válido.'] }
      return { status, code, body: { success: false, error: { code, message, details } } }
    },

    bug: () => ({
      status: 500,
      body: refusal('INTERNAL_SERVER_ERROR', 'Se ha producido un error interno.'),
    }),
  },
}
