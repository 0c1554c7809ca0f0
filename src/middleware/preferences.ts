/** What a request prefers, as it was written; the header beats the query. */
export interface Preferences {
  readonly code?: string
  readonly example?: string
  readonly delay?: string
}

const known = ['code', 'example', 'delay'] as const

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/**
 * Reads the preferences that are ours from a `Prefer` header (RFC 7240: names in any case, quotes, parameters
 * after `;`, of two of a name the first counts, what is unknown or malformed is ignored) and from the query's
 * `__code`, `__example`, `__delay`. Undefined when there is none.
 */
export function readPreferences(header: string | undefined, url: string): Preferences | undefined {
  const sent = header === undefined ? new Map<string, string>() : parsePrefer(header)
  const query = url.indexOf('?')
  const search =
    query !== -1 && url.includes('__', query) ? new URLSearchParams(url.slice(query)) : undefined
  const preferences: Record<string, string> = {}
  // Code and example are one wish: half of the header's and half of the query's would be nobody's.
  const isAnswerSent = sent.has('code') || sent.has('example')
  for (const name of known) {
    const isSettled = isAnswerSent && name !== 'delay'
    const value = sent.get(name) ?? (isSettled ? undefined : search?.get(`__${name}`))
    if (value !== undefined && value !== null) preferences[name] = value
  }
  return Object.keys(preferences).length > 0 ? preferences : undefined
}

/** The preferences of a header by name in lower case; one without a value has an empty one. */
export function parsePrefer(header: string): ReadonlyMap<string, string> {
  const preferences = new Map<string, string>()
  for (const element of split(header, ',')) {
    const [preference = ''] = split(element, ';')
    const equals = preference.indexOf('=')
    const name = (equals === -1 ? preference : preference.slice(0, equals)).trim().toLowerCase()
    const value = equals === -1 ? '' : unquoted(preference.slice(equals + 1).trim())
    if (token.test(name) && value !== undefined && !preferences.has(name)) {
      preferences.set(name, value)
    }
  }
  return preferences
}

/** `code=422, example="two words"`, as a `Preference-Applied` has it. */
export function writePreferences(preferences: Preferences): string {
  return Object.entries(preferences)
    .map(([name, value]) => `${name}=${token.test(value) ? value : quoted(value)}`)
    .join(', ')
}

/** Cuts at a separator, but not within a quoted string. */
function split(text: string, separator: string): string[] {
  const parts: string[] = []
  let from = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (isQuoted && character === '\\') at++
    else if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

/** The value of a token or a quoted string; undefined when it is neither. */
function unquoted(word: string): string | undefined {
  if (word === '') return ''
  if (!word.startsWith('"')) return token.test(word) ? word : undefined
  if (word.length < 2 || !/^"(?:[^"\\]|\\.)*"$/.test(word)) return undefined
  return word.slice(1, -1).replaceAll(/\\(.)/g, '$1')
}

function quoted(value: string): string {
  // A header cannot carry anything beyond printable ASCII.
  return `"${value.replaceAll(/[^\x20-\x7e]/g, '?').replaceAll(/["\\]/g, '\\$&')}"`
}
