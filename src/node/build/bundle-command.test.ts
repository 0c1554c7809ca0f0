import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeCacheOf, compiledScript } from '../compiled-script.ts'
import { bundleCommand } from './bundle-command.ts'

let outdir: string
let metafile: Metafile

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'maniqui-'))
  metafile = await bundleCommand(join(outdir, 'cli'))
})
afterAll(() => rm(outdir, { recursive: true }))

/** The source files that a start loads: all of the one file, whatever it imports on demand left out. */
function startedWith(): readonly string[] {
  const [, command] =
    Object.entries(metafile.outputs).find(([path]) => path.endsWith('command.cjs')) ?? []
  return Object.keys(command?.inputs ?? {})
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
    const started = startedWith()
    expect(started).toContain('src/cli/serve.ts')
    expect(started).toContain('src/server.ts')
    expect(started.filter((input) => input.includes(part))).toEqual([])
  })

  test('needs no package beside it', () => {
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    )
    const beside = Object.keys(metafile.outputs).map((path) => `./on-demand/${basename(path)}`)
    expect(outside.filter((path) => !isBuiltin(path) && !beside.includes(path))).toEqual([])
  })

  test('runs, and can still import on demand', async () => {
    const main = join(outdir, 'cli', 'main.js')
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'spec', 'citapro'])
    expect(stdout).toMatch(/^openapi: 3\.1\.\d\n/)
  })

  test('tells the problems of a fixture file, which other bundled files find', async () => {
    const path = join(outdir, 'salon.yaml')
    await writeFile(path, 'zone: Europe/Madrid\nnonsense: 1\n')
    const flags = ['--port', '0', '--data', path]
    const run = promisify(execFile)(process.execPath, [join(outdir, 'cli', 'main.js'), ...flags])
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${path}:2:1: `),
    })
  })

  test('names the nearest flag of a command that stands apart', async () => {
    const main = join(outdir, 'cli', 'main.js')
    const run = promisify(execFile)(process.execPath, [main, 'verify', '--api', 'x', '--lst'])
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Allowed choices are citapro, salonbookit'),
    })
  })

  test('starts from what V8 compiled when it was built', () => {
    const script = compiledScript(join(outdir, 'cli', 'command.cjs'))
    expect(script.cachedDataRejected).toBe(false)
  })

  test('starts without that as well', async () => {
    const main = join(outdir, 'cli', 'main.js')
    const cache = codeCacheOf(join(outdir, 'cli', 'command.cjs'))
    const whole = await readFile(cache)
    for (const spoilt of [Buffer.alloc(0), Buffer.from('rubbish'), whole.subarray(0, 5000)]) {
      await writeFile(cache, spoilt)
      const { stdout } = await promisify(execFile)(process.execPath, [main, '--version'])
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    }
    await rm(cache)
    const { stdout } = await promisify(execFile)(process.execPath, [main, '--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
