/** A request to write down. */
export interface CurlRequest {
  /** By default GET. */
  readonly method?: string
  readonly url: string
  readonly headers: Iterable<readonly [name: string, value: string]>
  readonly body?: string | undefined
  /** A body of so many bytes instead, which comes by a pipe. */
  readonly bodyBytes?: number | undefined
}

export interface CurlStyle {
  /** What goes first: `['-sS', '-g']`. */
  readonly options?: readonly string[]
  readonly quotes?: Quotes
  readonly urlFirst?: boolean
}

/**
 * Single quotes keep everything as it is. Double ones are understood by shells of Windows, too. Where secrets were
 * taken out, double ones stand around what the shell must put in for `$KEY` and `$SECRET`, single ones elsewhere.
 */
export type Quotes = keyof typeof quotings

const quotings = {
  single: (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`,
  double: (text: string) => `"${text.replaceAll(/[\\"`$]/g, String.raw`\$&`)}"`,
  secrets: (text: string): string =>
    /\$(?:KEY|SECRET)/.test(text)
      ? `"${text.replaceAll(/[\\"`]|\$(?!KEY|SECRET)/g, String.raw`\$&`)}"`
      : quotings.single(text),
}

/** A request as a command to paste into a shell. */
export function curl(request: CurlRequest, style: CurlStyle = {}): string {
  const { method = 'GET', url, headers, body, bodyBytes } = request
  const { options = [], quotes = 'single', urlFirst = false } = style
  const quote = quotings[quotes]
  const words = [...headers].map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  if (bodyBytes !== undefined) words.push('--data-binary @-')
  else if (body !== undefined) words.push(`--data-raw ${quote(body)}`)
  // With a body curl sends a POST, unless it is told otherwise.
  if (method !== 'GET' || bodyBytes !== undefined || body !== undefined) {
    words.unshift(`-X ${method}`)
  }
  if (urlFirst) words.unshift(quote(url))
  else words.push(quote(url))
  const command = ['curl', ...options, ...words].join(' ')
  return bodyBytes === undefined ? command : `head -c ${bodyBytes} /dev/zero | ${command}`
}
