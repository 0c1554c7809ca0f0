import { v4 } from 'uuid'

const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'

/**
 * Seeded identifiers. Each is computed from the seed and a running position alone, so that the
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

  /** The next UUID, version 4, lower case. */
  uuid(): string {
    return uuidFor(this.seed, 'drawn', this.#position++)
  }

  /** The next booking code: 8 upper-case letters and digits. */
  code(): string {
    return codeFor(this.seed, 'drawn', this.#position++)
  }
}

/** The UUID that a seed gives to an entity of a kind. */
export function uuidFor(seed: number, kind: string, id: number): string {
  const random = new Uint8Array(16)
  const words = new DataView(random.buffer)
  let state = mix(seed, kind, id)
  for (let word = 0; word < 4; word++) {
    state = scramble(state + 0x9e3779b9 + word)
    words.setUint32(word * 4, state)
  }
  // The id itself goes in, so that no two entities of a kind can ever share a UUID.
  words.setUint32(12, id >>> 0)
  return v4({ random })
}

/** The booking code that a seed gives to an entity of a kind. */
export function codeFor(seed: number, kind: string, id: number): string {
  let code = ''
  let state = mix(seed, `${kind} code`, id)
  for (let index = 0; index < 8; index++) {
    state = scramble(state + 0x9e3779b9)
    code += CODE_LETTERS[state % CODE_LETTERS.length]
  }
  return code
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
  for (let index = 0; index < kind.length; index++)
    state = Math.imul(state ^ kind.charCodeAt(index), 0x01000193)
  return scramble(state ^ scramble(id + 0x85ebca6b))
}

/** The finaliser of MurmurHash3: every input bit reaches every output bit. */
function scramble(value: number): number {
  let state = value >>> 0
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
