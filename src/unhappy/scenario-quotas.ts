import { Quota, type QuotaState, type RateLimit } from './quota.ts'

export type ScenarioQuotasState = readonly (readonly [key: string, state: QuotaState])[]

/** The most quotas that are remembered: a request may bring a scenario with a new one each time. */
const mostQuotas = 50

/** The quotas that scenarios bring, by the scenario's key. */
export class ScenarioQuotas {
  readonly #quotas = new Map<string, Quota>()

  /** The quota of that key, begun with the limit when it is new. */
  for(key: string, limit: RateLimit | undefined): Quota {
    const known = this.#quotas.get(key)
    if (known) return known
    const quota = new Quota(limit)
    this.#keep(key, quota)
    return quota
  }

  clear(): void {
    this.#quotas.clear()
  }

  state(): ScenarioQuotasState {
    return Array.from(this.#quotas, ([key, quota]) => [key, quota.state()])
  }

  restore(state: ScenarioQuotasState): void {
    for (const [key, kept] of state) {
      const quota = new Quota()
      quota.restore(kept)
      this.#keep(key, quota)
    }
  }

  #keep(key: string, quota: Quota): void {
    this.#quotas.set(key, quota)
    for (const oldest of this.#quotas.keys()) {
      if (this.#quotas.size <= mostQuotas) break
      this.#quotas.delete(oldest)
    }
  }
}
