import { FixtureError } from '../fixture/built-in.ts'
import { createSandbox, type NewSandbox } from '../sandbox/desk/create.ts'
import { StartError } from '../sandbox/origins.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { SettingError } from '../unhappy/setting-error.ts'
import { created, done, ok } from './answer.ts'
import {
  arranged,
  type ControlContext,
  type ControlHandlers,
  existing,
  usableName,
} from './control-context.ts'
import {
  asClause,
  conflictProblem,
  invalidField,
  invalidSettings,
  type Refused,
} from './problem.ts'
import { toSandbox } from './wire.ts'

type Sandboxes = Pick<
  ControlHandlers,
  'listSandboxes' | 'createSandbox' | 'getSandbox' | 'deleteSandbox' | 'resetSandbox'
>

export const sandboxes: Sandboxes = {
  listSandboxes({ query: { limit, offset } }, { server }) {
    const all = server.sandboxes.list().toReversed()
    const page = all.slice(offset, offset + limit)
    return ok({ sandboxes: page.map(toSandbox), total: all.length })
  },

  async createSandbox({ body }, context) {
    const made = await makeSandbox(body, context)
    if (!('found' in made)) return made
    const { name } = made.found
    return created(toSandbox(made.found), `/_maniqui/sandboxes/${encodeURIComponent(name)}`)
  },

  getSandbox: ({ path }, context) =>
    existing(path.name, context, (sandbox) => ok(toSandbox(sandbox))),
  deleteSandbox: ({ path }, context) =>
    existing(path.name, context, ({ name }) => {
      context.server.sandboxes.remove(name)
      return done
    }),
  resetSandbox: ({ path }, context) =>
    arranged(path.name, context, (sandbox) => {
      sandbox.reset()
      return ok(toSandbox(sandbox))
    }),
}

/** Makes a sandbox as it is described, or says why not. */
export async function makeSandbox(
  described: NewSandbox,
  { server, apis }: Pick<ControlContext, 'server' | 'apis'>,
): Promise<{ found: Sandbox } | Refused<409> | Refused<422>> {
  const usable = usableName(described.name, apis)
  if ('detail' in usable) return invalidField('name', usable.detail)
  const name = usable.found
  try {
    const made = await createSandbox(server, { ...described, name })
    if (made) return { found: made }
    return conflictProblem(
      `There is a sandbox “${name}” already: reset or delete it, or take another name.`,
    )
  } catch (error) {
    if (error instanceof FixtureError) return invalidField('data', asClause(error.message))
    if (error instanceof StartError) return invalidField(error.field, asClause(error.message))
    if (error instanceof SettingError) return invalidSettings(error, 'scenarios')
    throw error
  }
}
