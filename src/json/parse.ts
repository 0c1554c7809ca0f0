import { messageOf } from './thrown.ts'
import type { Json } from './object.ts'

/** What a text holds as JSON, or why it is none. */
export type Parsed = { readonly value: Json } | { readonly problem: string }

export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: withoutQuote(messageOf(error)) }
  }
}

/** What a text holds as JSON; undefined where it is none, such as an empty one. */
export function jsonIn(text: string): Json | undefined {
  if (text === '') return undefined
  const parsed = parseJson(text)
  return 'value' in parsed ? parsed.value : undefined
}

/** Whether a `Content-Type` says that a body is JSON. */
export function isJsonType(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\s*(?:;|$)/i.test(contentType)
}

/** Engines quote a piece of the text: it may be the end of a key, of which no prefix tells any more. */
function withoutQuote(message: string): string {
  const quote = message.indexOf(', ')
  return message.startsWith('Unexpected token') && quote !== -1 ? message.slice(0, quote) : message
}
