import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** Where a sandbox's chance stands: it goes on from there, draw for draw. */
export type ChanceState = readonly number[]

/** A sandbox's dice: the same seed throws the same, and what was thrown can be put back. */
export class Chance {
  #generator

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(folded(seed))
  }

  /** True with that probability: never for 0, always for 1. */
  happens(probability: number): boolean {
    return uniformFloat64(this.#generator) < probability
  }

  /** An integer from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return uniformInt(this.#generator, least, most)
  }

  restore(state: ChanceState): void {
    this.#generator = xoroshiro128plusFromState(state)
  }

  state(): ChanceState {
    return [...this.#generator.getState()]
  }
}

/** The generator takes 32 bits; a longer seed gives its upper ones too. */
function folded(seed: number): number {
  return (seed | 0) ^ Math.floor(seed / 2 ** 32)
}
