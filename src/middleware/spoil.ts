import type { Context } from 'hono'
import type { Strike } from '../unhappy/unhappy-paths.ts'
import type { Env } from './call.ts'
import { sleep } from './sleep.ts'

/** The most pieces that a slow body comes in. */
const mostPieces = 20

/** Spoils an answer on its way to the client; one without a body has nothing to spoil. */
export function spoil(c: Context<Env>, { fault, reason }: Strike): void {
  const call = c.get('call')
  const { answered } = call
  if (answered?.body === undefined) return
  call.reason = reason
  // Of the response rather than of the answer: these have the headers that browsers ask for.
  const headers = { ...Object.fromEntries(c.res.headers), 'x-maniqui': reason }
  const { status, body } = answered
  switch (fault.kind) {
    case 'malformed-json': {
      const half = body.slice(0, Math.floor(body.length / 2))
      return send(c, { ...answered, headers, body: half }, half)
    }
    case 'wrong-content-type': {
      const typed = { ...headers, 'content-type': fault.contentType }
      return send(c, { ...answered, body, headers: typed }, body)
    }
    case 'slow-body':
      return send(c, { ...answered, body, headers }, trickle(body, fault.ms, c.req.raw.signal))
    case 'truncated-body': {
      const length = new TextEncoder().encode(body).length
      const bytes = Math.min(fault.bytes ?? Math.floor(length / 2), length - 1)
      call.answered = { ...answered, headers, body: body.slice(0, bytes) }
      c.env.transport?.truncate({ status, headers, body }, bytes)
      return
    }
    // These leave nothing to spoil: they came before the answer, or instead of it.
    case 'connection-reset':
    case 'hang':
    case 'latency':
    case 'status':
  }
}

function send(
  c: Context<Env>,
  answered: { status: number; headers: Record<string, string>; body: string },
  body: BodyInit,
): void {
  c.get('call').answered = answered
  // Hono adds the headers of a response that is replaced to those of the new one.
  c.res = undefined
  c.res = new Response(body, { status: answered.status, headers: answered.headers })
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
