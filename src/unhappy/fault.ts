import type { components } from '../openapi/generated/control.types.ts'
import { faultSettings } from './generated/settings.ts'
import {
  type Defaulted,
  describeParameters,
  type ParameterDescription,
  type SettingDescription,
  withDefaults,
} from './parameters.ts'

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

interface FaultKind extends SettingDescription {
  readonly aspect: Aspect
  /** Needs a connection, which `fetch` alone has not. */
  readonly transport?: true
  /** Requests that its example is for; any, when left out. */
  readonly match?: components['schemas']['RequestMatch']
}

/** What can be done to a request or its answer, as openapi/control.yaml describes it. */
export const faultKinds: Readonly<Record<FaultName, FaultKind>> = faultSettings

/** A kind of fault as `GET /_maniqui/faults` and the command line show it. */
export interface FaultDescription extends Omit<SettingDescription, 'parameters' | 'example'> {
  readonly kind: FaultName
  /** Whether it breaks a connection. In process, where there is none, it fails as `fetch` fails. */
  readonly transport: boolean
  readonly parameters: readonly ParameterDescription[]
  /** To be put as it stands. */
  readonly example: components['schemas']['FaultRules']
}

/** What `GET /_maniqui/faults` answers. */
export function describeFaults(): readonly FaultDescription[] {
  return Object.keys(faultKinds)
    .filter(isFaultName)
    .map((kind) => {
      const { summary, transport = false, parameters, match } = faultKinds[kind]
      const rule = match
        ? { match, fault: faultSettings[kind].example }
        : { fault: faultSettings[kind].example }
      return {
        kind,
        summary,
        transport,
        parameters: describeParameters(parameters),
        example: [rule],
      }
    })
}

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
