import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { jsonIn } from '../../src/json/parse.ts'
import type { Operation, Schema } from '../../src/openapi/operation.ts'
import { faultKinds } from '../../src/unhappy/fault.ts'
import { describeScenarios } from '../../src/unhappy/describe.ts'
import { operationOf } from '../support/breaches.ts'
import type { Draft } from './draft.ts'
import type { Finding } from './verdict.ts'

/*
 * A request held to its document by a validator that is not the server's: Ajv, which compiles the schemas here and
 * now, while the server's were compiled at build time and may be out of date, or not be asked.
 */

const compiled = new Map<Schema, ValidateFunction>()

/** In a URL everything is text: with `coerceTypes` it counts as what the schema makes of it. */
function problemsOf(schema: Schema, value: unknown, { coerceTypes }: { coerceTypes: boolean }) {
  let validate = compiled.get(schema)
  if (!validate) {
    const ajv = new Ajv2020({ strict: false, coerceTypes, logger: false })
    ajvFormats.default(ajv)
    // Ajv changes the type only of what stands in something.
    validate = ajv.compile({ type: 'array', items: schema })
    compiled.set(schema, validate)
  }
  if (validate([value])) return []
  return (validate.errors ?? [])
    .slice(0, 1)
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** What is wrong with a request that was answered as if nothing were. */
export function accepted(
  { method, url, headers }: Request,
  { body }: Draft,
  answer: Response,
): Finding[] {
  const { status } = answer
  const operation = operationOf(method, url)
  if (!operation || status >= 300 || answer.headers.get('x-maniqui') !== null) return []
  const isJson = headers.get('content-type')?.startsWith('application/json') === true
  const problems = [...ofQuery(operation, new URL(url)), ...(isJson ? ofBody(operation, body) : [])]
  if (problems.length === 0) return []
  const message = `${operation.operationId} answered ${status}: ${problems.join('; ')}`
  return [{ rule: 'accepted-though-invalid', message }]
}

/** Parameters that are given once, plainly, and those that are missing. What else a query can be has tests of its own. */
function ofQuery(operation: Operation, { search }: URL): string[] {
  const known = operation.parameters.filter((one) => one.in === 'query')
  const pairs = search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('='))
  const problems = known.flatMap((parameter) => {
    const [given, ...again] = pairs.filter(([name]) => name === parameter.name)
    const [, value = '', ...more] = given ?? []
    if (!given || again.length > 0 || more.length > 0 || /[%+]/.test(value)) return []
    return problemsOf(parameter.schema, value, { coerceTypes: true })
  })
  const missing = known.filter(({ name, required }) => required && !search.includes(name))
  return [...problems, ...missing.map(({ name }) => `${name} is missing`)].map(
    (one) => `query ${one}`,
  )
}

const parameterNames: ReadonlySet<string> = new Set([
  ...Object.values(faultKinds).flatMap(({ parameters }) => Object.keys(parameters)),
  ...describeScenarios().flatMap(({ parameters }) => parameters.map(({ name }) => name)),
])

function ofBody({ operationId, requestBody }: Operation, text = ''): string[] {
  // In a fault or a scenario a parameter that is `null` counts as left out, which its schema does not say.
  const hasNulls = operationId === 'setFaults' || operationId === 'setScenarios'
  const read = jsonIn(text)
  if (!requestBody || read === undefined) return []
  const body: unknown = hasNulls ? JSON.parse(JSON.stringify(read, withoutNull)) : read
  return problemsOf(requestBody.schema, body, { coerceTypes: false }).map((one) => `body${one}`)
}

function withoutNull(name: string, value: unknown): unknown {
  return value === null && parameterNames.has(name) ? undefined : value
}

const neverFits: ReadonlySet<number> = new Set([405, 406, 413, 414, 415])

/** What a request as its document has it can never be answered with. */
export function refused(
  { method, url }: Request,
  draft: Draft,
  { status, headers }: Response,
): Finding[] {
  if (draft.isBent || !neverFits.has(status) || headers.get('x-maniqui') !== null) return []
  // A name such as `..` makes another path of it.
  if (operationOf(method, url)?.operationId !== draft.operationId) return []
  return [{ rule: 'refused-though-valid', message: `${draft.operationId} answered ${status}` }]
}
