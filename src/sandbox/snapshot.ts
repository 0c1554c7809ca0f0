import { readSalonSnapshot as readSalon } from '../salon/read-snapshot.ts'
import type { SalonSnapshot } from '../salon/snapshot.ts'
import { type ShapeProblem, shapeProblems } from '../json/failures.ts'
import { snapshotValidator } from './generated/snapshot-validator.ts'
import type { Sandbox } from './sandbox.ts'
import type { UnhappyState } from '../unhappy/unhappy-paths.ts'

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
 * Takes for a snapshot what is one, of this version, with a salon that could have come about.
 *
 * @throws SnapshotError when it is another program's or another version's, damaged, or contradicts itself.
 */
export function readSnapshot(value: unknown): SandboxSnapshot {
  if (!isTagged(value)) {
    throw new SnapshotError('This is no snapshot of Maniquí: give what GET …/snapshot gave.')
  }
  if (!isOfThisVersion(value)) {
    throw new SnapshotError(
      `The snapshot has version ${String(value.version)}, and this Maniquí reads version ${snapshotVersion} only.`,
    )
  }
  const problems = snapshotProblems(value)
  if (problems.length === 0) return value
  const [first, ...more] = problems.map(
    ({ path, message }) => `${path.length === 0 ? '' : `${path.join('.')}: `}${message}`,
  )
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`
  throw new SnapshotError(`The snapshot is damaged at ${first}${others}`)
}

function snapshotProblems(value: SandboxSnapshot): readonly ShapeProblem[] {
  if (!snapshotValidator(value)) return shapeProblems(snapshotValidator.errors, value)
  const salon = readSalon(value.salon)
  if (salon.ok) return []
  return salon.problems.map(({ path, message }) => ({ path: ['salon', ...path], message }))
}

interface Tagged {
  readonly maniqui: 'snapshot'
  readonly version?: unknown
}

function isTagged(value: unknown): value is Tagged {
  return (
    typeof value === 'object' &&
    value !== null &&
    'maniqui' in value &&
    value.maniqui === 'snapshot'
  )
}

function isOfThisVersion(value: Tagged): value is SandboxSnapshot {
  return value.version === snapshotVersion
}
