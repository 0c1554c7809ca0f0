import {
  type CheckId,
  type CheckInfo,
  checks,
  isCheckId,
  passiveChecks,
} from '../judge/check-catalogue.ts'
import type { FaceName } from '../faces/generated/faces.ts'
import { citaproSuite } from './flows/citapro.ts'
import { salonbookitSuite } from './flows/salonbookit.ts'
import type { Effort } from './run.ts'
import type { Suite, FlowInfo } from './suite.ts'

export const suites: Readonly<Record<FaceName, Suite>> = {
  citapro: citaproSuite,
  salonbookit: salonbookitSuite,
}

export interface Plan {
  readonly suite: Suite
  readonly flows: readonly FlowInfo[]
  /** The checks whose outcome is asked for. */
  readonly wanted: ReadonlySet<string>
}

/** A mistake of the user's; the message names the remedy. */
export class PlanError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PlanError'
  }
}

/** Which flows to run for which checks; an id that is neither ends with the list of those that are. */
export function plan({
  api,
  only = [],
  skip = [],
  write = false,
  effort = 'standard',
  explore,
}: {
  api: FaceName
  only?: readonly string[] | undefined
  skip?: readonly string[] | undefined
  write?: boolean
  effort?: Effort | undefined
  explore?: unknown
}): Plan {
  const suite = suites[api]
  const known = knownIds(api)
  for (const id of [...only, ...skip]) {
    if (!known.includes(id)) {
      throw new PlanError(`${id} is no check or flow of ${api}; there are: ${known.join(', ')}`)
    }
  }
  if (!explore && only.includes(`${api}.explore`)) {
    throw new PlanError(`${api}.explore tries sequences; say how many with --explore`)
  }
  const possible = suite.flows.filter(
    ({ id, needs }) => (write || needs === 'read') && (explore || id !== `${api}.explore`),
  )
  const needsWrite = only.find(
    (id) =>
      !possible.some((flow) => flow.id === id || exercises(flow, id)) &&
      suite.flows.some((flow) => flow.id === id || exercises(flow, id)),
  )
  if (needsWrite) {
    throw new PlanError(`${needsWrite} creates data; allow that with --write`)
  }
  const chosen = possible.filter(
    (flow) =>
      !skip.includes(flow.id) &&
      (effort !== 'quick' || !flow.unhurried || only.length > 0) &&
      (only.length === 0 || only.some((id) => id === flow.id || exercises(flow, id))),
  )
  const onlyChecks = only.filter(isCheckId)
  const flowsOnly = chosen.filter(({ id }) => only.includes(id))
  const offered = new Set<string>([...passiveChecks, ...chosen.flatMap((flow) => flow.exercises)])
  const wanted = [...offered].filter(
    (id) =>
      !skip.includes(id) &&
      (only.length === 0 ||
        onlyChecks.some((check) => check === id) ||
        flowsOnly.some((flow) => exercises(flow, id))),
  )
  // A flow all of whose own checks are skipped is not worth its requests.
  const flows = chosen.filter((flow) => wanted.some((id) => exercises(flow, id)))
  return { suite, flows, wanted: new Set(wanted) }
}

function exercises(flow: FlowInfo, id: string): boolean {
  return flow.exercises.includes(id) || passiveChecks.some((check) => check === id)
}

/** Every id that `--only` and `--skip` take for an API. */
export function knownIds(api: FaceName): readonly string[] {
  const { flows } = suites[api]
  const exercised = new Set<string>([...passiveChecks, ...flows.flatMap((flow) => flow.exercises)])
  return [...flows.map(({ id }) => id), ...checkIds().filter((id) => exercised.has(id))]
}

function checkIds(): readonly CheckId[] {
  return checks.map(({ id }) => id)
}

/** Every check and flow of an API with what it does, and what a finding of it rests on, for `--list`. */
export function listing(api: FaceName): string {
  const known = knownIds(api)
  const { flows } = suites[api]
  const line = (id: string, summary: string): string => `  ${id.padEnd(28)} ${summary}`
  const told = (kind: CheckInfo['about']): string[] =>
    checks
      .filter(({ id, about }) => about === kind && known.includes(id))
      .flatMap(({ id, summary, finding, notice }) => [
        line(id, summary),
        ...(finding === undefined ? [] : [line('', `finding: ${finding}`)]),
        ...(notice === undefined ? [] : [line('', `notice: ${notice}`)]),
      ])
  return [
    'flows (those that write need --write)',
    ...flows.map(({ id, needs, summary }) =>
      line(id, `${needs === 'write' ? '[write] ' : ''}${summary}`),
    ),
    'contract checks',
    ...told('contract'),
    'booking checks',
    ...told('booking'),
  ].join('\n')
}
