import type { RateLimit } from '../quota.ts'
import type { Condition } from '../../salon/conditions.ts'
import { needsTransport } from '../fault.ts'
import {
  type Parameters,
  type ParameterType,
  type Reading,
  readParameters,
  type ValuesOf,
} from '../parameters.ts'
import type { Rule } from '../rule.ts'

/** A scenario by name, alone or with its parameters. */
export type ScenarioUse = string | { readonly name: string; readonly [parameter: string]: unknown }

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

/** A scenario that every sandbox knows. */
export interface Scenario {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  readonly parameters: Parameters
  /** Whether it needs a connection, which `fetch` alone has not. */
  readonly transport: boolean
  read(given: Readonly<Record<string, unknown>>, at: string): Reading<ActiveScenario>
}

/** A scenario with its parameters read. */
export interface ActiveScenario {
  readonly name: string
  /** As it was asked for, with nothing filled in. */
  readonly use: ScenarioUse
  /** The same for the same name and parameters. */
  readonly key: string
  readonly transport: boolean
  readonly effects: Effects
}

/** A scenario as `GET /_maniqui/scenarios` and the documentation show it. */
export interface ScenarioDescription {
  readonly name: string
  readonly summary: string
  /** Whether it needs a connection: in process it is refused. */
  readonly transport: boolean
  readonly parameters: readonly ParameterDescription[]
}

export interface ParameterDescription {
  readonly name: string
  readonly summary: string
  readonly type: ParameterType
  readonly required: boolean
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly values?: readonly string[]
}

export function scenario<P extends Parameters>(definition: {
  name: string
  summary: string
  parameters: P
  effects: (values: ValuesOf<P>) => Effects
  /** What the parameters are among themselves; the message is read after the scenario's name. */
  check?: (values: ValuesOf<P>) => string | undefined
}): Scenario {
  const { name, summary, parameters, effects, check } = definition
  const standard = readParameters(parameters, {}, { of: name })
  const transport =
    standard.ok && (effects(standard.value).rules ?? []).some(({ fault }) => needsTransport(fault))
  return {
    name,
    summary,
    parameters,
    transport,
    read(given, at) {
      const read = readParameters(parameters, given, { of: name, at })
      if (!read.ok) return read
      const message = check?.(read.value)
      if (message !== undefined) return { ok: false, problems: [{ at, message }] }
      const asked = Object.entries(given).filter(
        ([, value]) => value !== undefined && value !== null,
      )
      const use = asked.length === 0 ? name : { name, ...Object.fromEntries(asked) }
      const key = JSON.stringify([name, read.value])
      return { ok: true, value: { name, use, key, transport, effects: effects(read.value) } }
    },
  }
}

export function describeScenario({
  name,
  summary,
  transport,
  parameters,
}: Scenario): ScenarioDescription {
  const described = Object.entries(parameters).map(([parameter, { read: _, ...rest }]) => ({
    name: parameter,
    ...rest,
  }))
  return { name, summary, transport, parameters: described }
}
