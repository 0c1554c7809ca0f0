import { HTTPException } from 'hono/http-exception'
import { proxy } from 'hono/proxy'
import { codeOf } from '../json/thrown.ts'
import { redactUrl } from '../json/secrets.ts'
import { failureOf, TargetFailure, within } from '../judge/failure.ts'

export interface ForwardOptions {
  /** The whole URL at the upstream. */
  readonly target: string
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null
  readonly fetch: (request: Request) => Promise<Response> | Response
  /** Milliseconds until the head of the answer must be there; its body may take as long as it likes. */
  readonly timeout: number
  /** Whether a part of the body is still to be sent. */
  readonly isSending: () => boolean
  /** Ends it all, also the body of an answer that is under way. */
  readonly controller: AbortController
  /** This proxy's name in `Via` (RFC 9110 §7.6.3). */
  readonly via: string
}

/** The client's own request makes no sense to a proxy; the message is one sentence. */
export class UnforwardableRequest extends Error {
  override readonly name = 'UnforwardableRequest'
}

/**
 * Sends a request on and gives the upstream's answer, headers that concern one connection only taken out on
 * both ways (RFC 9110 §7.6.1). The body is as it came, but for a compression that `fetch` undoes.
 *
 * @throws TargetFailure when the upstream gives no answer.
 */
export async function forward(request: Request, options: ForwardOptions): Promise<Response> {
  const { target, body, timeout, controller } = options
  const abort = () => controller.abort(request.signal.reason)
  request.signal.addEventListener('abort', abort, { once: true })
  const origin = `${request.method} ${redactUrl(target)}`
  try {
    const answered = proxy(target, {
      raw: request,
      body,
      redirect: 'manual',
      signal: controller.signal,
      strictConnectionProcessing: true,
      customFetch: async (forwarded) => {
        const response = await options.fetch(addressed(forwarded, options))
        const { status } = response
        if (status >= 200 && status <= 599) return response
        throw new TargetFailure('broken', `${origin} was answered ${status}, which is no status.`)
      },
    })
    // A `fetch` of one's own may not look at the signal, so the clock races it as well.
    return await within(answered, timeout, origin)
  } catch (error) {
    if (error instanceof HTTPException) throw new UnforwardableRequest(`${error.message}.`)
    if (error instanceof TargetFailure) throw error
    throw isCutShort(error, options) ? cutShort(origin) : failureOf(error, origin)
  }
}

/**
 * Whether the upstream hung up on a body that was still being sent, as it may when it refuses one. `fetch`
 * then often misses the refusal, so that nobody can tell it from a failure.
 */
function isCutShort(error: unknown, { isSending }: ForwardOptions): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  const codes = [codeOf(error), codeOf(cause)]
  if (codes.includes('EPIPE')) return true
  return isSending() && codes.some((code) => code === 'ECONNRESET' || code === 'UND_ERR_SOCKET')
}

function cutShort(origin: string): TargetFailure {
  const message = `${origin} was cut off by the upstream before all of its body was sent; it may have been refused.`
  return new TargetFailure('interrupted', message)
}

/** What became of an answer whose head was there. */
export function brokenOff(origin: string): TargetFailure {
  return new TargetFailure('broken', `${origin} was answered, but the answer broke off half-way.`)
}

function addressed(request: Request, { body, via }: ForwardOptions): Request {
  const { headers } = request
  // The upstream's host is in the URL, and the client was told to go on sending already.
  for (const name of ['host', 'expect', 'proxy-connection']) {
    headers.delete(name)
  }
  // Only of a stream `fetch` does not know the length itself.
  if (!(body instanceof ReadableStream)) headers.delete('content-length')
  // What is not compressed passes untouched, with its length and its ETag.
  headers.set('accept-encoding', 'identity')
  headers.append('via', `1.1 ${via}`)
  return request
}

/**
 * A redirect stays as it is, unless it leads back into the upstream: then it leads into the proxy, or the
 * client would leave it, or, with a base path, lose its way.
 */
export function locationFor(location: string, { target, base }: { target: string; base: string }) {
  const isAbsolute = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(location)
  if (!isAbsolute || !URL.canParse(location, target)) return location
  const { href } = new URL(location, target)
  if (!href.startsWith(`${base}/`)) return location
  const path = href.slice(base.length)
  // Two slashes would be read as another host.
  return path.startsWith('//') ? `/.${path}` : path
}
