import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleCommand } from './bundle-command.ts'

let outdir: string
let metafile: Metafile

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'maniqui-'))
  metafile = await bundleCommand(join(outdir, 'cli'))
})
afterAll(() => rm(outdir, { recursive: true }))

/** The source files that are loaded with a bundled file, whatever it imports on demand left out. */
function loadedWith(output: string, seen = new Set<string>()): readonly string[] {
  const found = metafile.outputs[output]
  if (!found || seen.has(output)) return []
  seen.add(output)
  const imported = found.imports.filter(({ kind }) => kind === 'import-statement')
  return [...Object.keys(found.inputs), ...imported.flatMap(({ path }) => loadedWith(path, seen))]
}

function outputWith(input: string): string {
  const found = Object.entries(metafile.outputs).find(([, { inputs }]) => input in inputs)
  if (!found) throw new Error(`${input} is in no output`)
  return found[0]
}

describe('the bundled command', () => {
  test.each([
    'node_modules/@faker-js/',
    'node_modules/yaml/',
    'node_modules/chokidar/',
    'src/generator/',
    'src/verifier/',
    'response-validators.ts',
    'control.request-validators.ts',
  ])('serves without loading %s', (part) => {
    const started = loadedWith(outputWith('src/cli/serve.ts'))
    expect(started).toContain('src/cli/serve.ts')
    expect(started).toContain('src/server.ts')
    expect(started.filter((input) => input.includes(part))).toEqual([])
  })

  test('needs no package beside it', () => {
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    )
    expect(outside.filter((path) => !isBuiltin(path))).toEqual([])
  })

  test('runs, and can still import what is CommonJS on demand', async () => {
    const main = join(outdir, 'cli', 'main.js')
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'spec', 'citapro'])
    expect(stdout).toMatch(/^openapi: 3\.1\.\d\n/)
  })
})
