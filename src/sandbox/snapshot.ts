import type { SalonBase, SalonData } from '../salon/base.ts'
import { Clock } from '../salon/clock.ts'
import { Salon } from '../salon/salon.ts'
import type { SalonSnapshot } from '../salon/snapshot.ts'
import { Chance } from './chance.ts'
import { Quota } from './quota.ts'
import type { Sandbox } from './sandbox.ts'
import { SettingError } from './setting-error.ts'
import type { UnhappyState } from './unhappy-paths.ts'

/** Another version reads differently: grows with every change that an older Maniquí could not follow. */
export const snapshotVersion = 1

/**
 * A whole sandbox as plain JSON, but for its journal: `openapi/control.yaml#/components/schemas/Snapshot`.
 * `salon.base` is the very object that all sandboxes of one start share.
 */
export interface SandboxSnapshot {
  readonly maniqui: 'snapshot'
  readonly version: typeof snapshotVersion
  /** The name it was taken under. */
  readonly sandbox: string
  readonly data: string
  readonly seed: number
  readonly clock: { readonly now: number; readonly frozen: boolean }
  readonly salon: SalonSnapshot
  /** Null where nothing ever went wrong on purpose. */
  readonly unhappy: UnhappyState | null
}

/** What was given as a snapshot is none, or none that can be continued here; nothing has changed. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}

export function takeSnapshot(sandbox: Sandbox): SandboxSnapshot {
  const { name, origin, clock, salon, unhappy } = sandbox
  return {
    maniqui: 'snapshot',
    version: snapshotVersion,
    sandbox: name,
    data: origin.data,
    seed: origin.seed,
    clock: clock.state(),
    salon: salon.snapshot(),
    unhappy: unhappy?.state() ?? null,
  }
}

/**
 * Takes for a snapshot what says it is one, of this version. What is in it has to be held against the document
 * before (the control API does), or comes from `takeSnapshot`.
 *
 * @throws SnapshotError when it is another program's or another version's.
 */
export function readSnapshot(value: unknown): SandboxSnapshot {
  if (!isTagged(value)) {
    throw new SnapshotError('This is no snapshot of Maniquí: give what GET …/snapshot gave.')
  }
  if (isOfThisVersion(value)) return value
  throw new SnapshotError(
    `The snapshot has version ${String(value.version)}, and this Maniquí reads version ${snapshotVersion} only.`,
  )
}

interface Tagged {
  readonly maniqui: 'snapshot'
  readonly version?: unknown
}

function isTagged(value: unknown): value is Tagged {
  return typeof value === 'object' && value !== null && 'maniqui' in value && value.maniqui === 'snapshot'
}

function isOfThisVersion(value: Tagged): value is SandboxSnapshot {
  return value.version === snapshotVersion
}

export interface RestoreOptions {
  /** Real time, which a ticking clock follows. */
  readonly present: () => number
  /** The base with exactly that data, where others have it already. */
  readonly baseOf: (data: SalonData) => SalonBase
}

/**
 * Continues from a snapshot: the same requests then get the same answers, byte for byte. The journal stays.
 *
 * @throws SnapshotError when what it holds contradicts itself, or needs what this server cannot do; then
 *   nothing has changed.
 */
export function restoreSnapshot(
  sandbox: Sandbox,
  snapshot: SandboxSnapshot,
  { present, baseOf }: RestoreOptions,
): void {
  const clock = new Clock({ source: present, ...snapshot.clock })
  const salon = openSalon(snapshot, { clock, baseOf })
  const before = { salon: sandbox.salon, clock: sandbox.clock }
  const unhappyBefore = sandbox.unhappy?.state()
  sandbox.replace({ salon, clock })
  try {
    restoreUnhappy(sandbox, snapshot)
  } catch (error) {
    sandbox.replace(before)
    if (unhappyBefore) sandbox.unhappyPaths().restore(unhappyBefore)
    if (!(error instanceof SettingError)) throw error
    throw new SnapshotError(`The snapshot cannot be continued here. ${error.message}`)
  }
  sandbox.tell({ type: 'restore' })
}

function openSalon(
  { salon: snapshot }: SandboxSnapshot,
  { clock, baseOf }: { clock: Clock; baseOf: RestoreOptions['baseOf'] },
): Salon {
  const { salon, violations } = audited(snapshot, { clock, baseOf })
  const [first, ...more] = violations
  if (!first) return salon
  const others = more.length === 0 ? '' : ` (and ${more.length} more contradictions)`
  throw new SnapshotError(`The snapshot contradicts itself: ${first.message}${others}`)
}

function audited(
  snapshot: SalonSnapshot,
  { clock, baseOf }: { clock: Clock; baseOf: RestoreOptions['baseOf'] },
) {
  try {
    const salon = Salon.restore(snapshot, { clock, base: baseOf(snapshot.base) })
    return { salon, violations: salon.invariants() }
  } catch (error) {
    // An unknown time zone gets past the document; in process, anything may have been handed in.
    throw new SnapshotError(`The snapshot cannot be read: ${String(error)}.`)
  }
}

function restoreUnhappy(sandbox: Sandbox, { unhappy, seed }: SandboxSnapshot): void {
  // The dice are thrown from the seed when they are first needed: the same as in the snapshot's sandbox.
  if (unhappy === null && sandbox.unhappy === undefined && sandbox.origin.seed === seed) return
  sandbox.unhappyPaths().restore(unhappy ?? nothingUnhappy(seed))
}

function nothingUnhappy(seed: number): UnhappyState {
  return {
    chance: new Chance(seed).state(),
    scenarios: [],
    faults: [],
    counts: [],
    quota: new Quota().state(),
    scenarioQuotas: [],
  }
}
