import { loadDocument } from '../openapi/load.ts'
import type { RequestProblem } from '../openapi/problem.ts'
import { validateRequest } from '../openapi/validators.ts'
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
  readonly problems: readonly RequestProblem[]

  constructor(message: string, problems: readonly RequestProblem[] = []) {
    super(message)
    this.problems = problems
  }
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
 * Takes what somebody says is a snapshot for one, once it was held against the document.
 *
 * @throws SnapshotError when it is another program's, another version's, or not whole.
 */
export function readSnapshot(value: unknown): SandboxSnapshot {
  const operation = loadDocument('control').byId.get('restoreSnapshot')
  if (!operation) throw new Error('control.yaml has no operation restoreSnapshot')
  refuseOtherVersion(value)
  const parts = { path: { name: 'any' }, query: { values: {}, problems: [] }, headers: new Headers() }
  const read = validateRequest(operation, { ...parts, body: value ?? null })
  if (read.ok) return value as SandboxSnapshot
  const problems = read.problems.filter(({ keyword }) => keyword !== 'if')
  const [first] = problems
  throw new SnapshotError(`The snapshot is damaged: ${first?.name} ${first?.message}.`, problems)
}

/** Said before anything else, as another version's fields would only confuse. */
function refuseOtherVersion(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('maniqui' in value) || value.maniqui !== 'snapshot') {
    throw new SnapshotError('This is no snapshot of Maniquí: give what GET …/snapshot gave.')
  }
  const version = 'version' in value ? value.version : undefined
  if (version === snapshotVersion) return
  throw new SnapshotError(
    `The snapshot has version ${String(version)}, and this Maniquí reads version ${snapshotVersion} only.`,
  )
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
  const salon = restored(snapshot, { clock, baseOf })
  const [first, ...more] = salon.invariants()
  if (!first) return salon
  const others = more.length === 0 ? '' : ` (and ${more.length} more contradictions)`
  throw new SnapshotError(`The snapshot contradicts itself: ${first.message}${others}`)
}

function restored(
  snapshot: SalonSnapshot,
  { clock, baseOf }: { clock: Clock; baseOf: RestoreOptions['baseOf'] },
): Salon {
  try {
    return Salon.restore(snapshot, { clock, base: baseOf(snapshot.base) })
  } catch (error) {
    // Only an unknown time zone gets past the document.
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
