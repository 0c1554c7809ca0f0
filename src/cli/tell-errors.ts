import type { DocumentedError, ErrorWay } from '../control/errors/documented-errors.ts'
import { equal } from '../json/equal.ts'
import { cut } from '../json/show.ts'

/** A screen is this wide. */
const columns = 80

/** By operation: the status and code of each error, then one line a way. */
export function tellAll(errors: readonly DocumentedError[]): string {
  return byOperation(errors, (error) => [
    headLine(error),
    ...error.ways.flatMap((way) => [wayLine(way), `      ${way.curl}`]),
  ])
}

/**
 * What an error takes, on a screen: the request that causes it, and one that would succeed with what to add to it; of
 * the ways that only add a header, which are many, the first is written out.
 */
export function tellErrors(errors: readonly DocumentedError[]): string {
  return byOperation(errors, (error) => {
    const added = error.ways.filter(({ way }) => way !== 'naturally')
    const [natural, ...variants] = error.ways.filter(({ way }) => way === 'naturally')
    const written = [natural, ...added.slice(0, 1)].filter((way) => way !== undefined)
    return [
      headLine(error),
      ...written.flatMap((way) => [
        wayLine(way),
        `      ${way.curl}`,
        ...(way === natural ? variants.flatMap((variant) => variantLines(variant, natural)) : []),
      ]),
      ...(added.length > 1 ? ['    Or in place of that header:'] : []),
      ...added.slice(1).map(({ request: { headers } }) => `      ${addedHeader(headers)}`),
    ]
  })
}

/** The errors of one operation, a line each; those that only the mock can cause share the last ones. */
export function tellOperation(errors: readonly DocumentedError[]): string {
  const [first] = errors
  if (!first) return ''
  const width = Math.max(...errors.map(({ code = '' }) => code.length))
  const lines = errors.flatMap((error) => {
    const natural = error.ways.find(({ way }) => way === 'naturally')
    if (!natural) return []
    const { status, code = '' } = error
    return [cut(`  ${status} ${code.padEnd(width)}  ${noteOf(natural)}`, columns - 1)]
  })
  const onDemand = errors
    .filter(({ onlyOnDemand }) => onlyOnDemand)
    .map(({ status, code = '' }) => `${status} ${code}`)
  return [
    operationLine(first),
    ...lines,
    ...(onDemand.length > 0 ? [`  Only on demand: ${onDemand.join(', ')}`] : []),
    `Every one also by “Prefer: example=CODE”; --code CODE prints the commands.`,
  ].join('\n')
}

function byOperation(
  errors: readonly DocumentedError[],
  linesOf: (error: DocumentedError) => readonly string[],
): string {
  const lines: string[] = []
  let operation = ''
  for (const error of errors) {
    if (operation !== operationLine(error)) {
      operation = operationLine(error)
      lines.push(...(lines.length > 0 ? [''] : []), operation)
    }
    lines.push(...linesOf(error))
  }
  return lines.join('\n')
}

function operationLine({ api, method, path, operationId }: DocumentedError): string {
  return `${api}  ${method} ${path}  (${operationId ?? 'no operation'})`
}

function headLine({ status, code = '', onlyOnDemand, ...error }: DocumentedError): string {
  const marks = onlyOnDemand ? [error.provenance, 'only on demand'] : [error.provenance]
  return `  ${status} ${code}  ${error.summary} [${marks.join(', ')}]`
}

function wayLine(way: ErrorWay): string {
  return `    ${way.way === 'naturally' ? 'Naturally: ' : ''}${noteOf(way)}`
}

function noteOf({ note, flags = [], times = 1 }: ErrorWay): string {
  const start = flags.length > 0 ? ` (maniqui ${flags.join(' ')})` : ''
  return `${note}${start}${times > 1 ? ` ${times} times:` : ''}`
}

/** Of a request that differs in one header only that one is written out. */
function variantLines(variant: ErrorWay, like: ErrorWay): readonly string[] {
  const { headers, ...rest } = variant.request
  const { headers: known, ...others } = like.request
  const changed = Object.entries(headers).filter(([name, value]) => known[name] !== value)
  const isAlike = equal(rest, others) && Object.keys(known).every((name) => name in headers)
  const [header] = changed
  if (!isAlike || changed.length !== 1 || !header) {
    return [wayLine(variant), `      ${variant.curl}`]
  }
  return [`${wayLine(variant)} The same with -H '${header.join(': ')}'`]
}

function addedHeader(headers: ErrorWay['request']['headers']): string {
  return ['Prefer', 'X-Maniqui-Scenario']
    .filter((name) => name in headers)
    .map((name) => `-H '${name}: ${headers[name]}'`)
    .join(' ')
}
