import { createMiddleware } from 'hono/factory'
import type { KeptAnswers } from '../sandbox/kept-answers.ts'
import { answerText, type Env, serialise } from './call.ts'

/** The end of the line: runs the operation on the sandbox's salon. */
export function handle(kept: KeptAnswers) {
  return createMiddleware<Env>(async function handle(c) {
    const { api, operation, sandbox, input, fresh } = c.get('call')
    if (!operation || !sandbox || !input) throw new Error('a request reached its handler unprepared')
    const given = api.handle(operation, input, { salon: sandbox.salon })
    const code = given.status < 400 ? undefined : api.explain(given.body)
    const answered = serialise(code === undefined ? given : { ...given, code })
    if (operation.method === 'GET' && answered.status === 200 && fresh !== true) {
      kept.keep(sandbox, c.req.url, answered)
    }
    return answerText(c, answered)
  })
}
