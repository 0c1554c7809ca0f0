import { parseJson } from '../json/parse.ts'
import type { Operation } from './operation.ts'
import type { ResponseProblem } from './problem.ts'
import { type ResponseParts, responseShapeProblems } from './response-shape.ts'
import { undeclaredHeaders, undeclaredProperties } from './undeclared.ts'

/** An answer as it is sent. */
export interface SentResponse {
  readonly status: number
  readonly headers: Headers
  /** Empty where there is none. */
  readonly text: string
}

/** Every way in which an answer leaves the document of an operation, in words. */
export type JudgeResponse = (operation: Operation, sent: SentResponse) => readonly string[]

/**
 * Every way in which an answer leaves the document of its operation, in words; fields and headers that it does not
 * name included. Without the validators, which are large and may not be at hand, its body is not held to its schema.
 */
export function responseBreaches(
  operation: Operation,
  { status, headers, text }: SentResponse,
  problemsOf: (
    operation: Operation,
    parts: ResponseParts,
  ) => readonly ResponseProblem[] = responseShapeProblems,
): readonly string[] {
  const parsed = parseJson(text)
  // What is no JSON is held to its schema as text.
  const body = text === '' ? undefined : 'value' in parsed ? parsed.value : text
  return [
    ...problemsOf(operation, { status, headers, body }).map(({ in: place, name, message }) =>
      [place, name, message].filter((word) => word !== '').join(' '),
    ),
    ...undeclaredProperties(operation, status, body).map((name) => `body ${name} is undeclared`),
    ...undeclaredHeaders(operation, status, headers).map((name) => `header ${name} is undeclared`),
  ]
}
