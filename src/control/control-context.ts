import { FixtureError } from '../fixture/built-in.ts'
import type { Api } from '../apis/api.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import { keyNamed } from '../faces/keys.ts'
import type { operations, queryDefaults } from '../openapi/generated/control.types.ts'
import type { AsyncHandlers } from '../openapi/handler.ts'
import type { ApiName } from '../openapi/operation.ts'
import { TimeError } from '../sandbox/desk/clock.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { SettingError } from '../unhappy/setting-error.ts'
import { sandboxName, shownName } from '../sandbox/name.ts'
import {
  asClause,
  invalidProblem,
  invalidField,
  invalidSettings,
  notFoundProblem,
  type Refused,
} from './problem.ts'

/** What the control API's handlers work on. */
export interface ControlContext {
  readonly server: ServerContext
  /** The APIs whose keys open sandboxes. */
  readonly apis: readonly Api[]
  /** Where the request found the server: `http://127.0.0.1:4010`. */
  readonly url: string
}

/** Operations that send a document as it was embedded, without a handler: control.yaml has one for each. */
export type DocumentOperation = OperationId<`get${Capitalize<ApiName>}Document`>

/** Does not compile for what control.yaml does not describe. */
type OperationId<Id extends keyof operations> = Id

/** Every other operation of control.yaml but the event stream, whose answer never ends. */
export type ControlHandlers = AsyncHandlers<
  Omit<operations, 'streamEvents' | DocumentOperation>,
  ControlContext,
  queryDefaults
>

/** The sandbox of that name if there is one, however long its name was given. */
export function sandboxOf(name: string, server: ServerContext): Sandbox | undefined {
  const shown = sandboxName(name)
  return shown === undefined ? undefined : server.sandboxes.find(shown)
}

/** What somebody gets who wants to look at a sandbox; looking makes none. */
export function existing<A>(
  name: string,
  { server }: ControlContext,
  look: (sandbox: Sandbox) => A,
): A | Refused<404> {
  const sandbox = sandboxOf(name, server)
  return sandbox ? look(sandbox) : noSandbox(name)
}

/** The same for who arranges: it is made when it is not there, as a test arranges before its client begins. */
export function arranged<A>(
  name: string,
  { server, apis }: ControlContext,
  arrange: (sandbox: Sandbox) => A,
): A | Refused<422> {
  const usable = usableName(name, apis)
  if ('detail' in usable) return unusableName(usable.detail)
  try {
    return server.sandboxes.arrange(usable.found, arrange)
  } catch (error) {
    if (error instanceof TimeError) return invalidField(error.field, error.message)
    if (error instanceof SettingError) return invalidSettings(error)
    // Words that fitted on the day it was made, and do not on this one.
    if (!(error instanceof FixtureError)) throw error
    return unusableName(`names a sandbox that cannot begin today: ${asClause(error.message)}`)
  }
}

export function unusableName(detail: string): Refused<422> {
  return invalidProblem([{ in: 'path', name: 'name', detail }])
}

/** A name under which a new sandbox can stand: one that the keys of every API open. */
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
  if (apis.every((api) => opens(api, shown))) return { found: shown }
  return { detail: `must not be “${shown}”, as a key of that name always fails` }
}

export function noSandbox(name: string): Refused<404> {
  return notFoundProblem(
    `There is no sandbox “${shownName(name)}”: it is made by the first request with its key, or by POST /_maniqui/sandboxes.`,
  )
}

function opens({ name: face, keys }: Api, name: string): boolean {
  const reading = keys.open(keyNamed(face, name))
  return 'sandbox' in reading && reading.sandbox === name
}
