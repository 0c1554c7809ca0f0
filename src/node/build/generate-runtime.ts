import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { runtimeModules } from './schema-compiler.ts'

/**
 * The few functions that compiled validators call (formats, string length, deep equality), bundled from
 * Ajv's CommonJS into one module: what it ships runs in browsers and on edge workers too.
 */
export async function generateRuntime(root: URL): Promise<GeneratedFile> {
  const entry = [
    `export { fullFormats } from 'ajv-formats/dist/formats'`,
    ...Object.entries(runtimeModules).map(
      ([module, name]) => `export { default as ${name} } from '${module}'`,
    ),
  ].join('\n')
  const result = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(root), loader: 'js' },
    bundle: true,
    format: 'esm',
    // Paths stand in the output: they must not depend on where the project or its node_modules are.
    absWorkingDir: fileURLToPath(root),
    preserveSymlinks: true,
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2023',
    charset: 'utf8',
    minifySyntax: true,
    write: false,
  })
  const [bundle] = result.outputFiles
  return {
    path: 'src/json/generated/validator-runtime.ts',
    content: `${generatedBanner('ajv and ajv-formats')}// @ts-nocheck\n${bundle?.text ?? ''}`,
  }
}
