import type { Identity, Ref } from './entities.ts'

/** An immutable list of entities sorted by id, found by either id without an index of its own size. */
export class Directory<T extends Identity> {
  readonly list: readonly T[]
  /** Only the entities whose UUID does not end in their id: a handful, whatever the list's length. */
  readonly #pinned = new Map<string, T>()

  constructor(entities: readonly T[]) {
    this.list = isSorted(entities) ? entities : entities.toSorted((a, b) => a.id - b.id)
    for (const entity of this.list) {
      if (idIn(entity.uuid) !== entity.id) this.#pinned.set(entity.uuid, entity)
    }
  }

  get(ref: Ref): T | undefined {
    return typeof ref === 'number' ? this.#byId(ref) : this.#byUuid(ref.toLowerCase())
  }

  /** One more than the highest id. */
  get nextId(): number {
    return (this.list.at(-1)?.id ?? 0) + 1
  }

  #byId(id: number): T | undefined {
    let low = 0
    let high = this.list.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const entity = this.list[middle]
      if (entity === undefined || entity.id === id) return entity
      if (entity.id < id) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }

  #byUuid(uuid: string): T | undefined {
    const derived = this.#byId(idIn(uuid))
    return derived?.uuid === uuid ? derived : this.#pinned.get(uuid)
  }
}

/** The id that `uuidFor` writes into the last eight digits. */
export function idIn(uuid: string): number {
  let id = 0
  // By hand, as this is done once for each of a million bookings.
  for (let index = uuid.length - 8; index < uuid.length; index++) {
    const code = uuid.charCodeAt(index)
    id = id * 16 + (code < 58 ? code - 48 : code - 87)
  }
  return id
}

const isSorted = (entities: readonly Identity[]): boolean =>
  entities.every((entity, index) => index === 0 || (entities[index - 1]?.id ?? 0) < entity.id)
