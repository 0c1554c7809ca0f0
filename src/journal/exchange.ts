/** One request with its response, as a sandbox's client had it. */
export interface Exchange {
  /** Counts up within one journal, from 1. */
  readonly id: number
  /** Milliseconds since the epoch, on the sandbox's clock. */
  readonly at: number
  /** Milliseconds since the epoch when it began, on the real clock: a frozen sandbox says nothing of pace. */
  readonly began: number
  /** Milliseconds it took on the real clock. */
  readonly elapsed: number
  readonly api?: string | undefined
  readonly operationId?: string | undefined
  readonly request: ExchangeRequest
  readonly response: ExchangeResponse
  /** Why the mock itself, rather than the API, made the answer: what `X-Maniqui` says. */
  readonly reason?: string | undefined
  /** What the document calls the error, where the answer is one. */
  readonly code?: string | undefined
  /** What is wrong, in words that may quote the request. */
  readonly detail?: string | undefined
  /** What the mock said beside the answer, in `X-Maniqui-Hint`. */
  readonly hint?: Hint | undefined
}

/** What a client probably did wrong, beyond what the vendor's answer says. */
export interface Hint {
  readonly about: 'path' | 'key' | 'time'
  /** As a header can carry it: printable ASCII. */
  readonly text: string
  /** The exchange that shows it, by id. */
  readonly seenIn?: number
}

export interface ExchangeRequest {
  readonly method: string
  readonly url: string
  /** Name, value, name, value …, as on the wire. Keys are in clear here: see `redact.ts`. */
  readonly rawHeaders: readonly string[]
  readonly body?: string | undefined
}

export interface ExchangeResponse {
  /** 0 when the client never got a status line (reset, hang). */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** Name, value, name, value … as pairs. */
export function pairsOf(rawHeaders: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = []
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? ''])
  }
  return pairs
}

/** Bytes an exchange is counted as: its texts, and a flat share for the rest. */
export function sizeOf({ request, response }: Omit<Exchange, 'id'>): number {
  const { url, rawHeaders, body } = request
  let size = 400 + url.length + (body?.length ?? 0) + (response.body?.length ?? 0)
  // Headers may be far larger than all the rest. No iterator, as this runs for every request.
  for (let index = 0; index < rawHeaders.length; index += 1) {
    size += 24 + (rawHeaders[index]?.length ?? 0)
  }
  return size
}

/** Whether it told its client of times that can be booked, in either document. */
export function isOffer({ operationId = '', response }: Omit<Exchange, 'id'>): boolean {
  return operationId.startsWith('getAvailability') && response.status === 200
}
