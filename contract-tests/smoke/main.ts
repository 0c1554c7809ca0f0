import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../../src/json/thrown.ts'
import { packInto, projectWith } from './fetch-packages.ts'
import { type CommandLine, visit } from './visit.ts'

/*
 * `npm run smoke`: what npm packs is installed in another project and visited with every runtime that people have.
 * They come from npm, into a folder that goes away; one that cannot be had is skipped with a sentence.
 */

const runtimes: readonly (readonly [spec: string, ...flags: string[]])[] = [
  ['node@22'],
  ['node@24'],
  ['node@26'],
  ['bun'],
  ['deno', 'run', '--allow-all'],
]

const folder = await mkdtemp(join(tmpdir(), 'maniqui-smoke-'))

async function fetchRuntime(
  spec: string,
  flags: readonly string[],
): Promise<CommandLine | undefined> {
  try {
    await projectWith(spec, join(folder, spec))
    return [join(folder, spec, 'node_modules/.bin', spec.replace(/@.*/, '')), ...flags]
  } catch (error) {
    process.stdout.write(`Skipped: ${spec} cannot be had here (${reasonOf(error)}).\n`)
    return undefined
  }
}

async function visitWith(name: string, line: CommandLine): Promise<void> {
  try {
    await visit([...line, join(folder, 'project/node_modules/maniqui/dist/cli/main.js')])
    process.stdout.write(`${name}: serves, books and verifies.\n`)
  } catch (error) {
    process.exitCode = 1
    process.stdout.write(`${name}: FAILED: ${messageOf(error)}\n`)
  }
}

/** The first line says what was run. */
function reasonOf(error: unknown): string {
  const [first, second] = messageOf(error).split('\n')
  return second || first || 'for no reason told'
}

try {
  const installed = packInto(folder).then((file) => projectWith(file, join(folder, 'project')))
  const fetched = runtimes.map(([spec, ...flags]) => fetchRuntime(spec, flags))
  await installed
  await visitWith(`node ${process.version}`, [process.execPath])
  for (const [index, [spec]] of runtimes.entries()) {
    const line = await fetched[index]
    if (line) await visitWith(spec, line)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
