import type { Fixture } from '../salon/fixture.ts'
import { readFixture } from '../salon/read-fixture.ts'
import { Zone } from '../salon/zone.ts'
import { fixtureTexts } from './generated/fixtures.ts'

/** The names of the fixtures that come with the package. */
export const fixtureNames: readonly string[] = Object.keys(fixtureTexts)

/** What was asked for as `data` is no fixture, or is one with faults; the message says which. */
export class FixtureError extends Error {
  override readonly name = 'FixtureError'
}

const read = new Map<string, Fixture>()

/** A fixture that comes with the package, by name. Not checked again: the tests plant each on every weekday. */
export function builtInFixture(name: string): Fixture | undefined {
  const known = read.get(name)
  if (known) return known
  const text = Object.hasOwn(fixtureTexts, name) ? fixtureTexts[name] : undefined
  if (text === undefined) return undefined
  const fixture: Fixture = JSON.parse(text)
  read.set(name, fixture)
  return fixture
}

/** From which moment on a fixture has to be good, and in which zone when not its own. */
export interface FixtureUse {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly zone?: string | undefined
  /** What a generated salon is drawn from when its own words name no seed. Default 1. */
  readonly seed?: number | undefined
}

/** Reads a fixture from outside; a faulty one is a `FixtureError` with every fault, one a line. */
export function checkedFixture(value: unknown, use: FixtureUse): Fixture {
  const { now, zone } = use
  // An override that is no zone is no fault of the fixture: who starts a salon there refuses it.
  const isZone = zone !== undefined && Zone.exists(zone)
  const result = readFixture(value, { now, zone: isZone ? zone : undefined })
  if (result.ok) return result.fixture
  const faults = result.problems.map(
    ({ path, message }) => `${path.join('.') || 'fixture'}: ${message}`,
  )
  throw new FixtureError(`The fixture cannot be used.\n${faults.join('\n')}`)
}

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
