import type { Exchange } from './exchange.ts'

/** What coverage needs to know of a documented operation. */
export interface CoverableOperation {
  readonly api: string
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly responses: readonly {
    readonly status: number
    readonly description: string
    readonly examples: readonly { readonly name: string }[]
  }[]
}

export interface CoverageReport {
  /** Documented responses this client has met. */
  seen: number
  documented: number
  operations: OperationCoverage[]
  undocumented: { api?: string; operationId?: string; status: number; times: number }[]
}

export interface OperationCoverage {
  api: string
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
  readonly #met = new Map<string, Met>()

  note({ id, api, operationId, code, response: { status } }: Exchange): void {
    const key = `${api} ${operationId} ${status}`
    let met = this.#met.get(key)
    if (!met) {
      met = { api, operationId, status, times: 0, latest: 0 }
      this.#met.set(key, met)
    }
    met.times += 1
    met.latest = id
    // Other refusals say in words what was wrong, and with which value: no bound to those.
    if (code === undefined || !errorCode.test(code)) return
    met.codes ??= new Map()
    met.codes.set(code, (met.codes.get(code) ?? 0) + 1)
  }

  /** Every documented response with how often it was met, and what was met besides. */
  report(operations: readonly CoverableOperation[]): CoverageReport {
    const rest = new Map(this.#met)
    const reports = operations.map((operation) => {
      const responses = operation.responses.map(({ status, description, examples }) => {
        const key = `${operation.api} ${operation.operationId} ${status}`
        rest.delete(key)
        return toResponse({ status, description, examples }, this.#met.get(key))
      })
      const seen = responses.filter(({ times }) => times > 0).length
      const { api, operationId, method, path } = operation
      return { api, operationId, method, path, seen, documented: responses.length, responses }
    })
    return {
      seen: sum(reports, 'seen'),
      documented: sum(reports, 'documented'),
      operations: reports,
      undocumented: [...rest.values()].map(({ api, operationId, status, times }) => ({
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

function sum(reports: readonly OperationCoverage[], field: 'seen' | 'documented'): number {
  return reports.reduce((total, report) => total + report[field], 0)
}
