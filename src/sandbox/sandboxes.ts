import { Journal, type JournalBudget } from '../journal/journal.ts'
import { Sandbox, type SandboxOrigin, type SandboxSurroundings, type World } from './sandbox.ts'

export interface SandboxesOptions {
  /** How a sandbox of that name starts when nothing else was asked for. */
  origin: (name: string) => SandboxOrigin
  budget: JournalBudget
  surroundings?: SandboxSurroundings
  /** Past it the sandbox that was idle longest is dropped. */
  max: number
  onDrop?: ((name: string) => void) | undefined
}

/** All sandboxes of a server, the one idle longest first. */
export class Sandboxes {
  readonly #options: SandboxesOptions
  readonly #byName = new Map<string, Sandbox>()
  #latest: Sandbox | undefined
  #serial = 0

  constructor(options: SandboxesOptions) {
    this.#options = options
  }

  /** The sandbox of that name, made on first use. The name is one that `sandboxName` gave. */
  use(name: string): Sandbox {
    if (this.#latest?.name === name) return this.#latest
    const known = this.#byName.get(name)
    if (!known) return this.place(this.build(name))
    this.#byName.delete(name)
    this.#byName.set(name, known)
    this.#latest = known
    return known
  }

  /** The sandbox of that name if there is one; asking does not count as use. */
  find(name: string): Sandbox | undefined {
    return this.#byName.get(name)
  }

  /**
   * Changes the sandbox of that name, made for it when it is not there. What is refused has changed nothing, and so
   * leaves none behind.
   */
  arrange<T>(name: string, change: (sandbox: Sandbox) => T): T {
    if (this.find(name)) return change(this.use(name))
    const sandbox = this.build(name)
    const { version } = sandbox
    const changed = change(sandbox)
    if (sandbox.version !== version) this.place(sandbox)
    return changed
  }

  /** One that is nobody's yet: whoever makes it places it, once it is as it should be. */
  build(name: string, origin = this.#options.origin(name), world?: World): Sandbox {
    this.#serial += 1
    const { budget, surroundings } = this.#options
    return new Sandbox({
      name,
      serial: this.#serial,
      journal: new Journal(budget),
      origin,
      ...(world ? { world } : {}),
      ...(surroundings ? { surroundings } : {}),
    })
  }

  /** Lets it stand under its name, in place of one of the same name. */
  place(sandbox: Sandbox): Sandbox {
    const { name } = sandbox
    this.remove(name)
    this.#byName.set(name, sandbox)
    this.#latest = sandbox
    this.#dropIdle()
    return sandbox
  }

  remove(name: string): boolean {
    const sandbox = this.#byName.get(name)
    if (!sandbox) return false
    sandbox.journal.clear()
    this.#byName.delete(name)
    if (this.#latest === sandbox) this.#latest = undefined
    sandbox.tell({ type: 'end' })
    return true
  }

  list(): Sandbox[] {
    return [...this.#byName.values()]
  }

  get max(): number {
    return this.#options.max
  }

  get size(): number {
    return this.#byName.size
  }

  #dropIdle(): void {
    for (const [name, idle] of this.#byName) {
      if (this.#byName.size <= this.#options.max || idle === this.#latest) return
      this.remove(name)
      this.#options.onDrop?.(name)
    }
  }
}
