import { equal } from './equal.ts'
import { type Glob, glob } from './glob.ts'
import { isObject } from './object.ts'
import { jsonOf } from './show.ts'

/*
 * What a value has to be: a text, in which `*` stands for any run of characters; any other JSON value, which it has to
 * equal; or `{ "present": true }`, whatever it is, and `{ "present": false }`, not there.
 */

/** Whether a value is wanted; undefined is one that is not there. */
export type Fits = (value: unknown) => boolean

export function fits(wanted: unknown): Fits {
  if (isPresence(wanted)) return (value) => (value !== undefined) === wanted.present
  if (typeof wanted !== 'string') return (value) => value !== undefined && equal(value, wanted)
  const matches: Glob = glob(wanted)
  return (value) => typeof value === 'string' && matches(value)
}

/** The same of what is always text, as a header is: `5` fits “5”. */
export function fitsText(wanted: unknown): Fits {
  const isText = typeof wanted === 'string' || isPresence(wanted)
  return fits(isText ? wanted : jsonOf(wanted))
}

/** What is wanted, in words. */
export function wantedWords(wanted: unknown): string {
  if (!isPresence(wanted)) return jsonOf(wanted)
  return wanted.present ? 'anything' : 'nothing'
}

export function isPresence(wanted: unknown): wanted is { readonly present: boolean } {
  return (
    isObject(wanted) && typeof wanted['present'] === 'boolean' && Object.keys(wanted).length === 1
  )
}
