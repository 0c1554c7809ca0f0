import type { Exchange } from '../journal/exchange.ts'
import type { Bindings } from '../middleware/call.ts'
import { type Collected, collect, type Copy, tap } from './body.ts'
import { graveViolations } from '../judge/violation.ts'
import { brokenOff, forward, locationFor, UnforwardableRequest } from './forward.ts'
import { nothingJudged, type Seen, type ExchangeVerdict } from './judge-exchange.ts'
import { type Gate, refusalOf } from './gate.ts'
import { problemResponse, violationProblem } from './problem.ts'
import type { Watch } from './watch.ts'
import { failureOf, TargetFailure, within } from '../judge/failure.ts'

/** What all requests of a proxy have in common. */
export interface Route extends Gate {
  readonly watch: Watch
  /** The upstream without a slash at its end. */
  readonly base: string
  readonly fetch: (request: Request) => Promise<Response> | Response
  readonly errors: boolean
  readonly timeout: number
  readonly limit: number
  readonly present: () => number
}

/** What is known of an answer that goes by. */
interface Passing {
  readonly response: Response
  readonly got: Copy
}

const untouched: Copy = { text: '', state: 'under way' }

/** One request on its way through the proxy. */
export class Passage {
  readonly #route: Route
  readonly #request: Request
  readonly #env: Bindings | undefined
  readonly #path: string
  readonly #target: string
  readonly #began: number
  readonly #controller = new AbortController()
  /** A copy of the request's body, as far as it has been sent. */
  #sent: Copy = untouched

  constructor(route: Route, request: Request, env: Bindings | undefined) {
    this.#route = route
    this.#request = request
    this.#env = env
    const { url } = request
    const start = url.indexOf('/', url.indexOf('://') + 3)
    this.#path = start === -1 ? '/' : url.slice(start)
    this.#target = `${route.base}${this.#path}`
    this.#began = route.present()
  }

  async pass(): Promise<Response> {
    const refused = refusalOf(this.#request, this.#route)
    if (refused) return refused
    try {
      return this.#route.errors ? await this.#passStrictly() : await this.#passLoosely()
    } catch (error) {
      return this.#unanswered(error)
    }
  }

  async #passLoosely(): Promise<Response> {
    const { body, copy } = tap(this.#request.body, { limit: this.#route.limit })
    this.#sent = copy
    return this.#stream(await this.#forward(body))
  }

  /** Nothing passes before it has been judged, but what is too large or never ends. */
  async #passStrictly(): Promise<Response> {
    const { limit, timeout } = this.#route
    const { body, copy } = await collect(this.#request.body, limit)
    this.#sent = copy
    if (copy.state === 'broken') throw copy.error
    const before = this.#verdictOn()
    const refused = graveViolations(before.verdict.violations, 'request')
    if (refused.length > 0) {
      return this.#fileInstead(before, violationProblem(nameOf(before.verdict), refused))
    }
    const response = await this.#forward(body)
    if (isEndless(response)) return this.#passHead(response)
    const origin = `${this.#request.method} ${this.#path}`
    const got = await within(collect(response.body, limit), timeout, origin)
    if (got.copy.state === 'broken') throw brokenOff(origin)
    if (got.copy.state !== 'whole') return this.#stream(response, got.body)
    const after = this.#verdictOn({ response, got: got.copy })
    const broken = graveViolations(after.verdict.violations, 'response')
    if (broken.length > 0) {
      return this.#fileInstead(after, violationProblem(nameOf(after.verdict), broken))
    }
    this.#route.watch.file(after.seen, after.verdict)
    return this.#answer(response, got.body)
  }

  /** Of a stream of events only the head can be judged before it goes on. */
  async #passHead(response: Response): Promise<Response> {
    const judged = this.#verdictOn({ response, got: untouched })
    const broken = graveViolations(judged.verdict.violations, 'response')
    if (broken.length === 0) return this.#stream(response)
    await response.body?.cancel()
    return this.#fileInstead(judged, violationProblem(nameOf(judged.verdict), broken))
  }

