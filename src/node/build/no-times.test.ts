import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const comparing = `const began = performance.now()\nexport const isQuick = performance.now() - began < 5`

/** Files, and in how many places each is refused. */
const files: readonly (readonly [file: string, text: string, times: number])[] = [
  ['src/a.test.ts', comparing, 2],
  ['src/salon/a.test.ts', comparing, 2],
  ['src/control/a.test.tsx', comparing, 2],
  ['contract-tests/limits/a.ts', comparing, 2],
  ['src/b.test.ts', `export const took = (began: number) => Date.now() - began`, 1],
  ['src/c.test.ts', `export const took = (began: Date) => new Date().getTime() - +began`, 1],
  ['src/d.test.ts', `export const took = () => process.hrtime()`, 1],
  ['src/e.test.ts', `const { now } = performance; export const began = now`, 1],
  ['src/f.test.ts', `export const at = Date.UTC(2026, 2, 10)`, 0],
  ['src/node/a.ts', comparing, 0],
]

test('a test that reads a clock is refused, other code may', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maniqui-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'src/node/build'), { recursive: true })
  for (const config of [
    '.oxlintrc.json',
    '.oxlintrc.layers.json',
    'src/node/build/lint-rules.mjs',
  ]) {
    await copyFile(join(root, config), join(folder, config))
  }
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), `${text}\n`)
  }
  const refused = await lint(folder)
  for (const [file, , times] of files) {
    const those = refused.filter(({ filename }) => filename === file)
    expect([file, those.length]).toEqual([file, times])
    for (const { help } of those) {
      expect(help).toContain('Count work')
    }
  }
})

async function lint(cwd: string): Promise<readonly { filename: string; help: string }[]> {
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  const ran = await new Promise<string>((resolve) => {
    // It exits with 1 when it finds something, which is what this is about.
    execFile(oxlint, ['-f', 'json', '.'], { cwd }, (_error, stdout) => resolve(stdout))
  })
  return JSON.parse(ran).diagnostics
}
