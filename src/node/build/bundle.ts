import { chmod, rm } from 'node:fs/promises'
import { build } from 'esbuild'

const root = new URL('../../../', import.meta.url)
const dist = new URL('dist/', root)

/**
 * The command, as one file and the chunks it loads on demand: 160 small modules cost about 60 ms at start,
 * a bundle does not. Packages are bundled with it; what a plain `serve` never needs (faker, yaml, chokidar,
 * the response validators, the verifier) is imported dynamically in the source and so stays apart.
 */
async function bundleCommand(): Promise<void> {
  await rm(dist, { recursive: true, force: true })
  await build({
    entryPoints: [new URL('src/cli/main.ts', root).pathname],
    outdir: new URL('cli/', dist).pathname,
    tsconfig: new URL('tsconfig.json', root).pathname,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: '[name]-[hash]',
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
  await chmod(new URL('cli/main.js', dist), 0o755)
}

await bundleCommand().catch((error: unknown) => {
  if (!(error instanceof Error && 'errors' in error)) throw error
  // esbuild has already said what is wrong with the source.
  process.exitCode = 1
})
