import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { documentedAnswer } from '../openapi/documented-answer.ts'
import type { Operation } from '../openapi/operation.ts'
import { longestDelay } from '../unhappy/fault.ts'
import { answer, type Env } from './call.ts'
import { problemAnswer } from './problem.ts'
import { type Preferences, readPreferences, writePreferences } from './preferences.ts'

/** Notes the documented answer, or the delay, that a request asks for itself. Works without a key. */
export function prefer(options: { present: () => number }) {
  return createMiddleware<Env>(function prefer(c, next) {
    const header = c.req.header('prefer')
    if (header === undefined && !c.req.url.includes('__')) return next()
    const refusal = note(c, readPreferences(header, c.req.url), options)
    return refusal ? Promise.resolve(refusal) : next()
  })
}

/** The refusal, if one of the preferences is none that the document has. */
function note(
  c: Context<Env>,
  preferences: Preferences | undefined,
  { present }: { present: () => number },
): Response | undefined {
  const call = c.get('call')
  const { operation } = call
  if (!operation || !preferences) return undefined
  const { code, example, delay } = preferences
  call.fresh = true
  if (delay !== undefined) {
    const milliseconds = /^\d{1,6}$/.test(delay) ? Number(delay) : Number.NaN
    if (!(milliseconds <= longestDelay)) {
      return refuse(c, `A delay is whole milliseconds from 0 to ${longestDelay}, not “${delay}”.`)
    }
    call.delay = milliseconds
  }
  if (code !== undefined || example !== undefined) {
    const now = call.sandbox?.clock.now() ?? present()
    const status = code === undefined ? undefined : Number(code)
    const forced = documentedAnswer(operation, { status, example }, { now })
    if (!forced)
      return refuse(c, `${operation.operationId} documents no ${wanted(preferences)}.`, operation)
    call.forced = forced
  }
  call.headers = { ...call.headers, 'preference-applied': writePreferences(preferences) }
  return undefined
}

function wanted({ code, example }: Preferences): string {
  if (example === undefined) return `status ${code}`
  return code === undefined ? `example ${example}` : `example ${example} with status ${code}`
}

function refuse(c: Context<Env>, detail: string, operation?: Operation): Response {
  c.get('call').reason = 'prefer'
  const choices = operation ? preferencesOf(operation) : [`delay=0 … delay=${longestDelay}`]
  return answer(c, problemAnswer(400, detail, choices))
}

/** Every `code=` and `example=` of an operation, as they are written in the header. */
function preferencesOf({ responses }: Operation): readonly string[] {
  return responses.flatMap(({ status, examples }) => [
    `code=${status}`,
    ...examples.map(({ name }) => `example=${name}`),
  ])
}
