import type { Exchange } from './exchange.ts'

/** Which exchanges of a journal are asked for; what is left out does not matter. */
export interface ExchangeFilter {
  /** An operationId. */
  readonly operation?: string | undefined
  /** `409`, or the class `4xx`. */
  readonly status?: string | undefined
  /** Only those with a higher id. */
  readonly after?: number | undefined
  /** Only those at this time or later: milliseconds since the epoch, on the sandbox's clock. */
  readonly from?: number | undefined
}

/** The exchanges that fit all of a filter, in their order. */
export function filterExchanges(
  exchanges: Iterable<Exchange>,
  { operation, status, after, from }: ExchangeFilter,
): Exchange[] {
  const fitsStatus = statusTest(status)
  const found: Exchange[] = []
  for (const exchange of exchanges) {
    if (operation !== undefined && exchange.operationId !== operation) continue
    if (after !== undefined && exchange.id <= after) continue
    if (from !== undefined && exchange.at < from) continue
    if (fitsStatus(exchange.response.status)) found.push(exchange)
  }
  return found
}

function statusTest(wanted: string | undefined): (status: number) => boolean {
  if (wanted === undefined) return () => true
  if (!wanted.endsWith('xx')) return (status) => status === Number(wanted)
  const hundreds = Number(wanted.slice(0, 1))
  return (status) => Math.floor(status / 100) === hundreds
}
