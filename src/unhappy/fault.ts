import type { components } from '../openapi/generated/control.types.ts'
import { faultSettings } from './generated/settings.ts'
import { type Defaulted, type Parameters, withDefaults } from './parameters.ts'

/** Longest that a delay, or a slow body, may take, in milliseconds. */
export const longestDelay = faultSettings.latency.parameters.ms.maximum

export type FaultName = keyof typeof faultSettings

/** A fault as the control API takes it: `{ "kind": "latency", "ms": 800 }`. */
export type GivenFault = components['schemas']['Fault']

type Filled<F> = F extends { readonly kind: infer Name extends FaultName }
  ? F & Required<Pick<F, Defaulted<(typeof faultSettings)[Name]['parameters']> & keyof F>>
  : never

/** The same with its defaults. */
export type Fault = Filled<GivenFault>

/** The part of an answer that a fault decides: of two that decide the same part only one strikes. */
export type Aspect = (typeof faultSettings)[FaultName]['aspect']

interface FaultKind {
  readonly parameters: Parameters
  readonly aspect: Aspect
  /** Needs a connection, which `fetch` alone has not. */
  readonly transport?: true
}

/** What can be done to a request or its answer, as openapi/control.yaml describes it. */
export const faultKinds: Readonly<Record<FaultName, FaultKind>> = faultSettings

export const faultNames = Object.keys(faultKinds)

export function isFaultName(name: unknown): name is FaultName {
  return typeof name === 'string' && Object.hasOwn(faultKinds, name)
}

/** What `X-Maniqui` says of a fault; one that may break the document says so. */
export function faultReason(fault: Fault, mayBreak = isUndocumented(fault)): string {
  return `fault ${fault.kind}${mayBreak ? ', undocumented' : ''}`
}

const isUndocumented = (fault: Fault) => 'undocumented' in fault && fault.undocumented

export const needsTransport = ({ kind }: Fault): boolean => faultKinds[kind].transport === true

export function withFaultDefaults(fault: GivenFault): Fault {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the type is made of the same defaults
  return { ...withDefaults(faultKinds[fault.kind].parameters), ...fault } as Fault
}
