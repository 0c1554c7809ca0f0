import { compiledCode } from './compiled-code.ts'
import type { Operation, Parameter, ResponseSpec, Schema } from '../../openapi/operation.ts'
import { readDocument } from '../../openapi/read-document.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { SchemaCompiler } from './schema-compiler.ts'
import type { SourceDocument } from './source-document.ts'

type Place = Parameter['in']
const places: readonly Place[] = ['path', 'query', 'header']

/**
 * The two validator modules of a document: what a server loads, and what only a judge of responses does. A vendor's
 * server tells of the keyword that failed; our own document `explains`.
 */
export async function generateValidators(
  { name, file, json }: SourceDocument,
  { explains }: { explains: boolean },
): Promise<readonly GeneratedFile[]> {
  const { operations } = readDocument(name, JSON.stringify(json))
  const path = (kind: string) => `src/openapi/generated/${name}.${kind}-validators.ts`
  const requests = new SchemaCompiler(file, { explains })
  return [
    { path: path('request'), content: await requestModule(file, requests, operations) },
    { path: path('response'), content: await responseModule(file, operations) },
  ]
}

async function requestModule(
  file: string,
  compiler: SchemaCompiler,
  operations: readonly Operation<string>[],
): Promise<string> {
  const rows = operations.map((operation) => {
    const { operationId, parameters, requestBody } = operation
    const columns = {
      parameters: parameters.length > 0 ? parametersSchema(parameters) : undefined,
      body: requestBody?.schema,
    }
    return `  ${operationId}: ${row(compiler, operationId, columns)},\n`
  })
  return validatorModule(file, compiler, 'RequestValidatorTable', rows)
}

async function responseModule(
  file: string,
  operations: readonly Operation<string>[],
): Promise<string> {
  const compiler = new SchemaCompiler(file)
  const rows = operations.map(({ operationId, responses }) => {
    const statuses = responses.map((response) => {
      const { status, schema, headers } = response
      const columns = {
        headers: headers.length > 0 ? headersSchema(response) : undefined,
        body: schema,
      }
      return `    ${status}: ${row(compiler, `${operationId} ${status}`, columns)},\n`
    })
    return `  ${operationId}: {\n${statuses.join('')}  },\n`
  })
  return validatorModule(file, compiler, 'ResponseValidatorTable', rows)
}

/** `{ parameters: v1, body: v2 }`, the columns without a schema left out. */
function row(
  compiler: SchemaCompiler,
  site: string,
  columns: Readonly<Record<string, Schema | undefined>>,
): string {
  const cells = Object.entries(columns).flatMap(([column, schema]) =>
    schema && !('x-validator' in schema)
      ? [`${column}: ${compiler.add(schema, `${site} ${column}`)}`]
      : [],
  )
  return cells.length > 0 ? `{ ${cells.join(', ')} }` : '{}'
}

function parametersSchema(parameters: readonly Parameter[]): Schema {
  const properties = Object.fromEntries(
    places.map((place) => [place, objectSchema(parameters.filter((one) => one.in === place))]),
  )
  return { type: 'object', properties }
}

/** Whether a required header is there is asked outside, as a header's name has no case. */
function headersSchema({ headers }: ResponseSpec): Schema {
  return objectSchema(
    headers.map(({ name, schema }) => ({ name: name.toLowerCase(), schema, required: false })),
  )
}

function objectSchema(fields: readonly Pick<Parameter, 'name' | 'schema' | 'required'>[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  }
}

async function validatorModule(
  file: string,
  compiler: SchemaCompiler,
  tableType: string,
  rows: readonly string[],
): Promise<string> {
  return `${generatedBanner(file)}// @ts-nocheck
import type { ${tableType} } from '../compiled-validator.ts'
${await compiledCode(compiler)}
export const validators: ${tableType} = {
${rows.join('')}}
`
}
