import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { usedFormats } from './schema-compiler.ts'

const entry = `
export { fullFormats } from 'ajv-formats/src/formats.ts'
export { default as ucs2length } from 'ajv/lib/runtime/ucs2length.ts'
`

/**
 * The few functions that compiled validators call (formats, string length), bundled from Ajv's sources into one module:
 * what it ships runs in browsers and on edge workers too.
 */
export async function generateRuntime(root: URL): Promise<GeneratedFile> {
  const result = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(root), loader: 'js' },
    bundle: true,
    format: 'esm',
    // Paths stand in the output: they must not depend on where the project or its node_modules are.
    absWorkingDir: fileURLToPath(root),
    preserveSymlinks: true,
    platform: 'neutral',
    target: 'es2023',
    charset: 'utf8',
    minifySyntax: true,
    plugins: [withoutOtherFormats],
    write: false,
  })
  const [bundle] = result.outputFiles
  return {
    path: 'src/json/generated/validator-runtime.ts',
    content: `${generatedBanner('ajv and ajv-formats')}// @ts-nocheck\n${bundle?.text ?? ''}`,
  }
}

/** The formats stand in one table, which no bundler takes apart: the rows that no document asks for are left out. */
const withoutOtherFormats: Plugin = {
  name: 'without other formats',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ajv-formats[\\/]src[\\/]formats\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const table = /^export const fullFormats: DefinedFormats = \{\n(.*?)^\}\n/ms
      const others = /^export const (?:fastFormats.*?^\}|formatNames[^\n]*)\n/gms
      return {
        contents: source.replaceAll(others, '').replace(table, (_, rows: string) => used(rows)),
        loader: 'ts',
      }
    })
  },
}

function used(rows: string): string {
  const names = new Set<string>(usedFormats)
  const kept = rows
    .split(/^(?= {2}["\w])/m)
    .filter((row) => names.delete(/^ {2}"?([\w-]+)/.exec(row)?.[1] ?? ''))
  if (names.size > 0) throw new Error(`ajv-formats has no ${[...names].join(', ')}`)
  return `export const fullFormats = {\n${kept.join('')}}\n`
}
