import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** The run's only source of chance: the same seed makes the same choices in the same order. */
export interface Random {
  /** From `0` up to, not including, `limit`. */
  below(limit: number): number
  pick<T>(items: readonly T[]): T | undefined
  /** A version 4 UUID. */
  uuid(): string
}

export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const below = (limit: number): number => (limit < 1 ? 0 : uniformInt(generator, 0, limit - 1))
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => below(16).toString(16)).join('')
  return {
    below,
    pick: (items) => items[below(items.length)],
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${(8 + below(4)).toString(16)}${hex(3)}-${hex(12)}`,
  }
}
