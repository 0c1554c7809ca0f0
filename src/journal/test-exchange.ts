import type { Exchange } from './exchange.ts'

interface Given extends Partial<Omit<Exchange, 'request' | 'response'>> {
  method?: string
  url?: string
  body?: string
  key?: string
  status?: number
  headers?: Record<string, string>
  answer?: string
}

/** An exchange for tests: what is left out is a served `GET /v1/services` that took no time. */
export function exchange(given: Given = {}): Exchange {
  const { method = 'GET', url = 'http://x/v1/services', body, key = 'cpk_t' } = given
  const { status = 200, headers = {}, answer, ...rest } = given
  const { id = 1, at = 0, began = at, elapsed = 0, api, operationId, reason, code } = rest
  return {
    id,
    at,
    began,
    elapsed,
    ...(api === undefined ? {} : { api }),
    ...(operationId === undefined ? {} : { operationId }),
    ...(reason === undefined ? {} : { reason }),
    ...(code === undefined ? {} : { code }),
    request: {
      method,
      url,
      rawHeaders: key === '' ? [] : ['X-API-Key', key],
      ...(body === undefined ? {} : { body }),
    },
    response: { status, headers, ...(answer === undefined ? {} : { body: answer }) },
  }
}
