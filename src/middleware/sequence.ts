import type { Context, Handler, MiddlewareHandler } from 'hono'
import type { Env } from './call.ts'

/**
 * Several middlewares and a handler as one handler. Hono gives every layer of a route a promise of its own, which
 * costs a request of ours as much as answering it; a route with one handler is run as it is. Layers work as in
 * Hono, but for one thing: who answers puts the answer into `c.res` (as `answerText` does), so that a layer that
 * awaits `next()` finds it there.
 */
export function sequence(...layers: MiddlewareHandler<Env>[]): Handler<Env> {
  // Hono types `next` as giving nothing; what it gives is handed through all the same. Hence `any`.
  // oxlint-disable-next-line typescript/no-explicit-any
  const run = (c: Context<Env>, index: number): Promise<any> => {
    const layer = layers[index]
    if (!layer) throw new Error('the last layer of a sequence called next()')
    return layer(c, () => run(c, index + 1))
  }
  return (c) => run(c, 0)
}
