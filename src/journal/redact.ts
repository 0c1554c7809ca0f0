import type { Exchange } from './exchange.ts'

/** What stands where a secret stood. */
export const redacted = '[redacted]'

/** Header names whose value is a secret, in lower case. */
const secretHeaders: ReadonlySet<string> = new Set([
  'x-api-key',
  'authorization',
  'proxy-authorization',
  'x-maniqui-token',
  'cookie',
  'set-cookie',
])

/** Query parameters whose value is a secret, whatever it looks like. */
const secretParameters =
  /^(?:x-)?(?:api[-_]?key|key|access[-_]?token|token|authorization|secret|password)$/i

/**
 * Keys of either vendor, wherever they stand; the prefix tells which kind it was. A letter before it says
 * nothing: in JSON a line break is written `\n`.
 */
const keys = /(cpk_|hh_(?:pub_|sec_)?(?:live|test)_)[A-Za-z0-9._~%-]+/gi

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

/** Keeps the scheme and the key's prefix (`Bearer cpk_[redacted]`), as they explain most mistakes. */
export function redactHeader(name: string, value: string): string {
  if (name.toLowerCase() === 'referer') return redactUrl(value)
  if (!secretHeaders.has(name.toLowerCase())) return redactText(value)
  const [, scheme = '', prefix = ''] =
    /^((?:Bearer|Basic)\s+)?(cpk_|hh_(?:pub_|sec_)?(?:live|test)_)?/i.exec(value) ?? []
  return value === '' ? value : `${scheme}${prefix}${redacted}`
}

/** Takes keys out of any text. */
export function redactText(text: string): string {
  return text.replace(keys, `$1${redacted}`)
}

/** Takes keys out of a URL, also percent-encoded ones, and the values of parameters named like a secret. */
export function redactUrl(url: string): string {
  const hash = url.indexOf('#')
  const whole = hash === -1 ? url : url.slice(0, hash)
  const mark = whole.indexOf('?')
  const path = mark === -1 ? whole : whole.slice(0, mark)
  const shown = path.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, `$1${redacted}@`)
  const segments = shown.split('/').map(redactEncoded).join('/')
  if (mark === -1) return segments
  const pairs = whole
    .slice(mark + 1)
    .split('&')
    .map(redactPair)
  return `${segments}?${pairs.join('&')}`
}

function redactPair(pair: string): string {
  const equals = pair.indexOf('=')
  if (equals === -1) return redactEncoded(pair)
  const name = pair.slice(0, equals)
  if (secretParameters.test(decoded(name))) return `${name}=${redacted}`
  return `${redactEncoded(name)}=${redactEncoded(pair.slice(equals + 1))}`
}

function redactEncoded(text: string): string {
  const plain = decoded(text)
  const shown = redactText(plain)
  return shown === plain ? text : shown
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
