import type { Api } from '../apis/api.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import type { operations, queryDefaults } from '../openapi/generated/control.types.ts'
import type { AsyncHandlers, Handlers } from '../openapi/handler.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { sandboxName, shownName } from '../sandbox/name.ts'
import { invalid, notFound, type Refused } from './problem.ts'

/** What the control API's handlers work on. */
export interface ControlContext {
  readonly server: ServerContext
  /** The APIs whose keys open sandboxes. */
  readonly apis: readonly Api[]
  /** Where the request found the server: `http://127.0.0.1:4010`. */
  readonly url: string
}

/** Operations that send a document as it was embedded, without a handler. */
export type DocumentOperation =
  | 'getCitaproDocument'
  | 'getSalonbookitDocument'
  | 'getControlDocument'

/** Every other operation of control.yaml but the event stream, whose answer never ends. */
export type ControlHandlers = AsyncHandlers<
  Omit<operations, 'streamEvents' | DocumentOperation>,
  ControlContext,
  queryDefaults
>

/** The same for those who need not wait: the library calls these handlers directly. */
export type SyncControlHandlers = Handlers<
  Omit<operations, 'streamEvents' | DocumentOperation>,
  ControlContext,
  queryDefaults
>

/** A sandbox, or the refusal that says why there is none. */
export type Found<T, Status extends number> =
  | { readonly found: T }
  | { readonly refused: Refused<Status> }

/** The sandbox somebody wants to look at; looking makes none. */
export function existing(
  name: string,
  { server }: Pick<ControlContext, 'server'>,
): Found<Sandbox, 404> {
  const shown = sandboxName(name)
  const sandbox = shown === undefined ? undefined : server.sandboxes.find(shown)
  return sandbox ? { found: sandbox } : { refused: noSandbox(shownName(name)) }
}

/** The sandbox somebody wants to arrange: made when it is not there, as a test arranges before its client begins. */
export function arranged(name: string, { server, apis }: ControlContext): Found<Sandbox, 422> {
  const usable = usableName(name, apis)
  if ('found' in usable) return { found: server.sandboxes.use(usable.found) }
  return { refused: invalid([{ in: 'path', name: 'name', detail: usable.detail }]) }
}

/** A name under which a new sandbox can stand: one that both APIs' keys open. */
export function usableName(
  name: string,
  apis: readonly Api[],
): { readonly found: string } | { readonly detail: string } {
  const shown = sandboxName(name)
  if (shown === undefined) {
    return {
      detail: `must be 1 to 64 letters, digits, dots, hyphens and underscores, and not “${shownName(name)}”`,
    }
  }
  if (keysOf(shown).every((key) => opens(key, shown, apis))) return { found: shown }
  return { detail: `must not be “${shown}”, as a key of that name always fails` }
}

export function noSandbox(name: string): Refused<404> {
  return notFound(
    `There is no sandbox “${name}”: it is made by the first request with its key, or by POST /_maniqui/sandboxes.`,
  )
}

function keysOf(name: string): readonly string[] {
  return [`cpk_${name}`, `hh_live_${name}`]
}

function opens(key: string, name: string, apis: readonly Api[]): boolean {
  return apis.some(({ readKey }) => {
    const reading = readKey((header) => (header === 'x-api-key' ? key : undefined))
    return 'sandbox' in reading && reading.sandbox === name
  })
}
