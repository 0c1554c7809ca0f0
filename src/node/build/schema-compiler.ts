import { Ajv2020, _ } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import ajvFormats from 'ajv-formats'
import { messageOf } from '../../json/thrown.ts'
import type { Schema } from '../../openapi/operation.ts'
import { mapParts, shareRepeatedParts } from './shared-schemas.ts'
import type { Fields } from '../../json/object.ts'

/** Keywords that validate nothing. Any other that Ajv does not know is a typing error in a document. */
const annotations = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
  'x-provenance',
  'x-source',
  'x-inferred',
])

const formats = ['date', 'date-time', 'iso-date-time', 'email', 'uri', 'int32', 'int64'] as const

/** What Ajv's code asks for by `require`, and the name it has in generated/validator-runtime.ts. */
export const runtimeModules: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/ucs2length': 'ucs2length',
  'ajv/dist/runtime/equal': 'equal',
}

/**
 * Compiles the schemas of one document into one piece of code without `eval` or `require`. Equal schemas,
 * such as an error envelope that every operation has, are compiled once.
 */
export class SchemaCompiler {
  readonly #file: string
  readonly #checker = createAjv()
  readonly #names = new Map<string, string>()
  readonly #schemas = new Map<string, Fields>()

  constructor(file: string) {
    this.#file = file
  }

  /** The name the compiled schema has in `code()`; `site` says where the schema stands. */
  add(schema: Schema, site: string): string {
    const rules = withoutAnnotations(schema)
    const key = JSON.stringify(rules)
    const known = this.#names.get(key)
    if (known) return known
    try {
      this.#checker.compile(rules)
    } catch (cause) {
      const reason = messageOf(cause)
      throw new Error(`${this.#file}: the schema of ${site} does not compile: ${reason}`, { cause })
    }
    const name = site.replaceAll(/\W+/g, '_')
    this.#names.set(key, name)
    this.#schemas.set(name, rules)
    return name
  }

  /** The functions by the names `add` gave, and what they import from validator-runtime.ts. */
  code(): { readonly code: string; readonly imports: readonly string[] } {
    if (this.#schemas.size === 0) return { code: '', imports: [] }
    const ajv = createAjv()
    const { schemas, shared } = shareRepeatedParts(this.#schemas)
    for (const [name, schema] of [...shared, ...schemas]) ajv.addSchema(schema, name)
    const imports = new Set<string>()
    const code = standaloneCode
      .default(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])))
      .replaceAll(/require\("([^"]+)"\)\.default/g, (_call, module: string) => {
        const runtime = runtimeModules[module]
        if (!runtime) throw new Error(`${this.#file}: a validator needs ${module} at run time`)
        imports.add(runtime)
        return runtime
      })
    if (code.includes('fullFormats')) imports.add('fullFormats')
    return { code, imports: [...imports].toSorted() }
  }
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    // A shared part is to stay one function.
    inlineRefs: false,
    // The sentences are ours (src/openapi/failures.ts).
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`fullFormats` },
  })
  ajvFormats.default(ajv, [...formats])
  // The one of ajv-formats also takes `urn:uuid:…`, which no path or body of these APIs does.
  ajv.addFormat('uuid', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i)
  return ajv
}

/** The rules of a schema: descriptions and examples would keep equal ones apart. */
function withoutAnnotations(schema: Fields): Fields {
  const rules = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword))
  return mapParts(Object.fromEntries(rules), withoutAnnotations)
}
