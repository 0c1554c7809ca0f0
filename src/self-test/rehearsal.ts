import { loadDocument } from '../openapi/load.ts'
import { matchOperation } from '../openapi/match.ts'
import type { Json } from '../json/object.ts'
import { selfTestKeys } from './right-server.ts'
import type { DefectiveApi, Fetch } from './wire.ts'

/** A request as it can be sent again. */
export interface RehearsedRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What was answered to a line, as far as it is the implementation's doing. */
export interface Reply {
  readonly operationId: string
  readonly status: number
  readonly contentType: string | null
  readonly allow: string | null
  readonly body: string
}

/** How a request differs from a plain one with the right key. */
export interface Asking {
  readonly body?: Json
  /** Header names and values in place of the key; `{}` sends none. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * A conversation with the right server, made up as it goes along and written down, so that a defective server
 * can be told the very same: with a stopped clock and a seed, any difference is the defect's.
 */
export class Rehearsal {
  /** Those of one scene were sent at the same moment. */
  readonly scenes: RehearsedRequest[][] = []
  readonly #fetch: Fetch
  readonly #api: DefectiveApi

  constructor(api: DefectiveApi, fetch: Fetch) {
    this.#api = api
    this.#fetch = fetch
  }

  /** Sends a request and gives back the JSON that was answered. */
  async say(method: string, path: string, asking: Asking = {}): Promise<Json> {
    const [answer] = await this.together([this.line(method, path, asking)])
    return answer ?? null
  }

  /** Sends several at once. */
  async together(lines: readonly RehearsedRequest[]): Promise<Json[]> {
    this.scenes.push([...lines])
    const replies = await Promise.all(lines.map((line) => speak(line, this.#api, this.#fetch)))
    return replies.map(({ body }) => parse(body))
  }

  line(method: string, path: string, { body, headers }: Asking = {}): RehearsedRequest {
    const key = { 'x-api-key': selfTestKeys[this.#api] }
    return {
      method,
      path,
      headers: {
        ...(headers ?? key),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
  }
}

/** Says every line again to another server, reply by reply, for as long as somebody listens. */
export async function* perform(
  scenes: readonly (readonly RehearsedRequest[])[],
  { api, fetch }: { api: DefectiveApi; fetch: Fetch },
): AsyncGenerator<Reply> {
  for (const scene of scenes) {
    // Scene after scene: what one did is what the next one finds.
    yield* await Promise.all(scene.map((line) => speak(line, api, fetch)))
  }
}

async function speak(line: RehearsedRequest, api: DefectiveApi, fetch: Fetch): Promise<Reply> {
  const { method, path, headers, body } = line
  const request = new Request(`http://127.0.0.1:4010${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  })
  const match = matchOperation(loadDocument(api), method, new URL(request.url).pathname)
  const response = await fetch(request)
  return {
    operationId: match && 'operation' in match ? match.operation.operationId : 'none',
    status: response.status,
    contentType: response.headers.get('content-type'),
    allow: response.headers.get('allow'),
    body: await response.text(),
  }
}

function parse(text: string): Json {
  if (text === '') return null
  const json: Json = JSON.parse(text)
  return json
}
