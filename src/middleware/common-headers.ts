import type { Answered } from './answered.ts'
import type { Call } from './call.ts'
import { after, type Layer } from './line.ts'

/** Puts on the headers that all answers to a request carry: what its layers noted, and why the mock decided. */
export function commonHeaders(): Layer {
  return function commonHeaders(call, next) {
    return after(next(call), (answered) => withCommonHeaders(call, answered))
  }
}

/** The same for an answer that is made elsewhere; where the client gets none, there are none. */
export function withCommonHeaders({ headers, hint }: Call, answered: Answered): Answered {
  const { status, reason } = answered
  if (status === 0 || (!headers && !hint && reason === undefined)) return answered
  const told = reason === undefined ? {} : { 'x-maniqui': reason }
  const hinted = hint ? { 'x-maniqui-hint': hint.text } : {}
  return { ...answered, headers: { ...answered.headers, ...headers, ...told, ...hinted } }
}
