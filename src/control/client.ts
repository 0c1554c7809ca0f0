import { shown } from '../json/show.ts'
import type { Candidate, JudgedExpectation } from '../journal/expectation.ts'
import { findRequests, type RequestRecords } from '../sandbox/desk/requests.ts'
import type { Unreadable } from '../sandbox/desk/unreadable.ts'
import { SettingError } from '../unhappy/setting-error.ts'
import { type ExpectationAsked, verifyRequests } from '../sandbox/desk/verify-requests.ts'
import { unkeyed } from '../sandbox/name.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { done, ok } from './answer.ts'
import { type ControlContext, type ControlHandlers, existing } from './control-context.ts'
import { explainExchange } from './explanation/explain-exchange.ts'
import {
  conflictProblem,
  invalidProblem,
  invalidSettings,
  notFoundProblem,
  type Refused,
} from './problem.ts'
import { toArchive, toCoverage, toExchange } from './wire.ts'

type Client = Pick<
  ControlHandlers,
  'listRequests' | 'clearRequests' | 'verifyRequests' | 'explainRequest' | 'getCoverage'
>

/** What the sandbox's client sent, met and did wrong. */
export const client: Client = {
  listRequests({ path, query }, context) {
    return recorded(path.name, context, (records) => {
      const found = findRequests(records, query)
      if (!found.ok) return unaskable(found)
      const newest = found.value.slice(-query.limit)
      if (query.format === 'har') return ok(toArchive(newest))
      const exchanges = newest.map((one) => toExchange(one, records.zone))
      return ok({ exchanges, total: found.value.length })
    })
  },

  clearRequests: ({ path }, context) =>
    recorded(path.name, context, ({ journal }) => {
      journal.clear()
      return done
    }),

  verifyRequests({ path, body }, context) {
    return recorded(path.name, context, (records) => verified(records, body))
  },

  explainRequest({ path }, context) {
    const { server } = context
    if (path.name === unkeyed) return explainedExchange({ journal: server.unkeyedJournal }, path.id)
    return existing(path.name, context, (sandbox) => explainedExchange(sandbox, path.id, sandbox))
  },

  getCoverage: ({ path }, context) =>
    recorded(path.name, context, ({ journal }) => ok(toCoverage(journal))),
}

/** Looks at a sandbox's journal, or at that of the requests without a valid key. */
function recorded<A>(
  name: string,
  context: ControlContext,
  look: (records: RequestRecords) => A,
): A | Refused<404> {
  if (name === unkeyed) return look({ journal: context.server.unkeyedJournal, zone: undefined })
  return existing(name, context, ({ journal, salon }) => look({ journal, zone: salon.zone }))
}

/** Of an exchange that the journal still holds. */
export function explainedExchange(
  { journal }: Pick<Sandbox, 'journal'>,
  id: number,
  sandbox?: Sandbox,
) {
  const exchanges = journal.exchanges()
  const exchange = exchanges.find((one) => one.id === id)
  if (exchange) return ok(explainExchange(exchange, sandbox))
  const [first] = exchanges
  const held = first
    ? `it holds ${first.id} to ${exchanges.at(-1)?.id ?? first.id}`
    : 'it is empty, as nothing came yet or it was cleared'
  return notFoundProblem(`There is no exchange ${id} in this journal: ${held}.`)
}

/** 200, or 409 with what came instead. */
export function verified({ journal, zone }: RequestRecords, expectation: ExpectationAsked) {
  try {
    return judged(verifyRequests(journal, expectation), zone)
  } catch (error) {
    if (error instanceof SettingError) return invalidSettings(error)
    throw error
  }
}

function judged({ met, reason, found, instead }: JudgedExpectation, zone: RequestRecords['zone']) {
  if (met) return ok({ found: [...found] })
  const { status, body, headers } = conflictProblem(withNearest(reason, instead[0]))
  const candidates = instead.map(({ exchange, criteria }) => ({
    exchange: toExchange(exchange, zone),
    criteria: criteria.map((criterion) => ({ ...criterion })),
  }))
  return { status, headers, body: { ...body, found: [...found], instead: candidates } }
}

/** With a tick or a cross for each criterion, so that a failed test shows what to look at. */
function withNearest(reason: string, nearest: Candidate | undefined): string {
  if (!nearest) return reason
  const { exchange, criteria } = nearest
  const { method, url } = exchange.request
  const list = criteria.map(({ name, wanted, came, met }) =>
    met
      ? `✓ ${name} ${wanted}`
      : `✗ ${name} ${wanted}, came ${came === undefined ? 'nothing' : shown(came)}`,
  )
  return `${reason} Nearest is exchange ${exchange.id}, ${method} ${url}: ${list.join('; ')}.`
}

export function unaskable({ field, detail, choices }: Unreadable): Refused<422> {
  return invalidProblem([{ in: 'query', name: field, detail }], choices)
}
