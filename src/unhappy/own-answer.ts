import type { SentResponse } from '../openapi/response-breaches.ts'
import type { Fault } from './fault.ts'

/** An answer that somebody wrote in place of the operation's. */
export type OwnAnswer = Extract<Fault, { kind: 'answer' }>

/** As it is sent: a text stands as it is, anything else is JSON; a content type of one's own goes before. */
export function ownResponse({ status, headers: given, body }: OwnAnswer): SentResponse {
  const headers = new Headers(given)
  if (body === undefined) return { status, headers, text: '' }
  const isText = typeof body === 'string'
  if (!headers.has('content-type')) {
    headers.set('content-type', isText ? 'text/plain; charset=utf-8' : 'application/json')
  }
  return { status, headers, text: isText ? body : JSON.stringify(body) }
}
