import { validators } from '../../src/openapi/generated/control.response-validators.ts'
import { loadDocument } from '../../src/openapi/load.ts'
import { matchOperation } from '../../src/openapi/match.ts'
import { apiNames, type Operation } from '../../src/openapi/operation.ts'
import { validateResponse } from '../../src/openapi/response-validators.ts'
import { responseBreaches } from '../../src/openapi/response-breaches.ts'

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
  if (isStream(headers) || isPage(operation, headers)) return []
  return [
    ...responseBreaches(
      operation,
      { status, headers, text: await response.clone().text() },
      (judged, parts) =>
        validateResponse(judged, parts, judged.api === 'control' ? validators : undefined),
    ),
  ]
}

/**
 * An answer that was spoilt on its way, that a fault makes up on purpose against the document and says so, or that refuses
 * a wish only the mock knows. Everything else that the mock decides (`X-Maniqui`) is as documented as what the API says.
 */
function isMocksOwn({ headers }: Response): boolean {
  const reason = headers.get('x-maniqui')
  if (reason === null) return false
  return headers.get('content-type') === 'application/problem+json' || ownWords.test(reason)
}

const ownWords =
  /(?:^|, )(?:undocumented(?:,|$)|(?:fault|scenario) (?:malformed-json|truncated-body|wrong-content-type)$)/

/** The index is JSON or a page, as it is asked for; of several media types the first has the schema that is held to. */
function isPage({ operationId }: Operation, headers: Headers): boolean {
  return operationId === 'getIndex' && headers.get('content-type')?.startsWith('text/html') === true
}

function isStream(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false
}
