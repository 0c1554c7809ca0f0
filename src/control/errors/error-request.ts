import { formatDay, weekday, addDays, type Day } from '../../days/calendar-date.ts'
import { keyHeader } from '../../faces/keys.ts'
import type { FaceName } from '../../faces/generated/faces.ts'
import { curl } from '../../json/curl.ts'
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
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** Fields of a JSON body, or a body as text. */
  readonly body?: Readonly<Record<string, unknown>> | string | undefined
  readonly bodyBytes?: number
}

/** Days to ask about, as `YYYY-MM-DD`. */
export interface Days {
  readonly today: string
  readonly tomorrow: string
  /** A day off of professional 5 in every fixture that has one. */
  readonly sunday: string
}

export function daysFrom(today: Day): Days {
  const tomorrow = addDays(today, 1)
  const sunday = addDays(tomorrow, 7 - weekday(tomorrow))
  return { today: formatDay(today), tomorrow: formatDay(tomorrow), sunday: formatDay(sunday) }
}

/** What the documents' examples ask for, about tomorrow rather than about the day of the examples. */
export function draftOf(operation: Operation<FaceName>, { tomorrow }: Days): Draft {
  const { path, query } = exampleValues(operation, ({ name }) => identifying.has(name))
  if ('fecha' in path) path['fecha'] = tomorrow
  const example = operation.requestBody?.examples[0]?.value
  const headers = keyHeader(operation.api, 'demo')
  if (typeof example !== 'object' || example === null) return { operation, path, query, headers }
  headers['Content-Type'] = 'application/json'
  return { operation, path, query, headers, body: { ...example, ...about(tomorrow, example) } }
}

/** Parameters that a scenario or an unknown id can bear on. */
const identifying = new Set(['peluquero_id', 'servicio_id', 'professionalId'])

function about(day: string, body: object): Record<string, string> {
  if ('startTime' in body) return { startTime: `${day}T10:00:00Z`, endTime: `${day}T11:00:00Z` }
  return 'fecha' in body ? { fecha: day, hora_inicio: '10:00' } : {}
}

export function requestOf({
  operation,
  path,
  query,
  headers,
  body,
  bodyBytes,
}: Draft): ErrorRequest {
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  return {
    method: operation.method,
    target: targetOf(operation, { path, query }),
    headers,
    ...(bodyBytes === undefined ? {} : { bodyBytes }),
    ...(bodyBytes !== undefined || text === undefined ? {} : { body: text }),
  }
}

/** A command that sends it and shows status, headers and body. */
export function curlTo({ target, headers, ...request }: ErrorRequest, url: string): string {
  const sent = { ...request, url: url + target, headers: Object.entries(headers) }
  return curl(sent, { options: ['-i'] })
}
