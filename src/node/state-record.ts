import type { ServerContext } from '../sandbox/server-context.ts'
import type { SalonBase, SalonData } from '../salon/base.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import {
  restoreSnapshot,
  type SandboxSnapshot,
  SnapshotError,
  snapshotVersion,
  takeSnapshot,
} from '../sandbox/snapshot.ts'
import { originOfSnapshot } from '../sandbox/snapshot-origin.ts'
import { isRecord } from './state-format.ts'

/** A sandbox's snapshot, without the salon that many share. */
export function recordOf(sandbox: Sandbox): { base: object; snapshot: object } {
  const { salon, ...snapshot } = takeSnapshot(sandbox)
  const { base, ...changed } = salon
  return { base, snapshot: { ...snapshot, salon: changed } }
}

export interface SavedSandbox {
  readonly name: string
  /** Milliseconds since the epoch. */
  readonly savedAt: number
  /** The salon that it shares with others, as its record names it. */
  readonly base: unknown
  readonly snapshot: Readonly<Record<string, unknown>>
}

/** Makes sandboxes again from their records. */
export class Restorer {
  readonly #context: ServerContext
  readonly #bases = new Map<SalonData, SalonBase>()

  constructor(context: ServerContext) {
    this.#context = context
  }

  /**
   * The sandbox's clock, unless it stands still, has run on since it was saved.
   *
   * @throws SnapshotError when it cannot be continued.
   */
  async restore({ name, savedAt, base, snapshot: saved }: SavedSandbox): Promise<void> {
    const { sandboxes, present } = this.#context
    const changed = isRecord(saved['salon']) ? saved['salon'] : {}
    const snapshot: object = { ...saved, salon: { ...changed, base } }
    if (!isIntact(snapshot)) throw new SnapshotError('It was saved by another version of Maniquí.')
    const { clock } = snapshot
    const now = clock.frozen ? clock.now : clock.now + Math.max(0, present() - savedAt)
    const sandbox = sandboxes.make(name, await originOfSnapshot(this.#context, name, snapshot))
    const continued = { ...snapshot, clock: { ...clock, now } }
    restoreSnapshot(sandbox, continued, { present, baseOf: (data) => this.#baseOf(data) })
  }

  /** Finding the base of some data compares all of it; thousands of sandboxes have the very same. */
  #baseOf(data: SalonData): SalonBase {
    const known = this.#bases.get(data)
    if (known) return known
    const base = this.#context.origins.baseOf(data)
    this.#bases.set(data, base)
    return base
  }
}

/**
 * The file's digest says that it is what `recordOf` wrote, so its version says the rest. Auditing each salon, as
 * the control API does with what it is sent, would take thousands of sandboxes half a minute.
 */
function isIntact(snapshot: object): snapshot is SandboxSnapshot {
  const isOurs = 'maniqui' in snapshot && snapshot.maniqui === 'snapshot'
  return isOurs && 'version' in snapshot && snapshot.version === snapshotVersion
}
