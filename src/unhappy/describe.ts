import type { components } from '../openapi/generated/control.types.ts'
import { operationsById } from '../openapi/operations-by-id.ts'
import { type FaultName, faultKinds, isFaultName, needsTransport } from './fault.ts'
import { faultTexts, scenarioTexts } from './generated/setting-texts.ts'
import type { Parameters, SettingParameter } from './parameters.ts'
import { scenariosByName } from './scenarios/catalogue.ts'
import type { ScenarioName } from './scenarios/scenario.ts'

/** A parameter as the control API and the command line show it. */
export interface ParameterDescription extends Omit<SettingParameter, 'choices'> {
  readonly name: string
  readonly summary: string
  readonly values?: readonly string[]
}

/** A scenario, or a kind of fault, as the document tells of it. */
interface SettingTexts {
  /** One sentence. */
  readonly summary: string
  /** By the parameter that it is of. */
  readonly parameters: Readonly<Record<string, string>>
  /** As the control API takes it. */
  readonly example: Readonly<Record<string, unknown>>
}

/** A scenario as `GET /_maniqui/scenarios` and the documentation show it. */
interface ScenarioDescription {
  readonly name: string
  readonly summary: string
  /** Whether it breaks a connection: in process it fails as `fetch` fails. */
  readonly transport: boolean
  readonly parameters: readonly ParameterDescription[]
  readonly example: Readonly<Record<string, unknown>>
}

/** What `GET /_maniqui/scenarios` answers. */
export function describeScenarios(): readonly ScenarioDescription[] {
  const texts: Readonly<Record<ScenarioName, SettingTexts>> = scenarioTexts
  return [...scenariosByName.values()].map(({ name, parameters, effectsOf }) => {
    const { summary, example, parameters: summaries } = texts[name]
    const { rules = [] } = effectsOf({ ...example, name: undefined })
    const transport = rules.some(({ fault }) => needsTransport(fault))
    return { name, summary, transport, parameters: described(parameters, summaries), example }
  })
}

/** A kind of fault as `GET /_maniqui/faults` and the command line show it. */
interface FaultDescription extends Omit<ScenarioDescription, 'name' | 'example'> {
  readonly kind: FaultName
  /** To be put as it stands. */
  readonly example: components['schemas']['FaultRules']
}

interface FaultTexts extends SettingTexts {
  /** Requests that its example is for; any, when left out. */
  readonly match?: components['schemas']['RequestMatch']
}

/** What `GET /_maniqui/faults` answers. */
export function describeFaults(): readonly FaultDescription[] {
  const texts: Readonly<Record<FaultName, FaultTexts>> = faultTexts
  return Object.keys(faultKinds)
    .filter(isFaultName)
    .map((kind) => {
      const { transport = false, parameters } = faultKinds[kind]
      const { summary, match, parameters: summaries } = texts[kind]
      const fault = faultTexts[kind].example
      const rule = match ? { match, fault } : { fault }
      return {
        kind,
        summary,
        transport,
        parameters: described(parameters, summaries),
        example: [rule],
      }
    })
}

function described(
  parameters: Parameters,
  summaries: SettingTexts['parameters'],
): readonly ParameterDescription[] {
  return Object.entries(parameters).map(([name, { choices, ...rest }]) => ({
    name,
    ...rest,
    summary: summaries[name] ?? '',
    ...(choices === 'operations' ? { values: [...operationsById().keys()] } : {}),
  }))
}
