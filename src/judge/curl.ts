import { type Exchange, pairsOf } from '../journal/exchange.ts'
import { curl } from '../json/curl.ts'
import { cut } from '../json/show.ts'

/** A command that repeats a redacted exchange's request; export `KEY` before pasting it. */
export function curlOf({ request: { method, url, rawHeaders, body } }: Exchange): string {
  // An `Accept` of its own adds nothing that curl's `*/*` would not get.
  const headers = pairsOf(rawHeaders).filter(([name]) => name !== 'accept')
  const short = body === undefined ? body : cut(body, 2000, `… (${body.length} characters)`)
  const style = { options: ['-sS', '-g'], quotes: 'secrets' } as const
  return curl({ method, url, headers, body: short }, style)
}
