import { codeOf } from '../json/thrown.ts'

export type FailureReason =
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'broken'
  | 'not-the-api'
  | 'key-refused'
  | 'rate-limited'
  | 'budget'
  | 'interrupted'

/** A request that got no answer to judge; the message is one sentence for the user. */
export class TargetFailure extends Error {
  readonly reason: FailureReason
  constructor(reason: FailureReason, message: string) {
    super(message)
    this.name = 'TargetFailure'
    this.reason = reason
  }
}

/** Rejects when the promise takes longer. */
export async function within<T>(promise: Promise<T>, timeout: number, origin: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TargetFailure('timeout', `${origin} was not answered within ${timeout} ms.`))
    }, timeout)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name does not resolve; check the URL',
  EAI_AGAIN: 'the host name does not resolve just now; check the network',
  ECONNREFUSED: 'nothing listens there; start the target or check host and port',
  EHOSTUNREACH: 'the host cannot be reached; check the network',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  HPE_INVALID_CONSTANT: 'what listens there does not speak HTTP; is the port right?',
}

/** What a rejected `fetch` means, found in its chain of causes. */
export function failureOf(error: unknown, origin: string): TargetFailure {
  const chain = causesOf(error)
  const codes = chain.flatMap((cause) => [codeOf(cause) ?? [], cause.name].flat())
  const tls = codes.find(isTls)
  if (tls) {
    const hint = 'use a certificate this machine trusts, or the http URL'
    return new TargetFailure('tls', `${origin} could not be trusted over TLS (${tls}): ${hint}.`)
  }
  const known = codes.find((code) => code in sentences)
  const protocol = codes.find((code) => code.startsWith('HPE_') || code.includes('Parser'))
  const why =
    (known && sentences[known]) ??
    (protocol ? sentences['HPE_INVALID_CONSTANT'] : undefined) ??
    // The outermost message is fetch's own "fetch failed"; the innermost says why.
    (chain.at(-1)?.message || String(error))
  const reset = known === 'ECONNRESET' || known === 'UND_ERR_SOCKET'
  const code = known ?? protocol
  return new TargetFailure(
    reset ? 'broken' : 'unreachable',
    `${origin} did not answer${code ? ` (${code})` : ''}: ${why}${why.endsWith('?') ? '' : '.'}`,
  )
}

function isTls(code: string): boolean {
  return /CERT|SSL|TLS|EPROTO|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)
}

/** The error, its `cause` and so on, and the errors an aggregate holds. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return []
  const inner = error instanceof AggregateError ? error.errors : []
  return [error, ...[error.cause, ...inner].flatMap((cause: unknown) => causesOf(cause, depth + 1))]
}
