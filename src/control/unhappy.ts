import { SettingError } from '../unhappy/setting-error.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { arranged, type ControlHandlers, existing } from './control-context.ts'
import { invalidSettings, type Refused } from './problem.ts'

type Unhappy = Pick<ControlHandlers, 'getScenarios' | 'setScenarios' | 'getFaults' | 'setFaults'>

/** Scenarios, and the faults beneath them. */
export const unhappy: Unhappy = {
  getScenarios({ path }, context) {
    const sandbox = existing(path.name, context)
    return 'found' in sandbox ? { status: 200, body: scenariosOf(sandbox.found) } : sandbox.refused
  },

  setScenarios({ path, body }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    const refused = settle(() => sandbox.found.scenarios.set(body))
    if (refused) return refused
    sandbox.found.tell({ type: 'scenarios' })
    return { status: 200, body: scenariosOf(sandbox.found) }
  },

  getFaults({ path }, context) {
    const sandbox = existing(path.name, context)
    return 'found' in sandbox ? { status: 200, body: faultsOf(sandbox.found) } : sandbox.refused
  },

  setFaults({ path, body }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    // What GET gave can be given back: the counts begin anew.
    const rules = body.map(({ seen: _, struck: __, ...rule }) => rule)
    const refused = settle(() => sandbox.found.faults.set(rules))
    if (refused) return refused
    sandbox.found.tell({ type: 'faults' })
    return { status: 200, body: faultsOf(sandbox.found) }
  },
}

function scenariosOf({ unhappy: paths }: Sandbox) {
  return [...(paths?.scenarios.list() ?? [])]
}

function faultsOf({ unhappy: paths }: Sandbox) {
  const faults = paths?.faults.list() ?? []
  return faults.map(({ match, fault, ...rest }) => ({
    ...rest,
    fault: { ...fault },
    ...(match ? { match: { ...match } } : {}),
  }))
}

function settle(set: () => void): Refused<422> | undefined {
  try {
    set()
    return undefined
  } catch (error) {
    if (error instanceof SettingError) return invalidSettings(error)
    throw error
  }
}
