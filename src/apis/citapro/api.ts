import type { components, operations } from '../../openapi/generated/citapro.types.ts'
import { fieldOf, listOf, textOf } from '../../json/look.ts'
import { objectOf } from '../../json/object.ts'
import { dispatch, dispatchSome } from '../../openapi/dispatch.ts'
import type { Handlers } from '../../openapi/handler.ts'
import { servedDocument } from '../../openapi/served.ts'
import type { Answer, Api, HandlerContext } from '../api.ts'
import { keysOf } from '../keys.ts'
import { availability } from './availability.ts'
import { bookingRequests, bookings } from './bookings.ts'
import { catalogue } from './catalogue.ts'
import { clients } from './clients.ts'
import { documentedRequest, firstRequest } from './first-request.ts'
import { fromProblems, invalid } from './problems.ts'
import { bookedTime } from './times.ts'

const handlers: Handlers<operations, HandlerContext> = {
  ...catalogue,
  ...availability,
  ...clients,
  ...bookings,
}

type ErrorBody = components['schemas']['Error']

const message = (text: string): ErrorBody => ({ message: text })

export const citapro: Api = {
  name: 'citapro',
  vendor: 'CitaPro',
  basePath: '/v1',
  document: servedDocument('citapro'),
  keys: keysOf('citapro'),
  documentSalon: 'docs-citapro',
  documentedRequest,
  firstRequest,
  handle: (operation, input, context) => dispatch(handlers, operation, input, context),

  bookingRequest: (operation, input, context) =>
    dispatchSome(bookingRequests, operation, input, context),
  bookingMade: (body) => textOf(body, 'id'),

  explain(body) {
    const [first] = Object.entries(objectOf(fieldOf(body, 'errors')))
    if (first) return { detail: `${first[0]}: ${String(listOf(first[1])[0])}` }
    const message = fieldOf(body, 'message')
    return message === undefined ? {} : { detail: String(message) }
  },

  bookedTime: (operation, { body }) =>
    operation.operationId === 'createBooking' ? bookedTime(textOf(body, 'startTime')) : undefined,
  offers: (operationId, body, wall) =>
    operationId === 'getAvailability' && body.includes(`"startTime":"${wall}:00"`),

  refuse: {
    unknownPath: (path) => ({
      status: 404,
      body: message(`There is nothing at ${path}.`),
      code: 'NOT_FOUND',
    }),

    wrongMethod: (method, allow) => ({
      status: 405,
      body: message(`${method} is not allowed here; use ${allow.join(', ')}.`),
      headers: { allow: allow.join(', ') },
      code: 'METHOD_NOT_ALLOWED',
    }),

    /** An id that cannot be one is as unknown as any other: 404, as the document says. */
    invalid(operation, problems): Answer {
      const path = problems.some((problem) => problem.in === 'path')
      const unknown = operation.responses.find(({ status }) => status === 404)?.examples[0]
      if (path && unknown) return { status: 404, body: unknown.value, code: unknown.name }
      return invalid(fromProblems(problems))
    },

    malformedJson: (_operation, reason) => ({
      status: 422,
      body: { message: `The request body is not valid JSON: ${reason}.`, errors: {} },
      code: 'MALFORMED_JSON',
    }),

    bug: () => ({ status: 500, body: message('Something went wrong on our side.') }),
  },
}
