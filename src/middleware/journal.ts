import { createMiddleware } from 'hono/factory'
import type { Exchange } from '../journal/exchange.ts'
import type { Journal } from '../journal/journal.ts'
import { unkeyed } from '../sandbox/name.ts'
import type { Env } from './call.ts'
import { isGone } from './gone.ts'

/** Records every exchange in its sandbox's journal, those without a valid key in one of their own. */
export function journal({
  unkeyedJournal,
  present,
  onExchange,
}: {
  unkeyedJournal: Journal
  present: () => number
  onExchange: (sandbox: string, exchange: Exchange) => void
}) {
  return createMiddleware<Env>(async function journal(c, next) {
    const began = present()
    const call = c.get('call')
    const at = call.sandbox ? call.sandbox.clock.now() : began
    let failure: Error | undefined
    try {
      await next()
    } catch (error) {
      // A bug, or a client that went away: it happened, and is told of all the same.
      failure = error instanceof Error ? error : new Error(String(error))
      call.answered = { status: isGone(error, c.req.raw.signal) ? 0 : 500, headers: {} }
    }
    const { answered, sandbox } = call
    // One object of one shape, without spreads: this runs for every request and stays in memory.
    const journal = sandbox?.journal ?? unkeyedJournal
    const exchange = journal.record({
      id: 0,
      at,
      began,
      elapsed: present() - began,
      api: call.api.name,
      operationId: call.operation?.operationId,
      request: {
        method: c.req.method,
        url: c.req.url,
        rawHeaders: journal.sharedHeaders(
          c.env?.incoming?.rawHeaders ?? [...c.req.raw.headers].flat(),
        ),
        body: call.body,
      },
      response: answered ?? { status: c.res.status, headers: {} },
      reason: call.reason,
      code: answered?.code,
      detail: answered?.detail,
    })
    onExchange(sandbox?.name ?? unkeyed, exchange)
    if (failure) throw failure
  })
}
