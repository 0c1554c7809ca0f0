import { failing } from '../../json/compiled-validator.ts'

/*
 * What Ajv writes is meant for any use of it. Of a validator here only the answer and its failures are asked (see
 * src/json/compiled-validator.ts), and browsers load it: what says the same in fewer bytes takes the place of what Ajv
 * wrote. Ajv writes each of these in one way; were it another one day, what is left over is refused.
 */

export function compactCode(code: string): string {
  const shorter = [withoutSchemaPaths, withoutUnusedSchemas, withShortFailures, withShortCalls]
  const compact = shorter.reduce((text, shorten) => shorten(text), code)
  const left = /.*(?:\{instancePath|schemaPath|parentData|rootData).*/.exec(compact)
  if (left) throw new Error(`Ajv writes what compact-code.ts does not know: ${left[0]}`)
  return compact
}

/** Nobody asks which place in the schema it was. */
function withoutSchemaPaths(code: string): string {
  return code.replaceAll(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
}

/** Nor for the schema: half of all code. */
function withoutUnusedSchemas(code: string): string {
  const isUsed = (name: string) => code.split(name).length > 2
  return code.replaceAll(/^const (schema\d+) = .*;$/gm, (line, name: string) =>
    isUsed(name) ? line : '',
  )
}

/** One call in place of nine lines. */
function withShortFailures(code: string): string {
  return code.replaceAll(
    /const (err\d+) = \{instancePath(?::(.*?))?,keyword:("[^"]+"),params:(\{.*\})(?:,propertyName:key\d+)?\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
    (_, __, place = 'instancePath', keyword: string, params: string) =>
      `vErrors = ${failing.name}(vErrors, ${place}, ${keyword}, ${params});\nerrors++;`,
  )
}

/** Where in a value it is called is all that a function has to be told. */
function withShortCalls(code: string): string {
  return code
    .replaceAll(
      '(data, {instancePath="", parentData, parentDataProperty, rootData=data}={})',
      '(data, instancePath = "")',
    )
    .replaceAll(
      /\{instancePath(?::([^{}]*?))?,parentData(?::[^{}]*?)?,parentDataProperty(?::[^{}]*?)?,rootData\}/g,
      (_, place = 'instancePath') => place,
    )
}
