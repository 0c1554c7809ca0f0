import { FixtureError } from '../fixture/built-in.ts'
import type { Fixture } from '../fixture/fixture.ts'
import { SalonBase, type SalonData } from '../salon/base.ts'
import { PlantingError, plantChecked, type PlantOptions } from '../fixture/plant.ts'
import { zoneOf } from './zones.ts'

const keptBases = 16

/** Salons as they stand at the start of a day, planted once and shared by all sandboxes that begin there. */
export class Bases {
  readonly #planted = new Map<string, SalonBase>()
  /** By their data as text: what came from elsewhere, in snapshots. */
  readonly #restored = new Map<string, SalonBase>()
  /** By their very data: comparing all of it is slow, and thousands of sandboxes of a state file share it. */
  readonly #known = new WeakMap<SalonData, SalonBase>()
  readonly #texts = new WeakMap<SalonBase, string>()
  readonly #identities = new WeakMap<Fixture, number>()
  #lastIdentity = 0

  /** `now` counts in milliseconds since the epoch; only its day in the salon's zone matters. */
  base(
    fixture: Fixture,
    options: { now: number; seed: number; zone?: string | undefined },
  ): SalonBase {
    const zone = zoneOf(options.zone ?? fixture.zone ?? 'Europe/Madrid')
    const today = zone.today(options.now)
    const key = [this.#identity(fixture), options.seed, zone.name, today].join(' ')
    const known = this.#planted.get(key)
    if (known) return known
    const midnight = zone.startOfDay(today) * 60_000
    const base = planted(fixture, { now: midnight, seed: options.seed, zone: zone.name })
    keep(this.#planted, key, base)
    this.#known.set(base.data, base)
    return base
  }

  /** The base with exactly that data: one that stands here already, or a new one that others can share. */
  withData(data: SalonData): SalonBase {
    const known = this.#known.get(data)
    if (known) return known
    const base = this.#standing(data)
    this.#known.set(data, base)
    return base
  }

  #standing(data: SalonData): SalonBase {
    const text = JSON.stringify(data)
    const known = this.#restored.get(text)
    if (known) return known
    const planted = [...this.#planted.values()].find((base) => this.#textOf(base) === text)
    const base = planted ?? new SalonBase(data)
    keep(this.#restored, text, base)
    return base
  }

  #textOf(base: SalonBase): string {
    const known = this.#texts.get(base)
    if (known !== undefined) return known
    const text = JSON.stringify(base.data)
    this.#texts.set(base, text)
    return text
  }

  #identity(fixture: Fixture): number {
    const known = this.#identities.get(fixture)
    if (known !== undefined) return known
    this.#lastIdentity += 1
    this.#identities.set(fixture, this.#lastIdentity)
    return this.#lastIdentity
  }
}

function keep(bases: Map<string, SalonBase>, key: string, base: SalonBase): void {
  bases.set(key, base)
  for (const oldest of bases.keys()) {
    if (bases.size <= keptBases) break
    bases.delete(oldest)
  }
}

/** Words that fit on the days a fixture was checked for may not fit on every other. @throws FixtureError */
function planted(fixture: Fixture, options: PlantOptions): SalonBase {
  try {
    return plantChecked(fixture, options)
  } catch (error) {
    if (!(error instanceof PlantingError)) throw error
    throw new FixtureError(`The fixture cannot be used on the day it begins.\n${error.message}`)
  }
}
