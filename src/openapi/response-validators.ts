import { coerce } from './coerce.ts'
import type { ResponseValidatorTable } from './compiled-validator.ts'
import { fieldFailures } from '../json/failures.ts'
import { byApi } from './generated/response-validators.ts'
import type { ApiName, Operation, ResponseSpec } from './operation.ts'
import type { ResponseProblem } from './problem.ts'

const tables: Readonly<Partial<Record<ApiName, ResponseValidatorTable>>> = byApi

export interface ResponseParts {
  readonly status: number
  readonly headers: Pick<Headers, 'get'>
  /** The parsed JSON; `undefined` when there was no body. */
  readonly body: unknown
}

/**
 * Every way in which a response leaves its operation: an undocumented status or content type, a required
 * header that is missing, a header or body that breaks its schema. A module of its own, so that a server,
 * which answers and does not judge answers, need not load the validators. Those of the control API, which only tests
 * judge, are handed in.
 */
export function validateResponse(
  operation: Operation,
  { status, headers, body }: ResponseParts,
  table = tables[operation.api],
): readonly ResponseProblem[] {
  if (!table) throw new Error(`no validators of the answers of ${operation.api} were handed in`)
  const response = operation.responses.find((documented) => documented.status === status)
  if (!response) {
    const documented = operation.responses.map((one) => one.status)
    const message = `${status} is not documented, only ${documented.join(', ')}`
    return [
      { in: 'status', name: '', keyword: 'undocumented', params: { status, documented }, message },
    ]
  }
  const validators = table[operation.operationId]?.[status]
  const problems: ResponseProblem[] = [...contentProblems(response, headers, body)]
  const sent = readHeaders(response, headers)
  for (const { name, required } of response.headers) {
    if (required && sent[name.toLowerCase()] === undefined) {
      problems.push({ in: 'header', name, keyword: 'missing', params: {}, message: 'is missing' })
    }
  }
  if (validators?.headers && !validators.headers(sent)) {
    problems.push(...problemsIn('header', validators.headers.errors))
  }
  if (body !== undefined && validators?.body && !validators.body(body)) {
    problems.push(...problemsIn('body', validators.body.errors))
  }
  return problems
}

function contentProblems(
  { contentType, status }: ResponseSpec,
  headers: ResponseParts['headers'],
  body: unknown,
): readonly ResponseProblem[] {
  if (contentType === undefined) {
    if (body === undefined || body === '') return []
    const message = `${status} is documented without a body`
    return [{ in: 'body', name: '', keyword: 'undocumented', params: {}, message }]
  }
  const sent = mediaType(headers.get('content-type'))
  if (sent !== mediaType(contentType)) {
    const message = `must be ${contentType}, not ${sent || 'absent'}`
    const keyword = sent ? 'undocumented' : 'missing'
    return [
      { in: 'content-type', name: 'content-type', keyword, params: { sent, contentType }, message },
    ]
  }
  // The body of anything else (an event stream) is not for a schema to judge.
  if (body !== undefined || !sent.endsWith('json')) return []
  return [{ in: 'body', name: '', keyword: 'missing', params: {}, message: 'is missing' }]
}

/** The documented headers that were sent, by their names in lower case. */
function readHeaders(
  { headers: documented }: ResponseSpec,
  headers: ResponseParts['headers'],
): Readonly<Record<string, unknown>> {
  const sent: Record<string, unknown> = Object.create(null)
  for (const { name, schema } of documented) {
    const value = headers.get(name)
    if (value !== null) sent[name.toLowerCase()] = coerce(value, schema)
  }
  return sent
}

function problemsIn(
  place: ResponseProblem['in'],
  errors: Parameters<typeof fieldFailures>[0],
): readonly ResponseProblem[] {
  return fieldFailures(errors).map(({ path, ...failure }) => ({
    in: place,
    ...failure,
    name: path.join('.'),
  }))
}

function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';', 1).join('').trim().toLowerCase()
}
