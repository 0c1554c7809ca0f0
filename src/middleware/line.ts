import type { Context } from 'hono'
import type { Api } from '../apis/api.ts'
import type { Operation } from '../openapi/operation.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import type { Answered } from './answered.ts'
import type { Call, Env } from './call.ts'
import { respond } from './respond.ts'

/** Answers at once where it can: a promise a layer costs a request of ours as much as answering it. */
export type Next = (call: Call) => Answered | Promise<Answered>

/** Answers itself, or hands back what `next` answers, as it is or changed. */
export type Layer = (call: Call, next: Next) => Answered | Promise<Answered>

/** What Hono routes to. */
export type Handler = (c: Context<Env>) => Response | Promise<Response>

/** What the requests of a line have in common. */
export interface LineSubject {
  readonly api: Api
  readonly operation: Operation | undefined
  readonly server: Pick<ServerContext, 'sandboxes' | 'auth'>
}

/** A request's way from its route to its response, through layers that are one handler for Hono. */
export function line(subject: LineSubject, layers: readonly Layer[], end: Next): Handler {
  const run = inOrder(layers, end)
  return (c) => {
    const call = callOf(c, subject)
    return after(run(call), (answered) => respond(call, answered))
  }
}

/** Several layers, and what answers behind them, as one. */
export function inOrder(layers: readonly Layer[], end: Next): Next {
  return layers.reduceRight((next: Next, layer) => (call) => layer(call, next), end)
}

/** Goes on with an answer: at once where it is there. */
export function after<T>(
  given: Answered | Promise<Answered>,
  goOn: (answered: Answered) => T,
): T | Promise<T> {
  return given instanceof Promise ? given.then(goOn) : goOn(given)
}

/** Finds out whose salon a request is about: its key chooses the sandbox. */
function callOf(c: Context<Env>, { api, operation, server }: LineSubject): Call {
  const { sandboxes, auth } = server
  const reading = api.keys.read((name) => c.req.header(name))
  const key = auth === 'off' && 'error' in reading && reading.absent ? { sandbox: 'demo' } : reading
  const sandbox = 'sandbox' in key ? sandboxes.use(key.sandbox) : undefined
  return { c, api, operation, key, sandbox }
}
