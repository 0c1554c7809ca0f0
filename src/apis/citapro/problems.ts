import type { components } from '../../openapi/generated/citapro.types.ts'
import type { RequestProblem } from '../../openapi/problem.ts'
import type { FieldError } from './list.ts'

type ValidationProblem = components['schemas']['ValidationProblem']

/** CitaPro's 422, with every message under its field. It is called after the problem when there is but one. */
export function invalid(errors: readonly FieldError[]): {
  status: 422
  body: ValidationProblem
  code: string
} {
  const byField = new Map<string, string[]>()
  for (const { field, message } of errors) {
    const known = byField.get(field)
    if (known) known.push(message)
    else byField.set(field, [message])
  }
  return {
    status: 422,
    body: { message: 'The given data was invalid.', errors: Object.fromEntries(byField) },
    code: codeOf(errors) ?? 'VALIDATION_ERROR',
  }
}

function codeOf([first, ...others]: readonly FieldError[]): string | undefined {
  return others.every(({ code }) => code === first?.code) ? first?.code : undefined
}

/** What the document says is wrong, in the manner of the document's examples: “The email must be …”. */
export function fromProblems(problems: readonly RequestProblem[]): FieldError[] {
  return problems
    .filter((problem) => problem.keyword !== 'pattern' || !hasOther(problems, problem))
    .map((problem) => withCode({ field: problem.name, message: sentence(problem) }, problem))
}

/** Only what a list is filtered by has a name of its own in the document; all else is a `VALIDATION_ERROR`. */
function withCode(error: FieldError, { name, keyword }: RequestProblem): FieldError {
  const [, part] = /^filters\.\d+\.(field|operator)$/.exec(name) ?? []
  if (part === undefined || (keyword !== 'enum' && keyword !== 'anyOf')) return error
  return { ...error, code: part === 'field' ? 'UNKNOWN_FILTER_FIELD' : 'UNKNOWN_FILTER_OPERATOR' }
}

/** A pattern only says again what a format or a type has said of the same field. */
function hasOther(problems: readonly RequestProblem[], { name, keyword }: RequestProblem): boolean {
  return problems.some((other) => other.name === name && other.keyword !== keyword)
}

function sentence({ name, keyword, message }: RequestProblem): string {
  const last = name.split('.').at(-1) ?? name
  if (keyword === 'required') return `The ${last} field is required.`
  // The document has patterns for times and dates only, and alternatives for what a list is filtered by.
  if (keyword === 'pattern') {
    const example = last.endsWith('Time') ? '2026-03-10T09:00:00Z' : '2026-03-10'
    return `The ${last} must be written as in ${example}.`
  }
  if (keyword === 'anyOf') return `The ${last} cannot be filtered by.`
  return `The ${last} ${message}.`
}
