import {
  builtInFixture,
  checkedFixture,
  FixtureError,
  fixtureNames,
  type FixtureUse,
} from '../fixture/built-in.ts'
import type { Fixture } from '../fixture/fixture.ts'

/** `data` as the command line and the control API take it. */
export async function resolveFixture(data: string | object, use: FixtureUse): Promise<Fixture> {
  if (typeof data !== 'string') return checkedFixture(data, use)
  const builtIn = builtInFixture(data)
  if (builtIn) return builtIn
  if (data.startsWith('generate:')) return generatedFixture(data, use.seed ?? 1)
  throw new FixtureError(
    `There is no fixture “${data}”: take one of ${fixtureNames.join(', ')}, or generate:professionals=50,days=90.`,
  )
}

/** The latest generated salons: sandboxes that ask for the same one share it, planted and all. */
const generated = new Map<string, Fixture>()
const keptGenerated = 4

async function generatedFixture(data: string, seed: number): Promise<Fixture> {
  const key = `${seed} ${data}`
  const known = generated.get(key)
  if (known) return known
  // Only here: no other fixture pays for importing faker.
  const { generateFixture } = await import('../generator/generate.ts')
  const refuse = (message: string) => new FixtureError(message)
  const fixture = generateFixture(data.slice('generate:'.length), { seed, refuse })
  generated.set(key, fixture)
  for (const oldest of generated.keys()) {
    if (generated.size <= keptGenerated) break
    generated.delete(oldest)
  }
  return fixture
}
