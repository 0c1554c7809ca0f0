import { parseJson } from '../../src/json/parse.ts'
import { validators } from '../../src/openapi/generated/control.response-validators.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import { matchOperation } from '../../src/openapi/match.ts'
import { apiNames, type Operation } from '../../src/openapi/operation.ts'
import { validateResponse } from '../../src/openapi/response-validators.ts'
import { undeclaredHeaders, undeclaredProperties } from '../../src/openapi/undeclared.ts'

/** The operation of any document that a request is for. */
export function operationOf(method: string, url: string): Operation | undefined {
  for (const api of apiNames) {
    const match = matchOperation(loadDocument(api), method, new URL(url).pathname)
    if (match && 'operation' in match) return match.operation
  }
  return undefined
}

/**
 * Every way in which an answer leaves the document of its operation, fields and headers that it does not
 * name included. Requests that match no operation are no vendor's, and have none.
 */
export async function breachesOf(request: Request, response: Response): Promise<string[]> {
  const operation = operationOf(request.method, request.url)
  if (!operation || isMocksOwn(response) || request.method === 'HEAD') return []
  const { status, headers } = response
  const text = isStream(headers) ? '' : await response.clone().text()
  const parsed = parseJson(text)
  // What is no JSON is held to its schema as text.
  const body = text === '' ? undefined : 'value' in parsed ? parsed.value : text
  if (isStream(headers)) return []
  return [
    ...validateResponse(
      operation,
      { status, headers, body },
      operation.api === 'control' ? validators : undefined,
    ).map(({ in: place, name, message }) => `${place} ${name} ${message}`),
    ...undeclaredProperties(operation, status, body).map((name) => `body ${name} is undeclared`),
    ...undeclaredHeaders(operation, status, headers).map((name) => `header ${name} is undeclared`),
  ]
}

/**
 * An answer that a fault was asked to spoil, or that refuses a wish only the mock knows. Everything else
 * that the mock decides (`X-Maniqui`) is as documented as what the API says.
 */
function isMocksOwn({ headers }: Response): boolean {
  const reason = headers.get('x-maniqui')
  if (reason === null) return false
  return headers.get('content-type') === 'application/problem+json' || spoilt.test(reason)
}

/** What a fault does to the wire is in no document, whoever asked for it. */
const spoilt = /^(?:fault|scenario (?:malformed-json|truncated-body))/

function isStream(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false
}
