import type { FaceName } from '../faces/generated/faces.ts'
import { loadDocument } from '../openapi/load.ts'
import { matchOperation } from '../openapi/match.ts'
import type { OpenApiDocument } from '../openapi/operation.ts'
import type { Json, JsonObject } from '../json/object.ts'
import { jsonIn } from '../json/parse.ts'
import { edit } from './json.ts'

/** Answers a request; a server, as its client sees it. */
export type Fetch = (request: Request) => Promise<Response>

/** A request on the wire, taken apart. */
export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  /** Absent where none was sent, or none that is JSON. */
  readonly json?: Json
  /** As it was sent. */
  readonly text: string
  /** The values of the path template. */
  readonly path: Readonly<Record<string, string>>
}

/** An answer on the wire, taken apart. */
export interface Told {
  readonly status: number
  readonly headers: Headers
  readonly json?: Json
  readonly text: string
}

export type Send = (asked: Asked) => Promise<Told>

/** What an implementation makes of a request in place of sending it on. */
export type Twist = (asked: Asked, send: Send) => Promise<Told>

/** The APIs that defects are planted in. */
export type DefectiveApi = FaceName

/** Operations by id; `*` is every one of the document, `none` a request that none fits. */
export type Where = string | readonly string[]

/** A server that does something else than the one beneath it on some operations. */
export function twisted(
  beneath: Fetch,
  { api, where, twist }: { api: DefectiveApi; where: Where; twist: Twist },
): Fetch {
  const document = loadDocument(api)
  const ids = typeof where === 'string' ? [where] : where
  return async (request) => {
    const asked = await take(request, document)
    if (!ids.includes(asked.operationId) && !ids.includes('*')) return beneath(asRequest(asked))
    return asResponse(await twist(asked, async (sent) => tell(await beneath(asRequest(sent)))))
  }
}

/** The same request with other query parameters; undefined takes one out. */
export function asking(asked: Asked, query: Readonly<Record<string, string | undefined>>): Asked {
  const url = new URL(asked.url)
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return { ...asked, url }
}

/** The same request with another path. */
export function goingTo(asked: Asked, pathname: string): Asked {
  const url = new URL(asked.url)
  url.pathname = pathname
  return { ...asked, url }
}

/** The same request with another body. */
export const sending = (asked: Asked, json: Json): Asked => ({
  ...asked,
  json,
  text: JSON.stringify(json),
})

/** The same answer with another body. */
export const saying = (told: Told, json: Json): Told => ({
  ...told,
  json,
  text: JSON.stringify(json),
})

/** An answer made from nothing. */
export function told(status: number, json?: Json): Told {
  const headers = new Headers(json === undefined ? {} : { 'content-type': 'application/json' })
  return json === undefined
    ? { status, headers, text: '' }
    : { status, headers, json, text: JSON.stringify(json) }
}

/** The same answer with one header more, or less where it is undefined. */
export function withHeader(answer: Told, name: string, value: string | undefined): Told {
  const headers = new Headers(answer.headers)
  if (value === undefined) headers.delete(name)
  else headers.set(name, value)
  return { ...answer, headers }
}

/** The same answer with what stands at a path of its body replaced: see `edit`. */
export const editing = (
  answer: Told,
  path: string,
  change: (value: Json, owner: JsonObject) => Json | undefined,
): Told => (answer.json === undefined ? answer : saying(answer, edit(answer.json, path, change)))

async function take(
  request: Request,
  document: OpenApiDocument,
): Promise<Asked & { operationId: string }> {
  const { method, url: address } = request
  const url = new URL(address)
  const text = await request.text()
  const match = matchOperation(document, method, url.pathname)
  const found = match && 'operation' in match ? match : undefined
  const json = jsonIn(text)
  return {
    method,
    url,
    headers: new Headers(request.headers),
    text,
    path: found?.pathParams ?? {},
    operationId: found?.operation.operationId ?? 'none',
    ...(json === undefined ? {} : { json }),
  }
}

function asRequest({ method, url, headers, text }: Asked): Request {
  // The length is that of the body as it was first sent.
  const sent = new Headers(headers)
  sent.delete('content-length')
  return new Request(url, { method, headers: sent, ...(text === '' ? {} : { body: text }) })
}

async function tell(response: Response): Promise<Told> {
  const text = await response.text()
  const json = jsonIn(text)
  const { status, headers } = response
  return { status, headers, text, ...(json === undefined ? {} : { json }) }
}

function asResponse({ status, headers, text }: Told): Response {
  const sent = new Headers(headers)
  sent.delete('content-length')
  return new Response(text === '' ? null : text, { status, headers: sent })
}
