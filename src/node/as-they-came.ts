import type { ServerResponse } from 'node:http'
import type { Bindings } from '../middleware/call.ts'
import { NodeBindings } from './transport.ts'

type Fetch = (request: Request, env?: Bindings) => Promise<Response>

/** The same answers, without what the layers beneath make of their headers. */
export function asTheyCame(fetch: Fetch): Fetch {
  return async (request, env) => {
    const response = await fetch(request, env)
    if (!(env instanceof NodeBindings)) return response
    flushBytes(env.outgoing)
    if (!response.headers.has('content-type')) leaveUntyped(env.outgoing, response.statusText)
    return response
  }
}

/** Node writes headers that are flushed by themselves as UTF-8, and those before a body byte by byte. */
function flushBytes(outgoing: ServerResponse): void {
  outgoing.flushHeaders = () => void outgoing.write(Buffer.alloc(0))
}

/** `@hono/node-server` makes up a content type for a body that has none. */
function leaveUntyped(outgoing: ServerResponse, statusText: string): void {
  const writeHead = outgoing.writeHead.bind(outgoing)
  outgoing.writeHead = (status: number, headers?: unknown) => {
    const kept = Object.entries(headers ?? {}).filter(([name]) => !/^content-type$/i.test(name))
    return writeHead(status, statusText, Object.fromEntries(kept))
  }
}
