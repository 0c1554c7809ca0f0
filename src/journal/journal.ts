import { Coverage } from './coverage.ts'
import { type Exchange, isOffer, sizeOf } from './exchange.ts'
import { Grading } from './grading.ts'
import { Queue } from './queue.ts'

/** One byte budget for all journals of a server: past it the oldest exchange of any goes first. */
export class JournalBudget {
  readonly maxBytes: number
  bytes = 0
  /** Exchanges dropped so far to stay within the budget. */
  dropped = 0
  readonly #onDrop: ((dropped: number) => void) | undefined
  readonly #recorded = new Queue<{ journal: Journal; epoch: number }>()
  /** Exchanges that are there: what else the queue remembers is void. */
  #kept = 0

  constructor({
    maxBytes = 32 * 1024 * 1024,
    onDrop,
  }: { maxBytes?: number; onDrop?: ((dropped: number) => void) | undefined } = {}) {
    this.maxBytes = maxBytes
    this.#onDrop = onDrop
  }

  added(entry: { journal: Journal; epoch: number }, bytes: number): void {
    this.bytes += bytes
    this.#kept += 1
    this.#recorded.push(entry)
    this.#tidy()
    while (this.bytes > this.maxBytes) {
      const oldest = this.#recorded.shift()
      if (!oldest) return
      if (!oldest.journal.dropOldest(oldest.epoch)) continue
      this.dropped += 1
      this.#onDrop?.(this.dropped)
    }
  }

  removed(bytes: number): void {
    this.bytes -= bytes
    this.#kept -= 1
  }

  /** Journals that are cleared again and again, or gone, must not be remembered until the budget is used up. */
  #tidy(): void {
    if (this.#recorded.length <= 2 * this.#kept + 1024) return
    this.#recorded.retain(({ journal, epoch }) => journal.isAt(epoch))
  }
}

/** The exchanges of one sandbox, oldest first, within a shared byte budget. */
export class Journal {
  readonly #budget: JournalBudget
  #exchanges = new Queue<Exchange>()
  #lastId = 0
  #headers: readonly string[] = []
  /** What the budget's queue remembers of this journal is void once it was cleared. */
  #entry: { journal: Journal; epoch: number } = { journal: this, epoch: 0 }
  #listeners: Set<(exchange: Exchange) => void> | undefined
  #coverage: Coverage | undefined
  #grading: Grading | undefined
  #isWhole = true
  #hasAllOffers = true

  constructor(budget: JournalBudget) {
    this.#budget = budget
  }

  /**
   * The headers as they were kept before, when they are the same: a client sends the same with nearly every
   * request, and one copy is kept.
   */
  sharedHeaders(rawHeaders: readonly string[]): readonly string[] {
    if (!isSame(this.#headers, rawHeaders)) this.#headers = rawHeaders
    return this.#headers
  }

  /** Keeps an exchange; its `id` is given here. */
  record(exchange: { -readonly [Key in keyof Exchange]: Exchange[Key] }): Exchange {
    this.#lastId += 1
    exchange.id = this.#lastId
    this.#exchanges.push(exchange)
    this.#budget.added(this.#entry, sizeOf(exchange))
    this.coverage.note(exchange)
    this.grading.note(exchange)
    if (this.#listeners) {
      for (const listener of this.#listeners) {
        listener(exchange)
      }
    }
    return exchange
  }

  /** How many exchanges it holds. */
  get size(): number {
    return this.#exchanges.length
  }

  /** Which answers this client has met since the journal began, also in exchanges that were dropped. */
  get coverage(): Coverage {
    this.#coverage ??= new Coverage()
    return this.#coverage
  }

  /** What this client did wrong since then. */
  /** What the client knows of the day may no longer be so: see `Grading`. */
  arranged(): void {
    this.#grading?.arranged()
  }

  get grading(): Grading {
    this.#grading ??= new Grading()
    return this.#grading
  }

  /** The latest first; for who needs few of them. */
  backwards(): Iterable<Exchange> {
    return this.#exchanges.backwards()
  }

  /** Whether the budget has dropped nothing since the journal began. */
  get isWhole(): boolean {
    return this.#isWhole
  }

  /** Whether no answer that told of availability was ever dropped, or cleared away. */
  get hasAllOffers(): boolean {
    return this.#hasAllOffers
  }

  exchanges(): Exchange[] {
    return [...this.#exchanges]
  }

  /** Calls `listener` with every exchange from now on; the returned function ends that. */
  listen(listener: (exchange: Exchange) => void): () => void {
    this.#listeners ??= new Set()
    this.#listeners.add(listener)
    return () => {
      this.#listeners?.delete(listener)
    }
  }

  /** Whether it was not cleared since that epoch. */
  isAt(epoch: number): boolean {
    return epoch === this.#entry.epoch
  }

  /** Drops the oldest exchange, if it was recorded in that epoch; tells whether it did. */
  dropOldest(epoch: number): boolean {
    if (!this.isAt(epoch)) return false
    const oldest = this.#exchanges.shift()
    if (oldest) {
      this.#budget.removed(sizeOf(oldest))
      if (isOffer(oldest)) this.#hasAllOffers = false
    }
    this.#isWhole = false
    return oldest !== undefined
  }

  clear(): void {
    for (const exchange of this.#exchanges) {
      this.#budget.removed(sizeOf(exchange))
      if (isOffer(exchange)) this.#hasAllOffers = false
    }
    this.#exchanges = new Queue()
    this.#coverage = undefined
    this.#grading = undefined
    this.#isWhole = true
    this.#entry = { journal: this, epoch: this.#entry.epoch + 1 }
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] !== other[index]) return false
  }
  return true
}
