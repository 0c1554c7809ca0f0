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
  /^(?:(?:x|proxy)-)?authorization$|^(?:set-)?cookie$|(?:key|token)s?(?![a-z])|(?:^|[^a-z])auth(?![a-z])|secret|passw(?:or)?d|passphrase|credential/i
const harmlessName = /^(?:x-)?idempotency[-_]?key$/i

/** A vendor's own header for keys is one, whatever it is called. */
const ownHeaders = new Set(keyHeaders.map((name) => name.toLowerCase()))

/** Whether the value of a header or of a query parameter is a secret by its name, whatever it looks like. */
export function isSecretName(name: string): boolean {
  if (ownHeaders.has(name.toLowerCase())) return true
  return secretName.test(name) && !harmlessName.test(name)
}

/**
 * Takes keys out of any text, and out of JSON in it what is named like a secret; a key's prefix stays, as it tells
 * which kind it was.
 */
export function redactText(text: string): string {
  return redactJson(text).replace(keys, `$1${redacted}`)
}

/** A JSON string, closed or cut off. Whatever it begins at, it takes in: no character is looked at twice. */
const jsonString = /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)/g
const jsonValue = /(\s*:\s*)("(?:[^"\\]|\\[\s\S]?)*(?:"|$)|\[[^\]]*\]?|[^\s,[\]{}"]+)/y

function redactJson(text: string): string {
  if (!text.includes('"')) return text
  let shown = ''
  let from = 0
  // Of its own: what is in a string is looked through meanwhile.
  const strings = new RegExp(jsonString)
  for (let found = strings.exec(text); found; found = strings.exec(text)) {
    const end = strings.lastIndex
    const plain = unescaped(found[0])
    jsonValue.lastIndex = end
    const value = isSecretName(plain) ? jsonValue.exec(text) : null
    if (value) {
      const [whole, colon = '', secret = ''] = value
      if (/^(?:""|null|true|false)$/.test(secret)) continue
      const [, scheme = '', prefix = ''] = schemeAndPrefix.exec(unescaped(secret)) ?? []
      shown += `${text.slice(from, end)}${colon}"${scheme}${prefix}${redacted}"`
      from = strings.lastIndex = end + whole.length
    } else if (found[0].includes('\\')) {
      // A key with its letters escaped, or JSON in a string.
      const hidden = redactText(plain)
      if (hidden === plain) continue
      shown += text.slice(from, found.index) + JSON.stringify(hidden)
      from = end
    }
  }
  return shown + text.slice(from)
}

/** Takes one known secret out of a text: as it stands, percent-encoded, or with its letters escaped in JSON. */
export function withoutSecret(text: string, secret: string): string {
  const plain = text.replaceAll(secret, redacted)
  const without = plain.includes('%')
    ? plain
        .split(/([/?&=#])/)
        .map(hidden)
        .join('')
    : plain
  if (!without.includes('\\')) return without
  return without.replace(jsonString, (string) => {
    const said = unescaped(string)
    return said.includes(secret) ? JSON.stringify(said.replaceAll(secret, redacted)) : string
  })

  function hidden(part: string): string {
    return decoded(part).includes(secret) ? redacted : part
  }
}

/** What a JSON string says; of one that is cut off or broken what stands there. */
function unescaped(string: string): string {
  try {
    const value: unknown = JSON.parse(string)
    if (typeof value === 'string') return value
  } catch {
    // Cut off, or no string.
  }
  return string.replaceAll('"', '')
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

/** Also what was encoded twice or three times: a server behind a proxy decodes it again. */
export function decoded(text: string, times = 3): string {
  if (times === 0 || !text.includes('%')) return text
  try {
    return decoded(decodeURIComponent(text), times - 1)
  } catch {
    return text
  }
}
