import { type ExchangeFilter, filterExchanges } from '../journal/filter.ts'
import { toHttpArchive } from '../journal/har.ts'
import type { Journal } from '../journal/journal.ts'
import { redactExchange } from '../journal/redact.ts'
import type { Zone } from '../salon/zone.ts'
import { unkeyed } from '../sandbox/name.ts'
import { operationsById } from '../openapi/operations-by-id.ts'
import { version } from '../version.ts'
import {
  type ControlContext,
  existing,
  type Found,
  type SyncControlHandlers,
} from './control-context.ts'
import { type FieldProblem, invalid } from './problem.ts'
import { toExchange } from './wire.ts'

type Client = Pick<SyncControlHandlers, 'listRequests' | 'clearRequests' | 'getCoverage'>

/** What the sandbox's client sent, met and did wrong. */
export const client: Client = {
  listRequests({ path, query }, context) {
    const found = journalOf(path.name, context)
    if ('refused' in found) return found.refused
    const { journal, zone } = found.found
    const filter = readFilter(query, zone)
    if ('error' in filter) return invalid([filter.error], filter.choices)
    const exchanges = filterExchanges(journal.exchanges(), filter)
    const newest = exchanges.slice(-query.limit)
    if (query.format === 'har') {
      const archive = toHttpArchive(newest.map(redactExchange), {
        creator: { name: 'maniqui', version },
      })
      return { status: 200, body: archive }
    }
    const body = { exchanges: newest.map((one) => toExchange(one, zone)), total: exchanges.length }
    return { status: 200, body }
  },

  clearRequests({ path }, context) {
    const found = journalOf(path.name, context)
    if ('refused' in found) return found.refused
    found.found.journal.clear()
    return { status: 204 }
  },

  getCoverage({ path }, context) {
    const found = journalOf(path.name, context)
    if ('refused' in found) return found.refused
    const { coverage, grading } = found.found.journal
    const { operations, undocumented, ...counts } = coverage.report([...operationsById().values()])
    const findings = grading.findings()
    return {
      status: 200,
      body: {
        ...counts,
        operations: operations.map(({ api, ...rest }) => ({ ...rest, ...apiOf(api) })),
        undocumented: undocumented.map(({ api, ...rest }) => ({ ...rest, ...apiOf(api) })),
        grading: {
          ok: findings.length === 0,
          findings: findings.map(({ exchanges, ...rest }) => ({
            ...rest,
            exchanges: exchanges.map((ids) => [...ids]),
          })),
        },
      },
    }
  },
}

/** A sandbox's journal, or that of the requests without a valid key. */
export function journalOf(
  name: string,
  context: ControlContext,
): Found<{ journal: Journal; zone: Zone | undefined }, 404> {
  if (name === unkeyed)
    return { found: { journal: context.server.unkeyedJournal, zone: undefined } }
  const sandbox = existing(name, context)
  if ('refused' in sandbox) return sandbox
  const { journal, salon } = sandbox.found
  return { found: { journal, zone: salon.zone } }
}

function readFilter(
  query: { operation?: string; status?: string; since?: string },
  zone: Zone | undefined,
): ExchangeFilter | { error: FieldProblem; choices?: readonly string[] } {
  const { operation, status, since } = query
  if (operation !== undefined && !operationsById().has(operation)) {
    const choices = [...operationsById().keys()]
    const detail = `must be an operationId, and not “${operation}”`
    return { error: { in: 'query', name: 'operation', detail }, choices }
  }
  if (since === undefined || /^\d{1,15}$/.test(since)) {
    return { operation, status, after: since === undefined ? undefined : Number(since) }
  }
  const from = zone ? zone.parseLocal(since) : instant(since)
  if (from !== undefined) return { operation, status, from }
  const detail = `must be an exchange's id, or a time as 2026-03-10T08:00:00, and not “${since}”`
  return { error: { in: 'query', name: 'since', detail } }
}

/** Where there is no salon there is no wall clock: only a time with an offset says when. */
function instant(text: string): number | undefined {
  const milliseconds = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

function apiOf(api: string | undefined) {
  return { api: api === 'salonbookit' ? ('salonbookit' as const) : ('citapro' as const) }
}
