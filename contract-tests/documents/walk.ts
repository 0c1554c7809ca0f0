import { isObject, type Json, type JsonObject } from '../../src/json/object.ts'
import { join } from '../../src/json/pointer.ts'
import { objectAt } from './documents.ts'

export type Kind =
  | 'operation'
  | 'parameter'
  | 'request body'
  | 'response'
  | 'header'
  | 'example'
  | 'security scheme'
  | 'key form'
  | 'property'
  | 'enum'
  | 'schema'

/** A place of a document that must say where it comes from (`schema` alone need not). */
export interface Place {
  kind: Kind
  pointer: string
  node: JsonObject
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const schemaKeywords = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames']
const schemaListKeywords = ['allOf', 'anyOf', 'oneOf', 'prefixItems']

/** Every place of a document, each once: what is behind a `$ref` is met where it is written. */
export function* walk(document: JsonObject): Generator<Place> {
  for (const [path, item] of entries(document, 'paths')) {
    for (const method of methods) {
      const operation = item[method]
      if (isObject(operation)) yield* walkOperation(operation, join('/paths', path, method))
    }
  }
  const components = objectAt(document, 'components')
  const each = function* (
    key: string,
    visit: (node: JsonObject, pointer: string) => Generator<Place>,
  ) {
    for (const [name, node] of entries(components, key)) {
      yield* visit(node, join('/components', key, name))
    }
  }
  yield* each('parameters', walkParameter)
  yield* each('requestBodies', walkRequestBody)
  yield* each('responses', walkResponse)
  yield* each('headers', walkHeader)
  yield* each('examples', walkExample)
  yield* each('securitySchemes', function* (node, pointer) {
    yield { kind: 'security scheme', pointer, node }
    for (const [index, form] of list(node, 'x-keys').entries()) {
      if (isObject(form)) {
        yield { kind: 'key form', pointer: join(pointer, 'x-keys', index), node: form }
      }
    }
  })
  yield* each('schemas', function* (node, pointer) {
    if ('enum' in node) yield { kind: 'enum', pointer, node }
    yield* walkSchema(node, pointer)
  })
}

function* walkOperation(node: JsonObject, pointer: string): Generator<Place> {
  yield { kind: 'operation', pointer, node }
  for (const [index, parameter] of list(node, 'parameters').entries()) {
    if (isObject(parameter)) yield* walkParameter(parameter, join(pointer, 'parameters', index))
  }
  if (isObject(node['requestBody'])) {
    yield* walkRequestBody(node['requestBody'], join(pointer, 'requestBody'))
  }
  for (const [status, response] of entries(node, 'responses')) {
    yield* walkResponse(response, join(pointer, 'responses', status))
  }
}

function* walkParameter(node: JsonObject, pointer: string): Generator<Place> {
  if ('$ref' in node) return
  yield { kind: 'parameter', pointer, node }
  if (isObject(node['schema'])) yield* walkSchema(node['schema'], join(pointer, 'schema'))
}

function* walkRequestBody(node: JsonObject, pointer: string): Generator<Place> {
  if ('$ref' in node) return
  yield { kind: 'request body', pointer, node }
  yield* walkContent(node, pointer)
}

function* walkResponse(node: JsonObject, pointer: string): Generator<Place> {
  if ('$ref' in node) return
  yield { kind: 'response', pointer, node }
  for (const [name, header] of entries(node, 'headers')) {
    yield* walkHeader(header, join(pointer, 'headers', name))
  }
  yield* walkContent(node, pointer)
}

function* walkHeader(node: JsonObject, pointer: string): Generator<Place> {
  if ('$ref' in node) return
  yield { kind: 'header', pointer, node }
  if (isObject(node['schema'])) yield* walkSchema(node['schema'], join(pointer, 'schema'))
}

function* walkExample(node: JsonObject, pointer: string): Generator<Place> {
  if (!('$ref' in node)) yield { kind: 'example', pointer, node }
}

function* walkContent(parent: JsonObject, pointer: string): Generator<Place> {
  for (const [type, media] of entries(parent, 'content')) {
    const here = join(pointer, 'content', type)
    if (isObject(media['schema'])) yield* walkSchema(media['schema'], join(here, 'schema'))
    for (const [name, example] of entries(media, 'examples')) {
      yield* walkExample(example, join(here, 'examples', name))
    }
  }
}

/** `if`, `then` and `else` are left out: they speak about properties that are declared beside them. */
function* walkSchema(node: JsonObject, pointer: string): Generator<Place> {
  yield { kind: 'schema', pointer, node }
  for (const [name, property] of entries(node, 'properties')) {
    const here = join(pointer, 'properties', name)
    yield { kind: 'property', pointer: here, node: property }
    yield* walkSchema(property, here)
  }
  for (const keyword of schemaKeywords) {
    const schema = node[keyword]
    if (isObject(schema)) yield* walkSchema(schema, join(pointer, keyword))
  }
  for (const keyword of schemaListKeywords) {
    for (const [index, schema] of list(node, keyword).entries()) {
      if (isObject(schema)) yield* walkSchema(schema, join(pointer, keyword, index))
    }
  }
}

function list(parent: JsonObject, key: string): readonly Json[] {
  const value = parent[key]
  return Array.isArray(value) ? value : []
}

function* entries(parent: JsonObject, key: string): Generator<[string, JsonObject]> {
  for (const [name, node] of Object.entries(objectAt(parent, key))) {
    if (isObject(node)) yield [name, node]
  }
}
