import { isObject, objectOf } from '../../json/object.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import type { SourceDocument } from './source-document.ts'

/** The document as JSON text in one string: a server's start then costs one `JSON.parse`, no YAML. */
export function generateDocument({ name, file, json }: SourceDocument): GeneratedFile {
  const text = JSON.stringify(json)
  return {
    path: `src/openapi/generated/${name}.document.ts`,
    content: `${generatedBanner(file)}export const documentText: string =\n  ${quote(text)}\n`,
  }
}

/** The same without its prose, for who serves it: half as long, as no answer says what a description says. */
export function generateServed({ name, file, json }: SourceDocument): GeneratedFile {
  const text = JSON.stringify(withoutUnused(withoutProse(json)))
  return {
    path: `src/openapi/generated/${name}.served.ts`,
    content: `${generatedBanner(file)}export const servedText: string =\n  ${quote(text)}\n`,
  }
}

/** Only texts and marks go: a property that is called `description` is an object. Examples are answers, and stay whole. */
function withoutProse(value: unknown, place = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutProse(one, place))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(
    ([key, inner]) =>
      !isUnused(key, place) &&
      !(prose.has(key) && typeof inner === 'string') &&
      !(key === 'tags' && Array.isArray(inner)) &&
      !unread.has(`${place} ${key}`),
  )
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      examples.has(key) ? inner : withoutProse(inner, placeOf(key, place)),
    ]),
  )
}

/** Causes are for who tells of errors. Where a request's part comes from is told to who sends a wrong one. */
function isUnused(key: string, place: string): boolean {
  return key.startsWith('x-') && (place !== '' || !marks.has(key))
}

/** Where a walk stands that has come to a key: headers of responses keep their schemas, which say what to send. */
function placeOf(key: string, place: string): string {
  if (key === 'responses') return key
  return key === 'content' && place === 'responses' ? 'answer' : place
}

/** Without the schemas that nothing asks for any more: those of answers alone, which are made by code. */
function withoutUnused(document: unknown): unknown {
  const { components, ...rest } = objectOf(document)
  const { schemas, ...others } = objectOf(components)
  const found = new Set<string>()
  const look = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (found.has(name)) continue
      found.add(name)
      look(objectOf(schemas)[name])
    }
  }
  look([rest, others])
  const used = Object.entries(objectOf(schemas)).filter(([name]) => found.has(name))
  return { ...rest, components: { ...others, schemas: Object.fromEntries(used) } }
}

const marks = new Set(['x-source', 'x-provenance', 'x-inferred'])
const prose = new Set(['description', 'summary'])
/** By where it stands. What no answer is made of: its schema is for judges, its links for who plans requests. */
const unread = new Set(['answer schema', 'responses links'])
const examples = new Set(['example', 'value'])

/** A string literal in single quotes: JSON is full of double ones, and so stays readable. */
export function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}
