import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

/** Programs that are there wherever the package is developed. */
const always: ReadonlySet<string> = new Set(['node', 'npm'])

/** What of a script only a POSIX shell understands: variables set or read, quotes, other joints than `&&`. */
function onlyPosix(script: string): string[] {
  return script.split('&&').flatMap((command) => {
    const [program = ''] = command.trim().split(/\s+/)
    if (/^\w+=/.test(program)) return [`sets ${program}`]
    const odd = /['`$;|<>*~\\]/.exec(command)
    if (odd) return [`has ${odd[0]}`]
    const isKnown = always.has(program) || existsSync(`${root}node_modules/.bin/${program}`)
    return isKnown ? [] : [`calls ${program}`]
  })
}

test.each<[script: string, reasons: readonly string[]]>([
  ['REDOCLY_TELEMETRY=off redocly lint', ['sets REDOCLY_TELEMETRY=off']],
  ['tsc && CI=1 vitest run', ['sets CI=1']],
  ['rm -rf dist', ['calls rm']],
  ['npm run build && cp a b', ['calls cp']],
  ["vitest -t 'one test'", ["has '"]],
  ['vitest run $FILES', ['has $']],
  ['vitest run; tsc', ['has ;']],
  ['vitest | cat', ['has |']],
  ['npm run codegen && oxfmt', []],
])('%s is only for POSIX shells: %j', (script, reasons) => {
  expect(onlyPosix(script)).toEqual(reasons)
})

test.each(Object.entries<string>(scripts))('npm run %s runs in any shell', (_, script) => {
  expect(onlyPosix(script)).toEqual([])
})

/** What a test of a pure room never needs. */
const servers = /library\/maniqui|\/listen\.ts|\/server\.ts|dist\//

test('npm run test:unit is the tests of rooms that need no server', () => {
  const folders = String(scripts['test:unit']).match(/src\/\w+\//g) ?? []
  expect(folders.length).toBeGreaterThan(5)
  let read = 0
  for (const folder of folders) {
    const files = readdirSync(root + folder, { recursive: true }).map(String)
    const tests = files.filter((file) => file.endsWith('.test.ts'))
    read += tests.length
    for (const file of tests) {
      expect(readFileSync(`${root}${folder}${file}`, 'utf8'), folder + file).not.toMatch(servers)
    }
  }
  expect(read).toBeGreaterThan(40)
})
