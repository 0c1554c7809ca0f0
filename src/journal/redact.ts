import { redactHeader, redactText, redactUrl, withoutSecret } from '../json/secrets.ts'
import type { Exchange } from './exchange.ts'

/** An exchange that can be shown: keys, tokens and what is named like a secret are gone from headers, URL and bodies. */
export function redactExchange(exchange: Exchange): Exchange {
  return shownBy({ text: redactText, url: redactUrl, header: redactHeader }, exchange)
}

/** The same exchange without one secret that is known, wherever it stands. */
export function hideInExchange(exchange: Exchange, secret: string): Exchange {
  const text = (value: string) => withoutSecret(value, secret)
  return shownBy({ text, url: text, header: (_name, value) => text(value) }, exchange)
}

interface Manner {
  text(text: string): string
  url(url: string): string
  header(name: string, value: string): string
}

function shownBy({ text, url, header }: Manner, exchange: Exchange): Exchange {
  const { request, response, reason, detail, hint } = exchange
  return {
    ...exchange,
    ...(detail === undefined ? {} : { detail: text(detail) }),
    ...(reason === undefined ? {} : { reason: text(reason) }),
    ...(hint === undefined ? {} : { hint: { ...hint, text: text(hint.text) } }),
    request: {
      ...request,
      url: url(request.url),
      rawHeaders: request.rawHeaders.map((value, index) =>
        index % 2 === 0 ? value : header(request.rawHeaders[index - 1] ?? '', value),
      ),
      ...(request.body === undefined ? {} : { body: text(request.body) }),
    },
    response: {
      ...response,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, header(name, value)]),
      ),
      ...(response.body === undefined ? {} : { body: text(response.body) }),
    },
  }
}
