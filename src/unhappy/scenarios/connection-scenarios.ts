import type { Fault } from '../fault.ts'
import { integerSetting } from '../parameters.ts'
import { operation, requestsTo } from './operation-parameter.ts'
import { type Effects, type Scenario, scenario } from './scenario.ts'

/** The answer gets lost or spoilt on its way. */
export const connectionScenarios: readonly Scenario[] = [
  scenario({
    name: 'connection-reset',
    summary: 'The connection is reset; nothing was carried out and no answer comes.',
    parameters: { operation },
    effects: ({ operation: id }) => on(id, { kind: 'connection-reset', commits: false }),
  }),
  scenario({
    name: 'lost-response',
    summary: 'The operation is carried out (a booking is made), but the answer never arrives.',
    parameters: { operation },
    effects: ({ operation: id }) => on(id, { kind: 'connection-reset', commits: true }),
  }),
  scenario({
    name: 'truncated-body',
    summary: 'The connection drops in the middle of the body.',
    parameters: {
      operation,
      bytes: integerSetting('Bytes of the body that come; half of it by default.', {
        minimum: 0,
        maximum: 1_048_576,
      }),
    },
    effects: ({ operation: id, bytes }) => on(id, { kind: 'truncated-body', bytes }),
  }),
  scenario({
    name: 'malformed-json',
    summary: 'The body is not valid JSON.',
    parameters: { operation },
    effects: ({ operation: id }) => on(id, { kind: 'malformed-json' }),
  }),
  scenario({
    name: 'timeout',
    summary: 'No answer ever comes; the client has to give up by itself.',
    parameters: { operation },
    effects: ({ operation: id }) => on(id, { kind: 'hang', commits: false }),
  }),
]

function on(id: string | undefined, fault: Fault): Effects {
  return { rules: [{ fault, matches: requestsTo(id) }] }
}
