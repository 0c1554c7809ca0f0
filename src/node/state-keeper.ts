import { setImmediate as nextTurn } from 'node:timers/promises'
import { fingerprint, type StateLine, stateLine, stateText } from './state-format.ts'

/** What a keeper saves, as much of it as it needs to know. */
export interface Savable {
  readonly name: string
  /** Another one for another sandbox of the same name. */
  readonly serial: string
  /** Grows with every change. */
  readonly version: number
}

export interface StateSource<T extends Savable> {
  list(): readonly T[]
  /** What to save of it. `base` is shared between many, by identity, and saved once for all of them. */
  record(savable: T): { base: object; snapshot: object }
  /** Milliseconds since the epoch. */
  present(): number
}

export interface StateKeeperOptions<T extends Savable> {
  readonly source: StateSource<T>
  readonly write: (pieces: Iterable<Buffer>) => Promise<void>
  /** Told when saving fails, once until it works again. */
  readonly onFault: (error: unknown) => void
  /** Milliseconds between looks for changes. */
  readonly interval?: number
}

interface Saved {
  readonly serial: string
  readonly version: number
  readonly base: string
  readonly line: StateLine
}

/** Milliseconds from one save to the next. */
const longestPause = 500

/** How long one turn of the event loop may be kept busy with snapshots, in milliseconds. */
const slice = 5

/**
 * Saves what changed, soon after it did. The text of what did not change is kept, so that a save among
 * thousands of sandboxes costs the snapshots of the changed ones and the writing of bytes.
 */
export class StateKeeper<T extends Savable> {
  readonly #options: StateKeeperOptions<T>
  readonly #bases = new WeakMap<object, string>()
  readonly #baseLines = new Map<string, StateLine>()
  #saved = new Map<string, Saved>()
  /** Something is not on the disk that `#saved` already has. */
  #unwritten = true
  #failing = false
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(options: StateKeeperOptions<T>) {
    this.#options = options
  }

  /** Saves for the first time, which tells whether saving works at all, and from then on what changes. */
  async begin(): Promise<void> {
    await this.#save()
    this.#plan()
  }

  /** Saves what changed since, and ends. Rejects when that fails. */
  async close(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
    await this.#save()
  }

  #plan(took = 0): void {
    if (this.#stopped) return
    const { interval = 200 } = this.#options
    // A big file keeps the disk busy a quarter of the time at most, as long as a second is not at risk.
    const pause = Math.max(interval, Math.min(3 * took, longestPause))
    this.#timer = setTimeout(() => {
      const began = performance.now()
      this.#running = this.#try().then(() => this.#plan(performance.now() - began))
    }, pause)
    this.#timer.unref()
  }

  async #try(): Promise<void> {
    try {
      await this.#save()
      this.#failing = false
    } catch (error) {
      if (!this.#failing) this.#options.onFault(error)
      this.#failing = true
    }
  }

  async #save(): Promise<void> {
    await this.#collect()
    if (!this.#unwritten) return
    const bases = new Set(Array.from(this.#saved.values(), ({ base }) => base))
    for (const base of this.#baseLines.keys()) {
      if (!bases.has(base)) this.#baseLines.delete(base)
    }
    const lines = [...this.#baseLines.values()]
    for (const { line } of this.#saved.values()) {
      lines.push(line)
    }
    await this.#options.write(stateText(lines))
    this.#unwritten = false
  }

  /** Brings `#saved` up to date, a slice at a time: each snapshot is whole, requests go on between them. */
  async #collect(): Promise<void> {
    const { source } = this.#options
    const fresh = new Map<string, Saved>()
    let began = performance.now()
    for (const savable of source.list()) {
      const saved = this.#saved.get(savable.name)
      if (saved?.serial === savable.serial && saved.version === savable.version) {
        fresh.set(savable.name, saved)
        continue
      }
      fresh.set(savable.name, this.#take(savable))
      this.#unwritten = true
      if (performance.now() - began < slice) continue
      await nextTurn()
      began = performance.now()
    }
    if (fresh.size !== this.#saved.size) this.#unwritten = true
    this.#saved = fresh
  }

  #take(savable: T): Saved {
    const { source } = this.#options
    const { name, serial, version } = savable
    const { base: shared, snapshot } = source.record(savable)
    const base = this.#baseOf(shared)
    const line = stateLine({ sandbox: name, savedAt: source.present(), base, snapshot })
    return { serial, version, base, line }
  }

  #baseOf(shared: object): string {
    const known = this.#bases.get(shared)
    if (known !== undefined && this.#baseLines.has(known)) return known
    const base = fingerprint(JSON.stringify(shared))
    this.#bases.set(shared, base)
    if (!this.#baseLines.has(base)) this.#baseLines.set(base, stateLine({ base, data: shared }))
    return base
  }
}
