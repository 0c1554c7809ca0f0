import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { pairsOf } from '../journal/exchange.ts'
import { TargetFailure } from '../judge/failure.ts'
import { codeOf } from '../json/thrown.ts'

/** Asks servers without a word of its own. */
export interface Upstream {
  /**
   * Sends a request as it is, where `fetch` would add headers (`accept-language`, `sec-fetch-mode`, `user-agent`) and
   * stumble over an unasked 100. Compressed bodies come uncompressed, as with `fetch`.
   *
   * @throws TargetFailure for an answer that no `Response` can be.
   */
  readonly fetch: (request: Request) => Promise<Response>
  close(): void
}

export interface UpstreamOptions {
  /** Told of trailers, by name: no `Response` can carry them. */
  readonly onTrailers?: (names: readonly string[]) => void
}

export function upstream({ onTrailers }: UpstreamOptions = {}): Upstream {
  const agents = [new HttpAgent({ keepAlive: true }), new HttpsAgent({ keepAlive: true })] as const
  const told = (answer: IncomingMessage) => {
    const names = pairsOf(answer.rawTrailers).map(([name]) => name)
    if (names.length > 0) onTrailers?.(names)
  }
  return {
    async fetch(request) {
      const answer = await ask(request, agents)
      answer.once('end', () => told(answer))
      return responseOf(request, answer)
    },
    close: () => {
      for (const agent of agents) {
        agent.destroy()
      }
    },
  }
}

type Agents = readonly [HttpAgent, HttpsAgent]

async function ask(request: Request, agents: Agents, isRetry = false): Promise<IncomingMessage> {
  const { method, signal } = request
  const isSized = Number(request.headers.get('content-length') ?? 0) > 0
  // One of a known length is there for certain: the head need not wait for it.
  const body = isSized ? request.body : await begun(request.body)
  const url = new URL(request.url)
  const headers = [...request.headers, ['host', url.host]]
  if (body && !isSized) headers.push(['transfer-encoding', 'chunked'])
  const options = { method, headers: headers.flat(), signal }
  const outgoing =
    url.protocol === 'https:'
      ? httpsRequest(url, { ...options, agent: agents[1] })
      : httpRequest(url, { ...options, agent: agents[0] })
  if (body) {
    // What goes wrong with either side is the outgoing request's `error`; an early answer ends the sending.
    pipeline(body, outgoing, () => {})
  } else {
    outgoing.end()
  }
  try {
    return await new Promise((resolve, reject) => {
      outgoing.once('response', resolve)
      outgoing.once('error', reject)
    })
  } catch (error) {
    // The server closed a connection that was kept, just as it was taken up again.
    const isStale = outgoing.reusedSocket && codeOf(error) === 'ECONNRESET'
    if (isStale && !isRetry && !body && /^(?:GET|HEAD|OPTIONS)$/.test(method)) {
      return ask(request, agents, true)
    }
    throw error
  } finally {
    // Whatever breaks later breaks the body that is read.
    outgoing.on('error', () => {})
  }
}

/** The chunks of a body that has any: a server's `Request` has a stream also where nothing was sent. */
async function begun(
  body: ReadableStream<Uint8Array> | null,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (!body) return undefined
  const reader = body.getReader()
  const first = await reader.read()
  if (first.done) return undefined
  return (async function* () {
    yield first.value
    while (true) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  })()
}

const bodiless = new Set([204, 205, 304])

function responseOf({ method, url }: Request, answer: IncomingMessage): Response {
  const { statusCode: status = 0, statusMessage: statusText = '' } = answer
  const refuse = (what: string) => {
    answer.destroy()
    return new TargetFailure('broken', `${method} ${new URL(url).pathname} was answered ${what}.`)
  }
  if (status < 200 || status > 599) throw refuse(`${status}, which is no status`)
  if (/[^\t\x20-\x7e\x80-\xff]/.test(statusText)) {
    throw refuse(`${status} with a reason phrase that has a control character in it`)
  }
  const headers = new Headers(pairsOf(answer.rawHeaders))
  const isEmpty = method === 'HEAD' || bodiless.has(status)
  if (isEmpty) answer.resume()
  const body = isEmpty ? null : streamOf(uncompressed(answer, headers))
  return new Response(body, { status, statusText, headers })
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function uncompressed(answer: IncomingMessage, headers: Headers): Readable {
  const decode = decoders[headers.get('content-encoding')?.toLowerCase() ?? '']
  return decode ? pipeline(answer, decode(), () => {}) : answer
}

/** Read as it is asked for; nobody reading any more ends it. */
function streamOf(source: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      cancel: () => void source.destroy(),
    },
    { highWaterMark: 0 },
  )
}
