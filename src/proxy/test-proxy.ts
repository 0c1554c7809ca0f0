import { createManiqui } from '../library/maniqui.ts'
import { createProxy, type ProxyOptions } from './watching-proxy.ts'
import type { ProxyEvent } from './watch.ts'

export interface SpoiltAnswer {
  status: number
  readonly headers: Headers
  // Tests spoil bodies of every shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any
}

/** Turns our server's answer into that of an upstream with one thing wrong. */
export type Spoil = (answer: SpoiltAnswer) => unknown

/** A proxy in front of `fetch`, with what it told so far. */
export function watching(fetch: ProxyOptions['fetch'], options: Partial<ProxyOptions> = {}) {
  const events: ProxyEvent[] = []
  const proxy = createProxy({
    api: 'citapro',
    upstream: 'http://upstream.test',
    fetch,
    on: (event) => events.push(event),
    ...options,
  })
  return {
    proxy,
    events,
    ask: (path: string, init?: RequestInit) => proxy.fetch(proxyRequest(path, init)),
  }
}

export function proxyRequest(path: string, { headers, ...init }: RequestInit = {}): Request {
  return new Request(`http://proxy.test${path}`, {
    ...init,
    headers: { 'x-api-key': 'cpk_demo', ...Object.fromEntries(new Headers(headers)) },
    ...(init.body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
}

/** Our own server as the upstream, each JSON answer changed by `spoil`. */
export async function upstreamWith(spoil: Spoil = () => {}) {
  const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request)
    const response = await maniqui.fetch(request)
    const text = await response.text()
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    const answer = { status: response.status, headers, body: text === '' ? null : JSON.parse(text) }
    spoil(answer)
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
    return new Response(answer.body === null ? null : body, answer)
  }
  return { fetch, requests }
}

/** What was found, a line each: check, subject and severity. */
export function foundBy({ proxy }: ReturnType<typeof watching>): string[] {
  return proxy
    .summary()
    .findings.map(({ check, operationId, subject, severity }) =>
      [check, operationId, subject, severity].join(' | '),
    )
}
