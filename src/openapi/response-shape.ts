import type { Operation, ResponseSpec } from './operation.ts'
import type { ResponseProblem } from './problem.ts'

export interface ResponseParts {
  readonly status: number
  readonly headers: Pick<Headers, 'get'>
  /** The parsed JSON; `undefined` when there was no body. */
  readonly body: unknown
}

/** Ways in which a response leaves its operation that are seen without a schema: its status, content type, headers it lacks. */
export function responseShapeProblems(
  operation: Operation,
  { status, headers, body }: ResponseParts,
): readonly ResponseProblem[] {
  const response = operation.responses.find((documented) => documented.status === status)
  if (!response) {
    const documented = operation.responses.map((one) => one.status)
    const message = `${status} is not documented, only ${documented.join(', ')}`
    return [
      { in: 'status', name: '', keyword: 'undocumented', params: { status, documented }, message },
    ]
  }
  const missing = response.headers.filter(
    ({ name, required }) => required && headers.get(name) === null,
  )
  return [
    ...contentProblems(response, headers, body),
    ...missing.map(({ name }): ResponseProblem => {
      return { in: 'header', name, keyword: 'missing', params: {}, message: 'is missing' }
    }),
  ]
}

function contentProblems(
  { contentType, otherContentTypes = [], status }: ResponseSpec,
  headers: ResponseParts['headers'],
  body: unknown,
): readonly ResponseProblem[] {
  if (contentType === undefined) {
    if (body === undefined || body === '') return []
    const message = `${status} is documented without a body`
    return [{ in: 'body', name: '', keyword: 'undocumented', params: {}, message }]
  }
  const sent = mediaType(headers.get('content-type'))
  const documented = [contentType, ...otherContentTypes]
  if (!documented.some((one) => sent === mediaType(one))) {
    const message = `must be ${documented.join(' or ')}, not ${sent || 'absent'}`
    const keyword = sent ? 'undocumented' : 'missing'
    return [
      { in: 'content-type', name: 'content-type', keyword, params: { sent, contentType }, message },
    ]
  }
  // The body of anything else (an event stream) is not for a schema to judge.
  if (body !== undefined || !sent.endsWith('json')) return []
  return [{ in: 'body', name: '', keyword: 'missing', params: {}, message: 'is missing' }]
}

/** Whether the schema of a response is about what was sent, and not about another media type that it can have. */
export function isMainContent(
  { otherContentTypes = [] }: ResponseSpec,
  headers: ResponseParts['headers'],
): boolean {
  const sent = mediaType(headers.get('content-type'))
  return !otherContentTypes.some((one) => sent === mediaType(one))
}

function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';', 1).join('').trim().toLowerCase()
}
