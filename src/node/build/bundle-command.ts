import { chmod, rm } from 'node:fs/promises'
import { build, type Metafile, type Plugin } from 'esbuild'
import { root } from './root.ts'

/** Of CommonJS packages: what they require of Node has to be required still. */
const banner = `import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);`

/** faker falls back on English where Spanish lacks something: nothing we ask for, and 288 kB. */
const withoutEnglish: Plugin = {
  name: 'without English',
  setup({ onLoad }) {
    const english = /[\\/]@faker-js[\\/]faker[\\/]dist[\\/]en-[\w-]+\.js$/
    onLoad({ filter: english }, () => ({ contents: 'export const t = {}' }))
  },
}

/**
 * The command, with all it needs: 160 small modules cost about 60 ms at start, a few files do not. What is imported
 * dynamically stands in files of its own, and what those share with the command stands there once.
 */
export async function bundleCommand(outdir: string): Promise<Metafile> {
  await rm(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    tsconfig: 'tsconfig.json',
    entryPoints: { main: 'src/cli/boot.ts' },
    outdir,
    chunkNames: 'on-demand/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    banner: { js: banner },
    metafile: true,
    // Less to read at each start; names stay, for stack traces.
    minifyIdentifiers: true,
    keepNames: true,
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    // Asked for by few, and a dependency that npm brings anyway.
    external: ['fast-check'],
    // For Node the package gives CommonJS, whose names a dynamic import of a bundle cannot see.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    plugins: [withoutEnglish],
    legalComments: 'linked',
    logLevel: 'warning',
  })
  await chmod(`${outdir}/main.js`, 0o755)
  return metafile
}
