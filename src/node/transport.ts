import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Bindings } from '../middleware/call.ts'
import type { Transport } from '../middleware/transport.ts'

/** What Node hands to every request. The transport is made only when a fault asks for it. */
export class NodeBindings implements Bindings {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly exposed: boolean

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, exposed: boolean) {
    this.incoming = incoming
    this.outgoing = outgoing
    this.exposed = exposed
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
      // A browser sends a POST again when a connection that it used before is reset before a byte of the answer.
      // Others do not, and some (Python's http.client) take what comes before an answer for the answer.
      const isTold =
        incoming.httpVersion === '1.1' &&
        !outgoing.headersSent &&
        !socket.writableEnded &&
        incoming.headers['user-agent']?.startsWith('Mozilla/') === true
      if (isTold) outgoing.writeProcessing(() => resetNow(socket))
      mute(outgoing)
      if (!isTold) resetNow(socket)
    },
    hang() {
      mute(outgoing)
    },
    truncate(response, bytes) {
      const body = Buffer.from(response.body)
      const cut = body.subarray(0, Math.min(bytes, Math.max(body.length - 1, 0)))
      outgoing.writeHead(response.status, { ...response.headers, 'content-length': body.length })
      // The callback waits until the cut body has left, so that the client sees it before the end.
      outgoing.write(cut, () => socket.destroySoon())
      mute(outgoing)
    },
  }
}

function resetNow(socket: Socket): void {
  // One that is being ended cannot be reset: Node would keep its handle, and never exit.
  if (socket.writableEnded) socket.destroy()
  else socket.resetAndDestroy()
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
