import { join } from '../json/pointer.ts'
import type { Operation, Provenance, Schema } from '../openapi/operation.ts'

/** The place in a document that says what was expected, and how far it can be trusted. */
export interface Clause {
  readonly provenance: Provenance
  /** Page and heading of the vendor; absent when inferred. */
  readonly source?: string
  /** Where it stands, e.g. `openapi/citapro.yaml#/paths/~1v1~1services/get/responses/200`. */
  readonly pointer: string
}

/** The operation as a whole. */
export function operationClause(operation: Operation): Clause {
  return clause(operation, pointerOf(operation))
}

export function parameterClause(operation: Operation, name: string): Clause {
  const index = operation.parameters.findIndex((parameter) => parameter.name === name)
  const parameter = operation.parameters[index]
  if (!parameter) return operationClause(operation)
  return clause(parameter, `${pointerOf(operation)}/parameters/${index}`)
}

/** A response of the operation; the operation itself where it does not know the status. */
export function responseClause(operation: Operation, status: number): Clause {
  const response = operation.responses.find((candidate) => candidate.status === status)
  if (!response) return operationClause(operation)
  return clause(response, `${pointerOf(operation)}/responses/${status}`)
}

/** The example of a response that gives an error of that code; the response where none does. */
export function exampleClause(
  operation: Operation,
  { status, code }: { status: number; code: string | undefined },
): Clause {
  const response = operation.responses.find((candidate) => candidate.status === status)
  const example = response?.examples.find(({ name }) => name === code)
  if (!response || !example) return responseClause(operation, status)
  const content = ['content', response.contentType ?? '', 'examples', example.name]
  return clause(example, join(`${pointerOf(operation)}/responses/${status}`, ...content))
}

/** The property of a response body that a dotted name reaches, e.g. `slots.0.startTime`. */
export function propertyClause(
  operation: Operation,
  status: number,
  name: string,
  keyword?: string,
): Clause {
  const response = operation.responses.find((candidate) => candidate.status === status)
  if (!response?.schema || name === '') return responseClause(operation, status)
  return descend(response.schema, {
    start: responseClause(operation, status),
    name,
    keyword,
    pointer: `${pointerOf(operation)}/responses/${status}`,
  })
}

/** The property of a request body that a dotted name reaches. */
export function bodyClause(operation: Operation, name: string, keyword?: string): Clause {
  const schema = operation.requestBody?.schema
  const start = operationClause(operation)
  if (!schema) return start
  return descend(schema, { start, name, keyword, pointer: `${pointerOf(operation)}/requestBody` })
}

/** The parameter or body property that a dotted name reaches. */
export function inputClause(operation: Operation, name: string, keyword?: string): Clause {
  const [top = name, ...rest] = name.split('.')
  const parameter = operation.parameters.find((candidate) => candidate.name === top)
  if (!parameter) return bodyClause(operation, name, keyword)
  const start = parameterClause(operation, top)
  const { pointer } = start
  return descend(parameter.schema, { start, name: rest.join('.'), keyword, pointer })
}

/**
 * The nearest statement of provenance on the way down wins; `x-inferred` lists the keywords of a schema
 * that are our decision although its field is not.
 */
function descend(
  schema: Schema,
  {
    start,
    name,
    keyword,
    pointer,
  }: { start: Clause; name: string; keyword: string | undefined; pointer: string },
): Clause {
  let found = start
  let current = schema
  let path = pointer
  for (const part of name === '' ? [] : name.split('.')) {
    const next = childOf(current, part)
    if (!next) break
    path += `/${/^\d+$/.test(part) ? 'items' : `properties/${part}`}`
    current = next
    const provenance = next['x-provenance']
    if (provenance) {
      const source = next['x-source']
      found = { provenance, pointer: path, ...(source ? { source } : {}) }
    }
  }
  const inferred: unknown = current['x-inferred']
  const ours = keyword !== undefined && Array.isArray(inferred) && inferred.includes(keyword)
  return ours ? { provenance: 'inferred', pointer: `${path}/${keyword}` } : found
}

/** The schema of a property or array item, looked for in every branch of a composition. */
export function childOf(schema: Schema, part: string): Schema | undefined {
  if (/^\d+$/.test(part) && schema.items) return schema.items
  const own = schema.properties?.[part]
  if (own) return own
  for (const branch of [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ]) {
    const found = childOf(branch, part)
    if (found) return found
  }
  return undefined
}

function clause(from: { provenance: Provenance; source?: string }, pointer: string): Clause {
  return {
    provenance: from.provenance,
    pointer,
    ...(from.source ? { source: from.source } : {}),
  }
}

function pointerOf(operation: Operation): string {
  const { api, path, method } = operation
  return join(`openapi/${api}.yaml#/paths`, path, method.toLowerCase())
}
