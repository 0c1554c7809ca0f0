import type { Answer } from '../apis/api.ts'
import type { Salon } from '../salon/salon.ts'
import { underConditions } from '../salon/under-conditions.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { type Answered, answer } from './answered.ts'
import type { Call } from './call.ts'
import { timeHint } from './time-hint.ts'

/** Behind all layers: runs the operation on the sandbox's salon. */
export function handle(call: Call): Answered {
  const { api, operation, sandbox, input } = call
  if (!operation || !sandbox || !input) throw new Error('a request reached its handler unprepared')
  const run = (salon: Salon) => api.handle(operation, input, { salon })
  const given = underScenarios(call, run, sandbox)
  const booked = operation.method === 'POST' ? api.bookedTime(operation, input) : undefined
  const hint = booked && timeHint(booked, { journal: sandbox.journal, zone: sandbox.salon.zone })
  if (hint) call.hint = hint
  return answer(call, given)
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
  const conditioned = underConditions(salon, conditions)
  const given = run(conditioned.salon)
  for (const theft of conditioned.settle()) {
    unhappy.stolen(scenarios, theft)
    // What was just shown no longer holds.
    call.fresh = true
  }
  return given
}
