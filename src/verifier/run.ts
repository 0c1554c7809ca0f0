import { NotExercised, RunStopped } from './stops.ts'
import { type TargetAnswer, describeAnswer } from '../judge/answer.ts'
import { textOf } from '../json/look.ts'
import type { OpenApiDocument, Operation } from '../openapi/operation.ts'
import type { OperationCall } from '../judge/call.ts'
import type { QueryPairs } from '../openapi/inputs.ts'
import { CheckRecord, type Judge, type Judgement, type RecordHooks } from '../judge/check.ts'
import type { CheckId } from '../judge/check-catalogue.ts'
import { checks } from '../judge/check-catalogue.ts'
import { isVouched } from '../judge/vouched.ts'
import { judgeConformance } from '../judge/conformance.ts'
import { validateResponse } from '../openapi/response-validators.ts'
import { operationClause, responseClause } from '../judge/clause.ts'
import { DocumentCoverage } from '../judge/coverage.ts'
import { type FailureReason, TargetFailure } from '../judge/failure.ts'
import type { Random } from './random.ts'
import type { Explored, ExploreOptions } from './explore/explored.ts'
import { MadeThings } from './left-behind.ts'
import type { LeftBehind } from './report.ts'
import { type Target } from './target.ts'
import type { Memory } from './memory/memory.ts'

export interface RunOptions extends RecordHooks {
  readonly document: OpenApiDocument
  readonly target: Target
  readonly random: Random
  /** Marks what this run creates; unlike the seed it never repeats. */
  readonly name: string
  readonly write: boolean
  /** Nothing real is at stake: even today's next slot may be booked. */
  readonly harmless: boolean
  readonly cases: number
  readonly effort: Effort
  readonly inputs: ReadonlyMap<string, readonly string[]>
  readonly explore?: ExploreOptions | undefined
}

/** How much of each check's product is tried: at most 100 requests, at most 300, or all of it. */
export const efforts = ['quick', 'standard', 'thorough'] as const
export type Effort = (typeof efforts)[number]

/** Failures of a request that the target may have got. */
const sentReasons: ReadonlySet<FailureReason> = new Set(['timeout', 'broken', 'too-large'])

/** One run against one target: sends calls, keeps what checks have seen, never prints. */
export class Run implements Judge {
  readonly document: OpenApiDocument
  readonly target: Target
  readonly random: Random
  readonly name: string
  readonly write: boolean
  readonly harmless: boolean
  readonly cases: number
  readonly effort: Effort
  readonly inputs: ReadonlyMap<string, readonly string[]>
  readonly explore: ExploreOptions | undefined
  /** Set when sequences were tried. */
  explored: Explored | undefined
  readonly coverage: DocumentCoverage
  readonly leftBehind: LeftBehind[] = []
  readonly ledger: MadeThings
  /** Contradictions that were gone when they were looked at again. */
  coincidences = 0
  readonly records: ReadonlyMap<CheckId, CheckRecord>
  /** Sees every answer, whichever flow asked; set by the API's suite. */
  observer: { readonly memory: Memory; see(answer: TargetAnswer): Promise<void> } | undefined
  readonly #kept = new Map<string, TargetAnswer>()
  readonly #lacking = new Map<string, string>()
  #unknownPath: Promise<TargetAnswer> | undefined
  readonly #answering = new Set<string>()
  #reasons = new Set<string>()
  #coincidences = 0

  constructor(options: RunOptions) {
    this.document = options.document
    this.target = options.target
    this.random = options.random
    this.name = options.name
    this.write = options.write
    this.harmless = options.harmless
    this.cases = options.cases
    this.effort = options.effort
    this.inputs = options.inputs
    this.explore = options.explore
    this.ledger = new MadeThings(options.document)
    this.coverage = new DocumentCoverage(options.document)
    this.records = new Map(checks.map((info) => [info.id, new CheckRecord(info, options)]))
  }

  operation(operationId: string): Operation {
    const operation = this.document.byId.get(operationId)
    if (!operation) throw new Error(`the ${this.document.name} document has no ${operationId}`)
    return operation
  }

  /** Counts one expectation of a check; a failed one becomes a finding. */
  expect(check: CheckId, holds: boolean, judge: () => Judgement): boolean {
    return this.record(check).expect(holds, judge)
  }

