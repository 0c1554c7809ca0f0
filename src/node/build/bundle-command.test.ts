import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createManiqui } from '../../library/maniqui.ts'
import { bundleCommand } from './bundle-command.ts'

let outdir: string
let metafile: Metafile

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'maniqui-'))
  metafile = await bundleCommand(join(outdir, 'cli'))
})
afterAll(() => rm(outdir, { recursive: true }))

/** The source files that a plain `serve` loads: those of the files that need no import on demand, and of `serve`. */
function startedWith(): readonly string[] {
  const files = new Set<string>()
  const load = (path: string) => {
    if (files.has(path)) return
    files.add(path)
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && metafile.outputs[next]) load(next)
    }
  }
  for (const [path, { entryPoint = '' }] of Object.entries(metafile.outputs)) {
    if (['src/cli/boot.ts', 'src/cli/main.ts', 'src/cli/serve.ts'].includes(entryPoint)) load(path)
  }
  return [...files].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}))
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

  test('needs no package beside it, but the one that --explore alone asks for', () => {
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    )
    expect(outside.filter((path) => !isBuiltin(path))).toEqual(['fast-check'])
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

  test('generates the same salon, without the names of another language', async () => {
    const [data, now] = ['generate:professionals=6,days=14', '2026-03-10T08:00:00']
    const flags = ['--port', '0', '--seed', '7', '--now', now, '--freeze', '--data', data]
    const server = spawn(process.execPath, [join(outdir, 'cli', 'main.js'), ...flags])
    try {
      const [url] = await once(server.stdout, 'data')
      const sandbox = `${String(url).trim()}/_maniqui/sandboxes/names`
      await fetch(`${sandbox}/reset`, { method: 'POST' })
      const maniqui = await createManiqui({ data, now, seed: 7, frozen: true })
      const ours = maniqui.sandbox('names').snapshot()
      expect(await (await fetch(`${sandbox}/snapshot`)).json()).toEqual(
        JSON.parse(JSON.stringify(ours)),
      )
      expect(ours.salon.base.clients.length).toBeGreaterThan(20)
    } finally {
      server.kill()
    }
  })
})
