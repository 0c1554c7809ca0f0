import { restoreSnapshot } from '../sandbox/desk/restore.ts'
import { prepareFixture } from '../sandbox/resolve-fixture.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import {
  type SandboxSnapshot,
  SnapshotError,
  snapshotVersion,
  takeSnapshot,
} from '../sandbox/snapshot.ts'
import { objectOf } from '../json/object.ts'

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

/**
 * Makes a sandbox again from its record. Its clock, unless it stands still, has run on since it was saved.
 *
 * @throws SnapshotError when it cannot be continued.
 */
export async function restoreRecord(
  server: ServerContext,
  { name, savedAt, base, snapshot: saved }: SavedSandbox,
): Promise<void> {
  const snapshot: object = { ...saved, salon: { ...objectOf(saved['salon']), base } }
  if (!isIntact(snapshot)) throw new SnapshotError('It was saved by another version of Maniquí.')
  await prepareFixture(snapshot.data)
  const { clock } = snapshot
  const now = clock.frozen ? clock.now : clock.now + Math.max(0, server.present() - savedAt)
  restoreSnapshot(server, name, { ...snapshot, clock: { ...clock, now } })
}

/**
 * The file's digest says that it is what `recordOf` wrote, so its version says the rest. Auditing each salon, as
 * the control API does with what it is sent, would take thousands of sandboxes half a minute.
 */
function isIntact(snapshot: object): snapshot is SandboxSnapshot {
  const isOurs = 'maniqui' in snapshot && snapshot.maniqui === 'snapshot'
  return isOurs && 'version' in snapshot && snapshot.version === snapshotVersion
}
