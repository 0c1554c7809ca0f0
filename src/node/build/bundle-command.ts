import { execFile } from 'node:child_process'
import { chmod, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * What a plain `serve` never needs, by how the sources import it dynamically. Each stands in a file of its own with
 * a copy of whatever it shares with the command, so nothing may be here that keeps state together with it.
 */
const apart = [
  /^yaml$/,
  /^chokidar$/,
  /\/locate\.ts$/,
  /\/generate\.ts$/,
  /\/control-validators\.ts$/,
  /\/welcome\.tsx$/,
  /\/(?:verify|proxy|errors|spec)\.ts$/,
]

const common: BuildOptions = {
  absWorkingDir: root,
  tsconfig: 'tsconfig.json',
  bundle: true,
  metafile: true,
  // Less to read at each start; names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  platform: 'node',
  target: 'node20',
  // For Node the package gives CommonJS, whose names a dynamic import of a bundle cannot see.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  legalComments: 'linked',
  logLevel: 'warning',
}

/** Of CommonJS, as only such a script can be started from V8's code cache: see `src/node/compiled-script.ts`. */
const script: BuildOptions = { ...common, format: 'cjs', supported: { 'dynamic-import': false } }

/** The command: 160 small modules cost about 60 ms at start, one file does not. */
export async function bundleCommand(outdir: string): Promise<Metafile> {
  await rm(outdir, { recursive: true, force: true })
  const found = new Map<string, string>()
  const builds = [
    await build({
      ...script,
      entryPoints: ['src/cli/main.ts'],
      outfile: `${outdir}/command.cjs`,
      plugins: [setApart(found)],
    }),
    await build({
      ...script,
      entryPoints: Object.fromEntries(found),
      outdir: `${outdir}/on-demand`,
      outExtension: { '.js': '.cjs' },
    }),
    await build({
      ...common,
      format: 'esm',
      entryPoints: ['src/cli/boot.ts'],
      outfile: `${outdir}/main.js`,
    }),
  ]
  await chmod(`${outdir}/main.js`, 0o755)
  await writeCodeCache(outdir)
  return {
    inputs: Object.assign({}, ...builds.map(({ metafile }) => metafile?.inputs)),
    outputs: Object.assign({}, ...builds.map(({ metafile }) => metafile?.outputs)),
  }
}

/** Leaves dynamic imports of what stands apart to the moment they run, and notes what that is. */
function setApart(found: Map<string, string>): Plugin {
  return {
    name: 'apart',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /.*/ }, async ({ kind, path, pluginData, importer, resolveDir }) => {
        const isApart = kind === 'dynamic-import' && apart.some((pattern) => pattern.test(path))
        if (!isApart || pluginData === setApart) return undefined
        const resolved = await resolve(path, { kind, importer, resolveDir, pluginData: setApart })
        const name = basename(path).replace(/\.tsx?$/, '')
        found.set(name, resolved.path)
        return { path: `./on-demand/${name}.cjs`, external: true }
      })
    },
  }
}

/** Without a cache the command starts as well, only later: it is no reason to fail. */
async function writeCodeCache(outdir: string): Promise<void> {
  const warmUp = `${outdir}/warm-up.js`
  await build({
    ...common,
    format: 'esm',
    entryPoints: ['src/node/build/warm-up.ts'],
    outfile: warmUp,
  })
  try {
    await promisify(execFile)(process.execPath, [warmUp, `${outdir}/command.cjs`], {
      timeout: 60_000,
    })
  } catch (error) {
    process.stderr.write(`The command was bundled without a code cache: ${String(error)}\n`)
  } finally {
    await rm(warmUp, { force: true })
  }
}
