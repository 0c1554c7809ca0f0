import type { Exchange } from '../../journal/exchange.ts'
import { textOf } from '../../json/look.ts'
import { jsonIn } from '../../json/parse.ts'
import { loadDocument } from '../../openapi/load.ts'
import { matchOperation } from '../../openapi/match.ts'
import type { Finding } from '../../judge/finding.ts'
import type { Report } from '../report.ts'

/**
 * Each finding's requests as a workflow of Arazzo 1.0.1, to be run beside the document that `maniqui spec` prints. It
 * succeeds where the target answers as it did: ids are those of the steps before, all else is as it was sent.
 */
export function toArazzo(report: Report, exchanges: readonly Exchange[]): string {
  const { api, title, url, findings } = report
  const workflows = findings
    .filter(({ exchanges: ids }) => ids.length > 0)
    .map((finding, index) => workflowOf(finding, { report, exchanges, number: index + 1 }))
  return `${JSON.stringify(
    {
      arazzo: '1.0.1',
      info: { title: `What maniqui verify found at ${url}`, version: '1.0.0' },
      sourceDescriptions: [{ name: api, type: 'openapi', url: `./${api}.yaml` }],
      workflows:
        workflows.length > 0
          ? workflows
          : [{ workflowId: 'nothing', summary: `${title}: no findings`, steps: [] }],
    },
    null,
    2,
  )}\n`
}

function workflowOf(
  { check, subject, expected, actual, exchanges: ids }: Finding,
  { report, exchanges, number }: { report: Report; exchanges: readonly Exchange[]; number: number },
): unknown {
  const shown = exchanges.filter(({ id }) => ids.includes(id))
  // What gave an id that is used here comes first.
  const makers = exchanges.filter(
    (one) =>
      madeBy(one) !== undefined &&
      !shown.includes(one) &&
      shown.some((later) => uses(later, madeBy(one))),
  )
  const all = [...makers, ...shown].toSorted((one, other) => one.id - other.id)
  return {
    workflowId: `finding${number}`,
    summary: `${check}: ${subject}`,
    description: `Expected: ${expected}\n\nFound: ${actual}`,
    inputs: { type: 'object', properties: { apiKey: { type: 'string' } } },
    steps: all.map((exchange, index) => stepOf(exchange, { report, made: all.slice(0, index) })),
  }
}

function stepOf(
  { id, operationId, request, response }: Exchange,
  { report, made }: { report: Report; made: readonly Exchange[] },
): unknown {
  const { pathname, searchParams } = new URL(request.url)
  const base = new URL(report.url).pathname.replace(/\/$/, '')
  const match = matchOperation(
    loadDocument(report.api),
    request.method,
    pathname.slice(base.length),
  )
  const path = match && 'pathParams' in match ? Object.entries(match.pathParams) : []
  const linked = (value: string): string => {
    const maker = made.find((one) => madeBy(one) === value)
    return maker ? `$steps.request${maker.id}.outputs.id` : value
  }
  const keys = request.rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && request.rawHeaders[index + 1]?.includes('$KEY') ? [name] : [],
  )
  const body = request.body
  return {
    stepId: `request${id}`,
    operationId,
    parameters: [
      ...keys.map((name) => ({ name, in: 'header', value: '$inputs.apiKey' })),
      ...path.map(([name, value]) => ({ name, in: 'path', value: linked(value) })),
      ...[...searchParams].map(([name, value]) => ({ name, in: 'query', value: linked(value) })),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { contentType: 'application/json', payload: payloadOf(body, linked) } }),
    successCriteria: [{ condition: `$statusCode == ${response.status}` }],
    ...(madeBy({ request, response }) === undefined
      ? {}
      : { outputs: { id: '$response.body#/id' } }),
  }
}

/** The id that an exchange gave to what it made. */
function madeBy({ request, response }: Pick<Exchange, 'request' | 'response'>): string | undefined {
  return request.method === 'POST' && response.status < 300
    ? textOf(jsonIn(response.body ?? ''), 'id')
    : undefined
}

function uses({ request }: Exchange, id = ''): boolean {
  return id !== '' && (request.url.includes(id) || (request.body ?? '').includes(id))
}

function payloadOf(body: string, linked: (value: string) => string): unknown {
  const json = jsonIn(body)
  if (json === undefined) return body
  return JSON.parse(JSON.stringify(json), (_, value: unknown) =>
    typeof value === 'string' ? linked(value) : value,
  )
}
