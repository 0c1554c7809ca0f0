import { type Directory, idIn } from './directory.ts'
import type { Identity, Ref } from './entities.ts'

/** A sandbox's own entities over a shared directory: costs what was changed, not what is stored. */
export class Overlay<T extends Identity> {
  readonly #base: Directory<T>
  readonly #isListed: (entity: T) => boolean
  #own: Map<number, T> | undefined
  /** Only of entities whose UUID does not end in their id, as a pinned one's need not. */
  #pinned: Map<string, number> | undefined
  /** Held weakly: ten thousand sandboxes must not keep ten thousand merged lists alive. */
  #merged: WeakRef<readonly T[]> | undefined

  constructor(base: Directory<T>, isListed: (entity: T) => boolean = () => true) {
    this.#base = base
    this.#isListed = isListed
  }

  get(ref: Ref): T | undefined {
    if (typeof ref === 'number') return this.#own?.get(ref) ?? this.#base.get(ref)
    const uuid = ref.toLowerCase()
    const own = this.#own?.get(this.#pinned?.get(uuid) ?? idIn(uuid))
    if (own?.uuid === uuid) return own
    const shared = this.#base.get(uuid)
    // The shared one may have been replaced here, under the same ids.
    return shared && (this.#own?.get(shared.id) ?? shared)
  }

  /** All that are listed, by id; the same array while nothing changes and it is in use. */
  list(): readonly T[] {
    const kept = this.#merged?.deref()
    if (kept !== undefined) return kept
    const list = this.#merge()
    this.#merged = new WeakRef(list)
    return list
  }

  put(entity: T): void {
    this.#own ??= new Map()
    if (idIn(entity.uuid) !== entity.id) {
      this.#pinned ??= new Map()
      this.#pinned.set(entity.uuid, entity.id)
    }
    this.#own.set(entity.id, entity)
    this.#merged = undefined
  }

  /** What differs from the base, by id. */
  changes(): readonly T[] {
    return this.#own === undefined ? [] : [...this.#own.values()].sort((a, b) => a.id - b.id)
  }

  #merge(): readonly T[] {
    const own = this.#own
    const shared = this.#base.list
    if (own === undefined) {
      return shared.every(this.#isListed) ? shared : shared.filter(this.#isListed)
    }
    const list = shared.map((entity) => own.get(entity.id) ?? entity)
    for (const entity of this.changes()) {
      if (entity.id >= this.#base.nextId) list.push(entity)
    }
    return list.filter(this.#isListed)
  }
}
