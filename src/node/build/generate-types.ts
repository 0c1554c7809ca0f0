import openapiTypescript, { astToString } from 'openapi-typescript'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { type Fields, isObject, objectOf } from '../../json/object.ts'
import { createResolver } from '../../openapi/resolve.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * The wire types, by openapi-typescript, and beside them which query parameters have a default: a client
 * may leave those out, a handler always has them.
 */
export async function generateTypes(
  { name, file, json }: SourceDocument,
  { immutable }: { immutable: boolean },
): Promise<GeneratedFile> {
  // The library writes into what it is given.
  const types = await openapiTypescript(JSON.stringify(json), {
    // A default is filled in for the server only, so it must not make a client's field required.
    defaultNonNullable: false,
    immutable,
    silent: true,
  })
  return {
    path: `src/openapi/generated/${name}.types.ts`,
    content: `${generatedBanner(file)}\n${astToString(types)}\n${defaultsInterface(json)}`,
  }
}

function defaultsInterface(json: Fields): string {
  const { shallow } = createResolver(json)
  const lines = operationsOf(json).flatMap(({ operationId, parameters }) => {
    const names = parameters.flatMap((value) => {
      const parameter = shallow(value)
      const schema = shallow(parameter['schema'])
      return parameter['in'] === 'query' && 'default' in schema
        ? [`'${String(parameter['name'])}'`]
        : []
    })
    return names.length > 0 ? [`  ${operationId}: ${names.join(' | ')}`] : []
  })
  const comment =
    '/** By operation, the query parameters that have a default and so are never absent. */'
  return `${comment}\nexport interface queryDefaults {\n${lines.join('\n')}\n}\n`
}

interface OperationParameters {
  readonly operationId: string
  readonly parameters: readonly unknown[]
}

function operationsOf(json: Fields): readonly OperationParameters[] {
  return valuesOf(json['paths']).flatMap((item) => {
    const shared = isObject(item) && Array.isArray(item['parameters']) ? item['parameters'] : []
    return valuesOf(item).flatMap((operation) => {
      if (!isObject(operation) || typeof operation['operationId'] !== 'string') return []
      const own = Array.isArray(operation['parameters']) ? operation['parameters'] : []
      return [{ operationId: operation['operationId'], parameters: [...shared, ...own] }]
    })
  })
}

function valuesOf(value: unknown): readonly unknown[] {
  return Object.values(objectOf(value))
}
