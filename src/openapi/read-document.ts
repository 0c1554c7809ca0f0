import type {
  Example,
  HeaderSpec,
  Method,
  OpenApiDocument,
  Operation,
  Parameter,
  Provenance,
  RequestBodySpec,
  ResponseSpec,
  Schema,
} from './operation.ts'
import { type Fields, isObject, objectOf } from '../json/object.ts'
import { createResolver, type Resolver } from './resolve.ts'

export const methods: readonly Method[] = [
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
]

/** Reads the JSON text of an OpenAPI 3.1 document into operations with every reference resolved. */
export function readDocument<Name extends string>(
  name: Name,
  documentText: string,
): OpenApiDocument<Name> {
  const json: unknown = JSON.parse(documentText)
  const root = objectOf(json)
  const resolver = createResolver(root)
  const operations: Operation<Name>[] = []
  for (const [path, item] of entries(root['paths'])) {
    const pathItem = resolver.shallow(item)
    for (const method of methods) {
      const node = pathItem[method.toLowerCase()]
      if (isObject(node)) {
        operations.push(readOperation({ name, root, resolver, path, pathItem, method, node }))
      }
    }
  }
  const info = objectOf(root['info'])
  return {
    name,
    title: text(info, 'title') ?? name,
    json,
    text: documentText,
    operations,
    byId: new Map(operations.map((operation) => [operation.operationId, operation])),
  }
}

interface OperationSite<Name> {
  readonly name: Name
  readonly root: Fields
  readonly resolver: Resolver
  readonly path: string
  readonly pathItem: Fields
  readonly method: Method
  readonly node: Fields
}

function readOperation<Name extends string>({
  name,
  root,
  resolver,
  path,
  pathItem,
  method,
  node,
}: OperationSite<Name>): Operation<Name> {
  const requestBody = lazily(() => readRequestBody(resolver, node['requestBody']))
  const parameters = lazily(() => readParameters(resolver, pathItem, node))
  const responses = lazily(() => readResponses(resolver, node['responses']))
  return {
    api: name,
    operationId: text(node, 'operationId') ?? `${method} ${path}`,
    method,
    path,
    summary: text(node, 'summary') ?? '',
    ...optional('description', text(node, 'description')),
    ...marks(node),
    secured: isSecured(node['security'] ?? root['security']),
    get parameters() {
      return parameters()
    },
    get requestBody() {
      return requestBody()
    },
    get responses() {
      return responses()
    },
  }
}

function readParameters(
  resolver: Resolver,
  pathItem: Fields,
  operation: Fields,
): readonly Parameter[] {
  const byKey = new Map<string, Parameter>()
  for (const value of [...list(pathItem['parameters']), ...list(operation['parameters'])]) {
    const node = resolver.shallow(value)
    const place = text(node, 'in')
    if (place !== 'path' && place !== 'query' && place !== 'header') continue
    const parameter: Parameter = {
      name: text(node, 'name') ?? '',
      in: place,
      required: node['required'] === true,
      schema: schemaOf(resolver, node),
      ...optional('description', text(node, 'description')),
      ...optional('example', exampleOf(node)),
      ...optional('style', text(node, 'style')),
      ...(typeof node['explode'] === 'boolean' ? { explode: node['explode'] } : {}),
      ...marks(node),
    }
    // An operation's own parameter replaces the one its path item declares.
    byKey.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...byKey.values()]
}

function readRequestBody(resolver: Resolver, value: unknown): RequestBodySpec | undefined {
  if (value === undefined) return undefined
  const node = resolver.shallow(value)
  const [contentType = 'application/json', media] = entries(node['content'])[0] ?? []
  return {
    required: node['required'] === true,
    contentType,
    schema: schemaOf(resolver, media),
    examples: examplesOf(resolver, media),
  }
}

function readResponses(resolver: Resolver, value: unknown): readonly ResponseSpec[] {
  return entries(value)
    .filter(([status]) => /^[1-5]\d\d$/.test(status))
    .map(([status, response]) => {
      const node = resolver.shallow(response)
      const [[contentType, media] = [], ...others] = entries(node['content'])
      return {
        status: Number(status),
        description: text(node, 'description') ?? '',
        headers: entries(node['headers']).map(([name, header]) =>
          readHeader(resolver, name, header),
        ),
        examples: examplesOf(resolver, media),
        ...(contentType === undefined ? {} : { contentType, schema: schemaOf(resolver, media) }),
        ...(others.length === 0 ? {} : { otherContentTypes: others.map(([other]) => other) }),
        ...marks(node),
      }
    })
    .toSorted((left, right) => left.status - right.status)
}

function readHeader(resolver: Resolver, name: string, value: unknown): HeaderSpec {
  const node = resolver.shallow(value)
  return {
    name,
    required: node['required'] === true,
    schema: schemaOf(resolver, node),
    ...optional('description', text(node, 'description')),
    ...optional('example', exampleOf(node)),
    ...marks(node),
  }
}

function examplesOf(resolver: Resolver, media: unknown): readonly Example[] {
  if (!isObject(media)) return []
  if ('example' in media) {
    return [{ name: 'default', value: resolver.deep(media['example']), ...marks(media) }]
  }
  return entries(media['examples']).map(([name, example]) => {
    const node = resolver.shallow(example)
    return {
      name,
      ...optional('summary', text(node, 'summary')),
      ...optional('description', text(node, 'description')),
      value: node['value'],
      ...marks(node),
    }
  })
}

/** A parameter's or header's own example, else its first named one, else its schema's. */
function exampleOf(node: Fields): unknown {
  if ('example' in node) return node['example']
  const named = entries(node['examples'])[0]?.[1]
  if (isObject(named)) return named['value']
  const schema = node['schema']
  if (!isObject(schema)) return undefined
  return 'example' in schema ? schema['example'] : list(schema['examples'])[0]
}

function schemaOf(resolver: Resolver, holder: unknown): Schema {
  const schema = isObject(holder) ? resolver.deep(holder['schema']) : undefined
  return isSchema(schema) ? schema : {}
}

/** Any object will do: the generator refuses a document whose schemas do not compile. */
function isSchema(value: unknown): value is Schema {
  return isObject(value)
}

export function marks(node: Fields): { provenance: Provenance; source?: string } {
  const provenance = node['x-provenance']
  return {
    provenance: provenance === 'documented' || provenance === 'published' ? provenance : 'inferred',
    ...optional('source', text(node, 'x-source')),
  }
}

/** OpenAPI: an empty list, or an empty requirement among the alternatives, needs no key. */
function isSecured(security: unknown): boolean {
  const alternatives = list(security)
  return alternatives.length > 0 && alternatives.every((one) => entries(one).length > 0)
}

function text(node: Fields, key: string): string | undefined {
  const value = node[key]
  return typeof value === 'string' ? value : undefined
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(objectOf(value))
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** `{ [key]: value }`, or nothing at all when there is no value: absent is not the same as undefined. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  const holder: { [K in Key]?: Value } = {}
  if (value !== undefined) holder[key] = value
  return holder
}

/** What most processes never ask for (schemas, examples) is read when first asked for. */
function lazily<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => (kept ??= { value: read() }).value
}
