import {
  type Expectation,
  judgeExpectation,
  type JudgedExpectation,
} from '../../journal/expectation.ts'
import type { Journal } from '../../journal/journal.ts'
import type { RequestMatch } from '../../journal/request-match.ts'
import { impossibleParts } from '../../unhappy/possible-match.ts'
import { SettingError, settingProblem, type SettingProblem } from '../../unhappy/setting-error.ts'

/** What a test expects, as it is asked for: `operation` is short for that of `match`. */
export interface ExpectationAsked extends Expectation {
  readonly operation?: string | undefined
}

/**
 * Holds the requests of a journal to what a test expects of them.
 *
 * @throws SettingError for what could never be met, whatever was sent.
 */
export function verifyRequests(journal: Journal, asked: ExpectationAsked): JudgedExpectation {
  const { operation, match = {}, count, order } = asked
  const problems = [
    ...contradictions(asked),
    ...unmeetable(match, 'match'),
    ...(order ?? []).flatMap((one, index) => unmeetable(one, `order.${index}`)),
  ]
  const whole = operation === undefined ? match : { ...match, operation }
  if (problems.length === 0) problems.push(...unmeetable(whole, 'match'))
  if (problems.length > 0) throw new SettingError(problems)
  const isMatched = asked.match !== undefined || operation !== undefined
  return judgeExpectation(journal.exchanges(), {
    match: isMatched ? whole : undefined,
    count,
    order,
  })
}

/** Unlike a fault, an expectation may be about a path that no operation has. */
function unmeetable(match: RequestMatch, at: string): readonly SettingProblem[] {
  const isAboutPath = match.operation === undefined && !match.path?.includes('?')
  return isAboutPath ? [] : impossibleParts(match, at)
}

function contradictions({ operation, match, count, order }: ExpectationAsked): SettingProblem[] {
  const problems: SettingProblem[] = []
  const { min = 0, max = Number.POSITIVE_INFINITY } = count ?? {}
  if (min > max) {
    problems.push(settingProblem('count', `has a min of ${min} over its max of ${max}`))
  }
  if (operation !== undefined && match?.operation !== undefined && operation !== match.operation) {
    problems.push(settingProblem('match.operation', `is another one than operation, ${operation}`))
  }
  if (
    operation === undefined &&
    match === undefined &&
    count === undefined &&
    order === undefined
  ) {
    problems.push(
      settingProblem('', 'expects nothing: name an operation, a match, a count or an order'),
    )
  }
  return problems
}
