import type { Exchange } from '../journal/exchange.ts'
import { Journal, JournalBudget } from '../journal/journal.ts'
import { Queue } from '../journal/queue.ts'
import type { OpenApiDocument } from '../openapi/operation.ts'
import type { Violation } from '../judge/violation.ts'
import { judgeExchange, nothingJudged, type Seen, type ExchangeVerdict } from './judge-exchange.ts'
import { redactionOf } from './redaction.ts'
import { CheckRecord } from '../judge/check.ts'
import { DocumentCoverage, type CoverageRow } from '../judge/coverage.ts'
import { type Finding, fingerprintOf } from '../judge/finding.ts'

/** What a proxy tells while it goes on; findings are told once, however often they are seen. */
export type ProxyEvent =
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'unjudged'; readonly operationId: string; readonly reason: string }
  | { readonly type: 'bug'; readonly error: unknown }

/** All a proxy has seen so far; plain data. */
export interface ProxySummary {
  readonly exchanges: number
  /** Exchanges that were held against an operation of the document. */
  readonly judged: number
  /** Requests the upstream could not be reached for. */
  readonly unreachable: number
  readonly findings: readonly Finding[]
  /** Kinds of findings that came after the list was full. */
  readonly untold: number
  readonly unjudged: readonly { operationId: string; reason: string; times: number }[]
  readonly coverage: readonly CoverageRow[]
}

/** An upstream may come up with a new field in every answer. */
const mostFindings = 1000

/** Exchanges that may wait to be judged; more come in faster than anyone could tell of them. */
const mostWaiting = 2000

/** Milliseconds of judging after which requests have their turn. */
const shift = 5

export interface ProxyWatchOptions {
  readonly document: OpenApiDocument
  /** Bytes of the exchanges kept. */
  readonly journalBytes: number
  readonly on: (event: ProxyEvent) => void
}

/** Keeps what went by and what was found about it. */
export class Watch {
  readonly journal: Journal
  readonly #options: ProxyWatchOptions
  readonly #records = new Map<string, CheckRecord>()
  readonly #findings: Finding[] = []
  readonly #untold = new Set<string>()
  readonly #unjudged = new Map<string, { operationId: string; reason: string; times: number }>()
  readonly #coverage: DocumentCoverage
  readonly #waiting = new Queue<() => Seen>()
  readonly #settling: (() => void)[] = []
  #busy = false
  #exchanges = 0
  #judged = 0
  #unreachable = 0

  constructor(options: ProxyWatchOptions) {
    this.#options = options
    this.journal = new Journal(new JournalBudget({ maxBytes: options.journalBytes }))
    this.#coverage = new DocumentCoverage(options.document)
  }

  /** Judges an exchange once its client has been served. */
  later(see: () => Seen): void {
    if (this.#waiting.length >= mostWaiting) {
      this.#leaveUnjudged('(any)', 'too many exchanges at once')
      return
    }
    this.#waiting.push(see)
    if (this.#busy) return
    this.#busy = true
    setTimeout(() => this.#work(), 0)
  }

  /** Resolves when no exchange waits to be judged. */
  settled(): Promise<void> {
    if (!this.#busy) return Promise.resolve()
    return new Promise((resolve) => this.#settling.push(resolve))
  }

  /** Holds an exchange to the document. A bug of ours keeps nobody from the upstream. */
  judge(seen: Seen): ExchangeVerdict {
    try {
      return judgeExchange(this.#options.document, seen)
    } catch (error) {
      this.#emit({ type: 'bug', error })
      return nothingJudged
    }
  }

  /** Records an exchange with what was found about it. */
  file(seen: Seen, { operation, call, violations, unjudged }: ExchangeVerdict): void {
    const { document } = this.#options
    const exchange = this.journal.record({
      ...seen.exchange,
      ...(operation ? { api: document.name, operationId: operation.operationId } : {}),
    })
    this.#exchanges += 1
    const { response, failure } = seen
    if (failure?.reason === 'unreachable' || failure?.reason === 'tls') this.#unreachable += 1
    if (call && response) {
      this.#judged += 1
      if (!call.method) this.#coverage.record(call, response.status)
    }
    this.#emit({ type: 'exchange', exchange })
    this.#tellAll(violations, exchange)
    for (const reason of unjudged) {
      this.#leaveUnjudged(operation?.operationId ?? '', reason)
    }
  }

  summary(): ProxySummary {
    return {
      exchanges: this.#exchanges,
      judged: this.#judged,
      unreachable: this.#unreachable,
      findings: [...this.#findings],
      untold: this.#untold.size,
      unjudged: [...this.#unjudged.values()],
      coverage: this.#coverage.rows(),
    }
  }

  #work(): void {
    const end = performance.now() + shift
    for (let see = this.#waiting.shift(); see; see = this.#waiting.shift()) {
      const seen = see()
      this.file(seen, this.judge(seen))
      if (performance.now() > end && this.#waiting.length > 0) {
        setTimeout(() => this.#work(), 0)
        return
      }
    }
    this.#busy = false
    for (const resolve of this.#settling.splice(0)) {
      resolve()
    }
  }

  /** A finding counts exchanges, not the items of a list. */
  #tellAll(violations: readonly Violation[], exchange: Exchange): void {
    const told = new Set<string>()
    for (const violation of violations) {
      const fingerprint = fingerprintOf({ check: violation.check.id, ...violation.judgement })
      if (!told.has(fingerprint)) this.#tell(violation, { exchange, fingerprint })
      told.add(fingerprint)
    }
  }

  #tell(
    { check, judgement }: Violation,
    { exchange, fingerprint }: { exchange: Exchange; fingerprint: string },
  ): void {
    const isNew = !this.#findings.some((finding) => finding.fingerprint === fingerprint)
    if (isNew && this.#findings.length >= mostFindings) {
      if (this.#untold.size < mostFindings) this.#untold.add(fingerprint)
      return
    }
    const redaction = redactionOf(exchange)
    this.#recordOf(check).expect(false, () => ({
      ...judgement,
      expected: redaction.text(judgement.expected),
      actual: redaction.text(judgement.actual),
      evidence: [{ exchange: redaction.exchange() }],
    }))
  }

  #recordOf(check: Violation['check']): CheckRecord {
    const known = this.#records.get(check.id)
    if (known) return known
    const record = new CheckRecord(check, {
      isKnown: () => undefined,
      onFinding: (finding) => {
        this.#findings.push(finding)
        this.#emit({ type: 'finding', finding })
      },
    })
    this.#records.set(check.id, record)
    return record
  }

  #emit(event: ProxyEvent): void {
    const { on } = this.#options
    try {
      on(event)
    } catch (error) {
      // A listener that fails hears of it, and if it does not want to hear of that, of nothing.
      if (event.type !== 'bug') this.#emit({ type: 'bug', error })
    }
  }

  #leaveUnjudged(operationId: string, reason: string): void {
    const key = `${operationId} ${reason}`
    const known = this.#unjudged.get(key)
    if (known) {
      known.times += 1
      return
    }
    this.#unjudged.set(key, { operationId, reason, times: 1 })
    this.#emit({ type: 'unjudged', operationId, reason })
  }
}
