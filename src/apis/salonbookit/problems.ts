import type { components } from '../../openapi/generated/salonbookit.types.ts'
import { fieldOf, listOf } from '../../json/look.ts'
import { objectOf } from '../../json/object.ts'
import { exampleAnswer } from '../../openapi/examples.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { RequestProblem } from '../../openapi/problem.ts'
import type { Answer } from '../api.ts'

type ErrorDetails = components['schemas']['ErrorDetails']

const dates: ReadonlySet<string> = new Set(['fecha', 'desde', 'hasta'])

/** The codes made for one problem, by the field that has it. */
const ownCodes: ReadonlyMap<string, string> = new Map([
  ['email', 'INVALID_EMAIL'],
  ['telefono', 'INVALID_PHONE'],
  ['hora_inicio', 'INVALID_TIME'],
  ['fecha', 'INVALID_DATE'],
])

/**
 * The answer to a request that leaves the document. In a query a bad date comes first, then any other
 * problem; only then is a `peluquero_id` that is no integer an unknown professional. In a body one problem has
 * a code of its own, several share `VALIDATION_ERROR`. Every wrong field is in `details`.
 */
export function invalid(operation: Operation, problems: readonly RequestProblem[]): Answer {
  const details = detailsOf(problems)
  const code = operation.requestBody ? codeOfBody(problems) : codeOfQuery(problems)
  const answer = exampleAnswer(operation, code)
  if (code === 'PROFESSIONAL_NOT_FOUND') return answer
  const { message } = readError(answer.body).error
  return { ...answer, body: { success: false, error: { code, message, details } } }
}

/** The code and message of an error body; every error body of the document has them. */
export function readError(body: unknown): { error: { code: string; message: string } } {
  const error = objectOf(fieldOf(body, 'error'))
  if ('code' in error && 'message' in error) {
    return { error: { code: String(error['code']), message: String(error['message']) } }
  }
  throw new Error(`not an error body: ${JSON.stringify(body)}`)
}

/** The code, and of the details the first; without details the message. */
export function explain(body: unknown): { code?: string; detail?: string } {
  if (!('error' in objectOf(body))) return {}
  const { code, message } = readError(body).error
  const [first] = Object.entries(objectOf(fieldOf(body, 'error', 'details')))
  return { code, detail: first ? `${first[0]}: ${String(listOf(first[1])[0])}` : message }
}

function codeOfQuery(problems: readonly RequestProblem[]): string {
  if (problems.some(({ name }) => dates.has(name))) return 'INVALID_DATE'
  const others = problems.filter(({ name }) => name !== 'peluquero_id')
  return others.length > 0 ? 'VALIDATION_ERROR' : 'PROFESSIONAL_NOT_FOUND'
}

function codeOfBody(problems: readonly RequestProblem[]): string {
  const [only, ...others] = new Set(problems.map(({ name }) => name))
  if (only === undefined || others.length > 0) return 'VALIDATION_ERROR'
  const missing = problems.some(({ keyword }) => keyword === 'required')
  if (missing) return only === 'body' ? 'VALIDATION_ERROR' : 'MISSING_REQUIRED_FIELD'
  return ownCodes.get(only) ?? 'VALIDATION_ERROR'
}

function detailsOf(problems: readonly RequestProblem[]): ErrorDetails {
  const details = new Map<string, string[]>()
  for (const problem of problems) {
    const text = inSpanish(problem)
    const known = details.get(problem.name)
    if (!known) details.set(problem.name, [text])
    else if (!known.includes(text)) known.push(text)
  }
  return Object.fromEntries(details)
}

const types: Readonly<Record<string, string>> = {
  integer: 'Debe ser un número entero.',
  number: 'Debe ser un número.',
  string: 'Debe ser un texto.',
  boolean: 'Debe ser verdadero o falso.',
  array: 'Debe ser una lista.',
  object: 'Debe ser un objeto.',
}

function inSpanish({ name, keyword, params }: RequestProblem): string {
  if (keyword === 'required') return 'Este campo es obligatorio.'
  if (keyword === 'type') return types[String(params['type'])] ?? 'El tipo no es válido.'
  if (dates.has(name)) return 'Se espera una fecha existente, AAAA-MM-DD.'
  if (name === 'hora_inicio') return 'Se espera HH:MM.'
  const limit = String(params['limit'])
  switch (keyword) {
    case 'minimum':
      return `Debe ser como mínimo ${limit}.`
    case 'maximum':
      return `Debe ser como máximo ${limit}.`
    case 'minLength':
    case 'minItems':
      return limit === '1' ? 'No puede estar vacío.' : `Debe tener al menos ${limit} elementos.`
    case 'maxLength':
      return `Debe tener como máximo ${limit} caracteres.`
    case 'maxItems':
      return `Debe tener como máximo ${limit} elementos.`
    case 'repeated':
      return 'No puede enviarse más de una vez.'
    default:
      return 'El formato no es válido.'
  }
}
