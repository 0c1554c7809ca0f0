import { describeFaults, describeScenarios } from '../unhappy/describe.ts'
import { loadDocument } from '../openapi/load.ts'
import { version } from '../version.ts'
import { ok } from './answer.ts'
import type { ControlContext, ControlHandlers } from './control-context.ts'
import { documentedErrors } from './errors/documented-errors.ts'

type About = Pick<
  ControlHandlers,
  'getIndex' | 'getHealth' | 'listErrors' | 'listScenarios' | 'listFaults'
>

/** The mock as a whole. */
export const about: About = {
  getIndex() {
    const { title, operations } = loadDocument('control')
    return ok({
      title,
      operations: operations.map(({ method, path, summary }) => ({ method, path, summary })),
    })
  },

  getHealth(_input, { server: { sandboxes, budget } }) {
    return {
      status: 200,
      body: {
        status: 'ok',
        version,
        sandboxes: { count: sandboxes.size, max: sandboxes.max },
        journal: { bytes: budget.bytes, maxBytes: budget.maxBytes, dropped: budget.dropped },
      },
    }
  },

  listErrors({ query }, context) {
    const { url } = context
    const errors = documentedErrors({ api: query.api, url, today: todayOfStart(context) })
    return { status: 200, body: { errors } }
  },

  listScenarios() {
    return { status: 200, body: { scenarios: describeScenarios() } }
  },

  listFaults() {
    return { status: 200, body: { faults: describeFaults() } }
  },
}

/** Every entry has a sandbox of its own, which is made on first use: it asks about days that are to come there. */
function todayOfStart({ server }: ControlContext) {
  const { salon, clock } = server.origins.origin({}).open()
  return salon.zone.today(clock.now())
}
