import { parseArgs } from 'node:util'
import type { ApiName } from '../../openapi/operation.ts'
import { generateDocument } from './generate-document.ts'
import { generateFixtures } from './generate-fixtures.ts'
import { generateLayers } from './generate-layers.ts'
import { generateRuntime } from './generate-runtime.ts'
import { generateTypes } from './generate-types.ts'
import { generateValidators } from './generate-validators.ts'
import { findDrift, type GeneratedFile, writeGenerated } from './generated-file.ts'
import { readSourceDocument } from './source-document.ts'

const apis: readonly ApiName[] = ['citapro', 'salonbookit', 'control']
const root = new URL('../../../', import.meta.url)

async function generateAll(): Promise<readonly GeneratedFile[]> {
  const files = await Promise.all([
    generateRuntime(root),
    generateFixtures(root),
    ...apis.map(generateApi),
  ])
  return [generateLayers(), ...files.flat()]
}

async function generateApi(api: ApiName): Promise<readonly GeneratedFile[]> {
  const source = await readSourceDocument(root, api)
  const [types, validators] = await Promise.all([
    generateTypes(source),
    generateValidators(api, source),
  ])
  return [generateDocument(source), types, ...validators]
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
