import type { KeyErrors, KeyForm, KeyScheme } from '../../faces/key-scheme.ts'
import { fieldOf, listOf, textOf } from '../../json/look.ts'
import { isObject, objectOf } from '../../json/object.ts'
import { quote } from './generate-document.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import type { SourceDocument } from './source-document.ts'

/** How the keys of all faces look, for hiding them: `src/json` imports nothing of ours, so it has a file of its own. */
export function generateKeys(faces: readonly SourceDocument[]): GeneratedFile {
  const schemes = faces.map(keySchemeOf)
  const prefixes = schemes.flatMap(({ forms }) => forms.map(({ prefix }) => quote(prefix)))
  const bearer = schemes.some((scheme) => scheme.bearer) ? ['Authorization'] : []
  const headers = new Set([...schemes.map(({ header }) => header), ...bearer].map(quote))
  return {
    path: 'src/json/generated/keys.ts',
    content: `${generatedBanner('openapi/*.yaml')}/** What the keys of all APIs begin with. */
export const keyPrefixes: readonly string[] = [${prefixes.join(', ')}]

/** The headers that carry them, as the documents write them. */
export const keyHeaders: readonly string[] = [${[...headers].join(', ')}]
`,
  }
}

/** Which faces there are and how their keys look: what even the rooms beneath the documents may know of them. */
export function generateFaces(faces: readonly SourceDocument[]): GeneratedFile {
  const names = faces.map(({ name }) => quote(name)).join(', ')
  const made = faces.map(({ name }) => `${name}: make(${quote(name)})`).join(', ')
  const schemes = faces.map(
    (source) => `  ${source.name}: ${JSON.stringify(keySchemeOf(source))},\n`,
  )
  return {
    path: 'src/faces/generated/faces.ts',
    content: `${generatedBanner('openapi/*.yaml')}import type { KeyScheme } from '../key-scheme.ts'

/** The APIs that are faces on a salon, each called after its document. */
export const faceNames = [${names}] as const

export type FaceName = (typeof faceNames)[number]

/** One value for each face. */
export function eachFace<Value>(make: (face: FaceName) => Value): Record<FaceName, Value> {
  return { ${made} }
}

export const keySchemes: Readonly<Record<FaceName, KeyScheme>> = {
${schemes.join('')}}
`,
  }
}

/** The scheme of the document whose keys have forms (`x-keys`), what its bad keys get, and whether a bearer token does as well. */
export function keySchemeOf({ file, json }: SourceDocument): KeyScheme {
  const schemes = Object.values(objectOf(fieldOf(json, 'components', 'securitySchemes'))).filter(
    isObject,
  )
  const withKeys = schemes.filter((scheme) => 'x-keys' in scheme)
  const [scheme] = withKeys
  if (withKeys.length !== 1 || scheme?.['type'] !== 'apiKey' || scheme['in'] !== 'header') {
    throw new Error(`${file}: one securityScheme, an apiKey in a header, needs x-keys`)
  }
  const [first, ...rest] = listOf(scheme, 'x-keys').map((form) => keyForm(form, file))
  if (!first) throw new Error(`${file}: x-keys lists no form of a key`)
  const bearer = schemes.some(({ type, scheme: kind }) => type === 'http' && kind === 'bearer')
  const errors = keyErrors(scheme['x-key-errors'], file)
  return { header: textOf(scheme, 'name') ?? '', bearer, forms: [first, ...rest], errors }
}

function keyErrors(value: unknown, file: string): KeyErrors {
  const { none, invalid, ...rest } = objectOf(value)
  const others = Object.entries(rest).map(([name, code]) => [name, String(code)])
  if (typeof none !== 'string' || typeof invalid !== 'string') {
    throw new Error(
      `${file}: x-key-errors needs the errors of no key (none) and of an unknown one (invalid)`,
    )
  }
  return { none, invalid, ...Object.fromEntries(others) }
}

const marks = ['x-provenance', 'x-source']

function keyForm(value: unknown, file: string): KeyForm {
  const { prefix, environment, example, ...rest } = objectOf(value)
  const unknown = Object.keys(rest).find((name) => !marks.includes(name))
  if (unknown !== undefined) throw new Error(`${file}: x-keys knows no ${unknown}`)
  if (typeof prefix !== 'string' || !/^\w+$/.test(prefix)) {
    throw new Error(`${file}: a form of x-keys needs a prefix of letters, digits and low lines`)
  }
  if (environment !== undefined && environment !== 'test') {
    throw new Error(`${file}: the environment of ${prefix} can only be test`)
  }
  if (example !== undefined && !(typeof example === 'string' && example.startsWith(prefix))) {
    throw new Error(`${file}: the example of ${prefix} does not begin so`)
  }
  return {
    prefix,
    ...(environment === undefined ? {} : { environment }),
    ...(example === undefined ? {} : { example }),
  }
}
