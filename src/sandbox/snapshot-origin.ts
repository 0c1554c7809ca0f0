import { FixtureError } from '../fixture/built-in.ts'
import { resolveFixture } from './resolve-fixture.ts'
import type { Origins } from './origins.ts'
import type { SandboxOrigin } from './sandbox.ts'

/**
 * What a reset takes a sandbox back to that was made from a snapshot: the fixture the snapshot began with, or the
 * server's own where this server has no such fixture.
 */
export async function originOfSnapshot(
  { origins, present }: { readonly origins: Origins; readonly present: () => number },
  name: string,
  { data, seed }: { readonly data: string; readonly seed: number },
): Promise<SandboxOrigin> {
  const usual = origins.ofName(name)
  if (data === 'custom' || (usual.data === data && usual.seed === seed)) return usual
  try {
    const fixture = await resolveFixture(data, { now: present(), seed })
    return origins.origin({ data, seed, fixture })
  } catch (error) {
    if (error instanceof FixtureError) return usual
    throw error
  }
}
