import { apiNamed } from '../../apis/registry.ts'
import { isFaceName } from '../../faces/face-name.ts'
import { type Exchange, pairsOf } from '../../journal/exchange.ts'
import { matchedExchange } from '../../journal/matched-exchange.ts'
import { exampleClause } from '../../judge/clause.ts'
import { readRequest } from '../../judge/judge-request.ts'
import type { components } from '../../openapi/generated/control.types.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { toExchange } from '../wire.ts'
import type { ExplainedCriterion } from './criterion.ts'
import { decide } from './decide.ts'
import { inputCriteria } from './input-criteria.ts'
import { keyCriterion } from './key-criterion.ts'
import { pathCriterion } from './path-criterion.ts'
import { askSalon } from './ask-salon.ts'

export type Explanation = components['schemas']['Explanation']

/** Why an exchange was answered as it was. The sandbox is looked at as it is now; without a valid key there is none. */
export function explainExchange(exchange: Exchange, sandbox: Sandbox | undefined): Explanation {
  const shown = toExchange(exchange, sandbox?.salon.zone)
  const { api: name = '', request } = exchange
  if (!isFaceName(name)) {
    return { exchange: shown, criteria: [], ...decide(exchange, { criteria: [] }) }
  }
  const api = apiNamed(name)
  const { method, path: pathname, header } = matchedExchange(exchange)
  const key = keyCriterion(api, header, sandbox?.name)
  const { found: path, match } = pathCriterion(api, { method, pathname })
  if (!match) {
    const criteria = [key, path]
    const clause = path.clause ? { clause: path.clause } : {}
    return { exchange: shown, criteria, ...decide(exchange, { criteria }), ...clause }
  }
  const headers = new Headers(pairsOf(request.rawHeaders))
  const sent = {
    text: request.body ?? '',
    state: request.body === undefined ? 'unread' : 'whole',
  }
  const read = readRequest(match, { search: new URL(request.url).search, headers, sent })
  const asked = sandbox && askSalon(exchange, read, { api, sandbox })
  const criteria: ExplainedCriterion[] = [
    key,
    path,
    ...inputCriteria(read, { headers, sent }),
    ...(asked?.criteria ?? []),
  ]
  const { status } = exchange.response
  return {
    exchange: shown,
    criteria,
    ...decide(exchange, { criteria, problems: read.problems.length }),
    ...(asked?.takenBy ? { takenBy: asked.takenBy } : {}),
    clause: exampleClause(match.operation, { status, code: exchange.code }),
  }
}
