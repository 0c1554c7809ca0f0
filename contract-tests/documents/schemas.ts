import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { JsonObject } from '../../src/json/object.ts'

/** Compiles the schemas of a document by their pointers. Strict, so that a misspelt keyword is an error. */
export function schemasOf(document: JsonObject): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
  })
  ajvFormats.default(ajv)
  // ajv looks at the whole document as if it were a schema, so the document's own keys are keywords too.
  const keywords = ['x-provenance', 'x-source', 'x-inferred', ...Object.keys(document)]
  for (const keyword of keywords) {
    ajv.addKeyword(keyword)
  }
  ajv.addSchema(document, 'document', false, false)
  const compiled = new Map<string, ValidateFunction>()
  return (pointer) => {
    const known =
      compiled.get(pointer) ??
      ajv.compile({ $ref: `document#${encodeURI(pointer).replaceAll('#', '%23')}` })
    compiled.set(pointer, known)
    return known
  }
}

/** What is wrong with a value, in words; empty when nothing is. */
export function problems(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`,
  )
}
