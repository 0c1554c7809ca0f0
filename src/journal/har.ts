import { type Exchange, pairsOf } from './exchange.ts'

interface HarHeader {
  name: string
  value: string
}

/** An HTTP archive, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec). */
export interface HttpArchive {
  log: {
    version: '1.2'
    creator: { name: string; version: string }
    entries: HarEntry[]
  }
}

export interface HarEntry {
  startedDateTime: string
  time: number
  request: {
    method: string
    url: string
    httpVersion: string
    cookies: []
    headers: HarHeader[]
    queryString: HarHeader[]
    postData?: { mimeType: string; text: string }
    headersSize: number
    bodySize: number
  }
  response: {
    status: number
    statusText: string
    httpVersion: string
    cookies: []
    headers: HarHeader[]
    content: { size: number; mimeType: string; text?: string }
    redirectURL: string
    headersSize: number
    bodySize: number
  }
  cache: Record<string, never>
  timings: { send: number; wait: number; receive: number }
  comment?: string
}

const httpVersion = 'HTTP/1.1'
const unknown = -1
const encoder = new TextEncoder()

/**
 * Exchanges as an archive that browsers' developer tools, Postman and k6 open. They have to be redacted
 * before; cookies are listed as headers only. Times are the sandbox's.
 */
export function toHttpArchive(
  exchanges: readonly Exchange[],
  options: { creator: { name: string; version: string } },
): HttpArchive {
  return { log: { version: '1.2', creator: options.creator, entries: exchanges.map(toEntry) } }
}

function toEntry(exchange: Exchange): HarEntry {
  const { at, elapsed, operationId, reason } = exchange
  const comment = [operationId, reason].filter((part) => part !== undefined).join(', ')
  return {
    startedDateTime: new Date(at).toISOString(),
    time: elapsed,
    request: toRequest(exchange),
    response: toResponse(exchange),
    cache: {},
    timings: { send: 0, wait: elapsed, receive: 0 },
    ...(comment === '' ? {} : { comment }),
  }
}

function toRequest({ request }: Exchange): HarEntry['request'] {
  const { method, url, body } = request
  const headers = headersOf(request.rawHeaders)
  const mark = url.indexOf('?')
  const search = new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1))
  return {
    method,
    url,
    httpVersion,
    cookies: [],
    headers,
    queryString: [...search].map(([name, value]) => ({ name, value })),
    ...(body === undefined
      ? {}
      : { postData: { mimeType: valueOf(headers, 'content-type') ?? '', text: body } }),
    headersSize: unknown,
    bodySize: body === undefined ? 0 : encoder.encode(body).length,
  }
}

function toResponse({ response }: Exchange): HarEntry['response'] {
  const headers = Object.entries(response.headers).map(([name, value]) => ({ name, value }))
  const size = response.body === undefined ? 0 : encoder.encode(response.body).length
  return {
    status: response.status,
    statusText: '',
    httpVersion,
    cookies: [],
    headers,
    content: {
      size,
      mimeType: valueOf(headers, 'content-type') ?? 'x-unknown',
      ...(response.body === undefined ? {} : { text: response.body }),
    },
    redirectURL: valueOf(headers, 'location') ?? '',
    headersSize: unknown,
    bodySize: size,
  }
}

/** Headers as an archive, and our own journal, list them. */
export function headersOf(rawHeaders: readonly string[]): HarHeader[] {
  return pairsOf(rawHeaders).map(([name, value]) => ({ name, value }))
}

function valueOf(headers: readonly HarHeader[], wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value
}
