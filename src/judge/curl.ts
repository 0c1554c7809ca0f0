import type { Exchange } from '../journal/exchange.ts'

/** A command that repeats a redacted exchange's request; export `KEY` before pasting it. */
export function curlOf({ request }: Exchange): string {
  const parts = ['curl', '-sS', '-g']
  if (request.method !== 'GET') parts.push('-X', request.method)
  for (const [name, value] of pairsOf(request.rawHeaders)) {
    // An `Accept` of its own adds nothing that curl's `*/*` would not get.
    if (name !== 'accept') parts.push('-H', quote(`${name}: ${value}`))
  }
  if (request.body !== undefined) parts.push('--data-raw', quote(shorten(request.body)))
  parts.push(quote(request.url))
  return parts.join(' ')
}

export function pairsOf(rawHeaders: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? ''])
  }
  return pairs
}

/** Double quotes only where the shell must put in `$KEY` or `$SECRET`. */
function quote(text: string): string {
  if (/\$(KEY|SECRET)/.test(text)) {
    const escaped = text.replace(/[\\"`]/g, '\\$&').replace(/\$(?!KEY|SECRET)/g, '\\$')
    return `"${escaped}"`
  }
  return `'${text.replaceAll("'", "'\\''")}'`
}

function shorten(body: string): string {
  return body.length > 2000 ? `${body.slice(0, 2000)}… (${body.length} characters)` : body
}
