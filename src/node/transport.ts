import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Bindings } from '../middleware/call.ts'
import type { Transport } from '../middleware/transport.ts'

type Sent = Parameters<Transport['truncate']>[0]

/** The most pieces a slow body is sent in: enough to look slow, few enough to be cheap. */
const mostPieces = 20

/** What Node hands to every request. The transport is made only when a fault asks for it. */
export class NodeBindings implements Bindings {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    this.incoming = incoming
    this.outgoing = outgoing
  }

  get transport(): Transport {
    return nodeTransport(this.incoming, this.outgoing)
  }
}

/** What can be done to a Node connection beneath a response; whichever is called first has the last word. */
export function nodeTransport(incoming: IncomingMessage, outgoing: ServerResponse): Transport {
  const { socket } = incoming
  return {
    reset() {
      mute(outgoing)
      socket.resetAndDestroy()
    },
    hang() {
      mute(outgoing)
    },
    truncate(response, bytes) {
      const body = Buffer.from(response.body)
      const cut = body.subarray(0, Math.min(bytes, Math.max(body.length - 1, 0)))
      writeHead(outgoing, response, body)
      // The callback waits until the cut body has left, so that the client sees it before the end.
      write(outgoing, cut, () => socket.destroySoon())
      mute(outgoing)
    },
    trickle(response, milliseconds) {
      const body = Buffer.from(response.body)
      const pieces = Math.max(1, Math.min(mostPieces, body.length))
      const size = Math.ceil(body.length / pieces)
      writeHead(outgoing, response, body)
      outgoing.flushHeaders()
      mute(outgoing)
      let sent = 0
      const timer = setInterval(() => {
        write(outgoing, body.subarray(sent, sent + size))
        sent += size
        if (sent < body.length) return
        clearInterval(timer)
        ServerResponse.prototype.end.call(outgoing, '', 'utf8')
      }, milliseconds / pieces)
      outgoing.once('close', () => clearInterval(timer))
    },
  }
}

function writeHead(outgoing: ServerResponse, { status, headers }: Sent, body: Buffer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': body.length })
}

function write(outgoing: ServerResponse, piece: Buffer, written?: () => void): void {
  ServerResponse.prototype.write.call(outgoing, piece, 'utf8', written)
}

/**
 * Makes the listener's own answer come to nothing. Returning RESPONSE_ALREADY_SENT would not do: once a
 * middleware has touched its headers, @hono/node-server takes it for an answer and writes it.
 */
function mute(outgoing: ServerResponse): void {
  Object.assign(outgoing, {
    writeHead: () => outgoing,
    flushHeaders: () => undefined,
    write: () => true,
    end: () => outgoing,
  })
}
