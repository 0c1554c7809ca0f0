import { coerce } from './coerce.ts'
import type { ResponseValidatorTable } from './compiled-validator.ts'
import { fieldFailures } from '../json/failures.ts'
import { byApi } from './generated/response-validators.ts'
import type { ApiName, Operation, ResponseSpec } from './operation.ts'
import type { ResponseProblem } from './problem.ts'
import { isMainContent, type ResponseParts, responseShapeProblems } from './response-shape.ts'

const tables: Readonly<Partial<Record<ApiName, ResponseValidatorTable>>> = byApi

/**
 * Every way in which a response leaves its operation: an undocumented status or content type, a required
 * header that is missing, a header or body that breaks its schema. A module of its own, so that a server,
 * which answers and does not judge answers, need not load the validators. Those of the control API, which only tests
 * judge, are handed in.
 */
export function validateResponse(
  operation: Operation,
  parts: ResponseParts,
  table = tables[operation.api],
): readonly ResponseProblem[] {
  if (!table) throw new Error(`no validators of the answers of ${operation.api} were handed in`)
  const { status, headers, body } = parts
  const problems = [...responseShapeProblems(operation, parts)]
  const response = operation.responses.find((documented) => documented.status === status)
  const validators = table[operation.operationId]?.[status]
  if (!response || !validators) return problems
  if (validators.headers && !validators.headers(readHeaders(response, headers))) {
    problems.push(...problemsIn('header', validators.headers.errors))
  }
  const isJudged = body !== undefined && isMainContent(response, headers)
  if (isJudged && validators.body && !validators.body(body)) {
    problems.push(...problemsIn('body', validators.body.errors))
  }
  return problems
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
