import { build } from 'esbuild'
import { writeDeclarations } from './declarations.ts'
import { entries } from './entries.ts'
import { root } from './root.ts'

/** What other packages import: a file for each entry, what they share apart, and their declarations. */
export async function bundleLibrary(outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    tsconfig: 'tsconfig.json',
    entryPoints: entries().map((entry) => `src/${entry}`),
    outbase: 'src',
    outdir,
    chunkNames: 'shared/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    // Of what we stand on, the consumer has one copy for all its packages.
    packages: 'external',
    platform: 'neutral',
    target: 'es2022',
    minifyIdentifiers: true,
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  await writeDeclarations(outdir)
}
