import { describeScenarios } from '../unhappy/scenarios/catalogue.ts'
import type { components } from '../openapi/generated/control.types.ts'
import { version } from '../version.ts'
import type { ControlContext, ControlHandlers } from './control-context.ts'
import {
  type DocumentedError,
  documentedErrors,
  type ErrorWay,
} from './errors/documented-errors.ts'

type Schemas = components['schemas']

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
    return { status: 200, body: { errors: errors.map(toCatalogueError) } }
  },

  listScenarios() {
    const scenarios = describeScenarios().map(({ parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ values, ...parameter }) => ({
        ...parameter,
        ...(values ? { values: [...values] } : {}),
      })),
    }))
    return { status: 200, body: { scenarios } }
  },
}

/** The commands use the keys of `demo`: they have to ask about days that are to come there. */
function todayOfDemo({ server }: ControlContext) {
  const { salon, clock } = server.sandboxes.find('demo') ?? server.origins.ofName('demo').open()
  return salon.zone.today(clock.now())
}

function toCatalogueError({ api, ways, ...entry }: DocumentedError): Schemas['CatalogueError'] {
  return { ...entry, api, ways: ways.map(toWay) }
}

function toWay({ request, flags, ...way }: ErrorWay): Schemas['ErrorWay'] {
  return {
    ...way,
    request: { ...request, headers: { ...request.headers } },
    ...(flags ? { flags: [...flags] } : {}),
  }
}
