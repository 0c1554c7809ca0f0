import { isErrorCode } from './examples.ts'
import type { HeaderSpec, Operation, ResponseSpec } from './operation.ts'

/** An answer as the document gives it. */
export interface DocumentedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Absent where the status has none. */
  readonly body?: unknown
  /** The name of the example, where that is an error's code. */
  readonly code?: string
}

export interface Wanted {
  readonly status?: number | undefined
  /** The name of an example. */
  readonly example?: string | undefined
}

export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Seconds for `Retry-After`; where the header is required, its example by default. */
  readonly retryAfter?: number | undefined
}

/**
 * The answer of an operation with a status, an example of that name, or both; with only a status, its first
 * example. Required headers come along. Undefined where the document has no such answer.
 */
export function documentedAnswer(
  { responses }: Operation,
  { status, example: name }: Wanted,
  moment: Moment,
): DocumentedAnswer | undefined {
  for (const response of responses) {
    if (status !== undefined && response.status !== status) continue
    const example =
      name === undefined
        ? response.examples[0]
        : response.examples.find((candidate) => candidate.name === name)
    if (!example && (name !== undefined || response.contentType !== undefined)) continue
    const headers = { ...headersOf(response, moment), ...typeOf(response) }
    if (!example) return { status: response.status, headers }
    const answer = { status: response.status, headers, body: example.value }
    return isErrorCode(example.name) ? { ...answer, code: example.name } : answer
  }
  return undefined
}

function typeOf({ contentType }: ResponseSpec): Record<string, string> {
  return contentType === undefined ? {} : { 'content-type': contentType }
}

function headersOf({ headers }: ResponseSpec, { now, retryAfter }: Moment): Record<string, string> {
  const wait = retryAfter ?? exampleOf(headers.find((header) => isNamed(header, 'retry-after')))
  const sent: Record<string, string> = {}
  for (const header of headers) {
    const name = header.name.toLowerCase()
    if (name === 'retry-after') {
      if (header.required || retryAfter !== undefined) sent[name] = String(wait ?? 0)
    } else if (header.required) {
      // A reset in the past would make clients retry at once: it is when Retry-After says.
      const reset = Math.ceil(now / 1000) + Number(wait ?? 0)
      sent[name] = String(isNamed(header, 'x-ratelimit-reset') ? reset : (exampleOf(header) ?? ''))
    }
  }
  return sent
}

function isNamed(header: HeaderSpec, name: string): boolean {
  return header.name.toLowerCase() === name
}

function exampleOf(header: HeaderSpec | undefined): unknown {
  return header?.example ?? header?.schema.example ?? header?.schema.examples?.[0]
}
