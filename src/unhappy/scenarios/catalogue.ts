import { isObject } from '../../json/object.ts'
import { shown } from '../../json/show.ts'
import { fromText, type Reading } from '../parameters.ts'
import { settingProblem, type SettingProblem } from '../setting-error.ts'
import { answerScenarios } from './answer-scenarios.ts'
import { connectionScenarios } from './connection-scenarios.ts'
import { salonScenarios } from './salon-scenarios.ts'
import {
  type ActiveScenario,
  describeScenario,
  type Scenario,
  type ScenarioDescription,
} from './scenario.ts'

const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [...salonScenarios, ...answerScenarios, ...connectionScenarios].map((one) => [one.name, one]),
)

/** All scenario names, in the order they are listed in. */
export const scenarioNames: readonly string[] = [...scenarios.keys()]

/** What `GET /_maniqui/scenarios` answers. */
export function describeScenarios(): readonly ScenarioDescription[] {
  return [...scenarios.values()].map(describeScenario)
}

/** The most scenarios at once. */
export const mostScenarios = 50

/** Reads a list of scenarios as the control API takes it: names, or objects with parameters. */
export function readScenarios(given: unknown, at = ''): Reading<readonly ActiveScenario[]> {
  if (!Array.isArray(given) || given.length > mostScenarios) {
    return {
      ok: false,
      problems: [settingProblem(at, `must be a list of at most ${mostScenarios} scenarios`)],
    }
  }
  const problems: SettingProblem[] = []
  const active: ActiveScenario[] = []
  for (const [index, one] of given.entries()) {
    const read = readScenario(one, at === '' ? String(index) : `${at}.${index}`)
    if (read.ok) active.push(read.value)
    else problems.push(...read.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: active }
}

function readScenario(given: unknown, at: string): Reading<ActiveScenario> {
  if (typeof given === 'string') return readNamed(given, {}, at)
  if (!isObject(given) || !('name' in given)) {
    const message = `must be a scenario's name, or an object with it, not ${shown(given)}`
    return { ok: false, problems: [settingProblem(at, message, scenarioNames)] }
  }
  const { name, ...parameters } = given
  return readNamed(name, parameters, at)
}

function readNamed(
  name: unknown,
  parameters: Readonly<Record<string, unknown>>,
  at: string,
): Reading<ActiveScenario> {
  const known = typeof name === 'string' ? scenarios.get(name) : undefined
  if (known) return known.read(parameters, at)
  const message = `must be one of the scenarios ${scenarioNames.join(', ')}, not ${shown(name)}`
  return { ok: false, problems: [settingProblem(at, message, scenarioNames)] }
}

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
    const scenario = scenarios.get(name)
    const parameters = pairs
      .filter((pair) => pair !== '')
      .map((pair): [string, unknown] => {
        const [key = '', ...value] = pair.split('=').map((piece) => piece.trim())
        const unquoted = value.join('=').replace(/^"(.*)"$/, '$1')
        return [key, scenario ? fromText(scenario.parameters, key, unquoted) : unquoted]
      })
    return { ...Object.fromEntries(parameters), name }
  })
  return readScenarios(uses)
}
