import { fileURLToPath } from 'node:url'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { parseDayWords } from '../../days/day-words.ts'
import { isObject, objectOf } from '../../json/object.ts'
import { isErrorCode } from '../../openapi/examples.ts'
import type { Operation, Schema } from '../../openapi/operation.ts'
import { documents } from '../../openapi/operations-by-id.ts'
import { readDocument } from '../../openapi/read-document.ts'
import { createResolver } from '../../openapi/resolve.ts'
import { fieldsAt } from '../../openapi/schema-parts.ts'
import { keySchemeOf } from './generate-faces.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { readYaml, type SourceDocument } from './source-document.ts'

/** What brings each error about, of all faces: a table of `x-when`, equal lists written once. */
export function generateCauses(faces: readonly SourceDocument[]): GeneratedFile {
  const lists: string[] = []
  const rows = faces.flatMap((face) =>
    readErrors(face).map(({ operationId, errors }) => {
      const cells = errors.map(({ code, causes }) => {
        const list = JSON.stringify(causes)
        if (!lists.includes(list)) lists.push(list)
        return `${code}: list${lists.indexOf(list)}`
      })
      return `  ${operationId}: { ${cells.join(', ')} },\n`
    }),
  )
  const constants = lists.map((list, at) => `const list${at}: readonly Cause[] = ${list}\n`)
  return {
    path: 'src/causes/generated/causes.ts',
    content: `${generatedBanner('openapi/*.yaml')}import type { Cause, CauseTable } from '../cause.ts'

${constants.join('')}
export const causes: CauseTable = {
${rows.join('')}}
`,
  }
}

interface Errors {
  readonly operationId: string
  readonly errors: readonly { readonly code: string; readonly causes: readonly unknown[] }[]
}

/** Every error of a document with its causes; throws where one is missing or wrong, and says which. */
export function readErrors(source: SourceDocument): readonly Errors[] {
  const { shallow } = createResolver(source.json)
  const keyErrors = keySchemeOf(source).errors
  const { operations } = readDocument(source.name, JSON.stringify(source.json))
  return operations.map((operation) => {
    const { operationId, path, method } = operation
    const unknown = Object.values(keyErrors).find((code) => !documents(operation, code))
    if (operation.secured && unknown !== undefined) {
      throw new Error(`${source.file}: x-key-errors has ${unknown}, which ${operationId} lacks`)
    }
    const node = objectOf(objectOf(objectOf(source.json['paths'])[path])[method.toLowerCase()])
    const errors = Object.entries(objectOf(node['responses'])).flatMap(([status, response]) => {
      const [media] = Object.values(objectOf(shallow(response)['content']))
      return Object.entries(objectOf(objectOf(media)['examples']))
        .filter(([code]) => isErrorCode(code))
        .map(([code, example]) => {
          const site = `${source.file}: x-when of ${operationId} ${status} ${code}`
          const when = shallow(example)['x-when']
          if (!Array.isArray(when)) {
            throw new Error(`${site} must list what brings the error about, or be []`)
          }
          for (const [at, cause] of when.entries()) {
            const wrong = wrongWith(cause, { operation, keyErrors, code })
            if (wrong !== undefined) throw new Error(`${site}/${at} ${wrong}`)
          }
          return { code, causes: when }
        })
    })
    return { operationId, errors }
  })
}

interface Site {
  readonly operation: Operation<string>
  readonly keyErrors: Readonly<Record<string, string>>
  readonly code: string
}

/** What is wrong with a cause, to be read after its place; undefined when nothing is. */
function wrongWith(cause: unknown, { operation, keyErrors, code }: Site): string | undefined {
  if (!isCause(cause)) return sentenceOf(isCause)
  const { set, omit, key, or, because } = objectOf(cause)
  const values = Object.entries(objectOf(set))
  const named = [...values.map(([name]) => name), ...[omit ?? []].flat().map(String)]
  const referred = values.flatMap(([, value]) => wordsOf(value, 'as'))
  const inputs = inputsOf(operation)
  const stranger = [...named, ...referred].find((name) => !hasInput(inputs, name))
  if (stranger !== undefined) {
    return `names ${stranger}, which is no input of ${operation.operationId}: there are ${fieldsAt(inputs, '').join(', ')}`
  }
  const day = values.flatMap(([, value]) => wordsOf(value, 'day')).find((words) => !isDay(words))
  if (day !== undefined) {
    return `has “${day}”, which is no day that can be told from today alone, such as tomorrow or next Sunday`
  }
  if (key !== undefined && keyErrors[String(key)] !== code) {
    return `has the key “${String(key)}”, which does not give ${code}: x-key-errors has ${JSON.stringify(keyErrors)}`
  }
  const other = [or ?? []]
    .flat()
    .map(String)
    .find((name) => !documents(operation, name))
  if (other !== undefined) return `names ${other}, which ${operation.operationId} does not document`
  if (because !== undefined && key === undefined && named.length === 0) {
    return 'has because, but neither set, omit nor key that it could be said of'
  }
  return undefined
}

const schemaFile = 'openapi/x-when.schema.yaml'
const schemaPath = fileURLToPath(new URL(`../../../${schemaFile}`, import.meta.url))
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
})
const isCause = ajv.compile(await readYaml(schemaPath, schemaFile))

function sentenceOf({ errors }: ValidateFunction): string {
  // A slip in a name says more than that the right name is missing.
  const slip = errors?.find(({ keyword }) => keyword === 'additionalProperties')
  const first = slip ?? errors?.[0]
  const { instancePath, message, params }: Partial<ErrorObject> = first ?? {}
  const detail: unknown = params?.['additionalProperty'] ?? params?.['allowedValues']
  return `is not so: ${instancePath ?? ''} ${message ?? ''}${detail === undefined ? '' : ` (${JSON.stringify(detail)})`}`
}

/** What stands behind a word anywhere in a value. */
function wordsOf(value: unknown, word: 'day' | 'as'): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, word))
  return isObject(value) && word in value ? [String(value[word])] : []
}

/** Which days are worked on is not told by today alone. */
function isDay(words: string): boolean {
  const spec = parseDayWords(words)
  return spec?.kind === 'date' || (spec?.kind === 'relative' && !spec.working && !spec.ifWorking)
}

/** All inputs of an operation as the fields of one schema. */
function inputsOf({ parameters, requestBody }: Operation<string>): Schema {
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]))
  return { properties, allOf: [requestBody?.schema ?? {}] }
}

function hasInput(inputs: Schema, name: string): boolean {
  const path = name.split('.')
  return fieldsAt(inputs, path.slice(0, -1).join('.')).includes(path.at(-1) ?? '')
}
