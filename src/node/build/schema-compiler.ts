import { Ajv2020, _ } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import ajvFormats from 'ajv-formats'
import { messageOf } from '../../json/thrown.ts'
import type { Schema } from '../../openapi/operation.ts'
import { compactCode } from './compact-code.ts'
import { explained } from './explained-schema.ts'
import { explainingKeywords, required } from './explaining-keywords.ts'
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
  'x-unit',
  'x-aspect',
  'x-transport',
  'x-match',
  'x-choices',
  'x-validator',
])

/** What only `explained` understands. */
const hints = new Set(['x-wanted', 'x-or-name', 'x-names', 'x-secret', 'discriminator'])

/** Those of Ajv's that our documents use: more are more code in every browser. */
export const usedFormats = ['date', 'date-time', 'email'] as const

/** What Ajv's code asks for by `require`, and the name it has in generated/validator-runtime.ts. */
const runtimeModules: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/ucs2length': 'ucs2length',
}

/**
 * Compiles the schemas of one document into one piece of code without `eval` or `require`. Equal schemas,
 * such as an error envelope that every operation has, are compiled once.
 */
export class SchemaCompiler {
  readonly #file: string
  readonly #explains: boolean
  readonly #checker = createAjv()
  readonly #names = new Map<string, string>()
  readonly #schemas = new Map<string, Fields>()

  /** `explains`: its failures say what would do (`explained`), and not which keyword of the document failed. */
  constructor(file: string, { explains = false } = {}) {
    this.#file = file
    this.#explains = explains
  }

  /** The name the compiled schema has in `code()`; `site` says where the schema stands. */
  add(schema: Schema, site: string): string {
    const hinted = withoutAnnotations(schema)
    const rules = without(hints, hinted)
    const compiled = this.#explains ? explained(hinted) : rules
    const key = JSON.stringify(compiled)
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
    this.#schemas.set(name, compiled)
    return name
  }

  /** The functions by the names `add` gave, and what they import from validator-runtime.ts. */
  code(): { readonly code: string; readonly imports: readonly string[] } {
    if (this.#schemas.size === 0) return { code: '', imports: [] }
    const ajv = createPlainAjv({ isStrict: !this.#explains })
    const { schemas, shared } = shareRepeatedParts(this.#schemas)
    for (const [name, schema] of [...shared, ...schemas]) {
      ajv.addSchema(schema, name)
    }
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
    return {
      code: compactCode(this.#explains ? bounded(code) : code),
      imports: [...imports].toSorted(),
    }
  }
}

/**
 * Nobody reads more than a hundred failures, and a list of a million wrong items must not become as many: Ajv looks at
 * every item, so its loops are told to stop. A loop that an Ajv of tomorrow writes otherwise is an error here.
 */
function bounded(code: string): string {
  return code.replaceAll(/\bfor ?\(let i\d+[^)]*\)/g, (loop) => {
    const [, index, first, length] =
      /\(let (i\d+) ?= ?(\d+); ?\1 ?< ?(len\d+); ?\1\+\+\)$/.exec(loop) ?? []
    if (length === undefined) {
      throw new Error(`Ajv writes a loop in a way that cannot be told to stop: ${loop}`)
    }
    return `for (let ${index} = ${first}; ${index} < ${length} && errors < 100; ${index}++)`
  })
}

/**
 * For schemas that have been found right, and that tell nothing of a field to another schema: no such keyword is known
 * to it, so that one in a document is refused, and nothing is kept for it.
 */
function createPlainAjv(options: { readonly isStrict: boolean }): Ajv2020 {
  const ajv = createAjv({ ...options, meta: false })
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false, validateSchema: false })
  for (const keyword of entangling) {
    ajv.removeKeyword(keyword)
  }
  ajv.removeKeyword('required').addKeyword(required)
  return ajv
}

const entangling = [
  'unevaluatedItems',
  'unevaluatedProperties',
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveAnchor',
  '$recursiveRef',
]

function createAjv({ isStrict = true, meta = true } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    meta,
    strict: true,
    strictTypes: isStrict,
    strictTuples: isStrict,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    // A shared part is to stay one function.
    inlineRefs: false,
    // The sentences are ours (src/json/failures.ts).
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`fullFormats` },
  })
  ajvFormats.default(ajv, [...usedFormats])
  // The one of ajv-formats also takes `urn:uuid:…`, which no path or body of these APIs does.
  ajv.addFormat('uuid', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i)
  for (const keyword of explainingKeywords) {
    ajv.addKeyword(keyword)
  }
  return ajv
}

/** The rules of a schema: descriptions and examples would keep equal ones apart. */
function withoutAnnotations(schema: Fields): Fields {
  // What has a validator of its own is looked at by it, where the value is used: for every door.
  return without(annotations, schema, (part) => 'x-validator' in part)
}

function without(
  keywords: ReadonlySet<string>,
  schema: Fields,
  isLeftOut: (part: Fields) => boolean = () => false,
): Fields {
  const rules = Object.entries(schema).filter(([keyword]) => !keywords.has(keyword))
  return mapParts(Object.fromEntries(rules), (part) =>
    isLeftOut(part) ? {} : without(keywords, part, isLeftOut),
  )
}
