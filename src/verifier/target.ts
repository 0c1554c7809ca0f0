import { RunStopped } from './stops.ts'
import type { Exchange } from '../journal/exchange.ts'
import type { TargetAnswer } from '../judge/answer.ts'
import { jsonIn } from '../json/parse.ts'
import { type BodyText, readBodyText } from './body.ts'
import { type OperationCall, type Credentials, type Wire, wireOf } from '../judge/call.ts'
import { failureOf, TargetFailure, within } from '../judge/failure.ts'
import { Pace, type Time } from './pace.ts'
import { Redaction } from '../judge/redaction.ts'

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
}

/** Requests in a row that may fail before the target counts as gone. */
const patience = 3

/** The API under test, as a client that is slow to anger: paced, bounded, redacted, journalled. */
export class Target {
  readonly exchanges: Exchange[] = []
  readonly #options: TargetOptions
  readonly #pace: Pace
  readonly #redaction: Redaction
  #failures = 0
  #waited = 0
  #sent = 0
  #reserve = 0

  constructor(options: TargetOptions) {
    this.#options = options
    this.#pace = new Pace(options.rate, options.time)
    this.#redaction = new Redaction(options.credentials.key, options.headers)
  }

  get requests(): number {
    return this.#sent
  }

  /** Lets cleaning up go beyond a spent budget, by a little. */
  async withReserve(tidy: () => Promise<void>): Promise<void> {
    this.#reserve = 25
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
      await this.#waitFor(answer)
    }
  }

  async #sendOnce(call: OperationCall): Promise<TargetAnswer> {
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
    try {
      const answer = await this.#exchange(call, wire)
      this.#failures = 0
      return answer
    } catch (error) {
      if (!(error instanceof TargetFailure)) throw error
      this.#failures += 1
      if (this.#failures >= patience) throw new RunStopped(error.reason, error.message)
      throw error
    }
  }

  async #exchange(call: OperationCall, wire: Wire): Promise<TargetAnswer> {
    const { fetch, time, timeout, maxBodyBytes } = this.#options
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
      const got = await within(answered(), timeout, origin)
      return this.#record({ call, wire, ...got, elapsed: time.now() - started })
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

  /** RFC 9110 §10.2.3: `Retry-After` in seconds; a date or nothing counts as one second. */
  async #waitFor(answer: TargetAnswer): Promise<void> {
    const { maxWait, time } = this.#options
    const asked = Number(answer.headers.get('retry-after') ?? Number.NaN)
    const wait = Number.isFinite(asked) && asked >= 0 ? Math.max(asked * 1000, 50) : 1000
    this.#waited += wait
    if (this.#waited > maxWait) {
      throw new RunStopped(
        'rate-limited',
        `the target limits requests and asks to wait longer than ${maxWait / 1000} s in all; lower --rate`,
      )
    }
    await time.sleep(wait)
  }
}
