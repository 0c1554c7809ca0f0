import type { Fault } from '../fault.ts'
import { requestsTo } from './requests-to.ts'
import { type Effects, type Scenario, scenario } from './scenario.ts'

/** The answer gets lost or spoilt on its way. */
export const connectionScenarios: readonly Scenario[] = [
  scenario('connection-reset', (whose) => on(whose, { kind: 'connection-reset', commits: false })),
  scenario('lost-response', (whose) => on(whose, { kind: 'connection-reset', commits: true })),
  scenario('truncated-body', ({ operation, times, ...part }) =>
    on({ operation, times }, { kind: 'truncated-body', ...part }),
  ),
  scenario('malformed-json', (whose) => on(whose, { kind: 'malformed-json' })),
  scenario('timeout', (whose) => on(whose, { kind: 'hang', commits: false })),
]

function on(
  { operation, times }: { operation?: string | undefined; times?: number | undefined },
  fault: Fault,
): Effects {
  return { rules: [{ fault, matches: requestsTo(operation), times }] }
}
