import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server'
import { isLoopbackHost } from '../control/loopback.ts'
import type { Maniqui } from '../library/maniqui.ts'
import { refuseBrokenRequest } from './broken-request.ts'
import { takeInRest } from './take-in-rest.ts'
import { NodeBindings } from './transport.ts'

export interface ListenOptions {
  /** 0 picks a free one. Default 4010. */
  port?: number
  /** The interface to bind. Default `127.0.0.1`: only this machine can connect. */
  host?: string
  /** Told of what goes wrong with the server itself, such as a lack of file descriptors. */
  onError?: (error: Error) => void
}

/** A server that listens on a port. */
export interface Listening {
  /** Where to send requests, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string
  readonly host: string
  readonly port: number
  /** Stops taking connections, lets requests in progress finish for half a second, and ends the rest. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export type ListenFault = 'port-taken' | 'port-forbidden' | 'host-unknown' | 'cannot-listen'

/** The port or host cannot be had; `fault` says why and the message what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  readonly fault: ListenFault

  constructor(fault: ListenFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}

const patience = 500

const timeouts = {
  // Longer than proxies and HTTP agents keep a connection, so that they, not we, close an idle one.
  keepAliveTimeout: 65_000,
  headersTimeout: 20_000,
  requestTimeout: 60_000,
}

/**
 * Serves a mock on a port.
 *
 * @throws ListenError when the port or the host cannot be had.
 * @example
 * const { url, close } = await listen(await createManiqui(), { port: 0 })
 */
export async function listen(
  maniqui: Pick<Maniqui, 'fetch'>,
  { port = 4010, host = '127.0.0.1', onError }: ListenOptions = {},
): Promise<Listening> {
  const exposed = !isBoundToLoopback(host)
  const isHost = hostCheck()
  const answer = (request: Request, env: HttpBindings | Http2Bindings) => {
    if (!isHttp1(env)) return maniqui.fetch(request)
    if (!isHost(env.incoming.headers.host)) return new Response(null, { status: 400 })
    return maniqui.fetch(request, new NodeBindings(env.incoming, env.outgoing, exposed))
  }
  const listener = getRequestListener(answer, { hostname: host })
  // The adapter answers its own failures; its promise says only when it was done.
  const server = createServer(timeouts, (incoming, outgoing) => {
    takeInRest(incoming, outgoing)
    void listener(incoming, outgoing)
  })
  server.on('clientError', refuseBrokenRequest)
  const address = await bound(server, port, host)
  server.on('error', (error) => onError?.(error))
  let closed: Promise<void> | undefined
  const close = () => (closed ??= end(server))
  return {
    url: urlOf(host, address.port),
    host,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Whether a URL can have that host: the adapter lets some through that none can (`xn--a`, `256.1.1.1`). */
function hostCheck(): (host: string | undefined) => boolean {
  let latest: string | undefined
  return (host) => {
    // Nearly every request names the host of the one before.
    if (host === latest || host === undefined || host === '') return true
    if (!URL.canParse(`http://${host}/`)) return false
    latest = host
    return true
  }
}

/** Always so here; the adapter's types allow for HTTP/2 servers too. */
function isHttp1(env: HttpBindings | Http2Bindings): env is HttpBindings {
  return env.incoming.httpVersionMajor === 1
}

async function bound(server: Server, port: number, host: string): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port, host)))
    server.listen(port, host, resolve)
  })
  server.removeAllListeners('error')
  const address = server.address()
  if (address === null || typeof address === 'string') {
    throw new Error('a TCP server has an address')
  }
  return address
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): ListenError {
  const [fault, message] = explain(error, port, host)
  return new ListenError(fault, message, { cause: error })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): [ListenFault, string] {
  switch (error.code) {
    case 'EADDRINUSE':
      return [
        'port-taken',
        `Port ${port} on ${host} is taken by another process: stop that one, or choose another (--port 0 picks a free one).`,
      ]
    case 'EACCES':
      return [
        'port-forbidden',
        `Port ${port} may not be opened by this user: choose one above 1023 (--port 0 picks a free one).`,
      ]
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return [
        'host-unknown',
        `“${host}” is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
      ]
    default:
      return ['cannot-listen', `Cannot listen on ${host} port ${port}: ${error.message}.`]
  }
}

/** Whether only this machine can reach a server that is bound there. */
export function isBoundToLoopback(host: string): boolean {
  return isLoopbackHost(host.includes(':') ? `[${host}]` : host)
}

function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

async function end(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  // A connection that finishes its request meanwhile would otherwise wait for another one.
  const sweep = setInterval(() => server.closeIdleConnections(), 10)
  const impatient = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweep)
  clearTimeout(impatient)
}
