import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../src/node/build/root.ts'

/* What npm would publish, put into another project, whose dependencies are the ones we have. */

const run = promisify(execFile)

interface Packed {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
}

let packed: Packed
let project: string
let place: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'otro proyecto de peluquería '))
  place = join(project, 'node_modules/maniqui')
  await mkdir(place, { recursive: true })
  // What is current is not built again.
  await run(process.execPath, [`${root}src/node/build/build.mjs`])
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project]
  const { stdout } = await run('npm', pack, { cwd: root })
  ;[packed] = JSON.parse(stdout)
  await run('tar', ['xzf', join(project, packed.filename), '--strip-components=1', '-C', place])
  const { dependencies } = JSON.parse(await readFile(join(place, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(project, 'node_modules', name)), { recursive: true })
    await symlink(`${root}node_modules/${name}`, join(project, 'node_modules', name))
  }
  await writeFile(join(project, 'package.json'), '{ "type": "module" }')
})
afterAll(() => rm(project, { recursive: true }))

test('is at most 1 MB packed and 4 MB unpacked', () => {
  expect(packed.size).toBeLessThanOrEqual(1_000_000)
  expect(packed.unpackedSize).toBeLessThanOrEqual(4_000_000)
})

test('brings the command', async () => {
  const main = join(place, 'dist/cli/main.js')
  const { stdout } = await run(process.execPath, [main, '--version'], { cwd: project })
  expect(stdout).toBe('0.1.0\n')
})

const program = `
import { createManiqui, type SandboxHandle } from 'maniqui'
import type { paths as citapro } from 'maniqui/citapro'
import type { paths as salonbookit } from 'maniqui/salonbookit'

export const services = '/v1/services' satisfies keyof citapro
export const booking = '/api/v1/reservas/crear/' satisfies keyof salonbookit
type Services = citapro[typeof services]['get']['responses'][200]['content']['application/json']

const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
using box: SandboxHandle = maniqui.sandbox('mine')
const headers = { 'x-api-key': box.citaproKey }
const answer = await maniqui.fetch(new Request('http://salon' + services, { headers }))
const { items }: Services = JSON.parse(await answer.text())
export const first: string | undefined = items[0]?.name
`

const onNode = `
import { readFileSync } from 'node:fs'
import { createManiqui } from 'maniqui'
import { listen, StateError } from 'maniqui/node'

const listening = await listen(await createManiqui(), { port: 0 })
const headers = { 'x-api-key': 'cpk_mine' }
const { status } = await fetch(listening.url + '/v1/services', { headers })
await listening[Symbol.asyncDispose]()
const files = ['fixture.schema.json', 'fixtures/demo.yaml', 'openapi/citapro.yaml']
const texts = files.map((file) => readFileSync(new URL(import.meta.resolve('maniqui/' + file)), 'utf8'))
console.log(JSON.stringify({ status, error: new StateError('x').name, starts: texts.map((text) => text[0]) }))
`

describe('for a program of another project', () => {
  test('runs with every entry', async () => {
    await writeFile(join(project, 'main.mjs'), onNode)
    const { stdout } = await run(process.execPath, [join(project, 'main.mjs')])
    const starts = ['{', '#', 'o']
    expect(JSON.parse(stdout)).toEqual({ status: 200, error: 'StateError', starts })
  })

  // Each with all that it brings along, as a project sees it that leaves skipLibCheck out.
  test.each(['bundler', 'node16', 'nodenext'])('has sound types with %s', async (resolution) => {
    for (const [file, content] of [
      ['program.ts', program],
      ['node.mts', onNode],
    ] as const) {
      await writeFile(join(project, file), content)
    }
    const options = {
      moduleResolution: resolution,
      module: resolution === 'bundler' ? 'esnext' : resolution,
      target: 'es2022',
      strict: true,
      skipLibCheck: false,
      resolveJsonModule: true,
      noEmit: true,
    }
    expect(problems(['program.ts'], { ...options, lib: ['es2022', 'dom'], types: [] })).toEqual([])
    const typeRoots = [`${root}node_modules/@types`]
    const node = { ...options, lib: ['es2022'], types: ['node'], typeRoots }
    expect(problems(['program.ts', 'node.mts'], node)).toEqual([])
  })

  test('declares nothing by what only Node has', async () => {
    const files = await readdir(join(place, 'dist/lib'), { recursive: true })
    const declarations = files.filter((file) => file.endsWith('.d.ts'))
    expect(declarations.length).toBeGreaterThan(10)
    for (const file of declarations) {
      expect(await readFile(join(place, 'dist/lib', file), 'utf8')).not.toMatch(/\bBuffer\b|"node:/)
    }
  })
})

function problems(files: readonly string[], compilerOptions: object): readonly string[] {
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, project)
  const rootNames = files.map((file) => join(project, file))
  const found = ts.getPreEmitDiagnostics(ts.createProgram({ rootNames, options }))
  return [...errors, ...found].map(({ messageText, file }) => {
    return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
