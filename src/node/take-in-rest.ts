import type { IncomingMessage, ServerResponse } from 'node:http'

/** Smaller bodies have come whole before anybody answers. */
const small = 16 * 1024

/** Of a body that nobody wants: this much, and this long, is taken in for the sake of the answer. */
const mostBytes = 16 * 1024 * 1024
const patience = 5000

/**
 * Ends the answer to a large body only when the rest of it was taken in. Node closes as soon as an answer has ended, and
 * with bytes unread that is a reset: a client that is still sending gets a broken pipe, and may never see the answer.
 */
export function takeInRest(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
  if (encoding === undefined && !(Number(length) > small)) return
  const end = outgoing.end.bind(outgoing)
  const endAfterRest = (last?: string | Uint8Array) => {
    if (last === undefined) outgoing.flushHeaders()
    else outgoing.write(last)
    if (incoming.complete) end()
    else void restOf(incoming).then(() => end())
    return outgoing
  }
  Object.assign(outgoing, { end: endAfterRest })
}

function restOf(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0
    const done = () => {
      clearTimeout(timer)
      incoming.off('data', take)
      resolve()
    }
    const take = (piece: Buffer) => {
      bytes += piece.length
      // Who read the body before stops the flow when it has enough.
      if (bytes > mostBytes) done()
      else incoming.resume()
    }
    const timer = setTimeout(done, patience).unref()
    incoming.on('data', take).once('end', done).once('close', done).resume()
  })
}
