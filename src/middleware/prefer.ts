import { documentedAnswer } from '../openapi/documented-answer.ts'
import type { Operation } from '../openapi/operation.ts'
import { longestDelay } from '../unhappy/fault.ts'
import { type Answered, answer } from './answered.ts'
import type { Call } from './call.ts'
import type { Layer } from './line.ts'
import { problemAnswer } from './problem.ts'
import { type Preferences, readPreferences, writePreferences } from './preferences.ts'

/** Notes the documented answer, or the delay, that a request asks for itself. Works without a key. */
export function prefer(options: { present: () => number }): Layer {
  return function prefer(call, next) {
    const { req } = call.c
    const header = req.header('prefer')
    if (header === undefined && !req.url.includes('__')) return next(call)
    return note(call, readPreferences(header, req.url), options) ?? next(call)
  }
}

/** The refusal, if one of the preferences is none that the document has. */
function note(
  call: Call,
  preferences: Preferences | undefined,
  { present }: { present: () => number },
): Answered | undefined {
  const { operation } = call
  if (!operation || !preferences) return undefined
  const { code, example, delay } = preferences
  call.fresh = true
  if (delay !== undefined) {
    const milliseconds = /^\d{1,6}$/.test(delay) ? Number(delay) : Number.NaN
    if (!(milliseconds <= longestDelay)) {
      return refuse(
        call,
        `A delay is whole milliseconds from 0 to ${longestDelay}, not “${delay}”.`,
      )
    }
    call.delay = milliseconds
  }
  if (code !== undefined || example !== undefined) {
    const now = call.sandbox?.clock.now() ?? present()
    const status = code === undefined ? undefined : Number(code)
    const forced = documentedAnswer(operation, { status, example }, { now })
    if (!forced) {
      const detail = `${operation.operationId} documents no ${wanted(preferences)}.`
      return refuse(call, detail, operation)
    }
    call.forced = forced
  }
  call.headers = { ...call.headers, 'preference-applied': writePreferences(preferences) }
  return undefined
}

function wanted({ code, example }: Preferences): string {
  if (example === undefined) return `status ${code}`
  return code === undefined ? `example ${example}` : `example ${example} with status ${code}`
}

function refuse(call: Call, detail: string, operation?: Operation): Answered {
  const choices = operation ? preferencesOf(operation) : [`delay=0 … delay=${longestDelay}`]
  return answer(call, problemAnswer(400, detail, choices), 'prefer')
}

/** Every `code=` and `example=` of an operation, as they are written in the header. */
function preferencesOf({ responses }: Operation): readonly string[] {
  return responses.flatMap(({ status, examples }) => [
    `code=${status}`,
    ...examples.map(({ name }) => `example=${name}`),
  ])
}
