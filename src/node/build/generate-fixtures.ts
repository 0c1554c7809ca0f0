import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { quote } from './generate-document.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { readYaml } from './source-document.ts'

/** The built-in fixtures as JSON text by name: one that is not asked for is not parsed. */
export async function generateFixtures(root: URL): Promise<GeneratedFile> {
  const files = (await readdir(new URL('fixtures/', root)).catch(() => []))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
  const rows = await Promise.all(
    files.map(async (file) => {
      const json = await readYaml(
        fileURLToPath(new URL(`fixtures/${file}`, root)),
        `fixtures/${file}`,
      )
      return `  ${quote(file.replace(/\.yaml$/, ''))}:\n    ${quote(JSON.stringify(json))},\n`
    }),
  )
  return {
    path: 'src/fixture/generated/fixtures.ts',
    content: `${generatedBanner('fixtures/*.yaml')}export const fixtureTexts: Readonly<Record<string, string>> = {
${rows.join('')}}
`,
  }
}
