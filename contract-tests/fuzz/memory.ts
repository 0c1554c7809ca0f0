import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import type { Finding } from './verdict.ts'

setFlagsFromString('--expose-gc')
const gc: unknown = runInNewContext('gc')

/** Bytes of the heap that something still refers to. */
export async function usedHeap(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    // What a promise or a finalizer of the last turn holds is free only after it.
    await setImmediate()
    if (typeof gc === 'function') gc()
  }
  return process.memoryUsage().heapUsed
}

/** Remembers sandboxes without keeping them, to see whether those that were dropped can go. */
export class DroppedSandboxes {
  readonly #seen = new Map<string, WeakRef<Sandbox>>()

  note(living: readonly Sandbox[]): void {
    for (const sandbox of living) {
      this.#seen.set(sandbox.serial, new WeakRef(sandbox))
    }
  }

  /** After `usedHeap()`. */
  findings(living: readonly Sandbox[]): Finding[] {
    const serials = new Set(living.map(({ serial }) => serial))
    const kept = [...this.#seen].filter(
      ([serial, ref]) => !serials.has(serial) && ref.deref() !== undefined,
    )
    if (kept.length === 0) return []
    const message = `${kept.length} of ${this.#seen.size} sandboxes are still referred to though they were dropped`
    return [{ rule: 'leak', message }]
  }
}
