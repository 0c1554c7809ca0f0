import type { Answered } from './answered.ts'
import type { Call } from './call.ts'
import { sleep } from './sleep.ts'

/** The most pieces that a slow body comes in. */
const mostPieces = 20

/** The end of the line: an answer becomes a response, or what is done to the connection in its place. */
export function respond({ c }: Call, answered: Answered): Response {
  const { status, headers, body = null, delivery } = answered
  switch (delivery?.kind) {
    case undefined:
      return new Response(body, { status, headers })
    case 'trickle':
      return new Response(trickle(body ?? '', delivery.ms, c.req.raw.signal), { status, headers })
    case 'truncate':
      c.env.transport?.truncate({ status, headers, body: delivery.whole }, delivery.bytes)
      break
    case 'reset':
    case 'hang':
      c.env.transport?.[delivery.kind]()
      break
  }
  // The transport had the last word: nobody gets this one.
  return new Response(null)
}

/** A body that comes in pieces, evenly over a time. */
function trickle(
  body: string,
  milliseconds: number,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body)
  const size = Math.ceil(bytes.length / mostPieces)
  let sent = 0
  return new ReadableStream({
    async pull(controller) {
      await sleep((milliseconds * size) / bytes.length, signal)
      controller.enqueue(bytes.slice(sent, sent + size))
      sent += size
      if (sent >= bytes.length) controller.close()
    },
  })
}
