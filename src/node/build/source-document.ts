import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import { type Fields, isObject } from '../../json/object.ts'

/** An OpenAPI document as it stands in `openapi/`, parsed. */
export interface SourceDocument {
  readonly name: string
  /** Where it was read from, relative to the project, e.g. `openapi/citapro.yaml`. */
  readonly file: string
  readonly json: Fields
}

/** Reads YAML that must be sound: a duplicate key, a bad alias or a tab are refused with their line. */
export async function readYaml(path: string, file: string): Promise<Fields> {
  const lineCounter = new LineCounter()
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter, strict: true })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) throw new Error(`${file}: ${problem.message}`)
  const json: unknown = document.toJS({ maxAliasCount: 100 })
  if (!isObject(json)) throw new Error(`${file}: expected a mapping at the top`)
  return json
}

/** The OpenAPI documents in `openapi/`, by name; the workflows beside them, and a linter's settings, are none. */
export async function documentNames(root: URL): Promise<readonly string[]> {
  const files = await readdir(new URL('openapi/', root))
  return files
    .filter((file) => /^[a-z]+\.yaml$/.test(file) && file !== 'redocly.yaml')
    .map((file) => file.replace('.yaml', ''))
    .toSorted()
}

export async function readSourceDocument(root: URL, name: string): Promise<SourceDocument> {
  const file = `openapi/${name}.yaml`
  const path = fileURLToPath(new URL(file, root))
  return { name, file, json: await readYaml(path, file) }
}
