import type { Exchange } from './exchange.ts'
import { gradingRules, type GradingRuleName } from './grading-rules.ts'

export interface GradingFinding {
  rule: GradingRuleName
  message: string
  /** How often it was noticed. */
  times: number
  /** The exchanges that show it, by id: the latest occasions. */
  exchanges: (readonly number[])[]
}

interface Watched {
  watch: (exchange: Exchange) => readonly number[] | undefined
  times: number
  occasions: (readonly number[])[]
}

/** Occasions of one rule that are kept. */
const keptOccasions = 10

/** Notices what a client does wrong, exchange by exchange; keeps little, and nothing before it must. */
export class Grading {
  readonly #watched: (Watched | undefined)[] = []

  /** Runs for every request: it allocates nothing as long as nothing is wrong. */
  note(exchange: Exchange): void {
    for (let index = 0; index < gradingRules.length; index += 1) {
      const watched = this.#watched[index] ?? this.#start(index, exchange)
      const ids = watched?.watch(exchange)
      if (!watched || !ids) continue
      watched.times += 1
      // A run that has grown by one exchange is the same list, and stands once.
      if (watched.occasions.at(-1) === ids) continue
      watched.occasions = [...watched.occasions, ids].slice(-keptOccasions)
    }
  }

  /** The day was arranged by hand: what was accepted before may be undone, and is no reason not to send it again. */
  arranged(): void {
    for (const [index, watched] of this.#watched.entries()) {
      const rule = gradingRules[index]
      if (watched && rule?.beginsAgainWhenArranged) watched.watch = rule.watch()
    }
  }

  #start(index: number, exchange: Exchange): Watched | undefined {
    const rule = gradingRules[index]
    if (!rule?.starts(exchange)) return undefined
    const watched: Watched = { watch: rule.watch(), times: 0, occasions: [] }
    this.#watched[index] = watched
    return watched
  }

  findings(): GradingFinding[] {
    return gradingRules.flatMap(({ rule, message }, index) => {
      const watched = this.#watched[index]
      if (!watched || watched.times === 0) return []
      const exchanges = watched.occasions.map((ids) => [...ids])
      return [{ rule, message, times: watched.times, exchanges }]
    })
  }
}
