import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { quote } from './generate-document.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { readYaml } from './source-document.ts'

/** The built-in fixtures as JSON text, a file each: one that is not asked for is neither loaded nor parsed. */
export async function generateFixtures(root: URL): Promise<readonly GeneratedFile[]> {
  const files = (await readdir(new URL('fixtures/', root)).catch(() => []))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
  const names = files.map((file) => file.replace(/\.yaml$/, ''))
  const texts = await Promise.all(
    names.map(async (name): Promise<GeneratedFile> => {
      const file = `fixtures/${name}.yaml`
      const json = await readYaml(fileURLToPath(new URL(file, root)), file)
      const text = quote(JSON.stringify(json))
      return {
        path: `src/fixture/generated/${name}.ts`,
        content: `${generatedBanner(file)}export const fixtureText: string =\n  ${text}\n`,
      }
    }),
  )
  const rows = names.map((name) => `  ${quote(name)}: () => import('./${name}.ts'),\n`)
  const table = {
    path: 'src/fixture/generated/fixtures.ts',
    content: `${generatedBanner('fixtures/*.yaml')}export const fixtureFiles: Readonly<Record<string, () => Promise<{ fixtureText: string }>>> = {
${rows.join('')}}
`,
  }
  return [table, ...texts]
}
