import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isObject, type Json, type JsonObject } from '../../src/json/object.ts'

/** The two vendors' documents. control.yaml is our own, so it has no vendor page to cite. */
export const names = ['citapro', 'salonbookit'] as const
export type DocumentName = (typeof names)[number]

/** Reads the YAML itself, not what code generation made of it: these tests guard the generator's input. */
export function readDocument(name: DocumentName): JsonObject {
  return parse(readFileSync(new URL(`../../openapi/${name}.yaml`, import.meta.url), 'utf8'))
}

export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key]
  return isObject(value) ? value : {}
}

/** `/paths/~1v1~1services/get` → the node there. */
export function at(document: JsonObject, pointer: string): Json | undefined {
  let node: Json | undefined = document
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    node = Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined
  }
  return node
}

export function join(pointer: string, ...keys: (string | number)[]): string {
  return [
    pointer,
    ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')),
  ].join('/')
}

/** Follows a Reference Object to what it stands for, with the pointer of that. */
export function follow(
  document: JsonObject,
  pointer: string,
): { pointer: string; node: JsonObject } {
  const node = at(document, pointer)
  if (!isObject(node)) throw new Error(`nothing at ${pointer}`)
  return typeof node['$ref'] === 'string'
    ? follow(document, node['$ref'].slice(1))
    : { pointer, node }
}
