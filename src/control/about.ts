import { describeScenarios } from '../unhappy/scenarios/catalogue.ts'
import { version } from '../version.ts'
import type { ControlContext, ControlHandlers } from './control-context.ts'
import { documentedErrors } from './errors/documented-errors.ts'

type About = Pick<ControlHandlers, 'getHealth' | 'listErrors' | 'listScenarios'>

/** The mock as a whole. */
export const about: About = {
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
    const errors = documentedErrors({ api: query.api, url, today: todayOfDemo(context) })
    return { status: 200, body: { errors } }
  },

  listScenarios() {
    return { status: 200, body: { scenarios: describeScenarios() } }
  },
}

/** The commands use the keys of `demo`: they have to ask about days that are to come there. */
function todayOfDemo({ server }: ControlContext) {
  const { salon, clock } = server.sandboxes.find('demo') ?? server.origins.ofName('demo').open()
  return salon.zone.today(clock.now())
}
