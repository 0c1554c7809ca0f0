import { Journal, type JournalBudget } from '../journal/journal.ts'
import { Sandbox, type SandboxOrigin, type SandboxSurroundings } from './sandbox.ts'

export interface SandboxesOptions {
  /** How a sandbox of that name starts when nothing else was asked for. */
  origin: (name: string) => SandboxOrigin
  budget: JournalBudget
  surroundings?: SandboxSurroundings
  /** Past it the sandbox that was idle longest is dropped. */
  max: number
  onDrop?: ((name: string) => void) | undefined
  onMake?: ((sandbox: Sandbox) => void) | undefined
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
    if (!known) return this.make(name)
    this.#byName.delete(name)
    this.#byName.set(name, known)
    this.#latest = known
    return known
  }

  /** The sandbox of that name if there is one; asking does not count as use. */
  find(name: string): Sandbox | undefined {
    return this.#byName.get(name)
  }

  /** Makes it, in place of one of the same name. */
  make(name: string, origin: SandboxOrigin = this.#options.origin(name)): Sandbox {
    this.remove(name)
    this.#serial += 1
    const { budget, surroundings } = this.#options
    const sandbox = new Sandbox({
      name,
      serial: this.#serial,
      journal: new Journal(budget),
      origin,
      ...(surroundings ? { surroundings } : {}),
    })
    this.#options.onMake?.(sandbox)
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
