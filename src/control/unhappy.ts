import { listOf, textOf } from '../json/look.ts'
import { faultsOf, scenariosOf, setFaults, setScenarios } from '../sandbox/desk/unhappy.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { loadResponseJudge } from '../unhappy/response-judge.ts'
import { ok } from './answer.ts'
import { arranged, type ControlHandlers, existing } from './control-context.ts'

type Unhappy = Pick<ControlHandlers, 'getScenarios' | 'setScenarios' | 'getFaults' | 'setFaults'>

/** Scenarios, and the faults beneath them. */
export const unhappy: Unhappy = {
  getScenarios: ({ path }, context) => existing(path.name, context, toScenarios),
  setScenarios: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => {
      setScenarios(sandbox, body)
      return toScenarios(sandbox)
    }),
  getFaults: ({ path }, context) => existing(path.name, context, toFaults),
  async setFaults({ path, body }, context) {
    const isMadeUp = listOf(body).some((rule) => textOf(rule, 'fault', 'kind') === 'answer')
    const judge = isMadeUp ? await loadResponseJudge() : undefined
    return arranged(path.name, context, (sandbox) => {
      setFaults(sandbox, body, judge)
      return toFaults(sandbox)
    })
  },
}

function toScenarios(sandbox: Sandbox) {
  return ok(scenariosOf(sandbox))
}

function toFaults(sandbox: Sandbox) {
  return ok(faultsOf(sandbox))
}
