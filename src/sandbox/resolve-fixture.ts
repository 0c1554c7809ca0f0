import {
  builtInFixture,
  checkedFixture,
  FixtureError,
  fixtureNames,
  loadBuiltIn,
  type FixtureUse,
} from '../fixture/built-in.ts'
import type { Fixture } from '../fixture/fixture.ts'
import type { generateFixture } from '../generator/generate.ts'

/** `data` as the command line and the control API take it. */
export async function resolveFixture(data: string | object, use: FixtureUse): Promise<Fixture> {
  if (typeof data !== 'string') return checkedFixture(data, use)
  await prepareFixture(data)
  const known = knownFixture(data, use.seed)
  if (known) return known
  throw new FixtureError(
    `There is no fixture “${data}”: take one of ${fixtureNames.join(', ')}, or generate:professionals=50,days=90.`,
  )
}

let generate: typeof generateFixture | undefined

/** To be waited for before `knownFixture`: what nobody asks for, least of all faker, is not loaded. */
export async function prepareFixture(data: string): Promise<void> {
  if (data.startsWith(prefix)) {
    generate ??= (await import('../generator/generate.ts')).generateFixture
  } else await loadBuiltIn(data)
}

/**
 * The fixture of that name, at once; undefined when there is none, or it is generated or it was never prepared.
 *
 * @throws FixtureError when it is to be generated and its parameters make no sense.
 */
export function knownFixture(data: string, seed = 1): Fixture | undefined {
  const isGenerated = data.startsWith(prefix)
  return isGenerated && generate ? generated(data, { seed, generate }) : builtInFixture(data)
}

/** The latest generated salons: sandboxes that ask for the same one share it, planted and all. */
const kept = new Map<string, Fixture>()
const mostKept = 4
const prefix = 'generate:'

function generated(
  data: string,
  { seed, generate }: { seed: number; generate: typeof generateFixture },
): Fixture {
  const key = `${seed} ${data}`
  const known = kept.get(key)
  if (known) return known
  const refuse = (message: string) => new FixtureError(message)
  const fixture = generate(data.slice(prefix.length), { seed, refuse })
  kept.set(key, fixture)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return fixture
}
