import { readScenarios } from '../../unhappy/scenarios/catalogue.ts'
import type { ScenarioUse } from '../../unhappy/scenarios/scenario.ts'
import { SettingError } from '../../unhappy/setting-error.ts'
import { type Start, startWith } from '../origins.ts'
import { resolveFixture } from '../resolve-fixture.ts'
import type { Sandbox } from '../sandbox.ts'
import type { ServerContext } from '../server-context.ts'

/** How a sandbox is to start; what is left out is the server's own setting. */
export interface NewSandbox {
  /** 1–64 of `A-Z a-z 0-9 . _ -`. */
  readonly name: string
  /** A built-in fixture's name, `generate:professionals=50,days=90`, or a fixture object. */
  readonly data?: string | object
  /** A whole number, not negative. */
  readonly seed?: number
  /** Where its clock starts: an instant, or a wall time in the salon's zone. */
  readonly now?: string
  readonly frozen?: boolean
  /** An IANA name. */
  readonly zone?: string
  readonly scenarios?: readonly ScenarioUse[]
}

/**
 * Makes a sandbox as it is described, under a name that `sandboxName` gave; undefined when that is taken.
 *
 * @throws FixtureError, StartError or SettingError when it cannot start so; then there is none.
 */
export async function createSandbox(
  { sandboxes, origins, present }: ServerContext,
  { name, ...described }: NewSandbox,
): Promise<Sandbox | undefined> {
  const start = await startOf(described, present())
  // Looked at after waiting, so that of two who ask for the same name at once one is told.
  if (sandboxes.find(name)) return undefined
  const sandbox = sandboxes.build(name, origins.origin(start))
  // Some scenarios need what this server, or this salon, has not.
  if (described.scenarios) sandbox.scenarios.set(described.scenarios)
  return sandboxes.place(sandbox)
}

async function startOf(
  { data, seed, now, frozen, zone, scenarios }: Omit<NewSandbox, 'name'>,
  present: number,
): Promise<Partial<Start>> {
  const fixture =
    data === undefined ? undefined : await resolveFixture(data, { now: present, zone, seed })
  const read = scenarios && readScenarios(scenarios)
  if (read && !read.ok) throw new SettingError(read.problems)
  return {
    ...(fixture ? startWith(fixture, typeof data === 'string' ? data : 'custom') : {}),
    ...(seed === undefined ? {} : { seed }),
    ...(now === undefined ? {} : { now }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(zone === undefined ? {} : { zone }),
    ...(read ? { scenarios: read.value } : {}),
  }
}
