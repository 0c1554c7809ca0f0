import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { faceNames, type FaceName } from '../../src/faces/generated/faces.ts'
import { isObject, type JsonObject } from '../../src/json/object.ts'
import { atPointer } from '../../src/json/pointer.ts'

/** The vendors' documents. control.yaml is our own, so it has no vendor page to cite. */
export const names = faceNames
export type DocumentName = FaceName

/** Reads the YAML itself, not what code generation made of it: these tests guard the generator's input. */
export function readDocument(name: DocumentName): JsonObject {
  return parse(readFileSync(new URL(`../../openapi/${name}.yaml`, import.meta.url), 'utf8'))
}

export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key]
  return isObject(value) ? value : {}
}

/** Follows a Reference Object to what it stands for, with the pointer of that. */
export function follow(
  document: JsonObject,
  pointer: string,
): { pointer: string; node: JsonObject } {
  const node = atPointer(document, pointer)
  if (!isObject(node)) throw new Error(`nothing at ${pointer}`)
  return typeof node['$ref'] === 'string'
    ? follow(document, node['$ref'].slice(1))
    : { pointer, node }
}
