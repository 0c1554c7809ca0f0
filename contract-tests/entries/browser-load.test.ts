import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'

/**
 * Bytes of gzip that a page loads before it asks for anything. The aim is 100,000. What is over it is Hono and Temporal
 * (20,000), and what the library's synchronous calls need at hand: validators of snapshots, scenarios and faults
 * (12,000), and what grades and explains a client's requests.
 */
const most = 120_500

test('a browser loads little of the library at once, and no fixture, console or control API', async () => {
  const { metafile, outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
  })
  const loaded = initial(metafile)
  const bytes = outputFiles
    .filter(({ path }) => loaded.some((name) => path.endsWith(name)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  expect(bytes).toBeLessThan(most)
  const inputs = loaded.flatMap((name) => Object.keys(metafile.outputs[name]!.inputs))
  expect(inputs).toContain('src/library/maniqui.ts')
  const apart =
    /fixture\/generated\/(?!fixtures)|check-fixture|setting-texts|\.document\.ts|control\/(?:control\.|errors)|welcome\.tsx|faker/
  expect(inputs.filter((input) => apart.test(input))).toEqual([])
})

/** The entry, and whatever it imports at once. */
function initial({ outputs }: Metafile): readonly string[] {
  const entry = Object.keys(outputs).filter((name) => outputs[name]!.entryPoint === 'src/index.ts')
  const found = new Set(entry)
  for (const name of found) {
    for (const { path, kind } of outputs[name]!.imports) {
      if (kind === 'import-statement') found.add(path)
    }
  }
  return [...found]
}
