import { coerce } from './coerce.ts'
import type { RequestValidatorTable, RequestValidators } from './compiled-validator.ts'
import { type FieldFailure, fieldFailures } from '../json/failures.ts'
import { byApi } from './generated/request-validators.ts'
import type { RequestInput } from './handler.ts'
import type { ApiName, Operation, Parameter } from './operation.ts'
import type { RequestProblem } from './problem.ts'
import type { ParsedQuery } from './query.ts'

const tables: Readonly<Partial<Record<ApiName, RequestValidatorTable>>> = byApi

/** The parts of a request before anything is known about them. */
export interface RequestParts {
  /** Percent-decoded, as `matchOperation` or the router gives them. */
  readonly path: Readonly<Record<string, string>>
  /** `parseQuery(operation, search)`. */
  readonly query: ParsedQuery
  readonly headers: Pick<Headers, 'get'>
  /** The parsed JSON; `undefined` when there was no body. */
  readonly body: unknown
}

export type Validation =
  | { readonly ok: true; readonly input: RequestInput }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] }

/**
 * Holds a request to a vendor's API against its operation. Text from path, query and headers is given the
 * type its schema asks for and defaults are filled in; the body is taken as it is. A refusal lists every
 * problem at once. (For the control API: `validateControlRequest`, in a module to load on demand.)
 */
export function validateRequest(operation: Operation, parts: RequestParts): Validation {
  const table = tables[operation.api]
  if (!table) {
    throw new Error(`requests to ${operation.api} are for control-validators.ts to validate`)
  }
  return validateWith(table[operation.operationId] ?? {}, operation, parts)
}

/** `validateRequest` for an operation whose validators are at hand. */
export function validateWith(
  validators: RequestValidators,
  operation: Operation,
  parts: RequestParts,
): Validation {
  const problems: RequestProblem[] = [...parts.query.problems]
  const { path, query, header } = readParameters(operation, parts)
  const { parameters, body } = validators
  if (parameters && !parameters({ path, query, header })) {
    const refused = new Set(problems.map(({ name }) => name))
    for (const failure of fieldFailures(parameters.errors, { path, query, header })) {
      const problem = parameterProblem(failure)
      if (!refused.has(problem.name)) problems.push(problem)
    }
  }
  if (operation.requestBody) {
    if (parts.body === undefined) {
      if (operation.requestBody.required) problems.push(missingBody)
    } else if (body && !body(parts.body)) {
      problems.push(...fieldFailures(body.errors, parts.body).map(bodyProblem))
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, input: { path, query, headers: header, body: parts.body } }
}

const missingBody: RequestProblem = {
  in: 'body',
  name: 'body',
  keyword: 'required',
  params: {},
  message: 'is required',
}

interface ParameterValues {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
}

function readParameters(operation: Operation, parts: RequestParts): ParameterValues {
  const values: Record<Parameter['in'], Record<string, unknown>> = {
    path: Object.create(null),
    query: Object.create(null),
    header: Object.create(null),
  }
  for (const parameter of operation.parameters) {
    const sent = sentValue(parameter, parts)
    const value = sent === undefined ? parameter.schema.default : coerce(sent, parameter.schema)
    if (value !== undefined) values[parameter.in][parameter.name] = value
  }
  return values
}

function sentValue(parameter: Parameter, { path, query, headers }: RequestParts): unknown {
  switch (parameter.in) {
    case 'path':
      return path[parameter.name]
    case 'query':
      return query.values[parameter.name]
    case 'header':
      return headers.get(parameter.name) ?? undefined
  }
}

function parameterProblem({ path: [place, ...field], ...failure }: FieldFailure): RequestProblem {
  const known = place === 'path' || place === 'header' ? place : 'query'
  return { in: known, ...failure, name: field.join('.') }
}

function bodyProblem({ path, ...failure }: FieldFailure): RequestProblem {
  return { in: 'body', ...failure, name: path.join('.') || 'body' }
}
