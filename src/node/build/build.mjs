import { digestOfInputs, isBuilt, noteBuilt, root } from './inputs.mjs'

/*
 * `npm run build` and `npm start`: builds what is not built of these very sources, and only that. With `--start` it
 * needs the command alone, and then is the command: one process less to wait for, and to stop.
 */

const starts = process.argv[2] === '--start'

/** @param {readonly ('cli' | 'lib')[]} parts */
async function build(parts) {
  const digest = digestOfInputs()
  const outdated = parts.filter((part) => !isBuilt(part, digest))
  if (outdated.length === 0) return
  const { tsImport } = await import('tsx/esm/api')
  const { buildParts } = await tsImport('./build-parts.ts', import.meta.url)
  await buildParts(outdated, `${root}dist`)
  for (const part of outdated) {
    noteBuilt(part, digest)
  }
}

/** @param {unknown} error */
function tell(error) {
  const lacksTools =
    error?.code === 'ERR_MODULE_NOT_FOUND' && /'(?:tsx|esbuild|typescript)/.test(error.message)
  process.stderr.write(
    lacksTools
      ? `Maniquí is built by its development dependencies, which this folder lacks: run \`npm ci\` in ${root} first.\n`
      : `${error instanceof Error ? error.stack : error}\n`,
  )
  process.exit(1)
}

await build(starts ? ['cli'] : ['cli', 'lib']).catch(tell)
if (starts) {
  process.argv.splice(1, 2, `${root}dist/cli/main.js`)
  await import('../../../dist/cli/main.js')
}
