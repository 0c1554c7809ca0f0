import { objectOf } from '../json/object.ts'
import type { OpenApiDocument, Operation, Provenance } from '../openapi/operation.ts'
import type { OperationCall } from './call.ts'

/** One operation of the document, and what of it the run exercised. */
export interface CoverageRow {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly requests: number
  readonly statuses: readonly CoveredStatus[]
  readonly parameters: readonly CoveredParameter[]
}

export interface CoveredStatus {
  readonly status: number
  readonly documented: boolean
  readonly provenance?: Provenance
  readonly times: number
}

export interface CoveredParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'body'
  readonly provenance: Provenance
  readonly times: number
}

/** Counts which documented statuses and parameters of each operation a run has seen. */
export class DocumentCoverage {
  readonly #document: OpenApiDocument
  readonly #counts = new Map<string, Map<string, number>>()

  constructor(document: OpenApiDocument) {
    this.#document = document
  }

  record(call: OperationCall, status: number): void {
    const counts = this.#counts.get(call.operation.operationId) ?? new Map<string, number>()
    this.#counts.set(call.operation.operationId, counts)
    const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)
    add('requests')
    add(`status ${status}`)
    for (const name of new Set(inputNames(call))) {
      add(`input ${name}`)
    }
  }

  rows(): readonly CoverageRow[] {
    return this.#document.operations.map((operation) => this.#row(operation))
  }

  #row(operation: Operation): CoverageRow {
    const counts = this.#counts.get(operation.operationId) ?? new Map<string, number>()
    const times = (key: string): number => counts.get(key) ?? 0
    const documented = operation.responses.map(({ status, provenance }) => ({
      status,
      documented: true,
      provenance,
      times: times(`status ${status}`),
    }))
    const others = [...counts]
      .filter(([key]) => key.startsWith('status '))
      .map(([key, count]) => ({ status: Number(key.slice(7)), documented: false, times: count }))
      .filter(({ status }) => !operation.responses.some((response) => response.status === status))
    return {
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      requests: times('requests'),
      statuses: [...documented, ...others],
      parameters: inputsOf(operation).map((input) => ({
        ...input,
        times: times(`input ${input.name}`),
      })),
    }
  }
}

function inputsOf(operation: Operation): Omit<CoveredParameter, 'times'>[] {
  const parameters = operation.parameters.flatMap((parameter) =>
    parameter.in === 'header'
      ? []
      : [{ name: parameter.name, in: parameter.in, provenance: parameter.provenance }],
  )
  const properties = Object.entries(operation.requestBody?.schema.properties ?? {}).map(
    ([name, schema]) => ({
      name,
      in: 'body' as const,
      provenance: schema['x-provenance'] ?? operation.provenance,
    }),
  )
  return [...parameters, ...properties]
}

/** `filters[0][field]` exercises `filters`. */
function inputNames({ path, query, body }: OperationCall): string[] {
  return [
    ...Object.keys(path ?? {}),
    ...(query ?? []).map(([name]) => name.split('[')[0] ?? name),
    ...Object.keys(objectOf(body)),
  ]
}
