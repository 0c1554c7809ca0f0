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
export function fromProblem(problem: RequestProblem): FieldError {
  const { name, keyword, message } = problem
  const last = name.split('.').at(-1) ?? name
  return {
    field: name,
    message: keyword === 'required' ? `The ${last} field is required.` : `The ${last} ${message}.`,
  }
}
