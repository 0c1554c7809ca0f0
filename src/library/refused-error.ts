import type { Problem, Refused } from '../control/problem.ts'

/** What was asked of a mock cannot be; `problem` is what the control API would have answered (RFC 9457). */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

interface AnyAnswer {
  readonly status: number
  readonly body?: unknown
}

/** The body of a good answer. @throws RefusedError for any other. */
export function acceptedBody<A extends AnyAnswer>(
  answer: A,
): Extract<A, { status: 200 | 201 | 204 }>['body'] {
  if (isRefusal(answer)) throw new RefusedError(answer.body)
  return answer.body
}

function isRefusal(answer: AnyAnswer): answer is Refused<number> {
  return answer.status >= 400
}
