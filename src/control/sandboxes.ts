import { FixtureError } from '../fixture/built-in.ts'
import type { ScenarioUse } from '../unhappy/scenarios/scenario.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import { resolveFixture } from '../sandbox/resolve-fixture.ts'
import { type Start, StartError } from '../sandbox/origins.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { readScenarios } from '../unhappy/scenarios/catalogue.ts'
import { SettingError } from '../unhappy/setting-error.ts'
import {
  arranged,
  type ControlContext,
  type ControlHandlers,
  existing,
  usableName,
} from './control-context.ts'
import { conflict, invalid, invalidField, invalidSettings, type Refused } from './problem.ts'
import { toSandbox } from './wire.ts'

type Sandboxes = Pick<
  ControlHandlers,
  'listSandboxes' | 'createSandbox' | 'getSandbox' | 'deleteSandbox' | 'resetSandbox'
>

/** How a sandbox is to start; what is left out is the server's own setting. */
export interface NewSandbox {
  /** 1–64 of `A-Z a-z 0-9 . _ -`. */
  readonly name: string
  /** A built-in fixture's name, `generate:professionals=50,days=90`, or a fixture object. */
  readonly data?: string | object
  /** A whole number, not negative. */
  readonly seed?: number
  /** Where its clock starts: an instant, or a wall time in the salon's zone. */
  readonly now?: string
  readonly frozen?: boolean
  /** An IANA name. */
  readonly zone?: string
  readonly scenarios?: readonly ScenarioUse[]
}

export const sandboxes: Sandboxes = {
  listSandboxes({ query: { limit, offset } }, { server }) {
    const all = server.sandboxes.list().toReversed()
    const page = all.slice(offset, offset + limit)
    return { status: 200, body: { sandboxes: page.map(toSandbox), total: all.length } }
  },

  async createSandbox({ body }, context) {
    const made = await makeSandbox(body, context)
    if (!('found' in made)) return made
    const { name } = made.found
    const location = `/_maniqui/sandboxes/${encodeURIComponent(name)}`
    return { status: 201, body: toSandbox(made.found), headers: { location } }
  },

  getSandbox({ path }, context) {
    const sandbox = existing(path.name, context)
    return 'found' in sandbox ? { status: 200, body: toSandbox(sandbox.found) } : sandbox.refused
  },

  deleteSandbox({ path }, context) {
    const sandbox = existing(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    context.server.sandboxes.remove(sandbox.found.name)
    return { status: 204 }
  },

  resetSandbox({ path }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    try {
      sandbox.found.reset()
    } catch (error) {
      // Words that fitted on the day it was made, and do not on this one.
      if (!(error instanceof FixtureError)) throw error
      const detail = `names a sandbox that cannot begin today: ${asClause(error.message)}`
      return invalid([{ in: 'path', name: 'name', detail }])
    }
    return { status: 200, body: toSandbox(sandbox.found) }
  },
}

/** Makes a sandbox as it is described. */
export async function makeSandbox(
  body: NewSandbox,
  { server, apis }: Pick<ControlContext, 'server' | 'apis'>,
): Promise<{ found: Sandbox } | Refused<409> | Refused<422>> {
  const usable = usableName(body.name, apis)
  if ('detail' in usable) return invalidField('name', usable.detail)
  const name = usable.found
  try {
    const start = await startOf(body, server.present())
    // Looked at after waiting, so that of two who ask for the same name at once one is told.
    if (server.sandboxes.find(name)) {
      return conflict(
        `There is a sandbox “${name}” already: reset or delete it, or take another name.`,
      )
    }
    const sandbox = server.sandboxes.make(name, server.origins.origin(start))
    if (body.scenarios) objectTo(body.scenarios, sandbox, server)
    return { found: sandbox }
  } catch (error) {
    if (error instanceof FixtureError) return invalidField('data', asClause(error.message))
    if (error instanceof StartError) return invalidField(error.field, asClause(error.message))
    if (error instanceof SettingError) return invalidSettings(error, 'scenarios')
    throw error
  }
}

/** Some scenarios need what this server, or this salon, has not. @throws SettingError */
function objectTo(uses: readonly ScenarioUse[], sandbox: Sandbox, server: ServerContext): void {
  try {
    sandbox.scenarios.set(uses)
  } catch (error) {
    server.sandboxes.remove(sandbox.name)
    throw error
  }
}

/** What is left out is the server's own setting; but a fixture of one particular day brings its own clock. */
async function startOf(body: NewSandbox, present: number): Promise<Partial<Start>> {
  const { data, seed, now, frozen, zone, scenarios } = body
  const fixture =
    data === undefined ? undefined : await resolveFixture(data, { now: present, zone, seed })
  const read = scenarios && readScenarios(scenarios)
  if (read && !read.ok) throw new SettingError(read.problems)
  return {
    ...(fixture ? { fixture, data: typeof data === 'string' ? data : 'custom' } : {}),
    ...(seed === undefined ? {} : { seed }),
    ...(now === undefined ? (fixture?.clock ? { now: undefined } : {}) : { now }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(zone === undefined ? {} : { zone }),
    ...(read ? { scenarios: read.value } : {}),
  }
}

/** A sentence, to be read after the name of the field. */
function asClause(sentence: string): string {
  return `cannot be used: ${sentence.replaceAll('\n', ' ').replace(/\.$/, '')}`
}
