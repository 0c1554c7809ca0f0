import { decoded } from '../json/secrets.ts'
import { problemResponse } from './problem.ts'

export interface Gate {
  /** This proxy's name in `Via`, by which it recognises itself. */
  readonly via: string
  /** The `Host`s it answers to; default any. */
  readonly answersTo?: ((host: string) => boolean) | undefined
}

/** What is not forwarded, whatever the upstream would make of it. */
export function refusalOf(request: Request, { via, answersTo }: Gate): Response | undefined {
  const { host, pathname } = new URL(request.url)
  const named = request.headers.get('host') ?? host
  if (request.headers.get('via')?.includes(via)) {
    const detail = 'The upstream is this proxy itself: give --upstream the URL of the API.'
    return problemResponse({ status: 508, reason: 'loop', detail })
  }
  // A page of anybody's whose name was made to lead to this machine asks with that name.
  if (answersTo?.(named) === false) {
    const detail = `The proxy answers to loopback hosts only, and not to “${named}”: use 127.0.0.1, or start it with --host 0.0.0.0.`
    return problemResponse({ status: 421, reason: 'host', detail })
  }
  // To a mock behind it the proxy is loopback: whoever may ask the one could drive the other.
  if (/(?:^|[/\\])_maniqui(?:[/\\;]|$)/i.test(decoded(pathname))) {
    const detail =
      'What is under /_maniqui drives a mock, and is not forwarded: ask the mock itself.'
    return problemResponse({ status: 403, reason: 'control API', detail })
  }
  return undefined
}
