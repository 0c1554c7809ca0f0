import type { Answer } from '../apis/api.ts'
import type { ExchangeResponse } from '../journal/exchange.ts'
import type { Call } from './call.ts'

/** An answer as text, as the client gets it: what is journalled, kept, spoilt and in the end sent. */
export interface Answered extends ExchangeResponse {
  readonly code?: string | undefined
  readonly detail?: string | undefined
  /** Set when the mock, rather than the API, decided the answer: `X-Maniqui` says it. */
  readonly reason?: string | undefined
  readonly delivery?: Delivery | undefined
}

/** How an answer goes out, where it does not simply go out; all but `trickle` need a `Transport`. */
export type Delivery =
  | { readonly kind: 'reset' | 'hang' }
  /** The head promises the whole, and so many bytes of it come. */
  | { readonly kind: 'truncate'; readonly whole: string; readonly bytes: number }
  /** In pieces, evenly over so many milliseconds. */
  | { readonly kind: 'trickle'; readonly ms: number }

/** Any answer could be another one with a preference (RFC 7240 §2). */
const vary = 'Prefer'

const jsonHeaders = { 'content-type': 'application/json', vary }

/** Makes an answer text; `reason` says why it is not the API's own. */
export function answer({ api }: Call, given: Answer, reason?: string): Answered {
  const { status, body, headers } = given
  const told = status < 400 ? nothingWrong : api.explain(body)
  const { code = told.code, detail = told.detail } = given
  if (body === undefined) {
    return { status, headers: { vary, ...headers }, body, code, detail, reason }
  }
  const ownHeaders = headers ? { ...jsonHeaders, ...headers } : jsonHeaders
  return { status, headers: ownHeaders, body: JSON.stringify(body), code, detail, reason }
}

const nothingWrong: Pick<Answer, 'code' | 'detail'> = {}
