import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Seeded chance: the same seed throws the same, on every machine. */
export class Dice {
  readonly #generator

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed | 0)
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return uniformInt(this.#generator, least, most)
  }

  /** True once in so many throws. */
  oneIn(many: number): boolean {
    return this.int(1, many) === 1
  }

  pick<T>(list: readonly [T, ...T[]]): T
  pick<T>(list: readonly T[]): T | undefined
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.int(0, Math.max(0, list.length - 1))]
  }

  /** One of the makers, each as often as its weight says. */
  weighted<T>(makers: readonly (readonly [weight: number, make: () => T])[]): T {
    const total = makers.reduce((sum, [weight]) => sum + weight, 0)
    let drawn = this.int(1, total)
    for (const [weight, make] of makers) {
      drawn -= weight
      if (drawn <= 0) return make()
    }
    throw new RangeError('weighted needs at least one maker')
  }

  list<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.int(0, most) }, make)
  }
}
