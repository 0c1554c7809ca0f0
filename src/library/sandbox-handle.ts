import { client } from '../control/client.ts'
import { type ControlContext, usableName } from '../control/control-context.ts'
import { invalidField } from '../control/problem.ts'
import { toHttpArchive, type HttpArchive } from '../journal/har.ts'
import { redactExchange } from '../journal/redact.ts'
import type { components } from '../openapi/generated/control.types.ts'
import type { Violation } from '../salon/invariants.ts'
import type { SandboxEvent } from '../sandbox/events.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import {
  readSnapshot,
  restoreSnapshot,
  type SandboxSnapshot,
  takeSnapshot,
} from '../sandbox/snapshot.ts'
import { version } from '../version.ts'
import { AgendaHandle } from './agenda-handle.ts'
import { ClockHandle } from './clock-handle.ts'
import { accepted, RefusedError } from './refused-error.ts'
import { FaultsHandle, ScenariosHandle } from './unhappy-handles.ts'

/** One request with its response, redacted. */
export type RecordedExchange = components['schemas']['Exchange']

/** Which documented responses a client has met, which never, and what it did wrong. */
export type CoverageReport = components['schemas']['Coverage']

/** Which exchanges are asked for. */
export interface RequestFilter {
  /** An operationId. */
  readonly operation?: string
  /** `409`, the class `4xx`, or 0 where no answer arrived. */
  readonly status?: number | string
  /** An exchange's id: only later ones; or a time on the sandbox's clock: from then on. */
  readonly since?: number | string
}

/**
 * A sandbox, in the process that runs the mock. It is made when it is first used, by this handle or by a request with
 * one of its keys; a handle stays good when the sandbox is removed, and then makes another one.
 *
 * @example
 * const box = maniqui.sandbox('checkout-test')
 * box.clock.advance('P1D')
 * box.scenarios.use('slot-stolen')
 * await app.book({ key: box.citaproKey })
 * expect(box.requests({ operation: 'createBooking' })).toHaveLength(2)
 */
export class SandboxHandle {
  /** The name it is shown and addressed under: longer ones than 24 characters are shortened. */
  readonly name: string
  /** Opens it through CitaPro. */
  readonly citaproKey: string
  /** Opens it through SalonBookIt. */
  readonly salonbookitKey: string
  readonly clock: ClockHandle
  readonly scenarios: ScenariosHandle
  readonly faults: FaultsHandle
  readonly agenda: AgendaHandle
  readonly #context: ControlContext

  /** @throws RefusedError when no key could open a sandbox of that name. */
  constructor(name: string, context: ControlContext) {
    const usable = usableName(name, context.apis)
    if ('detail' in usable) throw new RefusedError(invalidField('name', usable.detail).body)
    this.name = usable.found
    this.citaproKey = `cpk_${this.name}`
    this.salonbookitKey = `hh_live_${this.name}`
    this.#context = context
    const sandbox = () => this.#sandbox()
    this.clock = new ClockHandle(sandbox)
    this.scenarios = new ScenariosHandle(sandbox)
    this.faults = new FaultsHandle(sandbox)
    this.agenda = new AgendaHandle({ name: this.name, context, sandbox })
  }

  /** What its client sent and was answered, oldest first; keys and tokens are redacted. */
  requests(filter: RequestFilter = {}): readonly RecordedExchange[] {
    const query = { ...asText(filter), limit: Number.MAX_SAFE_INTEGER, format: 'json' as const }
    const body = accepted(client.listRequests({ ...this.#input(), query }, this.#context))
    return 'exchanges' in body ? body.exchanges : []
  }

  /** The same as an HTTP archive (HAR 1.2). */
  har(): HttpArchive {
    const exchanges = this.#sandbox().journal.exchanges().map(redactExchange)
    return toHttpArchive(exchanges, { creator: { name: 'maniqui', version } })
  }

  /** Forgets what was sent so far; coverage and grading begin again too. */
  clearRequests(): void {
    this.#sandbox().journal.clear()
  }

  coverage(): CoverageReport {
    return accepted(client.getCoverage(this.#input(), this.#context))
  }

  /** What must never be: double bookings, orphans, counts that disagree. Empty when all is well. */
  invariants(): readonly Violation[] {
    return this.#sandbox().salon.invariants()
  }

  /** The whole sandbox as plain JSON, but for its journal. */
  snapshot(): SandboxSnapshot {
    return structuredClone(takeSnapshot(this.#sandbox()))
  }

  /**
   * Continues from a snapshot, of this sandbox or another: the same requests then get the same answers.
   *
   * @throws SnapshotError when it is none, or not of this version; then nothing has changed.
   */
  restore(snapshot: SandboxSnapshot): void {
    const { origins, present } = this.#context.server
    const own = structuredClone(readSnapshot(snapshot))
    restoreSnapshot(this.#sandbox(), own, { present, baseOf: (data) => origins.baseOf(data) })
  }

  /** Back to how it began: state, clock, scenarios, faults and quota; its journal is empty. */
  reset(): void {
    this.#sandbox().reset()
  }

  /** Calls `listener` with all that happens there until it is removed; the returned function ends that. */
  listen(listener: (event: SandboxEvent) => void): () => void {
    return this.#sandbox().events.listen(listener)
  }

  /** Forgets the sandbox, with its state and journal. */
  remove(): void {
    this.#context.server.sandboxes.remove(this.name)
  }

  [Symbol.dispose](): void {
    this.remove()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.remove()
  }

  #sandbox(): Sandbox {
    return this.#context.server.sandboxes.use(this.name)
  }

  #input() {
    this.#sandbox()
    return { path: { name: this.name }, query: {}, headers: {}, body: undefined }
  }
}

function asText({ operation, status, since }: RequestFilter) {
  return {
    ...(operation === undefined ? {} : { operation }),
    ...(status === undefined ? {} : { status: String(status) }),
    ...(since === undefined ? {} : { since: String(since) }),
  }
}
