import type { ServerContext } from '../context.ts'
import { resolveFixture } from '../sandbox/fixtures.ts'
import type { SandboxOrigin } from '../sandbox/sandbox.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { readSnapshot, restoreSnapshot, takeSnapshot } from '../sandbox/snapshot.ts'
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
  readonly base: unknown
  readonly snapshot: Readonly<Record<string, unknown>>
}

/**
 * Makes a sandbox again. Its clock, unless it stands still, has run on since it was saved.
 *
 * @throws SnapshotError when it cannot be continued.
 */
export async function restoreRecord(context: ServerContext, saved: SavedSandbox): Promise<void> {
  const { sandboxes, origins, present } = context
  const { salon: changed } = saved.snapshot
  const salon = { ...(isRecord(changed) ? changed : {}), base: saved.base }
  const snapshot = readSnapshot({ ...saved.snapshot, salon })
  const { clock } = snapshot
  const now = clock.frozen ? clock.now : clock.now + Math.max(0, present() - saved.savedAt)
  const sandbox = sandboxes.make(saved.name, await originOf(context, saved.name, snapshot))
  restoreSnapshot(
    sandbox,
    { ...snapshot, clock: { ...clock, now } },
    { present, baseOf: origins.baseOf.bind(origins) },
  )
}

/** What a reset takes it back to: the fixture it was made from, or the server's own when that was nobody's but its. */
async function originOf(
  { origins, present }: ServerContext,
  name: string,
  { data, seed }: { readonly data: string; readonly seed: number },
): Promise<SandboxOrigin> {
  const usual = origins.ofName(name)
  if (data === 'custom' || (usual.data === data && usual.seed === seed)) return usual
  return origins.origin({
    data,
    seed,
    fixture: await resolveFixture(data, { now: present(), seed }),
  })
}
