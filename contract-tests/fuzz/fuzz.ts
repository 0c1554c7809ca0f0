import { contextOf } from '../../src/library/maniqui.ts'
import type { Draft } from './draft.ts'
import { DroppedSandboxes, usedHeap } from './memory.ts'
import type { Ask } from './requests.ts'
import { counterexampleOf, requestsFrom, written } from './shrink.ts'
import { Subject } from './subject.ts'
import type { Finding } from './verdict.ts'

export interface FuzzOptions {
  readonly seed: number
  /** Requests to make. Those that no client could send are not sent. */
  readonly count: number
  readonly onFinding?: (finding: Finding) => void
  readonly onSent?: (ask: Ask, draft: Draft) => void
}

export interface FuzzReport {
  readonly sent: number
  readonly findings: readonly Finding[]
  /** How often each operation was answered with each status: a run that books nothing proves nothing. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** At the end: how many there are, and what is booked in them. */
  readonly sandboxes: number
  readonly bookings: number
  /** Bytes of the heap, before the mock was made and after it was closed. */
  readonly heap: readonly [before: number, after: number]
}

/** Requests after which all salons are looked at, and after which those that are there are noted. */
const inspectEvery = 1000
const noteEvery = 50

/** More than what the process keeps for good: documents, validators, fixtures, snapshots to send. */
const mostKept = 96 * 1024 * 1024

/** Past them a run that finds much tells the rest as it is. */
const mostCounterexamples = 5

/** Sends generated requests, one after the other, to a mock of its own, and looks at every answer. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const before = await usedHeap()
  const run = new Run(options)
  const counts = await run.complete()
  const after = await usedHeap()
  if (after - before > mostKept) {
    const message = `${after - before} bytes are kept after the mock was closed`
    run.tell({ rule: 'leak', message })
  }
  const { findings, answers } = run
  return { ...counts, findings, answers, heap: [before, after] }
}

class Run {
  readonly findings: Finding[] = []
  readonly answers = new Map<string, Map<number, number>>()
  readonly #options: FuzzOptions
  /** Found since they were last told. */
  readonly #found: Finding[] = []
  #made = 0
  #sent = 0
  #last: Draft | undefined

  constructor(options: FuzzOptions) {
    this.#options = options
  }

  async complete(): Promise<Pick<FuzzReport, 'sent' | 'sandboxes' | 'bookings'>> {
    const { seed, count } = this.#options
    const dropped = new DroppedSandboxes()
    const subject = await Subject.make(seed, (found) => this.#found.push(...found))
    const { maniqui } = subject
    const living = () => contextOf(maniqui).sandboxes.list()
    for (const { value: ask } of requestsFrom(seed)) {
      await this.#send(subject, ask)
      if (this.#made % noteEvery === 0) dropped.note(living())
      if (this.#made % inspectEvery === 0) await subject.inspect()
      await this.#tellFound()
      if (this.#made === count) break
    }
    await subject.inspect()
    await subject.hangUp()
    await this.#tellFound()
    await usedHeap()
    for (const finding of dropped.findings(living())) {
      this.tell(finding)
    }
    const sandboxes = living()
    const bookings = sandboxes.reduce((sum, { salon }) => sum + salon.bookings().length, 0)
    await maniqui.close()
    return { sent: this.#sent, sandboxes: sandboxes.length, bookings }
  }

  tell(finding: Finding): void {
    this.findings.push(finding)
    this.#options.onFinding?.(finding)
  }

  async #send(subject: Subject, ask: Ask): Promise<void> {
    this.#made += 1
    const onSent = (draft: Draft) => {
      this.#sent += 1
      this.#last = draft
      this.#options.onSent?.(ask, draft)
    }
    const { draft, status } = (await subject.ask(ask, { onSent })) ?? {}
    if (!draft || status === undefined) return
    const counts = this.answers.get(draft.operationId) ?? new Map<number, number>()
    counts.set(status, (counts.get(status) ?? 0) + 1)
    this.answers.set(draft.operationId, counts)
  }

  async #tellFound(): Promise<void> {
    for (const found of this.#found.splice(0)) {
      const { operationId = '' } = this.#last ?? {}
      const finding = { ...found, after: { operationId, requests: this.#sent } }
      const isKnown = this.findings.some((told) => isLike(told, finding))
      const shown = this.findings.filter(({ counterexample }) => counterexample !== undefined)
      const counterexample =
        isKnown || shown.length >= mostCounterexamples
          ? undefined
          : await this.#counterexampleOf(finding)
      this.tell(counterexample === undefined ? finding : { ...finding, counterexample })
    }
  }

  #counterexampleOf(finding: Finding): Promise<string | undefined> | string {
    const { seed } = this.#options
    // To wait for what hangs, again and again, would take for ever.
    if (finding.rule === 'hang' && this.#last) return written([this.#last], seed)
    return counterexampleOf(finding, { seed, count: this.#made })
  }
}

/** Whether two findings are of one kind: the same rule is broken by the same operation. */
function isLike(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.after?.operationId === other.after?.operationId
}
