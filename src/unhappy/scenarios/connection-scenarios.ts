import type { Fault } from '../fault.ts'
import { requestsTo } from './requests-to.ts'
import { type Effects, type Scenario, scenario } from './scenario.ts'

/** The answer gets lost or spoilt on its way. */
export const connectionScenarios: readonly Scenario[] = [
  scenario('connection-reset', ({ operation }) =>
    on(operation, { kind: 'connection-reset', commits: false }),
  ),
  scenario('lost-response', ({ operation }) =>
    on(operation, { kind: 'connection-reset', commits: true }),
  ),
  scenario('truncated-body', ({ operation, ...part }) =>
    on(operation, { kind: 'truncated-body', ...part }),
  ),
  scenario('malformed-json', ({ operation }) => on(operation, { kind: 'malformed-json' })),
  scenario('timeout', ({ operation }) => on(operation, { kind: 'hang', commits: false })),
]

function on(operation: string | undefined, fault: Fault): Effects {
  return { rules: [{ fault, matches: requestsTo(operation) }] }
}
