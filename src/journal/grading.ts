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
  readonly watch: (exchange: Exchange) => readonly number[] | undefined
  times: number
  occasions: (readonly number[])[]
}

/** Occasions of one rule that are kept. */
const keptOccasions = 10

/** Notices what a client does wrong, exchange by exchange; keeps little, and nothing before it must. */
export class Grading {
  readonly #watched: (Watched | undefined)[] = []

  note(exchange: Exchange): void {
    for (const [index, rule] of gradingRules.entries()) {
      let watched = this.#watched[index]
      if (!watched) {
        if (!rule.starts(exchange)) continue
        watched = { watch: rule.watch(), times: 0, occasions: [] }
        this.#watched[index] = watched
      }
      const ids = watched.watch(exchange)
      if (!ids) continue
      watched.times += 1
      watched.occasions = [...continued(watched.occasions, ids), ids].slice(-keptOccasions)
    }
  }

  findings(): GradingFinding[] {
    return gradingRules.flatMap(({ rule, message }, index) => {
      const watched = this.#watched[index]
      if (!watched || watched.times === 0) return []
      return [{ rule, message, times: watched.times, exchanges: watched.occasions }]
    })
  }
}

/** A run that has grown by one exchange stands once: its shorter form goes. */
function continued(
  occasions: readonly (readonly number[])[],
  ids: readonly number[],
): (readonly number[])[] {
  const last = occasions.at(-1)
  const grows = last !== undefined && ids.length > 2 && last.at(-1) === ids.at(-2)
  return grows ? occasions.slice(0, -1) : [...occasions]
}
