import type { Sandbox } from '../sandbox/sandbox.ts'

/** How a handle comes by its sandbox. */
export interface Access {
  /** Made on first use, also by who only looks. */
  use(): Sandbox
  /** The same for who changes it, but that a change which is refused makes none. */
  arrange<T>(change: (sandbox: Sandbox) => T): T
}
