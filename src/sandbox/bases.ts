import type { Fixture } from '../salon/fixture.ts'
import type { SalonBase } from '../salon/base.ts'
import { plant } from '../salon/seed.ts'
import { Zone } from '../salon/zone.ts'

const keptBases = 16

/** Salons as they stand at the start of a day, planted once and shared by all sandboxes that begin there. */
export class Bases {
  readonly #planted = new Map<string, SalonBase>()
  readonly #identities = new WeakMap<Fixture, number>()
  #lastIdentity = 0

  /** `now` counts in milliseconds since the epoch; only its day in the salon's zone matters. */
  base(fixture: Fixture, options: { now: number; seed: number; zone?: string | undefined }): SalonBase {
    const zone = new Zone(options.zone ?? fixture.zone ?? 'Europe/Madrid')
    const today = zone.today(options.now)
    const key = [this.#identity(fixture), options.seed, zone.name, today].join(' ')
    const known = this.#planted.get(key)
    if (known) return known
    const midnight = zone.startOfDay(today) * 60_000
    const base = plant(fixture, { now: midnight, seed: options.seed, zone: zone.name })
    this.#planted.set(key, base)
    for (const oldest of this.#planted.keys()) {
      if (this.#planted.size <= keptBases) break
      this.#planted.delete(oldest)
    }
    return base
  }

  #identity(fixture: Fixture): number {
    const known = this.#identities.get(fixture)
    if (known !== undefined) return known
    this.#lastIdentity += 1
    this.#identities.set(fixture, this.#lastIdentity)
    return this.#lastIdentity
  }
}
