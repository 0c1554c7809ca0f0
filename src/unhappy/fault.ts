import {
  booleanSetting,
  integerSetting,
  type Parameters,
  rangeSetting,
  stringSetting,
  type ValuesOf,
} from './parameters.ts'

/** Longest that a delay, or a slow body, may take, in milliseconds. */
export const longestDelay = 60_000

const milliseconds = { minimum: 0, maximum: longestDelay }

/**
 * What can be done to a request or its answer. `aspect` is the part of an answer it decides: of two faults
 * that decide the same part only one strikes. `transport`: needs a connection, which `fetch` alone has not.
 */
const kinds = {
  latency: {
    aspect: 'delay',
    summary: 'The answer comes later.',
    parameters: {
      ms: rangeSetting('Milliseconds: fixed, or the least and the most to draw between.', {
        ...milliseconds,
        default: 1000,
      }),
    },
  },
  status: {
    aspect: 'answer',
    summary: 'Another answer, in the form the document gives it; the operation is not carried out.',
    parameters: {
      status: integerSetting('The status; where the document has it, with its first example.', {
        minimum: 200,
        maximum: 599,
      }),
      code: stringSetting('The error, by the name of its example.'),
      retryAfter: integerSetting('Seconds to send in Retry-After.', {
        minimum: 0,
        maximum: 86_400,
      }),
    },
  },
  'connection-reset': {
    aspect: 'answer',
    transport: true,
    summary: 'The connection is reset; the client gets no answer.',
    parameters: { commits: booleanSetting('Carry the operation out first.', { default: false }) },
  },
  hang: {
    aspect: 'answer',
    transport: true,
    summary: 'The connection stays open and no answer ever comes.',
    parameters: { commits: booleanSetting('Carry the operation out first.', { default: false }) },
  },
  'truncated-body': {
    aspect: 'delivery',
    transport: true,
    summary: 'The head promises the whole body, part of it comes, then the connection drops.',
    parameters: {
      bytes: integerSetting('Bytes of the body that do come; half of it by default.', {
        minimum: 0,
        maximum: 1_048_576,
      }),
    },
  },
  'malformed-json': {
    aspect: 'delivery',
    summary: 'The body is cut short but sent as if it were whole: it does not parse.',
    parameters: {},
  },
  'slow-body': {
    aspect: 'delivery',
    summary: 'The head comes at once, the body in pieces.',
    parameters: {
      ms: integerSetting('Milliseconds the body takes.', { ...milliseconds, default: 2000 }),
    },
  },
  'wrong-content-type': {
    aspect: 'delivery',
    summary: 'The body is the right one under another Content-Type.',
    parameters: {
      contentType: stringSetting('What to send.', {
        default: 'text/html; charset=utf-8',
        pattern: /^[\w.+-]+\/[\w.+-]+(?:; ?[\w.+=-]+)?$/,
      }),
    },
  },
} as const satisfies Record<string, FaultKind>

interface FaultKind {
  readonly aspect: Aspect
  readonly summary: string
  readonly transport?: true
  readonly parameters: Parameters
}

export type Aspect = 'delay' | 'answer' | 'delivery'

export type FaultName = keyof typeof kinds

/** A fault with its parameters, as the control API takes it: `{ "kind": "latency", "ms": 800 }`. */
export type Fault = {
  [Name in FaultName]: { readonly kind: Name } & ValuesOf<(typeof kinds)[Name]['parameters']>
}[FaultName]

export const faultKinds: Readonly<Record<FaultName, FaultKind>> = kinds

export const faultNames = Object.keys(kinds)

export function isFaultName(name: unknown): name is FaultName {
  return typeof name === 'string' && Object.hasOwn(kinds, name)
}

export const needsTransport = ({ kind }: Fault): boolean => faultKinds[kind].transport === true