  /** Counts one expectation that was met. */
  pass(check: CheckId): void {
    this.record(check).pass()
  }

  record(check: CheckId): CheckRecord {
    const record = this.records.get(check)
    if (!record) throw new Error(`no check is called ${check}`)
    return record
  }

  /** Sends a call and judges the answer by its document, whatever it was sent for. */
  async send(call: OperationCall): Promise<TargetAnswer> {
    const { operation } = call
    const lacking = this.#lacking.get(operation.operationId)
    if (lacking) throw new NotExercised(lacking)
    try {
      const answer = await this.target.send(call)
      this.ledger.saw(answer)
      if (await this.#isOfRouter(answer)) this.#lack(answer)
      this.observe(answer)
      await this.observer?.see(answer)
      if (operation.method !== 'GET' && answer.status < 300) this.forget()
      return answer
    } catch (error) {
      const isLost = error instanceof TargetFailure || error instanceof RunStopped
      if (isLost && sentReasons.has(error.reason)) this.ledger.lost(call)
      if (error instanceof TargetFailure) {
        if (operation.method !== 'GET' && this.observer) this.observer.memory.unsure = true
        this.#unanswered(operation, error)
      }
      throw error
    }
  }

  /** Undoes what the API can undo, for as long as the target answers. */
  async undo(): Promise<void> {
    const { undoing } = this.ledger
    await this.target.withReserve(2 * undoing.length, async () => {
      for (const call of undoing) {
        try {
          await this.send({ ...call, expects: 'success' })
        } catch (error) {
          if (!(error instanceof NotExercised)) break
        }
      }
    })
  }

  observe(answer: TargetAnswer): void {
    // Another method is no exchange of this operation: only that it did not fail the server counts.
    if (!answer.call.method) this.coverage.record(answer.call, answer.status)
    judgeConformance(this, answer)
  }

  /** Sends a call that the documents promise to answer with a 2xx; anything else ends the step. */
  async succeed(call: OperationCall): Promise<TargetAnswer> {
    const answer = await this.send({ ...call, expects: 'success' })
    const { operation, status } = answer
    const succeeded = status >= 200 && status < 300
    if (!succeeded && this.#isLacking(answer)) this.#lack(answer)
    this.pass('operation_available')
    if (succeeded) this.#answering.add(operation.operationId)
    if (status < 500) {
      this.expect('positive_data_acceptance', succeeded, () => ({
        operationId: operation.operationId,
        clause: responseClause(operation, successOf(operation)),
        noticeOnly: !isVouched(call),
        subject: 'a valid request is refused',
        expected: `${successOf(operation)}, as every part of the request comes from the target's own answers or the document's examples`,
        actual: describeAnswer(answer),
        evidence: [answer],
      }))
    }
    if (!succeeded) {
      throw new NotExercised(`${operation.operationId} answered ${status} to a valid request`)
    }
    return answer
  }

  /** Whether an answer looks like one of its operation's: enough of its body fits. */
  plausible({ operation, status, headers, json }: TargetAnswer): boolean {
    const problems = validateResponse(operation, { status, headers, body: json })
    return !problems.some(({ name, in: place }) => place === 'body' && !name.includes('.'))
  }

  /** A `succeed` by GET whose answer is kept until something is written or `fresh` is asked for. */
  async get(
    operationId: string,
    query: QueryPairs = [],
    {
      path = {},
      fresh = false,
      vouched = true,
    }: { path?: Record<string, string>; fresh?: boolean; vouched?: boolean } = {},
  ): Promise<TargetAnswer> {
    const call = { operation: this.operation(operationId), path, query, vouched }
    const kept = fresh ? undefined : this.#kept.get(keyOf(call))
    if (kept) return kept
    const answer = await this.succeed(call)
    this.remember(call, answer)
    return answer
  }

  remembers(call: OperationCall): boolean {
    return this.#kept.has(keyOf(call))
  }

  /** Keeps an answer for the next `get` of the same. */
  remember(call: OperationCall, answer: TargetAnswer): void {
    this.#kept.set(keyOf(call), answer)
  }

  /** After a write every kept answer is old. */
  forget(): void {
    this.#kept.clear()
  }

  /** Ends the step: somebody else may be the reason. That explains one such case of a run, and no second. */
  coincidence(reason: string, { check, judge }: { check: CheckId; judge: () => Judgement }): never {
    this.#coincidences += 1
    if (this.#coincidences > 1) this.expect(check, false, judge)
    throw new NotExercised(reason)
  }

  /** Runs one step; when what it needs is missing, its checks learn the reason and the run goes on. */
  async step(ids: readonly CheckId[], body: () => Promise<void>): Promise<void> {
    try {
      await body()
    } catch (error) {
      if (!(error instanceof NotExercised) && !(error instanceof TargetFailure)) throw error
      this.#reasons.add(error.message)
      for (const id of ids) {
        this.record(id).notExercised(error.message)
      }
    }
  }

  /** Runs a flow; what it did not get to, it did not get to for the reasons its steps gave. */
  async flow(ids: readonly CheckId[], body: () => Promise<void>): Promise<void> {
    this.#reasons = new Set()
    await this.step(ids, body)
    for (const record of ids.map((id) => this.record(id))) {
      if (record.assertions > 0 || record.reasons.size > 0) continue
      for (const reason of this.#reasons) {
        record.notExercised(reason)
      }
    }
  }

  /** Ends the step: the target does not have the operation, which is told once. */
  #lack(answer: TargetAnswer): never {
    const { operation, status } = answer
    const { method, path, operationId, provenance } = operation
    const reason = `the target lacks ${operationId} (${method} ${path} answers ${status})`
    this.#lacking.set(operationId, reason)
    this.expect('operation_available', false, () => ({
      operationId,
      clause: operationClause(operation),
      // A page of a vendor's reference is no promise that every installation has it.
      noticeOnly: provenance !== 'documented',
      subject: 'operation is missing',
      expected: `${method} ${path} exists`,
      actual: describeAnswer(answer),
      evidence: [answer],
    }))
    throw new NotExercised(reason)
  }

  /** Whether an operation that may be missing is answered as a path is that surely is. */
  async #isOfRouter(answer: TargetAnswer): Promise<boolean> {
    const { call, operation, status, text } = answer
    if (call.method || !this.#isLacking(answer)) return false
    if (status !== 404) return call.expects === 'success'
    this.#unknownPath ??= this.target.send({
      operation: { ...operation, method: 'GET', path: `${this.#root()}maniqui-${this.name}/` },
    })
    const unknown = await this.#unknownPath
    return unknown.status === 404 && unknown.text === text
  }

