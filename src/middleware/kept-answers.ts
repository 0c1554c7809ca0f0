import type { KeptAnswers } from '../sandbox/kept-answers.ts'
import { after, type Layer } from './line.ts'

/** Answers a repeated GET with the text of before, as long as nothing it depends on has changed. */
export function keptAnswers(kept: KeptAnswers): Layer {
  return function keptAnswers(call, next) {
    const { sandbox, operation } = call
    const { url } = call.c.req
    if (!sandbox || operation?.method !== 'GET' || call.fresh === true) return next(call)
    const known = kept.find(sandbox, url)
    if (known) return known
    return after(next(call), (answered) => {
      if (answered.status === 200 && call.fresh !== true) kept.keep(sandbox, url, answered)
      return answered
    })
  }
}
