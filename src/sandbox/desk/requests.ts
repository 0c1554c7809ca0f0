import type { Exchange } from '../../journal/exchange.ts'
import { type ExchangeFilter, filterExchanges } from '../../journal/filter.ts'
import type { Journal } from '../../journal/journal.ts'
import { operationsById } from '../../openapi/operations-by-id.ts'
import type { Zone } from '../../salon/zone.ts'
import { unreadable, type Unreadable } from './unreadable.ts'

/** A journal, and the zone of its salon: requests without a valid key belong to none. */
export interface RequestRecords {
  readonly journal: Journal
  readonly zone: Zone | undefined
}

/** Which exchanges are asked for. */
export interface RequestFilter {
  /** An operationId. */
  readonly operation?: string
  /** `409`, the class `4xx`, or 0 where no answer arrived. */
  readonly status?: number | string
  /** An exchange's id: only later ones; or a time on the sandbox's clock: from then on. */
  readonly since?: number | string
}

/** What a client sent and was answered, oldest first; not redacted. */
export function findRequests(
  { journal, zone }: RequestRecords,
  { operation, status, since: asked }: RequestFilter,
): { readonly ok: true; readonly value: readonly Exchange[] } | Unreadable {
  if (operation !== undefined && !operationsById().has(operation)) {
    const detail = `must be an operationId, and not “${operation}”`
    return { ...unreadable('operation', detail), choices: [...operationsById().keys()] }
  }
  const found = (filter: ExchangeFilter) => ({
    ok: true as const,
    value: filterExchanges(journal.exchanges(), { ...filter, operation, status: textOf(status) }),
  })
  const since = textOf(asked)
  if (since === undefined) return found({})
  if (/^\d{1,15}$/.test(since)) return found({ after: Number(since) })
  const from = zone ? zone.parseLocal(since) : instant(since)
  if (from !== undefined) return found({ from })
  const detail = `must be an exchange's id, or a time as 2026-03-10T08:00:00, and not “${since}”`
  return unreadable('since', detail)
}

/** Where there is no salon there is no wall clock: only a time with an offset says when. */
function instant(text: string): number | undefined {
  const milliseconds = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

function textOf(given: number | string | undefined): string | undefined {
  return given === undefined ? undefined : String(given)
}
