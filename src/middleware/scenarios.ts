import { readScenarioText } from '../unhappy/scenarios/catalogue.ts'
import { unknownNames } from '../unhappy/scenarios/unknown-names.ts'
import { sentence } from '../unhappy/setting-error.ts'
import { type Answered, answer } from './answered.ts'
import type { Call } from './call.ts'
import type { Layer } from './line.ts'
import { problemAnswer } from './problem.ts'

/** Notes the scenarios that a request asks for itself: `X-Maniqui-Scenario: slow; ms=500, slot-stolen`. */
export function scenarios(): Layer {
  return function scenarios(call, next) {
    const header = call.c.req.header('x-maniqui-scenario')
    if (header === undefined || header.trim() === '') return next(call)
    return note(call, header) ?? next(call)
  }
}

/** The refusal, if it names what there is not. */
function note(call: Call, header: string): Answered | undefined {
  const { sandbox } = call
  const read = readScenarioText(header)
  if (!read.ok) {
    const detail = read.problems
      .map((one) =>
        sentence({ ...one, at: ['X-Maniqui-Scenario', ...one.at.split('.').slice(1)].join(' ') }),
      )
      .join(' ')
    return refuse(call, detail, read.problems[0]?.available)
  }
  const conditions = read.value.flatMap(({ effects }) => effects.conditions ?? [])
  const [unknown] = sandbox ? unknownNames(conditions, sandbox.salon) : []
  if (unknown !== undefined) {
    return refuse(call, sentence({ at: 'X-Maniqui-Scenario', message: unknown }))
  }
  call.scenarios = read.value
  call.fresh = true
  return undefined
}

function refuse(call: Call, detail: string, choices?: readonly string[]): Answered {
  return answer(call, problemAnswer(400, detail, choices), 'scenario')
}
