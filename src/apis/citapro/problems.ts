import type { components } from '../../openapi/generated/citapro.types.ts'
import type { RequestProblem } from '../../openapi/problem.ts'
import type { FieldError } from './list.ts'

type ValidationProblem = components['schemas']['ValidationProblem']

/** CitaPro's 422, with every message under its field. */
export function invalid(errors: readonly FieldError[]): { status: 422; body: ValidationProblem } {
  const byField = new Map<string, string[]>()
  for (const { field, message } of errors) {
    const known = byField.get(field)
    if (known) known.push(message)
    else byField.set(field, [message])
  }
  return {
    status: 422,
    body: { message: 'The given data was invalid.', errors: Object.fromEntries(byField) },
  }
}

/** What the document says is wrong, in the manner of the document's examples: “The email must be …”. */
export function fromProblems(problems: readonly RequestProblem[]): FieldError[] {
  return problems
    .filter((problem) => problem.keyword !== 'pattern' || !hasOther(problems, problem))
    .map((problem) => ({ field: problem.name, message: sentence(problem) }))
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
