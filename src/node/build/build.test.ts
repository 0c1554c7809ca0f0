import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from './root.ts'

/* A project of a few files, whose builder writes down what it was asked for: the real one takes seconds. */

const builder = `
  import { appendFile, mkdir, writeFile } from 'node:fs/promises'
  export async function buildParts(parts, dist) {
    for (const part of parts) {
      await mkdir(dist + '/' + part + '/on-demand', { recursive: true })
      await appendFile(dist + '/../builds', part + ' ')
      await writeFile(dist + '/' + part + '/on-demand/chunk.js', '')
      await writeFile(dist + '/' + part + '/main.js', 'console.log(process.argv.slice(2).join())')
    }
  }`

let project: string

beforeEach(async () => {
  // Spaces and accents are usual in people's folders, and are not written like that in a URL.
  project = await mkdtemp(join(tmpdir(), 'maniquí de prueba '))
  const build = join(project, 'src/node/build')
  for (const folder of ['openapi', 'fixtures', 'src/node/build']) {
    await mkdir(join(project, folder), { recursive: true })
  }
  for (const file of ['build.mjs', 'inputs.mjs']) {
    await copyFile(`${root}src/node/build/${file}`, join(build, file))
  }
  await write('src/node/build/build-parts.ts', builder)
  await write('package.json', '{ "type": "module" }')
  for (const file of ['package-lock.json', 'tsconfig.json']) {
    await write(file, '{}')
  }
  await write('openapi/citapro.yaml', 'openapi: 3.1.0')
})
afterEach(() => rm(project, { recursive: true }))

const write = (file: string, content: string) => writeFile(join(project, file), content)

const remove = (file: string) => rm(join(project, file), { recursive: true })

/** Runs the script; resolves with what it printed. */
async function run(...flags: string[]): Promise<string> {
  const script = join(project, 'src/node/build/build.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...flags])
  return stdout
}

const useDependencies = () => symlink(`${root}node_modules`, join(project, 'node_modules'))

/** What was built since the last look. */
async function builds(): Promise<string[]> {
  const noted = await readFile(join(project, 'builds'), 'utf8').catch(() => '')
  await rm(join(project, 'builds'), { force: true })
  return noted.trim().split(' ').filter(Boolean)
}

test('what is built of these very sources is not built again', async () => {
  await useDependencies()
  await run()
  expect(await builds()).toEqual(['cli', 'lib'])
  await run()
  await write('src/some.test.ts', 'a test is no part of it')
  await run()
  expect(await builds()).toEqual([])
})

test.each([
  ['a changed document', () => write('openapi/citapro.yaml', 'openapi: 3.1.1')],
  ['a new source', () => write('src/new.ts', '')],
  ['another dependency', () => write('package-lock.json', '{ }')],
])('%s is built', async (_, change) => {
  await useDependencies()
  await run()
  await builds()
  await change()
  await run()
  expect(await builds()).toEqual(['cli', 'lib'])
})

test.each([
  ['dist/lib', ['lib']],
  ['dist/cli', ['cli']],
  ['dist/cli/on-demand/chunk.js', ['cli']],
  ['dist', ['cli', 'lib']],
])('%s is built again when it was deleted', async (place, parts) => {
  await useDependencies()
  await run()
  await builds()
  await remove(place)
  await run()
  expect(await builds()).toEqual(parts)
})

test('a start builds the command alone, once, and is the command', async () => {
  await useDependencies()
  expect(await run('--start', '--port', '0')).toBe('--port,0\n')
  expect(await run('--start', '--port', '0')).toBe('--port,0\n')
  expect(await builds()).toEqual(['cli'])
})

test('without the development dependencies one sentence says what to do', async () => {
  await expect(run()).rejects.toMatchObject({
    code: 1,
    stderr: `Maniquí is built by its development dependencies, which this folder lacks: run \`npm ci\` in ${project}/ first.\n`,
  })
})
