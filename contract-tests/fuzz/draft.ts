import { curl } from '../../src/json/curl.ts'
import type { Scene } from './later.ts'

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
  /** Something about it was changed after it was written as its document has it. */
  isBent: boolean
}

/** Changes one thing about a request, so that it is no more as its document has it. */
export type Bend = (draft: Draft, scene: Scene) => void

const origin = 'http://127.0.0.1:4010'

/** Path and query as they are sent. */
export function targetOf({ path, query }: Draft): string {
  const search = query.map(([name, value]) => `${name}=${value}`).join('&')
  return `${path.startsWith('/') ? '' : '/'}${path}${search === '' ? '' : `?${search}`}`
}

/** What `fetch` takes; undefined when no client could send it (`Request` refuses its method, URL or a header). */
export function toRequest(draft: Draft, signal?: AbortSignal): Request | undefined {
  const { method, headers, body } = draft
  const hasBody = body !== undefined && method.toUpperCase() !== 'GET' && method !== 'HEAD'
  try {
    return new Request(`${origin}${targetOf(draft)}`, {
      method,
      headers,
      ...(signal ? { signal } : {}),
      ...(hasBody ? { body } : {}),
    })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Encodes like a browser; a lone surrogate becomes the replacement character. */
export function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
}

/** To be pasted into a shell, as it is sent in process. */
export function toCurl(draft: Draft): string {
  const request = toRequest(draft)
  if (!request) return `# no client sends ${draft.method} ${draft.path}`
  const { method, url, headers } = request
  const body = request.body ? draft.body : undefined
  const options = ['-sS', '-g', '--path-as-is']
  // A header that is empty curl leaves out, unless it ends in a semicolon.
  const command = curl({ method, url, headers, body }, { options })
  return command.replaceAll(/-H '([\w-]+): '/g, "-H '$1;'").replace(' -X HEAD ', ' --head ')
}
