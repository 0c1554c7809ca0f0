import { parseArgs } from 'node:util'
import { generateCauses } from './generate-causes.ts'
import { generateDocument, generateServed } from './generate-document.ts'
import { generateFaces, generateKeys } from './generate-faces.ts'
import { generateFixtureFormat } from './generate-fixture-format.ts'
import { generateFixtureSummaries } from './generate-fixture-summaries.ts'
import { generateFixtures } from './generate-fixtures.ts'
import { generateLayers } from './generate-layers.ts'
import { generatePartValidators } from './generate-part-validators.ts'
import { generateRuntime } from './generate-runtime.ts'
import { generateSettings } from './generate-settings.ts'
import { generateTables } from './generate-tables.ts'
import { generateTypes } from './generate-types.ts'
import { generateValidators } from './generate-validators.ts'
import { findDrift, type GeneratedFile, writeGenerated } from './generated-file.ts'
import { documentNames, readSourceDocument, type SourceDocument } from './source-document.ts'

/** Our own document: every other one in `openapi/` is a vendor's, and so a face. */
const own = 'control'

const root = new URL('../../../', import.meta.url)

async function generateAll(): Promise<readonly GeneratedFile[]> {
  const faceNames = (await documentNames(root)).filter((name) => name !== own)
  const names = [...faceNames, own]
  const sources = await Promise.all(names.map((name) => readSourceDocument(root, name)))
  const faces = sources.filter(({ name }) => name !== own)
  const files = await Promise.all([
    generateRuntime(root),
    generateFixtures(root),
    generateFixtureFormat(root),
    generateFixtureSummaries(root),
    ...sources.map(generateApi),
  ])
  return [
    generateLayers(faceNames),
    generateFaces(faces),
    generateKeys(faces),
    generateCauses(faces),
    ...generateTables(faceNames, names),
    ...files.flat(),
  ]
}

async function generateApi(source: SourceDocument): Promise<readonly GeneratedFile[]> {
  const [types, validators, parts] = await Promise.all([
    generateTypes(source, { immutable: source.name === own }),
    generateValidators(source, { explains: source.name === own }),
    generatePartValidators(source),
  ])
  const served = source.name === own ? [] : [generateServed(source)]
  return [
    generateDocument(source),
    ...served,
    types,
    ...validators,
    ...parts,
    ...generateSettings(source),
  ]
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const files = await generateAll()
  const drifted = await findDrift(root, files)
  const paths = drifted.map(({ path }) => `  ${path}\n`).join('')
  if (!values.check) {
    await writeGenerated(root, drifted)
    process.stderr.write(`${files.length} generated files, ${drifted.length} changed\n${paths}`)
  } else if (drifted.length > 0) {
    process.stderr.write(
      `Generated files differ from their sources, run \`npm run codegen\`:\n${paths}`,
    )
    process.exitCode = 1
  }
}

await main()
