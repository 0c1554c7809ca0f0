import fc from 'fast-check'
import type { Knowledge } from './world.ts'

/** The sandbox that a request is about, and what answers have told of it by then. */
export interface Scene {
  readonly sandbox: string
  readonly known: Knowledge
}

/**
 * What fast-check makes is decided before a run; what a request can name (a client, a slot that was offered) is known
 * only when it is sent. So it makes what is asked for later.
 */
export type Later<T = unknown> = (scene: Scene) => T
export type Arbitrary<T = unknown> = fc.Arbitrary<Later<T>>

/** What is the same whenever it is sent. */
export function fixed<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<() => T> {
  return arbitrary.map((value) => () => value)
}

/** One of the words of a text. */
export function wordOf(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(...text.split(/\s+/))
}

/** One of the given values. */
export function oneOf<T>(...values: T[]): fc.Arbitrary<() => T> {
  return fixed(fc.constantFrom(...values))
}

/** Each as often as its weight says. */
export function weighted<T>(
  ...choices: (readonly [weight: number, arbitrary: fc.Arbitrary<T>])[]
): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))
}

/** One of what is known by then; undefined as long as nothing is. */
export function known<T>(list: (scene: Scene) => readonly T[]): Arbitrary<T | undefined> {
  return fc.nat(99).map((index) => (scene) => {
    const values = list(scene)
    return values[index % Math.max(1, values.length)]
  })
}
