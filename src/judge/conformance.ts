import { jsonOf } from '../json/show.ts'
import { type TargetAnswer, describeAnswer } from './answer.ts'
import { at } from '../json/look.ts'
import type { Operation } from '../openapi/operation.ts'
import type { ResponseProblem } from '../openapi/problem.ts'
import { validateResponse } from '../openapi/response-validators.ts'
import { undeclaredProperties } from '../openapi/undeclared.ts'
import { type Clause, operationClause, propertyClause, responseClause } from './clause.ts'
import type { Judge } from './check.ts'
import { judgeRawBody } from './raw-body.ts'
import type { CheckId } from './check-catalogue.ts'

const checkOf: Readonly<Record<ResponseProblem['in'], CheckId>> = {
  status: 'status_code_conformance',
  'content-type': 'content_type_conformance',
  header: 'response_headers_conformance',
  body: 'response_schema_conformance',
}

/** Judges one exchange by its document alone: status, content type, headers, body, unknown fields. */
export function judgeConformance(run: Judge, answer: TargetAnswer): void {
  const { operation, status, call } = answer
  judgeRawBody(run, answer)
  if (!judgeServerError(run, answer) || call.method) return
  const problems = validateResponse(operation, {
    status,
    headers: answer.headers,
    body: answer.json ?? (answer.text === '' ? undefined : answer.text),
  })
  const documented = operation.responses.some((response) => response.status === status)
  // Which refusal was due is for the check that asked for it to say, and what is missing altogether for
  // operation_available.
  const missing = [404, 405, 501].includes(status)
  if (documented || (call.expects === 'success' && !missing)) {
    judgeStatus(run, answer, documented)
  }
  if (!documented) return
  const otherContent = problems.some((problem) => problem.in === 'content-type')
  for (const place of ['content-type', 'header', 'body'] as const) {
    // One cause, one finding: a page of HTML cannot match a schema either.
    if (place === 'body' && otherContent) continue
    const found = problems.filter((problem) => problem.in === place && !isRefusalsCode(problem))
    if (found.length === 0) run.pass(checkOf[place])
    for (const problem of found) {
      judgeProblem(run, answer, problem)
    }
  }
  judgeUndeclared(run, answer)
}

/** The vendor's list of codes is cut off, so a code is for the check that expects one to judge. */
function isRefusalsCode({ name, keyword }: ResponseProblem): boolean {
  return name === 'error.code' && keyword === 'enum'
}

function judgeServerError(run: Judge, answer: TargetAnswer): boolean {
  const { operation, status } = answer
  return run.expect('not_a_server_error', status < 500, () => ({
    operationId: operation.operationId,
    clause: operationClause(operation),
    kind: 'documented',
    subject: `answers ${status}`,
    expected: 'an answer, or a refusal with a 4xx status',
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
}

function judgeStatus(run: Judge, answer: TargetAnswer, documented: boolean): void {
  const { operation, status } = answer
  run.expect('status_code_conformance', documented, () => ({
    operationId: operation.operationId,
    clause: operationClause(operation),
    kind: operation.provenance,
    subject: `status ${status} is not documented`,
    expected: `one of ${operation.responses.map((response) => response.status).join(', ')}`,
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
}

function judgeProblem(run: Judge, answer: TargetAnswer, problem: ResponseProblem): void {
  const { operation, status } = answer
  const name = problem.name.replace(/\d+/g, '*')
  run.expect(checkOf[problem.in], false, () => ({
    operationId: operation.operationId,
    clause: clauseOf(answer, problem),
    subject: `${status} ${problem.in} ${name} ${problem.keyword}`.replace('  ', ' '),
    expected: `${problem.name || problem.in} of the ${status} ${problem.message}`,
    actual: actualOf(answer, problem),
    evidence: [answer],
  }))
}

function clauseOf(
  { operation, status }: TargetAnswer,
  { in: place, name, keyword }: ResponseProblem,
): Clause {
  const response = responseClause(operation, status)
  // Of a body that no page shows, nobody knows the media type, or whether it is an object.
  const isWhole = place === 'content-type' || (place === 'body' && name === '')
  if (isWhole && isBodyInferred(operation, status)) {
    return { provenance: 'inferred', pointer: response.pointer }
  }
  if (place === 'body') return propertyClause(operation, status, name, keyword)
  if (place !== 'header') return response
  const header = operation.responses
    .find((candidate) => candidate.status === status)
    ?.headers.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
  if (!header) return response
  const { provenance, source } = header
  const pointer = `${response.pointer}/headers/${header.name}`
  return { provenance, pointer, ...(source ? { source } : {}) }
}

function isBodyInferred({ responses }: Operation, status: number): boolean {
  const schema = responses.find((response) => response.status === status)?.schema
  const properties = Object.values(schema?.properties ?? {})
  return (
    schema?.['x-provenance'] === 'inferred' ||
    (properties.length > 0 &&
      properties.every((property) => property['x-provenance'] === 'inferred'))
  )
}

function actualOf(answer: TargetAnswer, { in: place, name }: ResponseProblem): string {
  if (place === 'header') return `${name}: ${answer.headers.get(name) ?? '(absent)'}`
  if (place === 'content-type') {
    return `${answer.status} with content-type ${answer.headers.get('content-type') ?? '(absent)'}`
  }
  const value = at(answer.json, name)
  const shown = value === undefined ? undefined : jsonOf(value)
  return shown && name !== '' ? `${name} is ${shown.slice(0, 200)}` : describeAnswer(answer)
}

function judgeUndeclared(run: Judge, answer: TargetAnswer): void {
  const { operation, status, json } = answer
  if (json === undefined) return
  const names = new Set(
    undeclaredProperties(operation, status, json).map((name) => name.replace(/\d+/g, '*')),
  )
  if (names.size === 0) run.pass('undeclared_property')
  for (const name of names) {
    run.expect('undeclared_property', false, () => ({
      operationId: operation.operationId,
      clause: responseClause(operation, status),
      noticeOnly: true,
      subject: `${status} ${name}`,
      expected: `no field called ${name}: the document does not know it`,
      actual: describeAnswer(answer),
      evidence: [answer],
    }))
  }
}
