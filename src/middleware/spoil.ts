import type { Strike } from '../unhappy/unhappy-paths.ts'
import type { Answered } from './answered.ts'
import type { Call } from './call.ts'
import { withCommonHeaders } from './common-headers.ts'

/** Spoils an answer on its way to the client; one without a body has nothing to spoil. */
export function spoil(call: Call, answered: Answered, { fault, reason }: Strike): Answered {
  const { body } = answered
  if (body === undefined) return answered
  const headers = headersSent(call, answered)
  const spoilt = { ...answered, headers, reason }
  switch (fault.kind) {
    case 'malformed-json':
      return { ...spoilt, body: body.slice(0, Math.floor(body.length / 2)) }
    case 'wrong-content-type':
      return { ...spoilt, headers: { ...headers, 'content-type': fault.contentType } }
    case 'slow-body':
      return { ...spoilt, delivery: { kind: 'trickle', ms: fault.ms } }
    case 'truncated-body': {
      const { length } = new TextEncoder().encode(body)
      const bytes = Math.min(fault.bytes ?? Math.floor(length / 2), length - 1)
      return {
        ...spoilt,
        body: body.slice(0, bytes),
        delivery: { kind: 'truncate', whole: body, bytes },
      }
    }
    // These leave nothing to spoil: they came before the answer, instead of it, or changed it.
    case 'answer':
    case 'change':
    case 'connection-reset':
    case 'hang':
    case 'latency':
    case 'status':
      return answered
  }
}

/** With those of CORS, which Hono adds to other answers: a transport sends the head by itself. */
function headersSent(call: Call, answered: Answered): Record<string, string> {
  const sent = new Headers(withCommonHeaders(call, answered).headers)
  for (const [name, value] of call.c.res.headers) {
    sent.set(name, value)
  }
  return Object.fromEntries(sent)
}
