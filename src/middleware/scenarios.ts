import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { readScenarioText } from '../unhappy/scenarios/catalogue.ts'
import { unknownNames } from '../unhappy/scenarios/unknown-names.ts'
import { sentence } from '../unhappy/setting-error.ts'
import { answer, type Env } from './call.ts'
import { problemAnswer } from './problem.ts'

/** Notes the scenarios that a request asks for itself: `X-Maniqui-Scenario: slow; ms=500, slot-stolen`. */
export function scenarios() {
  return createMiddleware<Env>(function scenarios(c, next) {
    const header = c.req.header('x-maniqui-scenario')
    if (header === undefined || header.trim() === '') return next()
    const refusal = note(c, header)
    return refusal ? Promise.resolve(refusal) : next()
  })
}

function note(c: Context<Env>, header: string): Response | undefined {
  const call = c.get('call')
  const { sandbox } = call
  const read = readScenarioText(header)
  if (!read.ok) {
    const detail = read.problems
      .map((one) => sentence({ ...one, at: 'X-Maniqui-Scenario' }))
      .join(' ')
    return refuse(c, detail, read.problems[0]?.available)
  }
  const conditions = read.value.flatMap(({ effects }) => effects.conditions ?? [])
  const [unknown] = sandbox ? unknownNames(conditions, sandbox.salon) : []
  if (unknown !== undefined)
    return refuse(c, sentence({ at: 'X-Maniqui-Scenario', message: unknown }))
  call.scenarios = read.value
  call.fresh = true
  return undefined
}

function refuse(c: Context<Env>, detail: string, choices?: readonly string[]): Response {
  c.get('call').reason = 'scenario'
  return answer(c, problemAnswer(400, detail, choices))
}
