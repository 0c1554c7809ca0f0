import { FixtureError } from '../../fixture/built-in.ts'
import type { Fixture } from '../../fixture/fixture.ts'
import type { SalonBase } from '../../salon/base.ts'
import { Clock } from '../../salon/clock.ts'
import { Salon } from '../../salon/salon.ts'
import { Chance } from '../../unhappy/chance.ts'
import { Quota } from '../../unhappy/quota.ts'
import { SettingError } from '../../unhappy/setting-error.ts'
import type { UnhappyState } from '../../unhappy/unhappy-paths.ts'
import { type Origins, StartError, startWith } from '../origins.ts'
import { knownFixture } from '../resolve-fixture.ts'
import type { Sandbox, SandboxOrigin } from '../sandbox.ts'
import type { ServerContext } from '../server-context.ts'
import { type SandboxSnapshot, SnapshotError } from '../snapshot.ts'

/**
 * Continues from a snapshot: the same requests then get the same answers, byte for byte. The journal stays. A sandbox
 * that is there keeps its own start; one that the snapshot brings about goes back, when it is reset, to where the
 * snapshot began. What comes from outside goes through `readSnapshot` first.
 *
 * @throws SnapshotError when it needs what this server cannot do; then nothing has changed.
 */
export function restoreSnapshot(
  { sandboxes, origins, present }: Pick<ServerContext, 'sandboxes' | 'origins' | 'present'>,
  name: string,
  snapshot: SandboxSnapshot,
): Sandbox {
  const base = origins.baseOf(snapshot.salon.base)
  const clock = new Clock({ source: present, ...snapshot.clock })
  const world = { clock, salon: Salon.restore(snapshot.salon, { clock, base }) }
  if (!sandboxes.find(name)) {
    const origin = originOf(snapshot, { base, origins, usual: origins.ofName(name) })
    const made = sandboxes.build(name, origin, world)
    restoreUnhappy(made, snapshot)
    return sandboxes.place(made)
  }
  const sandbox = sandboxes.use(name)
  const undo = sandbox.begin(world)
  try {
    restoreUnhappy(sandbox, snapshot)
  } catch (error) {
    undo()
    throw error
  }
  sandbox.tell({ type: 'restore' })
  return sandbox
}

/** Where the snapshot began: with its fixture, or in the very salon it carries where there is no such fixture here. */
function originOf(
  { data, seed }: SandboxSnapshot,
  { base, origins, usual }: { base: SalonBase; origins: Origins; usual: SandboxOrigin },
): SandboxOrigin {
  if (usual.data === data && (usual.seed === seed || data === 'custom')) return usual
  try {
    const fixture = fixtureOf(data, seed)
    if (fixture) return origins.origin({ ...startWith(fixture, data), seed })
    const { zone, clock } = base.data
    const own = clock && { ...clock, now: new Date(clock.now).toISOString() }
    const planted = startWith({ zone, ...(own ? { clock: own } : {}) }, data)
    return origins.origin({ ...planted, seed, zone, base })
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    throw new SnapshotError(`The snapshot cannot be continued here. ${error.message}`)
  }
}

function fixtureOf(data: string, seed: number): Fixture | undefined {
  try {
    return knownFixture(data, seed)
  } catch (error) {
    if (error instanceof FixtureError) return undefined
    throw error
  }
}

function restoreUnhappy(sandbox: Sandbox, { unhappy, seed }: SandboxSnapshot): void {
  // The dice are thrown from the seed when they are first needed: the same as in the snapshot's sandbox.
  if (unhappy === null && sandbox.unhappy === undefined && sandbox.origin.seed === seed) return
  try {
    sandbox.unhappyPaths().restore(unhappy ?? nothingUnhappy(seed))
  } catch (error) {
    const reason =
      error instanceof SettingError
        ? error.message
        : `What goes wrong in it is unreadable: ${String(error)}`
    throw new SnapshotError(`The snapshot cannot be continued here. ${reason}`)
  }
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
