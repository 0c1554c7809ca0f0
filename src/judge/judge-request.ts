import { jsonOf } from '../json/show.ts'
import { at } from '../json/look.ts'
import { parseJson } from '../json/parse.ts'
import type { RequestInput } from '../openapi/handler.ts'
import type { Match } from '../openapi/match.ts'
import type { OpenApiDocument, Operation } from '../openapi/operation.ts'
import type { RequestProblem } from '../openapi/problem.ts'
import { parseQuery } from '../openapi/query.ts'
import { validateRequest } from '../openapi/validators.ts'
import type { Violation } from './violation.ts'
import type { OperationCall } from './call.ts'
import type { CheckInfo } from './check-catalogue.ts'
import { inputClause, operationClause } from './clause.ts'

const contract = (id: string, summary: string): CheckInfo => ({ id, about: 'contract', summary })

/** A body as it was sent; empty unless it was seen to its end. */
export interface SeenBody {
  readonly text: string
  /** `whole`, or what became of it. */
  readonly state: string
}

/** What clients send: a verifier sends its own requests, and has no use for these. */
const parametersCheck = contract(
  'request_parameter_conformance',
  "a request's path, query and headers are as documented",
)
const bodyCheck = contract('request_body_conformance', "a request's body is as documented")
const undeclaredCheck = contract(
  'undeclared_parameter',
  'a request has no query parameters the document does not know (a notice)',
)
const unknownCheck = contract(
  'unknown_operation',
  'a request is for an operation of the document (a notice)',
)

export interface RequestVerdict {
  readonly call: OperationCall
  readonly violations: readonly Violation[]
  /** Whether there is nothing in it that its receiver has a reason to refuse, as far as anyone knows. */
  readonly valid: boolean
}

/** Holds what a client sent to the operation it asked for. */
export function judgeRequest(
  { operation, pathParams: path }: Match,
  { search, headers, sent }: { search: string; headers: Headers; sent: SeenBody },
): RequestVerdict {
  const { call, problems } = readRequest({ operation, pathParams: path }, { search, headers, sent })
  const violations = [
    ...problems.map((problem) =>
      toViolation(operation, problem, valueOf(problem, { call, headers, sent })),
    ),
    ...judgeUndeclared(operation, call.query ?? []),
  ]
  const seenWhole = !operation.requestBody || sent.state === 'whole'
  return { call, violations, valid: seenWhole && problems.length === 0 }
}

/** A request in the words of its operation, and what is wrong with it. */
export interface ReadRequest {
  readonly call: OperationCall
  readonly problems: readonly RequestProblem[]
  /** With the types of the document; absent where anything is wrong. */
  readonly input?: RequestInput
}

export function readRequest(
  { operation, pathParams: path }: Match,
  { search, headers, sent }: { search: string; headers: Headers; sent: SeenBody },
): ReadRequest {
  const read = readBody(operation, headers, sent)
  const query = parseQuery(operation, search)
  const validation = validateRequest(operation, { path, query, headers, body: read.body })
  const found = validation.ok ? [] : validation.problems
  // What was not read to its end, or is not JSON, is not for a schema to judge.
  const problems = [
    ...read.problems,
    ...found.filter(({ in: place }) => read.fit || place !== 'body'),
  ]
  const pairs = [...new URLSearchParams(search)]
  const call: OperationCall = { operation, path, query: pairs, body: read.body }
  return validation.ok && problems.length === 0
    ? { call, problems, input: validation.input }
    : { call, problems }
}

interface ReadBody {
  readonly body: unknown
  readonly fit: boolean
  readonly problems: readonly RequestProblem[]
}

