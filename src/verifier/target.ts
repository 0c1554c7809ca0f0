import { RunStopped } from './stops.ts'
import type { Exchange } from '../journal/exchange.ts'
import type { TargetAnswer } from '../judge/answer.ts'
import { jsonIn } from '../json/parse.ts'
import { type BodyText, readBodyText } from './body.ts'
import { type OperationCall, type Credentials, type Wire, wireOf } from '../judge/call.ts'
import { failureOf, TargetFailure, within } from '../judge/failure.ts'
import { Pace, type Time } from './pace.ts'
import { Patience } from './patience.ts'
import { Redaction } from '../judge/redaction.ts'
import { Slowness } from './slowness.ts'

export interface TargetOptions {
  /** Without a trailing slash; may have a path. */
  readonly baseUrl: string
  readonly credentials: Credentials
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: (request: Request) => Promise<Response> | Response
  readonly time: Time
  readonly timeout: number
  readonly maxBodyBytes: number
  readonly maxRequests: number
  readonly maxWait: number
  readonly rate: number | undefined
  /** Ends the run when the user asks for it. */
  readonly signal: AbortSignal | undefined
  readonly onExchange: (exchange: Exchange) => void
  /** Hears of every 429 that is waited out. */
  readonly onLimited: (answer: TargetAnswer) => void
  /** Hears of what is asked again because no answer came in time, in one sentence. */
  readonly onSlow: (sentence: string) => void
}

/** Requests in a row that may fail before the target counts as gone. */
const mostFailures = 3

/** RFC 9110 §9.2.1: what may be asked again. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PROPFIND'])

/** The API under test, as a client that is slow to anger: paced, bounded, redacted, journalled. */
export class Target {
  readonly exchanges: Exchange[] = []
  readonly #options: TargetOptions
  readonly #pace: Pace
  readonly #redaction: Redaction
  readonly #patience: Patience
  readonly #slowness: Slowness
  #failures = 0
  #sent = 0
  #reserve = 0

  constructor(options: TargetOptions) {
    this.#options = options
    this.#pace = new Pace(options.rate, options.time)
    this.#redaction = new Redaction(options.credentials.key, options.headers)
    this.#patience = new Patience(options.maxWait, options.time, options.signal)
    this.#slowness = new Slowness(options.timeout)
  }

  get requests(): number {
    return this.#sent
  }

  /** Lets cleaning up go beyond a spent budget and a stop, by so many requests. */
  async withReserve(requests: number, tidy: () => Promise<void>): Promise<void> {
    this.#reserve = requests
    await tidy()
    this.#reserve = 0
  }

  redact(text: string): string {
    return this.#redaction.text(text)
  }

  /** Sends a call and waits out a 429; throws a `TargetFailure` when there is no answer to judge. */
  async send(call: OperationCall): Promise<TargetAnswer> {
    for (;;) {
      const answer = await this.#sendOnce(call)
      if (answer.status !== 429) return answer
      this.#options.onLimited(answer)
      await this.#patience.waitFor(answer)
    }
  }

  async #sendOnce(call: OperationCall, before?: TargetFailure): Promise<TargetAnswer> {
    const { maxRequests, signal } = this.#options
    if (signal?.aborted && this.#reserve === 0) {
      throw new RunStopped('interrupted', 'the run was interrupted')
    }
    if (this.#sent >= maxRequests + this.#reserve) {
      throw new RunStopped('budget', `the budget of ${maxRequests} requests is spent`)
    }
    this.#sent += 1
    await this.#pace.turn()
    const wire = wireOf(call, this.#options)
    const isSafe = safeMethods.has(wire.method)
    const limit = this.#slowness.limit(!isSafe || before !== undefined)
    try {
      const answer = await this.#exchange(call, wire, limit)
      this.#failures = 0
      return answer
    } catch (error) {
      if (!(error instanceof TargetFailure)) throw error
      // After a failure the next request is the second try already.
      const { operationId } = call.operation
      if (isSafe && this.#failures === 0 && this.#slowness.mayAskAgain(operationId, error)) {
        const next = this.#slowness.limit(true)
        this.#options.onSlow(`${error.message.slice(0, -1)}; asked once more, for ${next} ms`)
        return this.#sendOnce(call, error)
      }
      this.#failures += 1
      const failure = before && error.reason === 'timeout' ? twice(before, limit) : error
      if (this.#failures >= mostFailures) throw new RunStopped(failure.reason, failure.message)
      throw failure
    }
  }

  async #exchange(call: OperationCall, wire: Wire, limit: number): Promise<TargetAnswer> {
    const { fetch, time, maxBodyBytes } = this.#options
    const controller = new AbortController()
    const started = time.now()
    const origin = this.#redaction.text(`${wire.method} ${wire.url}`)
    const { signal } = controller
    const request = new Request(wire.url, {
      method: wire.method,
      headers: wire.headers,
      redirect: 'manual',
      signal,
      ...(wire.body === undefined ? {} : { body: wire.body }),
    })
    const answered = async (): Promise<BodyText & { response: Response }> => {
      const response = await fetch(request)
      return { response, ...(await readBodyText(response, maxBodyBytes)) }
    }
    try {
      // A `fetch` of one's own may not look at the signal, so the clock races it as well.
      const got = await (time.within ?? within)(answered(), limit, origin)
      const elapsed = time.now() - started
      this.#slowness.answered(call.operation.operationId, elapsed)
      return this.#record({ call, wire, ...got, elapsed })
    } catch (error) {
      controller.abort()
      if (error instanceof TargetFailure) {
        throw error.reason === 'too-large'
          ? new TargetFailure('too-large', `${origin}: ${error.message}`)
          : error
      }
      throw failureOf(error, origin)
    }
  }

  #record({
    call,
    wire,
    response,
    text,
    flaw,
    elapsed,
  }: BodyText & {
    call: OperationCall
    wire: Wire
    response: Response
    elapsed: number
  }): TargetAnswer {
    const { operation } = call
    const exchange: Exchange = {
      id: this.exchanges.length + 1,
      at: this.#options.time.date(),
      began: this.#options.time.date(),
      elapsed,
      api: operation.api,
      operationId: operation.operationId,
      request: {
        method: wire.method,
        url: this.#redaction.text(wire.url),
        rawHeaders: this.#redaction.headers(Object.entries(wire.headers)).flat(),
        ...(wire.body === undefined ? {} : { body: this.#redaction.text(wire.body) }),
      },
      response: {
        status: response.status,
        headers: Object.fromEntries(this.#redaction.foreignHeaders(response.headers)),
        body: this.#redaction.text(text),
      },
    }
    this.exchanges.push(exchange)
    this.#options.onExchange(exchange)
    const { status, headers } = response
    return { call, operation, exchange, status, headers, text, flaw, json: jsonIn(text) }
  }
}

/** What two tries in vain are told as. */
function twice(before: TargetFailure, limit: number): TargetFailure {
  const sentence = `${before.message.slice(0, -1)}, nor within ${limit} ms when asked again.`
  return new TargetFailure('timeout', sentence)
}
