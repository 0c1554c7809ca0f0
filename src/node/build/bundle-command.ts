import { chmod, rm } from 'node:fs/promises'
import { build, type Metafile } from 'esbuild'

const root = new URL('../../../', import.meta.url)

/**
 * The command, as one file and the chunks it loads on demand: 160 small modules cost about 60 ms at start,
 * a bundle does not. Packages are bundled with it; what a plain `serve` never needs (faker, yaml, chokidar,
 * the response validators, the verifier) is imported dynamically in the source and so stays apart.
 */
export async function bundleCommand(outdir: string): Promise<Metafile> {
  await rm(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root.pathname,
    entryPoints: ['src/cli/main.ts'],
    outdir,
    tsconfig: 'tsconfig.json',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: '[name]-[hash]',
    // For Node the package gives CommonJS, whose names a dynamic import of a bundle cannot see.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    // CommonJS packages ask for Node's own modules by `require`, which an ES module has not got.
    banner: {
      js: [
        `import { createRequire as createRequireOfBundle } from 'node:module'`,
        `const require = createRequireOfBundle(import.meta.url)`,
      ].join('\n'),
    },
    legalComments: 'linked',
    logLevel: 'warning',
  })
  await chmod(`${outdir}/main.js`, 0o755)
  return metafile
}
