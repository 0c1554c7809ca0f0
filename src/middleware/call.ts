import type { Context } from 'hono'
import type { Answer, Api, KeyReading } from '../apis/api.ts'
import type { DocumentedAnswer } from '../openapi/documented-answer.ts'
import type { RequestInput } from '../openapi/handler.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { ActiveScenario } from '../unhappy/scenarios/scenario.ts'
import type { Transport } from './transport.ts'

/** What the runtime beneath `fetch` hands in; nothing of it is needed. */
export interface Bindings {
  /** Node's: the request's headers as they came, which spares building a `Headers`. */
  readonly incoming?: { readonly rawHeaders: readonly string[] }
  readonly transport?: Transport
  /** Whether other machines can reach the listener: a `Host` header then proves nothing. */
  readonly exposed?: boolean
}

export interface Env {
  Bindings: Bindings
  Variables: { call: Call }
}

/** One request on its way through the middleware, and what becomes of it. */
export interface Call {
  readonly api: Api
  /** Absent where no operation has that path and method. */
  readonly operation: Operation | undefined
  readonly key: KeyReading
  /** Absent without a valid key. */
  readonly sandbox: Sandbox | undefined
  /** What the client sent, once it was read. */
  body?: string
  input?: RequestInput
  /** Set when the answer is for this request only and must not be kept. */
  fresh?: boolean
  /** The documented answer it prefers, in place of the operation's own. */
  forced?: DocumentedAnswer
  /** Milliseconds it prefers to wait. */
  delay?: number
  /** Scenarios for this request only. */
  scenarios?: readonly ActiveScenario[]
  /** Headers that every answer to this request carries (rate limit, Preference-Applied). */
  headers?: Record<string, string>
  /** Set when the mock, rather than the API, decides the answer: `X-Maniqui` says it. */
  reason?: string
  answered?: Answered
}

export interface Answered {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body?: string | undefined
  readonly code?: string | undefined
  readonly detail?: string | undefined
}

/** Any answer could be another one with a preference (RFC 7240 §2). */
const vary = 'Prefer'

const jsonHeaders = { 'content-type': 'application/json', vary }

/** An answer as text: what is sent, journalled and kept. */
export function serialise(given: Answer, api: Api): Answered {
  const { status, body, headers } = given
  const told = status < 400 ? nothingWrong : api.explain(body)
  const { code = told.code, detail = told.detail } = given
  if (body === undefined) return { status, body, headers: { vary, ...headers }, code, detail }
  const ownHeaders = headers ? { ...jsonHeaders, ...headers } : jsonHeaders
  return { status, body: JSON.stringify(body), headers: ownHeaders, code, detail }
}

const nothingWrong: Pick<Answer, 'code' | 'detail'> = {}

/** Sends an answer, under the headers that this request's answers carry, and notes it for the journal. */
export function answerText(c: Context<Env>, answered: Answered): Response {
  const call = c.get('call')
  call.answered = withHeaders(answered, call)
  const { body, status, headers } = call.answered
  const response = new Response(body ?? null, { status, headers })
  if (!c.finalized) c.res = response
  return response
}

export function answer(c: Context<Env>, given: Answer): Response {
  return answerText(c, serialise(given, c.get('call').api))
}

function withHeaders(answered: Answered, { headers, reason }: Call): Answered {
  if (!headers && reason === undefined) return answered
  const told = reason === undefined ? {} : { 'x-maniqui': reason }
  return { ...answered, headers: { ...answered.headers, ...headers, ...told } }
}
