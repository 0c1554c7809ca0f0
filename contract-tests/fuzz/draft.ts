import { curl } from '../../src/json/curl.ts'
import { cut } from '../../src/json/show.ts'

/** A request before it is sent: its parts can still be bent. */
export interface Draft {
  readonly operationId: string
  /** The sandbox it is about, as its key or path names it. */
  readonly sandbox: string
  method: string
  /** Percent-encoded where it has to be. */
  path: string
  /** Encoded pairs; a bracketed or broken name stands as it is. */
  query: [name: string, value: string][]
  headers: [name: string, value: string][]
  body: string | undefined
}

const origin = 'http://127.0.0.1:4010'

/** What `fetch` takes; undefined when no client could send it (`Request` refuses its method, URL or a header). */
export function toRequest(draft: Draft, signal: AbortSignal): Request | undefined {
  const search = draft.query.map(([name, value]) => `${name}=${value}`).join('&')
  const path = draft.path.startsWith('/') ? draft.path : `/${draft.path}`
  try {
    return new Request(`${origin}${path}${search === '' ? '' : `?${search}`}`, {
      method: draft.method,
      headers: draft.headers,
      signal,
      ...(draft.body === undefined || draft.method === 'GET' || draft.method === 'HEAD'
        ? {}
        : { body: draft.body }),
    })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Encodes like a browser; a lone surrogate becomes the replacement character. */
export function encode(text: string): string {
  return encodeURIComponent(
    text.replaceAll(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    ),
  )
}

/** To be pasted into a shell; long bodies are cut. */
export function toCurl(request: Request, body: string | undefined): string {
  const { method, url, headers } = request
  return curl({ method, url, headers, body: body === undefined ? body : cut(body, 4000) })
}
