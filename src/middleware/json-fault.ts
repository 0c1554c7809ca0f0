/**
 * Why a text is no JSON. The piece of it that engines quote is left out: it may be the end of a key, of which no
 * prefix tells any more.
 */
export function jsonFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const quote = message.indexOf(', ')
  return message.startsWith('Unexpected token') && quote !== -1 ? message.slice(0, quote) : message
}
