import type { components } from '../openapi/generated/control.types.ts'
import { shownName } from '../sandbox/name.ts'
import type { SettingError } from '../unhappy/setting-error.ts'

/** A problem document (RFC 9457). */
export type Problem = components['schemas']['Problem']

export type FieldProblem = NonNullable<Problem['errors']>[number]

/** An answer that says what is wrong. */
export interface Refused<Status extends number> {
  readonly status: Status
  readonly body: Problem
  readonly headers: Readonly<Record<string, string>>
}

interface Wrong {
  readonly title: string
  /** The cause, the offending value and the remedy, in one sentence. */
  readonly detail: string
  readonly errors?: FieldProblem[]
  readonly choices?: string[]
  readonly headers?: Readonly<Record<string, string>>
}

export function controlProblem<Status extends number>(
  status: Status,
  wrong: Wrong,
): Refused<Status> {
  const { headers, title, ...rest } = wrong
  return {
    status,
    body: { type: 'about:blank', title, status, ...rest },
    headers: { 'content-type': 'application/problem+json', ...headers },
  }
}

/** A path as it can be shown: sandboxes stand in it by names that may be keys. */
export function shownPath(path: string): string {
  return path.split('/').map(shownName).join('/')
}

/** 422 that names every offending field. */
export function invalidProblem(
  errors: readonly FieldProblem[],
  choices?: readonly string[],
): Refused<422> {
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors`
  const list = errors.map(({ name, detail }) => `${name} ${detail}`).join('; ')
  return controlProblem(422, {
    title: 'Invalid request',
    detail: `The request has ${count}: ${list}.`,
    errors: [...errors],
    ...(choices ? { choices: [...choices] } : {}),
  })
}

/** 422 about one field of the body. */
export function invalidField(
  name: string,
  detail: string,
  choices?: readonly string[],
): Refused<422> {
  return invalidProblem([{ in: 'body', name, detail }], choices)
}

/** 422 about scenarios or faults; `within` is the field of the body that holds them. */
export function invalidSettings({ problems }: SettingError, within = ''): Refused<422> {
  const errors = problems.map(({ at, message }) => {
    const name = [within, at].filter((part) => part !== '').join('.')
    return { in: 'body' as const, name: name || 'body', detail: message }
  })
  return invalidProblem(errors, problems.find(({ available }) => available)?.available)
}

export function notFoundProblem(detail: string): Refused<404> {
  return controlProblem(404, { title: 'Not found', detail })
}

export function conflictProblem(detail: string, errors?: FieldProblem[]): Refused<409> {
  return controlProblem(409, { title: 'Conflict', detail, ...(errors ? { errors } : {}) })
}

export function toResponse({ status, body, headers }: Refused<number>): Response {
  return new Response(JSON.stringify(body), { status, headers })
}

/** A sentence, to be read after the name of the field that it tells of. */
export function asClause(sentence: string): string {
  return `cannot be used: ${sentence.replaceAll('\n', ' ').replace(/\.$/, '')}`
}
