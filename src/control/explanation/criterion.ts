import { jsonIn } from '../../json/parse.ts'
import { redactText } from '../../json/secrets.ts'
import { jsonOf } from '../../json/show.ts'
import type { Clause } from '../../judge/clause.ts'
import type { components } from '../../openapi/generated/control.types.ts'

/** One thing that was looked at before an exchange was answered. */
export type ExplainedCriterion = components['schemas']['ExplainedCriterion']

interface Looked {
  /** `key`, `path`, `query.limit`, `body.email`, `salon.start` … */
  readonly name: string
  readonly met: boolean
  /** To be read after the name: `must be an integer`. */
  readonly detail: string
  readonly came?: unknown
  readonly clause?: Clause | undefined
}

/** A criterion that can be shown: without secrets, and without what there is not. */
export function criterion({ name, met, detail, came, clause }: Looked): ExplainedCriterion {
  return {
    name: redactText(name),
    met,
    detail: redactText(detail),
    ...(came === undefined ? {} : { came: jsonIn(redactText(jsonOf(came))) }),
    ...(clause === undefined ? {} : { clause }),
  }
}
