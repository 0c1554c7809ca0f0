import type { FaceName } from '../faces/generated/faces.ts'
import { keyNamed } from '../faces/keys.ts'
import { explainedExchange, unaskable, verified } from '../control/client.ts'
import { type ControlContext, usableName } from '../control/control-context.ts'
import { invalidField } from '../control/problem.ts'
import { toArchive, toCoverage, toExchange } from '../control/wire.ts'
import type { HttpArchive } from '../journal/har.ts'
import type { components } from '../openapi/generated/control.types.ts'
import type { BrokenInvariant } from '../salon/invariants.ts'
import { findRequests, type RequestFilter } from '../sandbox/desk/requests.ts'
import type { ExpectationAsked } from '../sandbox/desk/verify-requests.ts'
import { restoreSnapshot } from '../sandbox/desk/restore.ts'
import type { SandboxEvent } from '../sandbox/events.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import { readSnapshot, type SandboxSnapshot, takeSnapshot } from '../sandbox/snapshot.ts'
import type { Access } from './access.ts'
import { AgendaHandle } from './agenda-handle.ts'
import { ClockHandle } from './clock-handle.ts'
import { acceptedBody, RefusedError } from './refused-error.ts'
import { FaultsHandle, ScenariosHandle } from './unhappy-handles.ts'

/** One request with its response, redacted. */
export type RecordedExchange = components['schemas']['Exchange']

/** Why an exchange was answered as it was, criterion by criterion. */
export type RequestExplanation = components['schemas']['Explanation']

/** Which documented responses a client has met, which never, and what it did wrong. */
export type CoverageReport = components['schemas']['Coverage']

/** A key for each API: a class that promises them does not compile without one. */
type FaceKeys = Readonly<Record<`${FaceName}Key`, string>>

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
export class SandboxHandle implements FaceKeys {
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
  readonly #server: ServerContext

  /** @throws RefusedError when no key could open a sandbox of that name. */
  constructor(name: string, { server, apis }: Pick<ControlContext, 'server' | 'apis'>) {
    const usable = usableName(name, apis)
    if ('detail' in usable) throw new RefusedError(invalidField('name', usable.detail).body)
    this.name = usable.found
    this.citaproKey = keyNamed('citapro', this.name)
    this.salonbookitKey = keyNamed('salonbookit', this.name)
    this.#server = server
    const access: Access = {
      use: () => this.#sandbox(),
      arrange: (change) => server.sandboxes.arrange(this.name, change),
    }
    this.clock = new ClockHandle(access)
    this.scenarios = new ScenariosHandle(access)
    this.faults = new FaultsHandle(access)
    this.agenda = new AgendaHandle(access)
  }

  /** What its client sent and was answered, oldest first; keys and tokens are redacted. */
  requests(filter: RequestFilter = {}): readonly RecordedExchange[] {
    const { journal, salon } = this.#sandbox()
    const { zone } = salon
    const found = findRequests({ journal, zone }, filter)
    if (!found.ok) throw new RefusedError(unaskable(found).body)
    return found.value.map((exchange) => toExchange(exchange, zone))
  }

  /**
   * Holds what its client sent to what a test expects, and gives the ids of the exchanges that fit.
   *
   * @throws RefusedError when something else came; it shows what, the nearest first, criterion by criterion.
   * @example
   * box.verifyRequests({ operation: 'createReservation', match: { body: { peluquero_id: 5 } }, count: { max: 1 } })
   */
  verifyRequests(expectation: ExpectationAsked): readonly number[] {
    const { journal, salon } = this.#sandbox()
    return acceptedBody(verified({ journal, zone: salon.zone }, expectation)).found
  }

  /**
   * Why an exchange was answered as it was, by its id: key, path, every parameter and field, and for a booking what the
   * salon says. The salon is looked at now: what has changed since then shows.
   *
   * @throws RefusedError for an exchange that the journal does not hold.
   * @example
   * box.explain(box.requests().at(-1).id).detail // 'salon.start to … is taken: professional 5 is busy.'
   */
  explain(id: number): RequestExplanation {
    const sandbox = this.#sandbox()
    return acceptedBody(explainedExchange(sandbox, id, sandbox))
  }

  /** The same as an HTTP archive (HAR 1.2). */
  har(): HttpArchive {
    return toArchive(this.#sandbox().journal.exchanges())
  }

  /** Forgets what was sent so far; coverage and grading begin again too. */
  clearRequests(): void {
    this.#sandbox().journal.clear()
  }

  coverage(): CoverageReport {
    return toCoverage(this.#sandbox().journal)
  }

  /** What must never be: double bookings, orphans, counts that disagree. Empty when all is well. */
  invariants(): readonly BrokenInvariant[] {
    return this.#sandbox().salon.invariants()
  }

  /** The whole sandbox as plain JSON, but for its journal. */
  snapshot(): SandboxSnapshot {
    return structuredClone(takeSnapshot(this.#sandbox()))
  }

  /**
   * Continues from a snapshot, of this sandbox or another: the same requests then get the same answers. A sandbox that
   * it brings about goes back to where the snapshot began when it is reset.
   *
   * @throws SnapshotError when it is none, or not of this version; then nothing has changed.
   */
  restore(snapshot: SandboxSnapshot): void {
    restoreSnapshot(this.#server, this.name, structuredClone(readSnapshot(snapshot)))
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
    this.#server.sandboxes.remove(this.name)
  }

  [Symbol.dispose](): void {
    this.remove()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.remove()
  }

  #sandbox(): Sandbox {
    return this.#server.sandboxes.use(this.name)
  }
}
