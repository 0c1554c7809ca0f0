import { changesOf, inputOf, namesUnknown, requestCauses } from '../../causes/causes.ts'
import type { RequestCause } from '../../causes/cause.ts'
import { keyHeader } from '../../faces/keys.ts'
import { type FaceName, keySchemes } from '../../faces/generated/faces.ts'
import { curl } from '../../json/curl.ts'
import { isObject } from '../../json/object.ts'
import { changeInputs, type Inputs } from '../../openapi/inputs.ts'
import type { Operation } from '../../openapi/operation.ts'
import { exampleValues, targetOf } from '../../openapi/target.ts'

/** A request that brings an error about, or would without more succeed. */
export interface ErrorRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** A body of so many bytes instead. */
  readonly bodyBytes?: number
}

/** The same in parts that can be changed. */
export interface Draft {
  readonly operation: Operation<FaceName>
  readonly inputs: Inputs
  readonly headers: Readonly<Record<string, string>>
}

/** Days to ask about, as `YYYY-MM-DD`. */
export interface Days {
  readonly today: string
  readonly tomorrow: string
}

/** What the documents' examples ask for, about tomorrow rather than about the day of the examples. */
export function draftOf(
  operation: Operation<FaceName>,
  { tomorrow }: Days,
  sandbox: string,
): Draft {
  // A scenario, too, can only bear on what is asked about.
  const causes = requestCauses(operation)
  const isNamed = (name: string) =>
    causes.some((cause) => namesUnknown(cause) && inputOf(cause) === name)
  const { path, query } = exampleValues(operation, ({ name }) => isNamed(name))
  const example = operation.requestBody?.examples[0]?.value
  const inputs = { path: moved(path, tomorrow), query: Object.entries(moved(query, tomorrow)) }
  const headers = keyHeader(operation.api, sandbox)
  if (!isObject(example)) return { operation, inputs, headers }
  headers['Content-Type'] = 'application/json'
  return { operation, inputs: { ...inputs, body: moved(example, tomorrow) }, headers }
}

/** The fields with every date in them, and that of every moment, replaced by another. */
function moved<Value>(
  fields: Readonly<Record<string, Value>>,
  day: string,
): Record<string, Value | string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^\d{4}-\d{2}-\d{2}(?=T|$)/, day) : value,
    ]),
  )
}

/** Ids that no fixture has. */
const unknown = { uuid: () => '00000000-0000-4000-8000-000000000000', integer: 999_999 }

/** A draft changed so that an error comes about. */
export function requestFor(
  { operation, inputs, headers }: Draft,
  cause: RequestCause,
  { today }: Days,
): ErrorRequest {
  const changed = changeInputs(
    operation,
    inputs,
    changesOf(operation, cause, { inputs, today, unknown }),
  )
  const request = requestOf({
    operation,
    inputs: changed,
    headers: { ...withKey(headers, operation.api, cause.key), ...cause.headers },
  })
  const { body: _, ...bare } = request
  if (cause.bytes !== undefined) return { ...bare, bodyBytes: cause.bytes }
  return cause.text === undefined ? request : { ...bare, body: cause.text }
}

function withKey(
  headers: Draft['headers'],
  api: FaceName,
  key: string | undefined,
): Draft['headers'] {
  if (key === undefined) return headers
  const { [keySchemes[api].header]: _, ...others } = headers
  return key === 'none' ? others : { ...headers, ...keyHeader(api, key) }
}

export function requestOf({ operation, inputs, headers }: Draft): ErrorRequest {
  const { path = {}, query = [], body } = inputs
  return {
    method: operation.method,
    target: targetOf(operation, { path, query: Object.fromEntries(query) }),
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}

/** A command that sends it and shows status, headers and body. */
export function curlTo({ target, headers, ...request }: ErrorRequest, url: string): string {
  const sent = { ...request, url: url + target, headers: Object.entries(headers) }
  return curl(sent, { options: ['-i'] })
}
