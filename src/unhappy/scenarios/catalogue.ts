import { scenarioUsesValidator } from '../generated/scenario-uses-validator.ts'
import { fromText, type Reading, readSettings, withoutNulls } from '../parameters.ts'
import { settingProblem } from '../setting-error.ts'
import { answerScenarios } from './answer-scenarios.ts'
import { connectionScenarios } from './connection-scenarios.ts'
import { salonScenarios } from './salon-scenarios.ts'
import type { ActiveScenario, Scenario, ScenarioUse } from './scenario.ts'

/** By name, in the order they are listed in. */
export const scenariosByName: ReadonlyMap<string, Scenario> = new Map(
  [...salonScenarios, ...answerScenarios, ...connectionScenarios].map((one) => [one.name, one]),
)

/** All scenario names, in the order they are listed in. */
export const scenarioNames: readonly string[] = [...scenariosByName.keys()]

/** Reads a list of scenarios as the control API takes it: names, or objects with parameters. */
export function readScenarios(given: unknown, at = ''): Reading<readonly ActiveScenario[]> {
  const isShort = Array.isArray(given) && given.length <= mostScenarios
  const parametersOf = ({ name }: Readonly<Record<string, unknown>>) =>
    typeof name === 'string' ? scenariosByName.get(name)?.parameters : undefined
  const uses = isShort ? given.map((use) => withoutNulls(use, parametersOf)) : given
  return readSettings(
    { validator: scenarioUsesValidator, given: uses, at },
    (use: ScenarioUse, place) => {
      const { name, ...parameters } = typeof use === 'string' ? { name: use } : use
      const known = scenariosByName.get(name)
      if (!known) throw new Error(`openapi/control.yaml has a scenario that is not made: ${name}`)
      return known.read(parameters, place)
    },
  )
}

/** The most at once, as the document says. */
const mostScenarios = 50

const longestHeader = 2000

/** Reads `slow; ms=500, slot-stolen` as the header X-Maniqui-Scenario and the command line write it. */
export function readScenarioText(text: string): Reading<readonly ActiveScenario[]> {
  if (text.length > longestHeader) {
    return {
      ok: false,
      problems: [settingProblem('', `must have at most ${longestHeader} characters`)],
    }
  }
  const uses = text.split(',').map((part) => {
    const [name = '', ...pairs] = part.split(';').map((piece) => piece.trim())
    const scenario = scenariosByName.get(name)
    const parameters = pairs
      .filter((pair) => pair !== '')
      .map((pair): [string, unknown] => {
        const [key = '', ...value] = pair.split('=').map((piece) => piece.trim())
        const unquoted = value.join('=').replace(/^"(.*)"$/, '$1')
        return [key, scenario ? fromText(scenario.parameters, key, unquoted) : unquoted]
      })
    return { ...Object.fromEntries(parameters), name }
  })
  const read = readScenarios(uses)
  if (read.ok) return read
  // As text a scenario is its name: there is no field of that name to point to.
  const problems = read.problems.map((problem) => ({
    ...problem,
    at: problem.at.replace(/(?:^|\.)name$/, ''),
  }))
  return { ok: false, problems }
}
