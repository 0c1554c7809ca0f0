import type { Api } from '../../apis/api.ts'
import { operationClause } from '../../judge/clause.ts'
import { judgeUnknown } from '../../judge/judge-request.ts'
import { nearestOperation } from '../../middleware/nearest-operation.ts'
import { type Match, matchOperation } from '../../openapi/match.ts'
import { criterion, type ExplainedCriterion } from './criterion.ts'

interface Asked {
  readonly method: string
  readonly pathname: string
}

/** The operation a request is for; or the nearest one, or the methods that there are. */
export function pathCriterion(
  { document }: Api,
  { method, pathname }: Asked,
): { readonly found: ExplainedCriterion; readonly match?: Match } {
  const match = matchOperation(document, method, pathname)
  if (match && 'operation' in match) {
    const { operation } = match
    const detail = `is ${operation.method} ${operation.path} (${operation.operationId})`
    const clause = operationClause(operation)
    return { found: criterion({ name: 'path', met: true, detail, came: pathname, clause }), match }
  }
  const { clause } = judgeUnknown(document, { method, pathname, allow: match?.allow }).judgement
  if (match) {
    const detail = `must be one of ${match.allow.join(', ')} at this path`
    return { found: criterion({ name: 'method', met: false, detail, came: method, clause }) }
  }
  const nearest = nearestOperation(method, pathname)
  const detail = `is of no operation; the nearest is ${nearest.method} ${nearest.path} (${nearest.operationId})`
  return { found: criterion({ name: 'path', met: false, detail, came: pathname, clause }) }
}
