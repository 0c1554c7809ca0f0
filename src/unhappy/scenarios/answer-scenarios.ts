import { keySchemes } from '../../faces/generated/faces.ts'
import { documents, operationsById } from '../../openapi/operations-by-id.ts'
import type { FaultRequest, Rule } from '../rule.ts'
import { requestsTo } from './requests-to.ts'
import { type Scenario, scenario } from './scenario.ts'

const unavailable = { kind: 'status', status: 503, code: 'SERVICE_UNAVAILABLE' } as const

/** The server answers, but not what was hoped for, or not yet. */
export const answerScenarios: readonly Scenario[] = [
  scenario(
    'respond',
    ({ operation, code, times }) => ({
      rules: [
        {
          times,
          fault: faultFor(String(code)),
          matches: (request) =>
            requestsTo(operation)(request) && documents(request.operation, String(code)),
        },
      ],
    }),
    ({ operation, code }) => {
      const those = [...operationsById().values()].filter(
        ({ operationId }) => operation === undefined || operationId === operation,
      )
      if (those.some((one) => documents(one, String(code)))) return undefined
      return `must have a code that ${operation ?? 'an operation'} documents, not “${code}”`
    },
  ),
  scenario('rate-limited', ({ after }) => ({ quota: { requests: after, seconds: 60 } })),
  scenario('key-expired', ({ at }) => ({
    rules: Object.values(keySchemes).flatMap(({ errors: { expired } }) =>
      expired === undefined ? [] : [{ ...whereDocumented(expired), from: at }],
    ),
  })),
  scenario('slow', ({ operation, ms }) => ({
    rules: [{ fault: { kind: 'latency', ms }, matches: requestsTo(operation) }],
  })),
  scenario('flaky', ({ operation, probability, status }) => ({
    rules: [{ fault: { kind: 'status', status }, matches: requestsTo(operation), probability }],
  })),
  scenario('fail-then-succeed', ({ operation, times }) => ({
    rules: [
      { fault: unavailable, matches: requestsTo(operation), times, countsPerOperation: true },
    ],
  })),
  scenario('server-error', ({ operation, times }) => ({
    rules: [{ fault: { kind: 'status', status: 500 }, matches: requestsTo(operation), times }],
  })),
  scenario('maintenance', ({ retryAfter, times }) => ({
    rules: [
      {
        fault: { kind: 'status', code: 'MAINTENANCE', retryAfter },
        matches: requestsTo(undefined),
        times,
      },
    ],
  })),
]

function faultFor(code: string): Rule['fault'] {
  return /^\d+$/.test(code) ? { kind: 'status', status: Number(code) } : { kind: 'status', code }
}

function whereDocumented(code: string): Rule {
  const matches = (request: FaultRequest) => request.isKeyed && documents(request.operation, code)
  return { fault: { kind: 'status', code }, matches }
}
