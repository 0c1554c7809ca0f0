import { createMiddleware } from 'hono/factory'
import type { KeptAnswers } from '../sandbox/kept-answers.ts'
import { answerText, type Env } from './call.ts'

/** Answers a repeated GET with the text of before, as long as nothing it depends on has changed. */
export function keptAnswers(kept: KeptAnswers) {
  return createMiddleware<Env>(async function keptAnswers(c, next) {
    const { sandbox, operation, fresh } = c.get('call')
    if (!sandbox || operation?.method !== 'GET' || fresh === true) return next()
    const known = kept.find(sandbox, c.req.url)
    return known ? answerText(c, known) : next()
  })
}
