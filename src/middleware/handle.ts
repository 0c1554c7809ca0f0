import { createMiddleware } from 'hono/factory'
import type { Answer } from '../apis/api.ts'
import { ConditionedSalon } from '../salon/conditioned-salon.ts'
import type { Salon } from '../salon/salon.ts'
import type { KeptAnswers } from '../sandbox/kept-answers.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { answerText, type Call, type Env, serialise } from './call.ts'

/** The end of the line: runs the operation on the sandbox's salon. */
export function handle(kept: KeptAnswers) {
  return createMiddleware<Env>(async function handle(c) {
    const call = c.get('call')
    const { api, operation, sandbox, input } = call
    if (!operation || !sandbox || !input)
      throw new Error('a request reached its handler unprepared')
    const given = underScenarios(call, (salon) => api.handle(operation, input, { salon }), sandbox)
    const answered = serialise(given, api)
    if (operation.method === 'GET' && answered.status === 200 && call.fresh !== true) {
      kept.keep(sandbox, c.req.url, answered)
    }
    return answerText(c, answered)
  })
}

/** Runs on the salon as the scenarios of request and sandbox have it; usually there are none. */
function underScenarios(
  call: Call,
  run: (salon: Salon) => Answer,
  { unhappy, salon }: Sandbox,
): Answer {
  const { scenarios = [] } = call
  const conditions = unhappy?.conditions(scenarios) ?? []
  if (!unhappy || conditions.length === 0) return run(salon)
  const conditioned = new ConditionedSalon(salon, conditions)
  const given = run(conditioned)
  for (const theft of conditioned.settle()) {
    unhappy.stolen(scenarios, theft)
    // What was just shown no longer holds.
    call.fresh = true
  }
  return given
}
