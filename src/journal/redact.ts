import { redactHeader, redactText, redactUrl } from '../json/secrets.ts'
import type { Exchange } from './exchange.ts'

/** An exchange that can be shown: keys and tokens are gone from headers, URL and bodies. */
export function redactExchange(exchange: Exchange): Exchange {
  const { request, response, reason, detail } = exchange
  return {
    ...exchange,
    ...(detail === undefined ? {} : { detail: redactText(detail) }),
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    request: {
      ...request,
      url: redactUrl(request.url),
      rawHeaders: request.rawHeaders.map((text, index) =>
        index % 2 === 0 ? text : redactHeader(request.rawHeaders[index - 1] ?? '', text),
      ),
      ...(request.body === undefined ? {} : { body: redactText(request.body) }),
    },
    response: {
      ...response,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, redactHeader(name, value)]),
      ),
      ...(response.body === undefined ? {} : { body: redactText(response.body) }),
    },
  }
}
