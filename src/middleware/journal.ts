import { asError } from '../json/thrown.ts'
import type { Exchange } from '../journal/exchange.ts'
import { hideInExchange } from '../journal/redact.ts'
import type { Journal } from '../journal/journal.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Answered } from './answered.ts'
import { isGone } from './gone.ts'
import type { Layer } from './line.ts'

interface JournalOptions {
  readonly unkeyedJournal: Journal
  /** Whoever sends it along by mistake must not have it shown to everybody who may read a journal. */
  readonly controlToken?: string | undefined
  readonly present: () => number
  readonly onExchange: (sandbox: Sandbox | undefined, exchange: Exchange) => void
}

/** Records every exchange in its sandbox's journal, those without a valid key in one of their own. */
export function journal({
  unkeyedJournal,
  controlToken,
  present,
  onExchange,
}: JournalOptions): Layer {
  return function journal(call, next) {
    const { c, api, operation, sandbox } = call
    const began = present()
    const at = sandbox ? sandbox.clock.now() : began
    const record = (answered: Answered): Answered => {
      const { status, headers, body, reason, code, detail, delivery } = answered
      const journal = sandbox?.journal ?? unkeyedJournal
      // One object of one shape, without spreads: this runs for every request and stays in memory.
      const exchange = {
        id: 0,
        at,
        began,
        elapsed: present() - began,
        api: api.name,
        operationId: operation?.operationId,
        request: {
          method: c.req.method,
          url: c.req.url,
          rawHeaders: journal.sharedHeaders(
            c.env?.incoming?.rawHeaders ?? [...c.req.raw.headers].flat(),
          ),
          body: call.body,
        },
        // How it is delivered, and what is not, need no memory.
        response: delivery ? { status, headers, body } : answered,
        reason,
        code,
        detail,
        hint: call.hint,
      }
      onExchange(
        sandbox,
        journal.record(
          controlToken === undefined ? exchange : hideInExchange(exchange, controlToken),
        ),
      )
      return answered
    }
    // A bug, or a client that went away: it happened, and is told of all the same.
    const failed = (error: unknown): never => {
      record({ status: isGone(error, c.req.raw.signal) ? 0 : 500, headers: {} })
      c.set('call', call)
      throw asError(error)
    }
    let answered
    try {
      answered = next(call)
    } catch (error) {
      return failed(error)
    }
    return answered instanceof Promise ? answered.then(record, failed) : record(answered)
  }
}
