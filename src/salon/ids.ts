const codeLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'

/**
 * Seeded identifiers. Each is computed from the seed and an id or a running position alone, so that the
 * position is the whole state: a restored sandbox continues with the same ids.
 */
export class Ids {
  readonly seed: number
  #position: number

  constructor(seed: number, position = 0) {
    this.seed = seed
    this.#position = position
  }

  get position(): number {
    return this.#position
  }

  /** The UUID of a new entity of a kind: version 4, lower case. Its own id is all it takes, no position. */
  uuid(kind: string, id: number): string {
    return uuidFor(this.seed, `drawn ${kind}`, id)
  }

  /** The next booking code: 8 upper-case letters and digits. */
  code(): string {
    return codeFor(this.seed, 'drawn', this.#position++)
  }
}

/** The UUID that a seed gives to an entity of a kind. */
export function uuidFor(seed: number, kind: string, id: number): string {
  const first = scramble(mix(seed, kind, id) + 0x9e3779b9)
  const second = scramble(first + 0x9e3779b9)
  const third = scramble(second + 0x9e3779b9)
  // Version 4 and the variant of RFC 9562; the id itself goes in at the end, so that no two entities
  // of a kind can ever share a UUID.
  const middle = hex(((second & 0xffff0fff) | 0x4000) >>> 0)
  const last = hex(((third & 0x3fffffff) | 0x80000000) >>> 0)
  return `${hex(first)}-${middle.slice(0, 4)}-${middle.slice(4)}-${last.slice(0, 4)}-${last.slice(4)}${hex(id >>> 0)}`
}

const hex = (word: number): string => word.toString(16).padStart(8, '0')

/** The booking code that a seed gives to an entity of a kind. */
export function codeFor(seed: number, kind: string, id: number): string {
  const first = mix(seed, `${kind} code`, id)
  return fourLetters(first) + fourLetters(scramble(first + 0x9e3779b9))
}

function fourLetters(word: number): string {
  let letters = ''
  for (let rest = word; letters.length < 4; rest = Math.floor(rest / codeLetters.length)) {
    letters += codeLetters[rest % codeLetters.length]
  }
  return letters
}

/** A run of numbers from 0 up to 1 that a seed gives to an entity of a kind. */
export function drawsFor(seed: number, kind: string, id: number): () => number {
  let state = mix(seed, kind, id)
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    return scramble(state) / 2 ** 32
  }
}

function mix(seed: number, kind: string, id: number): number {
  let state = scramble(seed >>> 0) ^ scramble(Math.floor(seed / 2 ** 32) + 0x51ed270b)
  for (let index = 0; index < kind.length; index++) {
    state = Math.imul(state ^ kind.charCodeAt(index), 0x01000193)
  }
  return scramble(state ^ scramble(id + 0x85ebca6b))
}

/** The finaliser of MurmurHash3: every input bit reaches every output bit. */
function scramble(value: number): number {
  let state = value >>> 0
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