  #forward(body: Collected['body']): Promise<Response> {
    const { fetch, timeout, via } = this.#route
    const controller = this.#controller
    return forward(this.#request, {
      target: this.#target,
      body,
      fetch,
      timeout,
      isSending: () => this.#sent.state !== 'whole',
      controller,
      via,
    })
  }

  /** Serves the answer as it comes in, and judges it when it is over. */
  #stream(response: Response, source: Collected['body'] = response.body): Response {
    const { watch, limit } = this.#route
    const transport = this.#env?.transport
    const file = () => watch.later(() => this.#seen({ response, got: copy }))
    const endless = isEndless(response)
    const { body, copy } = tap(source instanceof ReadableStream ? source : null, {
      limit: endless ? 0 : limit,
      breakOff: transport && (() => transport.reset()),
      ...(endless ? {} : { onEnd: file }),
    })
    if (endless || !body) file()
    return this.#answer(response, body)
  }

  #answer(response: Response, body: Collected['body']): Response {
    const { status, statusText } = response
    const headers = new Headers(response.headers)
    const location = headers.get('location')
    if (location !== null) {
      const { base } = this.#route
      headers.set('location', locationFor(location, { target: this.#target, base }))
    }
    // Statuses such as 204 take no body, not even an empty one.
    return new Response(response.body === null ? null : body, { status, statusText, headers })
  }

  async #unanswered(error: unknown): Promise<Response> {
    if (error instanceof UnforwardableRequest) {
      return problemResponse({ status: 400, reason: 'request', detail: error.message })
    }
    this.#controller.abort()
    const { watch } = this.#route
    if (this.#request.signal.aborted || this.#sent.state === 'broken') {
      // The client went away, and the upstream has no part in it.
      watch.file(this.#seen(), nothingJudged)
      return new Response(null, { status: 502 })
    }
    const failure =
      error instanceof TargetFailure
        ? error
        : failureOf(error, `${this.#request.method} ${this.#path}`)
    const { reason, message } = failure
    const seen = this.#seen({ failure })
    const status = reason === 'timeout' ? 504 : 502
    const answer = problemResponse({ status, reason, detail: message })
    const exchange = await replaced(seen.exchange, answer)
    watch.file({ ...seen, exchange }, watch.judge(seen))
    return answer
  }

  #verdictOn(passing?: Passing): { seen: Seen; verdict: ExchangeVerdict } {
    const seen = this.#seen(passing)
    return { seen, verdict: this.#route.watch.judge(seen) }
  }

  async #fileInstead(
    { seen, verdict }: { seen: Seen; verdict: ExchangeVerdict },
    answer: Response,
  ): Promise<Response> {
    // The upstream's own answer is the evidence; only where there is none stands ours.
    const reason = answer.headers.get('x-maniqui') ?? undefined
    const exchange = seen.response
      ? { ...seen.exchange, reason }
      : await replaced(seen.exchange, answer)
    this.#route.watch.file({ ...seen, exchange }, verdict)
    return answer
  }

  #seen({ response, got, failure }: Partial<Passing> & { failure?: TargetFailure } = {}): Seen {
    const { method, headers } = this.#request
    const passed =
      response && got ? { status: response.status, headers: response.headers, got } : undefined
    return {
      exchange: this.#exchange(passed),
      method,
      path: this.#path,
      headers,
      sent: this.#sent,
      ...(passed ? { response: passed } : {}),
      ...(failure ? { failure } : {}),
    }
  }

  #exchange(passed: Seen['response']): Exchange {
    const { method, headers } = this.#request
    const { text } = this.#sent
    return {
      id: 0,
      at: this.#began,
      began: this.#began,
      elapsed: this.#route.present() - this.#began,
      request: {
        method,
        url: this.#target,
        rawHeaders: this.#env?.incoming?.rawHeaders ?? [...headers].flat(),
        ...(text === '' ? {} : { body: text }),
      },
      response: {
        status: passed?.status ?? 0,
        headers: Object.fromEntries(passed?.headers ?? []),
        ...(passed?.got.text ? { body: passed.got.text } : {}),
      },
    }
  }
}

function nameOf({ operation }: ExchangeVerdict): string {
  return operation?.operationId ?? 'an unknown operation'
}

/** Streams that go on for as long as the client likes. */
function isEndless({ headers }: Response): boolean {
  return /^(?:text\/event-stream|application\/x-ndjson|multipart\/x-mixed-replace)\b/i.test(
    headers.get('content-type') ?? '',
  )
}

/** The exchange as the client had it, with the proxy's answer. */
async function replaced(exchange: Exchange, answer: Response): Promise<Exchange> {
  const { status, headers } = answer
  return {
    ...exchange,
    reason: headers.get('x-maniqui') ?? undefined,
    response: {
      status,
      headers: Object.fromEntries(headers),
      body: await answer.clone().text(),
    },
  }
}
