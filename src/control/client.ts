import { findRequests, type RequestRecords } from '../sandbox/desk/requests.ts'
import type { Unreadable } from '../sandbox/desk/unreadable.ts'
import { unkeyed } from '../sandbox/name.ts'
import { done, ok } from './answer.ts'
import { type ControlContext, type ControlHandlers, existing } from './control-context.ts'
import { invalidProblem, type Refused } from './problem.ts'
import { toArchive, toCoverage, toExchange } from './wire.ts'

type Client = Pick<ControlHandlers, 'listRequests' | 'clearRequests' | 'getCoverage'>

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

export function unaskable({ field, detail, choices }: Unreadable): Refused<422> {
  return invalidProblem([{ in: 'query', name: field, detail }], choices)
}
