import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const importing = (module: string) => `import { x } from '${module}'; export const y = x`

/** What each line, alone in a file at that place, is refused for; `undefined` when it is allowed. */
const lines: readonly (readonly [file: string, line: string, rule: string | undefined])[] = [
  ['src/salon/a.ts', importing('../openapi/load.ts'), 'no-restricted-imports'],
  ['src/salon/b.ts', importing('../sandbox/sandbox.ts'), 'no-restricted-imports'],
  ['src/salon/c.ts', importing('./clock.ts'), undefined],
  ['src/salon/d.ts', importing('node:fs'), 'no-restricted-imports'],
  ['src/salon/e.ts', `export const now = Date.now()`, 'no-restricted-globals'],
  ['src/salon/f.ts', `export const dice = Math.random()`, 'no-restricted-properties'],
  ['src/salon/f.test.ts', `export const dice = Math.random()`, undefined],
  ['src/openapi/a.ts', importing('../salon/salon.ts'), 'no-restricted-imports'],
  ['src/openapi/b.ts', `export const env = process.env`, 'no-restricted-globals'],
  ['src/journal/a.ts', importing('../openapi/load.ts'), 'no-restricted-imports'],
  ['src/sandbox/a.ts', importing('../salon/salon.ts'), undefined],
  ['src/sandbox/b.ts', importing('../middleware/sandbox.ts'), 'no-restricted-imports'],
  ['src/sandbox/scenarios/a.ts', importing('../../apis/api.ts'), 'no-restricted-imports'],
  ['src/sandbox/scenarios/b.ts', importing('../../server.ts'), 'no-restricted-imports'],
  ['src/apis/citapro/a.ts', importing('../salonbookit/api.ts'), 'no-restricted-imports'],
  ['src/apis/salonbookit/a.ts', importing('../citapro/api.ts'), 'no-restricted-imports'],
  ['src/apis/citapro/b.ts', importing('../../salon/salon.ts'), undefined],
  ['src/apis/citapro/c.ts', importing('../../control/control.ts'), 'no-restricted-imports'],
  ['src/middleware/a.ts', importing('../verifier/verify.ts'), 'no-restricted-imports'],
  ['src/verifier/a.ts', importing('../salon/salon.ts'), 'no-restricted-imports'],
  ['src/verifier/checks/a.ts', importing('../../maniqui.ts'), 'no-restricted-imports'],
  ['src/verifier/checks/b.ts', importing('../../openapi/load.ts'), undefined],
  ['src/self-test/a.ts', importing('../server.ts'), undefined],
  ['src/node/a.ts', importing('node:fs'), undefined],
  ['src/node/b.ts', importing('../cli/main.ts'), 'no-restricted-imports'],
  ['src/server.ts', importing('./node/listen.ts'), 'no-restricted-imports'],
  ['src/proxy.ts', importing('node:http'), 'no-restricted-imports'],
  ['src/cli/a.ts', importing('../node/listen.ts'), undefined],
  ['src/apis/a.ts', `export const a: any = 1`, 'no-explicit-any'],
  ['src/apis/b.ts', `export const a = JSON.parse('1') as number`, 'consistent-type-assertions'],
]

let folder: string
let found: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maniqui-'))
  await copyFile(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const [file, line] of lines) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), `${line}\n`)
  }
  found = new Map(
    (await lint()).map(({ filename, code }) => [filename, code.replace(/^.*\((.*)\)$/, '$1')]),
  )
})
afterAll(() => rm(folder, { recursive: true }))

async function lint(): Promise<readonly { filename: string; code: string }[]> {
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  const ran = await new Promise<string>((resolve) => {
    // It exits with 1 when it finds something, which is what this is about.
    execFile(oxlint, ['-f', 'json', '.'], { cwd: folder }, (_error, stdout) => resolve(stdout))
  })
  return JSON.parse(ran).diagnostics
}

test.each(lines)('%s: %s', (file, _line, rule) => {
  expect(found.get(file)).toBe(rule)
})
