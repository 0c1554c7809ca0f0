import { redactText } from '../../json/secrets.ts'
import type { Exchange } from '../../journal/exchange.ts'
import type { components } from '../../openapi/generated/control.types.ts'
import type { ExplainedCriterion } from './criterion.ts'

type Decision = Pick<components['schemas']['Explanation'], 'decidedBy' | 'detail'>

interface Looked {
  readonly criteria: readonly ExplainedCriterion[]
  /** How much of the request the document does not allow. */
  readonly problems?: number
}

/** What decided an answer: the first that was not met, in the order in which they are looked at. */
export function decide(exchange: Exchange, looked: Looked): Decision {
  const { reason, response } = exchange
  const { status } = response
  if (reason !== undefined) {
    const detail = `The mock made this answer, and not the salon: ${redactText(reason)}.`
    return { decidedBy: 'mock', detail }
  }
  if (status === 0) return { decidedBy: 'client', detail: 'The client was gone before its answer.' }
  if (status >= 500) return { decidedBy: 'mock', detail: 'This is a bug in Maniquí.' }
  return status < 300
    ? { decidedBy: 'salon', detail: 'Nothing stood against it.' }
    : refusedBy(exchange, looked)
}

function refusedBy({ code, detail, response }: Exchange, looked: Looked): Decision {
  const { criteria, problems = 0 } = looked
  const unmet = (...groups: readonly string[]) =>
    criteria.filter(({ name, met }) => !met && groups.includes(name.split('.', 1).join('')))
  const path = unmet('path', 'method').filter(({ name }) => ['path', 'method'].includes(name))
  if (path.length > 0) return told('path', path)
  const { status } = response
  if (status === 413) {
    return { decidedBy: 'request', detail: 'The body is larger than the mock takes.' }
  }
  const key = unmet('key')
  if (key.length > 0) return told('key', key)
  if (status === 429) return { decidedBy: 'quota', detail: 'The quota of this key was used up.' }
  if (problems > 0) {
    const wrong = criteria.filter(
      ({ name, met, clause }) => !met && clause !== undefined && !name.startsWith('salon.'),
    )
    return told('request', wrong)
  }
  const scenario = unmet('scenario')
  if (scenario.length > 0) return told('mock', scenario)
  const salon = unmet('salon')
  if (salon.length > 0) return told('salon', salon)
  // What the salon found wrong then, and does not now; or an operation that books nothing.
  const said = [code, detail].filter((part) => part !== undefined).join(': ')
  return { decidedBy: 'salon', detail: sentence(`The salon refused it: ${redactText(said)}`) }
}

function told(decidedBy: Decision['decidedBy'], criteria: readonly ExplainedCriterion[]): Decision {
  const list = criteria.map(({ name, detail }) => `${name} ${detail}`).join('; ')
  return { decidedBy, detail: sentence(list) }
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
