import type { components } from '../../openapi/generated/control.types.ts'
import type { Condition } from '../../salon/conditions.ts'
import { scenarioSettings } from '../generated/settings.ts'
import {
  type Defaulted,
  type Parameters,
  parameterProblems,
  type Reading,
  withDefaults,
} from '../parameters.ts'
import type { RateLimit } from '../quota.ts'
import type { Rule } from '../rule.ts'
import { settingProblem } from '../setting-error.ts'

/** A scenario by name, alone or with its parameters. */
export type ScenarioUse = string | { readonly name: string; readonly [parameter: string]: unknown }

/** The same when it was read: one that there is, with parameters that it takes. */
export type KnownScenario = components['schemas']['ScenarioUse']

/** What being in a scenario comes to. */
export interface Effects {
  /** Faults that strike requests. */
  readonly rules?: readonly Rule[]
  /** Conditions of the salon, as both APIs then see it. */
  readonly conditions?: readonly Condition[]
  /** So many of its thefts happen, then no more. */
  readonly thefts?: number | undefined
  /** A rate limit in place of the sandbox's own. */
  readonly quota?: RateLimit
}

export type ScenarioName = keyof typeof scenarioSettings

/** A scenario that every sandbox knows. */
export interface Scenario {
  readonly name: ScenarioName
  readonly parameters: Parameters
  /** What being in it with these parameters comes to, which have the form the document gives them. */
  effectsOf(given: Readonly<Record<string, unknown>>): Effects
  /** Its parameters have the form the document gives them. */
  read(given: Readonly<Record<string, unknown>>, at: string): Reading<ActiveScenario>
}

/** A scenario with its parameters read. */
export interface ActiveScenario {
  readonly name: string
  /** As it was asked for, with nothing filled in. */
  readonly use: KnownScenario
  /** The same for the same name and parameters. */
  readonly key: string
  readonly effects: Effects
}

type Given<Name> = Extract<components['schemas']['Scenario'], { readonly name: Name }>

/** What the parameters of a scenario read as. */
type Values<Name extends ScenarioName> = Omit<Given<Name>, 'name'> &
  Required<
    Pick<Given<Name>, Defaulted<(typeof scenarioSettings)[Name]['parameters']> & keyof Given<Name>>
  >

/** A scenario of openapi/control.yaml, and what being in it comes to. */
export function scenario<Name extends ScenarioName>(
  name: Name,
  effects: (values: Values<Name>) => Effects,
  /** What no schema can say of the parameters; the message is read after the scenario's name. */
  check?: (values: Values<Name>) => string | undefined,
): Scenario {
  const { parameters }: { readonly parameters: Parameters } = scenarioSettings[name]
  const valuesOf = (given: Readonly<Record<string, unknown>>) =>
    // oxlint-disable-next-line typescript/consistent-type-assertions -- held to the schema this type was made of
    ({ ...withDefaults(parameters), ...given }) as Values<Name>
  return {
    name,
    parameters,
    effectsOf: (given) => effects(valuesOf(given)),
    read(given, at) {
      const values = valuesOf(given)
      const problems = [...parameterProblems(given, at)]
      const message = problems.length === 0 ? check?.(values) : undefined
      if (message !== undefined) problems.push(settingProblem(at, message))
      if (problems.length > 0) return { ok: false, problems }
      // oxlint-disable-next-line typescript/consistent-type-assertions -- held to its schema, as the values are
      const whole = { name, ...given } as KnownScenario
      const use = Object.keys(given).length === 0 ? name : whole
      const key = JSON.stringify([name, values])
      return { ok: true, value: { name, use, key, effects: effects(values) } }
    },
  }
}
