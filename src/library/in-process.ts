import type { Bindings } from '../middleware/call.ts'
import type { Transport } from '../middleware/transport.ts'

type Answer = (request: Request, env: Bindings) => Response | Promise<Response>

/**
 * Lets faults of a connection happen where there is none, as `fetch` shows them: a reset rejects with a `TypeError`, a
 * hang settles only when the request's signal aborts, a cut body ends in an error. A listener that hands in a
 * `Transport` breaks real connections instead.
 */
export function inProcess(answer: Answer): (request: Request, env?: Bindings) => Promise<Response> {
  return async function fetch(request, env = {}) {
    // Asked so, as a listener may make its transport only when a fault needs it.
    if ('transport' in env) return answer(request, env)
    let instead: (() => Response | Promise<Response>) | undefined
    const transport: Transport = {
      reset: () => void (instead = failed),
      hang: () => void (instead = async () => aborted(request.signal)),
      truncate: (response, bytes) => void (instead = () => cut(response, bytes)),
    }
    const response = await answer(request, { ...env, transport })
    return instead ? instead() : response
  }
}

async function failed(): Promise<never> {
  throw new TypeError('fetch failed: the connection was reset')
}

/** Never settles but by the signal; a promise that waits keeps no process alive. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}

function cut(
  { status, headers, body }: Parameters<Transport['truncate']>[0],
  bytes: number,
): Response {
  const whole = new TextEncoder().encode(body)
  const parts = [whole.slice(0, Math.min(bytes, whole.length - 1))].filter(
    ({ length }) => length > 0,
  )
  const stream = new ReadableStream<Uint8Array>({
    // One at a time: an error would also take what nobody has read yet.
    pull(controller) {
      const part = parts.shift()
      if (part) controller.enqueue(part)
      else controller.error(new TypeError('terminated: the connection was lost'))
    },
  })
  return new Response(stream, {
    status,
    headers: { ...headers, 'content-length': String(whole.length) },
  })
}
