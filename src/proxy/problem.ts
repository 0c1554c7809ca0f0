import { redactText } from '../json/secrets.ts'
import type { Violation } from '../judge/violation.ts'

const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  421: 'Misdirected Request',
  502: 'Bad Gateway',
  504: 'Gateway Timeout',
  508: 'Loop Detected',
} as const

export interface ProblemOptions {
  readonly status: keyof typeof titles
  /** For `X-Maniqui`: why the proxy answers in the upstream's place. */
  readonly reason: string
  readonly detail: string
  readonly more?: Readonly<Record<string, unknown>>
}

/** An answer of the proxy's own (RFC 9457); pages of any origin may read it, as it explains what went wrong. */
export function problemResponse({ status, reason, detail, more = {} }: ProblemOptions): Response {
  const body = { type: 'about:blank', title: titles[status], status, detail, ...more }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'x-maniqui': `proxy: ${reason}`,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'X-Maniqui',
    },
  })
}

/** The 502 in place of a request or response that breaks its document. */
export function violationProblem(operationId: string, violations: readonly Violation[]): Response {
  const direction = violations[0]?.direction ?? 'response'
  const places = violations.length === 1 ? 'one place' : `${violations.length} places`
  const sequel = direction === 'request' ? ', so it was not forwarded' : ''
  return problemResponse({
    status: 502,
    reason: `${direction} violation`,
    detail: `The ${direction} of ${operationId} leaves its document in ${places}${sequel}.`,
    more: { operationId, direction, violations: violations.map(toWire) },
  })
}

function toWire({ check, direction, judgement }: Violation) {
  const { subject, expected, actual, clause, kind } = judgement
  return {
    check: check.id,
    direction,
    subject,
    expected: redactText(expected),
    actual: redactText(actual),
    kind: kind ?? clause.provenance,
    pointer: clause.pointer,
    ...(clause.source === undefined ? {} : { source: clause.source }),
  }
}
