import { keySchemes } from '../../faces/generated/faces.ts'
import { longestDelay } from '../fault.ts'
import {
  integerSetting,
  momentSetting,
  numberSetting,
  rangeSetting,
  stringSetting,
} from '../parameters.ts'
import { documents, operationsById } from '../../openapi/operations-by-id.ts'
import type { FaultRequest, Rule } from '../rule.ts'
import { type Scenario, scenario } from './scenario.ts'
import { operation, requestsTo } from './operation-parameter.ts'

/** Seconds a client is told to wait during maintenance. */
const maintenanceWait = 120

const unavailable = { kind: 'status', status: 503, code: 'SERVICE_UNAVAILABLE' } as const

/** The server answers, but not what was hoped for, or not yet. */
export const answerScenarios: readonly Scenario[] = [
  scenario({
    name: 'respond',
    summary: 'An operation gives one of its documented answers, without being carried out.',
    parameters: {
      operation,
      code: stringSetting('A status or the code of an error, as 422 or DATE_IN_PAST.', {
        required: true,
      }),
    },
    check: ({ operation: id, code }) => {
      const those = [...operationsById().values()].filter(
        ({ operationId }) => id === undefined || operationId === id,
      )
      if (those.some((one) => documents(one, code))) return undefined
      return `must have a code that ${id ?? 'an operation'} documents, not “${code}”`
    },
    effects: ({ operation: id, code }) => ({
      rules: [
        {
          fault: faultFor(code),
          matches: (request) => requestsTo(id)(request) && documents(request.operation, code),
        },
      ],
    }),
  }),
  scenario({
    name: 'rate-limited',
    summary: 'Too many requests: 429 with Retry-After, after a number of requests in each minute.',
    parameters: {
      after: integerSetting('Requests that each minute of the clock allows.', {
        minimum: 0,
        maximum: 1_000_000,
        default: 0,
      }),
    },
    effects: ({ after }) => ({ quota: { requests: after, seconds: 60 } }),
  }),
  scenario({
    name: 'key-expired',
    summary: 'The key has expired: CitaPro answers 401, SalonBookIt 403.',
    parameters: { at: momentSetting('When on the clock it does; it has by default.') },
    effects: ({ at }) => ({
      rules: Object.values(keySchemes).flatMap(({ errors: { expired } }) =>
        expired === undefined ? [] : [{ ...whereDocumented(expired), from: at }],
      ),
    }),
  }),
  scenario({
    name: 'slow',
    summary: 'Every answer takes its time.',
    parameters: {
      operation,
      ms: rangeSetting('Milliseconds: fixed, or the least and the most to draw between.', {
        minimum: 0,
        maximum: longestDelay,
        default: 3000,
      }),
    },
    effects: ({ operation: id, ms }) => ({
      rules: [{ fault: { kind: 'latency', ms }, matches: requestsTo(id) }],
    }),
  }),
  scenario({
    name: 'flaky',
    summary: 'Some requests fail with 503 or 500, drawn from the seed.',
    parameters: {
      operation,
      probability: numberSetting('How likely a request fails.', {
        minimum: 0,
        maximum: 1,
        default: 0.5,
      }),
      status: integerSetting('What it then gives: 503 or 500.', {
        minimum: 500,
        maximum: 503,
        default: 503,
      }),
    },
    check: ({ status }) =>
      status === 500 || status === 503 ? undefined : 'must have status 500 or 503',
    effects: ({ operation: id, probability, status }) => ({
      rules: [{ fault: { kind: 'status', status }, matches: requestsTo(id), probability }],
    }),
  }),
  scenario({
    name: 'fail-then-succeed',
    summary: 'The first requests of each operation fail with 503, the later ones succeed.',
    parameters: {
      operation,
      times: integerSetting('How many fail.', { minimum: 1, maximum: 1_000_000, default: 2 }),
    },
    effects: ({ operation: id, times }) => ({
      rules: [{ fault: unavailable, matches: requestsTo(id), times, countsPerOperation: true }],
    }),
  }),
  scenario({
    name: 'server-error',
    summary: 'The server fails: 500.',
    parameters: { operation },
    effects: ({ operation: id }) => ({
      rules: [{ fault: { kind: 'status', status: 500 }, matches: requestsTo(id) }],
    }),
  }),
  scenario({
    name: 'maintenance',
    summary: 'The server is down for maintenance: 503 with Retry-After.',
    parameters: {
      retryAfter: integerSetting('Seconds the client is told to wait.', {
        minimum: 0,
        maximum: 86_400,
        default: maintenanceWait,
      }),
    },
    effects: ({ retryAfter }) => ({
      rules: [
        {
          fault: { kind: 'status', code: 'MAINTENANCE', retryAfter },
          matches: requestsTo(undefined),
        },
      ],
    }),
  }),
]

function faultFor(code: string): Rule['fault'] {
  return /^\d+$/.test(code) ? { kind: 'status', status: Number(code) } : { kind: 'status', code }
}

function whereDocumented(code: string): Rule {
  const matches = (request: FaultRequest) => request.isKeyed && documents(request.operation, code)
  return { fault: { kind: 'status', code }, matches }
}
