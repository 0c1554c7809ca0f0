import type { Exchange } from './exchange.ts'

/** What coverage needs to know of a documented operation. */
export interface CoverableOperation<Api extends string = string> {
  readonly api: Api
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly responses: readonly {
    readonly status: number
    readonly description: string
    readonly examples: readonly { readonly name: string }[]
  }[]
}

export interface CoverageSummary<Api extends string> {
  /** Documented responses this client has met. */
  seen: number
  documented: number
  operations: OperationCoverage<Api>[]
  undocumented: { api?: string; operationId?: string; status: number; times: number }[]
}

export interface OperationCoverage<Api extends string> {
  api: Api
  operationId: string
  method: string
  path: string
  seen: number
  documented: number
  responses: ResponseCoverage[]
}

export interface ResponseCoverage {
  status: number
  description: string
  /** 0 is never. */
  times: number
  /** The exchange that met it last. */
  latest?: number
  codes: { code: string; times: number }[]
}

interface Met {
  readonly api?: string | undefined
  readonly operationId?: string | undefined
  readonly status: number
  times: number
  latest: number
  codes?: Map<string, number>
}

/** Error codes are written so; other examples are named in words. */
const errorCode = /^[A-Z][A-Z0-9_]+$/

/**
 * Which documented responses a client has met. It counts as exchanges happen, in as much memory as there are
 * kinds of answers, so that nothing is lost when the journal drops an old exchange.
 */
export class Coverage {
  /** By operation, as its ids are those of one document each; undefined stands for no operation. */
  readonly #met = new Map<string | undefined, Met[]>()

  note({ id, api, operationId, code, response: { status } }: Exchange): void {
    const met = this.#find({ api, operationId, status })
    met.times += 1
    met.latest = id
    if (code === undefined) return
    met.codes ??= new Map()
    met.codes.set(code, (met.codes.get(code) ?? 0) + 1)
  }

  #find({ api, operationId, status }: Pick<Met, 'api' | 'operationId' | 'status'>): Met {
    const ofOperation = this.#met.get(operationId) ?? []
    const known = ofOperation.find((met) => met.status === status && met.api === api)
    if (known) return known
    const met = { api, operationId, status, times: 0, latest: 0 }
    this.#met.set(operationId, [...ofOperation, met])
    return met
  }

  /** Every documented response with how often it was met, and what was met besides. */
  report<Api extends string>(operations: readonly CoverableOperation<Api>[]): CoverageSummary<Api> {
    const all = [...this.#met.values()].flat()
    const rest = new Set(all)
    const reports = operations.map((operation) => {
      const responses = operation.responses.map(({ status, description, examples }) => {
        const met = all.find(
          (one) =>
            one.api === operation.api &&
            one.operationId === operation.operationId &&
            one.status === status,
        )
        if (met) rest.delete(met)
        return toResponse({ status, description, examples }, met)
      })
      const seen = responses.filter(({ times }) => times > 0).length
      const { api, operationId, method, path } = operation
      return { api, operationId, method, path, seen, documented: responses.length, responses }
    })
    return {
      seen: sum(reports, 'seen'),
      documented: sum(reports, 'documented'),
      operations: reports,
      undocumented: [...rest].map(({ api, operationId, status, times }) => ({
        ...(api === undefined ? {} : { api }),
        ...(operationId === undefined ? {} : { operationId }),
        status,
        times,
      })),
    }
  }
}

function toResponse(
  { status, description, examples }: CoverableOperation['responses'][number],
  met: Met | undefined,
): ResponseCoverage {
  const documented = examples.map(({ name }) => name).filter((name) => errorCode.test(name))
  const codes = status < 400 ? [] : [...new Set([...documented, ...(met?.codes?.keys() ?? [])])]
  return {
    status,
    description,
    times: met?.times ?? 0,
    ...(met ? { latest: met.latest } : {}),
    codes: codes.map((code) => ({ code, times: met?.codes?.get(code) ?? 0 })),
  }
}

function sum(reports: readonly OperationCoverage<string>[], field: 'seen' | 'documented'): number {
  return reports.reduce((total, report) => total + report[field], 0)
}
