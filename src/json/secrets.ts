import { keyHeaders, keyPrefixes } from './generated/keys.ts'

/** What stands where a secret stood. */
export const redacted = '[redacted]'

/** How the vendors' keys begin, as a pattern: letters, digits and low lines stand for themselves. */
const keyPrefix = `(?:${keyPrefixes.join('|')})`

/** A letter before a key says nothing: in JSON a line break is written `\n`. */
const keys = new RegExp(`(${keyPrefix})[A-Za-z0-9._~%-]+`, 'gi')
const schemeAndPrefix = new RegExp(`^((?:Bearer|Basic)\\s+)?(${keyPrefix})?`, 'i')

/** A `keyword` is none, nor is what makes a retry recognisable: hiding it would hide why a test failed. */
const secretName =
  /^(?:x-)?authorization$|^(?:proxy-authorization|cookie|set-cookie)$|(?:key|token)s?(?![a-z])|secret|password/i
const harmlessName = /^(?:x-)?idempotency[-_]?key$/i

/** A vendor's own header for keys is one, whatever it is called. */
const ownHeaders = new Set(keyHeaders.map((name) => name.toLowerCase()))

/** Whether the value of a header or of a query parameter is a secret by its name, whatever it looks like. */
export function isSecretName(name: string): boolean {
  if (ownHeaders.has(name.toLowerCase())) return true
  return secretName.test(name) && !harmlessName.test(name)
}

/** Takes keys out of any text; the prefix stays, as it tells which kind it was. */
export function redactText(text: string): string {
  return text.replace(keys, `$1${redacted}`)
}

/** Keeps the scheme and the key's prefix (`Bearer cpk_[redacted]`), as they explain most mistakes. */
export function redactHeader(name: string, value: string): string {
  if (name.toLowerCase() === 'referer') return redactUrl(value)
  if (!isSecretName(name)) return redactText(value)
  const [, scheme = '', prefix = ''] = schemeAndPrefix.exec(value) ?? []
  return value === '' ? value : `${scheme}${prefix}${redacted}`
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
  if (isSecretName(decoded(name))) return `${name}=${redacted}`
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
