import { faceNames, keySchemes } from '../faces/generated/faces.ts'
import { type Exchange, pairsOf } from '../journal/exchange.ts'
import { redactText, redactUrl } from '../json/secrets.ts'
import { Redaction } from '../judge/redaction.ts'

/** Headers that a command need not repeat: about the connection, the program or the page that asked. */
const incidental =
  /^(?:accept(?:-encoding|-language|-charset)?|connection|content-length|host|user-agent|origin|referer|cache-control|pragma|dnt|priority|expect|te|via|transfer-encoding|keep-alive|proxy-.*|sec-.*|upgrade.*|x-forwarded-.*|forwarded|traceparent|tracestate)$/

/** Shorter values of headers are no secrets, and would be found everywhere. */
const leastSecret = 6

export interface ExchangeRedaction {
  text(value: string): string
  /** The exchange as it can be shown: `$KEY` for the key, and no more headers than it takes to repeat it. */
  exchange(): Exchange
}

/** Takes the key and other secrets of an exchange out of what is told about it. */
export function redactionOf(exchange: Exchange): ExchangeRedaction {
  const { request, response } = exchange
  const headers = pairsOf(request.rawHeaders).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ])
  const secrets = headers.filter(([, value]) => value.length >= leastSecret)
  const redaction = new Redaction(keyOf(headers), Object.fromEntries(secrets))
  const text = (value: string) => redactText(redaction.text(value))
  return {
    text,
    exchange: () => ({
      ...exchange,
      request: {
        method: request.method,
        url: redactUrl(redaction.text(request.url)),
        rawHeaders: redaction
          .foreignHeaders(headers.filter(([name]) => !incidental.test(name)))
          .flatMap(([name, value]) => [name, redactText(value)]),
        ...(request.body === undefined ? {} : { body: text(request.body) }),
      },
      response: {
        status: response.status,
        headers: {},
        ...(response.body === undefined ? {} : { body: text(response.body) }),
      },
    }),
  }
}

/** The vendors' own headers for a key, in lower case. */
const ownHeaders = new Set(faceNames.map((face) => keySchemes[face].header.toLowerCase()))

/** A key in a header of its own wins over a bearer token, as the faces have it. */
function keyOf(headers: readonly [string, string][]): string | undefined {
  const own = headers.find(([name]) => ownHeaders.has(name))?.[1]
  const bearer = headers.find(([name]) => name === 'authorization')?.[1]
  const key = own ?? bearer?.replace(/^Bearer\s+/i, '')
  return key !== undefined && key.length >= leastSecret ? key : undefined
}
