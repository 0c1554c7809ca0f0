import type { Inputs, QueryPairs } from '../openapi/inputs.ts'
import type { Operation } from '../openapi/operation.ts'

/** How a request presents itself: the run's key in its usual header, as a bearer, another key, or none. */
export type Credential =
  | 'key'
  | 'bearer'
  | 'none'
  | { readonly wrong: string; readonly bearer?: boolean }

/** One request to make, in the words of the document. */
export interface OperationCall extends Inputs {
  readonly operation: Operation
  /** Instead of the operation's own method. */
  readonly method?: string
  /** A body that is not JSON, or not valid JSON, sent as it stands. */
  readonly rawBody?: { readonly contentType: string; readonly text: string }
  readonly credential?: Credential
  /** `false` where no page promises that it is accepted, however it is made up. */
  readonly vouched?: boolean
  /** Whether the documents promise success, a refusal, or leave it open. */
  readonly expects?: 'success' | 'refusal' | 'either'
}

export interface Wire {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: string
}

export interface Credentials {
  /** The header the API names first for its key. */
  readonly keyHeader: string
  readonly key: string | undefined
}

/** The HTTP request of a call, against a base URL that may have a path. */
export function wireOf(
  call: OperationCall,
  {
    baseUrl,
    credentials,
    headers,
  }: { baseUrl: string; credentials: Credentials; headers: Readonly<Record<string, string>> },
): Wire {
  const content = contentOf(call)
  return {
    method: call.method ?? call.operation.method,
    url: `${baseUrl}${pathOf(call)}${searchOf(call.query ?? [])}`,
    headers: {
      accept: 'application/json',
      ...headers,
      ...credentialHeaders(call.credential ?? 'key', credentials),
      ...(content ? { 'content-type': content.contentType } : {}),
    },
    ...(content ? { body: content.text } : {}),
  }
}

function contentOf(call: OperationCall): { contentType: string; text: string } | undefined {
  if (call.rawBody) return call.rawBody
  if (call.body === undefined) return undefined
  const contentType = call.operation.requestBody?.contentType ?? 'application/json'
  return { contentType, text: JSON.stringify(call.body) }
}

function credentialHeaders(
  credential: Credential,
  { keyHeader, key }: Credentials,
): Record<string, string> {
  if (credential === 'none') return {}
  if (typeof credential === 'object') {
    const { wrong, bearer } = credential
    return bearer ? { authorization: `Bearer ${wrong}` } : { [keyHeader]: wrong }
  }
  if (key === undefined) return {}
  return credential === 'bearer' ? { authorization: `Bearer ${key}` } : { [keyHeader]: key }
}

function pathOf({ operation, path = {} }: OperationCall): string {
  return operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
}

/** Names keep their brackets and values their `=`, `,`, `:` and `@`, as the vendors write them. */
function searchOf(query: QueryPairs): string {
  if (query.length === 0) return ''
  return `?${query.map(([name, value]) => `${name}=${legible(value)}`).join('&')}`
}

function legible(value: string): string {
  return encodeURIComponent(value).replace(/%(?:3D|2C|3A|40)/g, decodeURIComponent)
}