  /** What the paths of all operations begin with, up to a slash. */
  #root(): string {
    const [first = '/', ...paths] = this.document.operations.map(({ path }) => path)
    let length = 0
    while (paths.every((path) => path[length] === first[length]) && length < first.length) {
      length += 1
    }
    return first.slice(0, first.slice(0, length).lastIndexOf('/') + 1)
  }

  #isLacking({ operation, status, text }: TargetAnswer): boolean {
    if (this.#answering.has(operation.operationId)) return false
    if (status === 405 || status === 501) return true
    if (status !== 404) return false
    // A documented 404 speaks of the thing asked for; a router's own speaks of the path.
    const documented = operation.responses.find((response) => response.status === 404)
    const texts = documented?.examples.flatMap(({ value }) => discriminatorsOf(value)) ?? []
    return !texts.some((known) => text.includes(known))
  }

  #unanswered(operation: Operation, failure: TargetFailure): void {
    this.expect('not_a_server_error', false, () => ({
      operationId: operation.operationId,
      clause: operationClause(operation),
      kind: 'documented',
      subject: `no answer (${failure.reason})`,
      expected: 'a complete answer in time',
      actual: failure.message,
      evidence: [],
    }))
    if (failure.reason === 'unreachable' || failure.reason === 'tls') {
      throw new RunStopped(failure.reason, failure.message)
    }
  }
}

function keyOf({ operation, path = {}, query = [] }: OperationCall): string {
  return JSON.stringify([operation.operationId, path, query])
}

export function successOf(operation: Operation): number {
  return operation.responses.find(({ status }) => status >= 200 && status < 300)?.status ?? 200
}

function discriminatorsOf(example: unknown): string[] {
  const told = [textOf(example, 'error', 'code'), textOf(example, 'message')]
  return told.filter((text) => text !== undefined)
}