function readBody(
  { requestBody }: Operation,
  headers: Headers,
  { text, state }: SeenBody,
): ReadBody {
  if (!requestBody || state !== 'whole') return { body: undefined, fit: false, problems: [] }
  if (text === '') return { body: undefined, fit: true, problems: [] }
  const { contentType } = requestBody
  const sent = mediaType(headers.get('content-type'))
  const problems: RequestProblem[] = []
  if (sent !== mediaType(contentType)) {
    const message = `must be ${contentType}, not ${sent || 'absent'}`
    const [place, name, keyword] = ['header', 'content-type', 'mediaType'] as const
    problems.push({ in: place, name, keyword, params: {}, message })
  }
  const parsed = parseJson(text)
  if ('value' in parsed) return { body: parsed.value, fit: true, problems }
  const message = `is not JSON (${parsed.problem})`
  problems.push({ in: 'body', name: 'body', keyword: 'json', params: {}, message })
  return { body: undefined, fit: false, problems }
}

function toViolation(operation: Operation, problem: RequestProblem, value: unknown): Violation {
  const { in: place, name, keyword, message } = problem
  const isOfSchema = place === 'body' || name !== 'content-type'
  const shown = value === undefined ? '(absent)' : jsonOf(value).slice(0, 200)
  return {
    check: place === 'body' ? bodyCheck : parametersCheck,
    direction: 'request',
    judgement: {
      operationId: operation.operationId,
      clause: isOfSchema ? inputClause(operation, name, keyword) : operationClause(operation),
      subject: `request ${place} ${name.replace(/\d+/g, '*')} ${keyword}`,
      expected: `${name} of the request ${message}`,
      actual: `${name}: ${shown}`,
      evidence: [],
    },
  }
}

/** The value a problem is about, as it was sent. */
export function valueOf(
  { in: place, name }: Pick<RequestProblem, 'in' | 'name'>,
  { call, headers, sent }: { call: OperationCall; headers: Headers; sent: SeenBody },
): unknown {
  const { path, query, body } = call
  switch (place) {
    case 'path':
      return path?.[name]
    case 'query': {
      const bracketed = name.replace(/\.([^.]+)/g, '[$1]')
      return query?.find(([key]) => key === bracketed)?.[1]
    }
    case 'header':
      return headers.get(name) ?? undefined
    case 'body':
      return name === 'body' ? (body ?? (sent.text || undefined)) : at(body, name)
  }
}

function judgeUndeclared(
  operation: Operation,
  pairs: readonly (readonly [string, string])[],
): readonly Violation[] {
  const declared = new Set(operation.parameters.map(({ name }) => name))
  const names = new Set(pairs.map(([key]) => key.split('[', 1).join('')))
  // Two underscores ask the mock for something, not the API.
  const unknown = [...names].filter((name) => !declared.has(name) && !name.startsWith('__'))
  return unknown.map((name) => ({
    check: undeclaredCheck,
    direction: 'request' as const,
    judgement: {
      operationId: operation.operationId,
      clause: operationClause(operation),
      noticeOnly: true,
      subject: `request query ${name}`,
      expected: `no query parameter called ${name}: the document does not know it`,
      actual: `${name} is sent`,
      evidence: [],
    },
  }))
}

/** A request that no operation of the document is for. */
export function judgeUnknown(
  { name, operations }: OpenApiDocument,
  {
    method,
    pathname,
    allow,
  }: { method: string; pathname: string; allow: readonly string[] | undefined },
): Violation {
  const asked = `${method} ${pathname.split('/').map(withoutId).join('/')}`
  return {
    check: unknownCheck,
    direction: 'request',
    judgement: {
      operationId: '(unknown)',
      clause: { provenance: 'inferred', pointer: `openapi/${name}.yaml#/paths` },
      noticeOnly: true,
      subject: asked,
      expected: allow
        ? `one of the path's methods: ${allow.join(', ')}`
        : `one of the ${operations.length} operations of the document`,
      actual: `${method} ${pathname}`,
      evidence: [],
    },
  }
}

/** Ids make no new finding of a path that is unknown already. */
function withoutId(segment: string): string {
  return /^(?:\d+|[\da-f-]{16,})$/i.test(segment) ? '*' : segment
}

function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';', 1).join('').trim().toLowerCase()
}
