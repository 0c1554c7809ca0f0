import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { root } from '../../src/node/build/root.ts'

const run = promisify(execFile)

/** Another project, in a folder of its own, that installs a package. @throws Error when npm cannot get it. */
export async function projectWith(spec: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/package.json`, '{ "private": true }')
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1']
  await run('npm', ['install', ...flags, spec], { cwd: folder, timeout: 120_000 })
}

/** What npm would publish, as a file in that folder. */
export async function packInto(folder: string): Promise<string> {
  await run(process.execPath, [`${root}src/node/build/build.mjs`])
  const flags = ['--json', '--ignore-scripts', '--pack-destination', folder]
  const { stdout } = await run('npm', ['pack', ...flags], { cwd: root })
  const [{ filename }]: [{ filename: string }] = JSON.parse(stdout)
  return `${folder}/${filename}`
}
