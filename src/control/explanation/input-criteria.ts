import { isSecretName, redacted } from '../../json/secrets.ts'
import { objectOf } from '../../json/object.ts'
import { inputClause } from '../../judge/clause.ts'
import { type ReadRequest, type SeenBody, valueOf } from '../../judge/judge-request.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { RequestProblem } from '../../openapi/problem.ts'
import { criterion, type ExplainedCriterion } from './criterion.ts'

type Place = Pick<RequestProblem, 'in' | 'name'>

interface Sent {
  readonly headers: Headers
  readonly sent: SeenBody
}

/** Every parameter and field of the body that was sent, or should have been; what is wrong first. */
export function inputCriteria(
  { call, problems }: ReadRequest,
  { headers, sent }: Sent,
): readonly ExplainedCriterion[] {
  const { operation } = call
  const show = (place: Place, met: boolean, detail: string, keyword?: string) =>
    criterion({
      name: `${place.in}.${place.name}`,
      met,
      detail,
      came: isSecretName(place.name) ? redacted : valueOf(place, { call, headers, sent }),
      clause: inputClause(operation, place.name, keyword),
    })
  const wrong = problems.map((problem) => show(problem, false, problem.message, problem.keyword))
  const isWrong = ({ in: where, name }: Place) =>
    problems.some((one) => one.in === where && top(one.name) === name)
  const right = placesOf(call).filter((place) => !isWrong(place))
  return [
    ...wrong,
    ...right.map((place) => show(place, true, 'is as the document has it')),
    ...undeclared(operation, call.query ?? []).map((name) =>
      criterion({
        name: `query.${name}`,
        met: false,
        detail: 'is no parameter of this operation, and was ignored',
      }),
    ),
  ]
}

/** What was sent and the document knows. */
function placesOf({ operation, path = {}, query = [], body }: ReadRequest['call']): Place[] {
  const queried = new Set(query.map(([key]) => key.split('[', 1).join('')))
  return [
    ...Object.keys(path).map((name) => ({ in: 'path' as const, name })),
    ...operation.parameters
      .filter(({ in: place, name }) => place === 'query' && queried.has(name))
      .map(({ name }) => ({ in: 'query' as const, name })),
    ...Object.keys(objectOf(body)).map((name) => ({ in: 'body' as const, name })),
  ]
}

/** Two underscores ask the mock for something, not the API. */
function undeclared({ parameters }: Operation, query: readonly (readonly [string, string])[]) {
  const known = new Set(parameters.map(({ name }) => name))
  const names = new Set(query.map(([key]) => key.split('[', 1).join('')))
  return [...names].filter((name) => !known.has(name) && !name.startsWith('__'))
}

const top = (name: string): string => name.split('.', 1).join('')
