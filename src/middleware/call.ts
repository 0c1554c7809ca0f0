import type { Context } from 'hono'
import type { Api, KeyReading } from '../apis/api.ts'
import type { DocumentedAnswer } from '../openapi/documented-answer.ts'
import type { RequestInput } from '../openapi/handler.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Hint } from '../journal/exchange.ts'
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
  /** What failed, for who handles errors. */
  Variables: { call: Call }
}

/** One request on its way through the layers, and what they note for each other. */
export interface Call {
  /** Hono's: the request, and what the runtime hands in. What is answered is what a layer returns, not its `res`. */
  readonly c: Context<Env>
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
  /** What the mock has to say beside the vendor's answer. */
  hint?: Hint
}

/** Reads what the client sent; it is noted, as the journal shows it whatever is answered. */
export async function readBody(call: Call): Promise<string> {
  return (call.body = await call.c.req.text())
}
