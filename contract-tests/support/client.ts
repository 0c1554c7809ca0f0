import type { Maniqui } from '../../src/library/maniqui.ts'

/** What came back: the body is parsed when it is JSON. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  // Tests look into bodies of every shape; their document was checked already.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
}

export interface Ask {
  readonly method?: string
  readonly headers?: Record<string, string>
  /** Sent as JSON unless it is text already. */
  readonly body?: unknown
}

/** A client of one API of one sandbox, in process. */
export type Client = (target: string, ask?: Ask) => Promise<Reply>

/** `key` is sent as `X-API-Key`; undefined sends none. */
export function clientOf(maniqui: Maniqui, key: string | undefined): Client {
  return async (target, { method, headers = {}, body } = {}) => {
    const json = body !== undefined && typeof body !== 'string'
    const request = new Request(`http://127.0.0.1:4010${target}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(key === undefined ? {} : { 'x-api-key': key }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
    })
    const response = await maniqui.fetch(request)
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    }
  }
}

/** The documents' own ids, which every fixture but `empty` has. */
export const known = {
  service: '880e8400-e29b-41d4-a716-446655440003',
  location: '770e8400-e29b-41d4-a716-446655440002',
  person: '990e8400-e29b-41d4-a716-446655440004',
  client: '660e8400-e29b-41d4-a716-446655440001',
} as const
