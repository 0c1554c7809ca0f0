import { readdir, readFile } from 'node:fs/promises'
import { quote } from './generate-document.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'

/** What each built-in fixture is, in the first sentence of the comment at its top. */
export async function generateFixtureSummaries(root: URL): Promise<GeneratedFile> {
  const folder = new URL('fixtures/', root)
  const files = (await readdir(folder).catch(() => []))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
  const rows = await Promise.all(
    files.map(async (file) => {
      const summary = firstSentence(await readFile(new URL(file, folder), 'utf8'))
      if (summary === undefined) {
        throw new Error(`fixtures/${file}: expected a comment at the top that says what it is`)
      }
      return `  ${quote(file.replace(/\.yaml$/, ''))}: ${quote(summary)},\n`
    }),
  )
  return {
    path: 'src/fixture/generated/fixture-summaries.ts',
    content: `${generatedBanner('fixtures/*.yaml')}export const fixtureSummaries: Readonly<Record<string, string>> = {
${rows.join('')}}
`,
  }
}

/** Without what stands in brackets, so that it fits a line. */
function firstSentence(yaml: string): string | undefined {
  const [comment = ''] = /^(?:#.*\n)+/.exec(yaml) ?? []
  // The first line is for editors.
  const text = comment
    .replace(/^# yaml-language-server:.*\n/, '')
    .replaceAll(/^# ?/gm, '')
    .replaceAll(/\s+/g, ' ')
  return /^(.+?)\.(?: |$)/.exec(text.replaceAll(/ \([^)]*\)/g, ''))?.[1]
}
