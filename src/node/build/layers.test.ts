import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rooms } from './rooms.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const imports = 'no-restricted-imports'

const importing = (module: string) => `import { x } from '${module}'; export const y = x`

type Line = readonly [file: string, line: string, rule: string | undefined]

/** A file in a room, and how it names another room: `../salon/a.ts`, or `./server.ts` at the top. */
function lineFrom(from: string, to: string, name: string): readonly [file: string, line: string] {
  const isTop = from.endsWith('.ts')
  const target = to.endsWith('.ts') ? to : `${to}/a.ts`
  return [
    isTop ? `src/${from}` : `src/${from}/${name}.ts`,
    importing(`${isTop ? './' : '../'}${target}`),
  ]
}

/** Every room names every other one; a room that is a single file can only be tried once, with its worst. */
const betweenRooms: readonly Line[] = rooms.flatMap((room) => {
  const others = rooms.filter(({ name }) => name !== room.name)
  const barred = others.filter(({ name }) => !room.imports.includes(name))
  const tried = room.name.endsWith('.ts') ? barred.slice(-1) : others
  return tried.map(({ name }): Line => {
    const rule = room.imports.includes(name) ? undefined : imports
    return [...lineFrom(room.name, name, `to-${name.replace('.ts', '')}`), rule]
  })
})

/** What else is refused for where it stands; `undefined` when it is allowed. */
const elsewhere: readonly Line[] = [
  ['src/salon/c.ts', importing('./clock.ts'), undefined],
  ['src/salon/d.ts', importing('node:fs'), imports],
  ['src/salon/e.ts', `export const now = Date.now()`, 'no-restricted-globals'],
  ['src/salon/f.ts', `export const dice = Math.random()`, 'no-restricted-properties'],
  ['src/salon/f.test.ts', `export const dice = Math.random()`, undefined],
  ['src/fixture/e.ts', `export const now = Date.now()`, 'no-restricted-globals'],
  ['src/openapi/b.ts', `export const env = process.env`, 'no-restricted-globals'],
  ['src/unhappy/scenarios/a.ts', importing('../../apis/api.ts'), imports],
  ['src/unhappy/scenarios/b.ts', importing('../../server.ts'), imports],
  ['src/apis/citapro/a.ts', importing('../salonbookit/api.ts'), imports],
  ['src/apis/salonbookit/a.ts', importing('../citapro/api.ts'), imports],
  ['src/apis/citapro/b.ts', importing('../../salon/salon.ts'), undefined],
  ['src/apis/citapro/c.ts', importing('../../control/control.ts'), imports],
  ['src/verifier/checks/a.ts', importing('../../library/maniqui.ts'), imports],
  ['src/verifier/checks/b.ts', importing('../../openapi/load.ts'), undefined],
  ['src/node/a.ts', importing('node:fs'), undefined],
  ['src/proxy/a.ts', importing('node:http'), imports],
  ['src/judge/a.ts', importing('node:http'), imports],
  ['src/cli/a.ts', importing('../node/listen.ts'), undefined],
  ['src/apis/a.ts', `export const a: any = 1`, 'no-explicit-any'],
  ['src/apis/c.ts', `export const a = (b: Set<1>) => { for (;;) b.clear() }`, 'loop-braces'],
  ['src/apis/d.ts', `export const a = (b: Set<1>) => { while (b.size) { b.clear() } }`, undefined],
  ['src/apis/e.ts', `export const a = () => {\n${'a()\n'.repeat(61)}}`, 'max-lines-per-function'],
  ['src/apis/f.test.ts', `export const a = () => {\n${'a()\n'.repeat(61)}}`, undefined],
  ['src/apis/b.ts', `export const a = JSON.parse('1') as number`, 'consistent-type-assertions'],
]

const lines = [...betweenRooms, ...elsewhere]

let folder: string
let found: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maniqui-'))
  await mkdir(join(folder, 'src/node/build'), { recursive: true })
  for (const file of ['.oxlintrc.json', '.oxlintrc.layers.json', 'src/node/build/lint-rules.mjs']) {
    await copyFile(join(root, file), join(folder, file))
  }
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
    const room = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
    // It exits with 1 when it finds something, which is what this is about.
    execFile(oxlint, ['-f', 'json', '.'], room, (_error, stdout) => resolve(stdout))
  })
  return JSON.parse(ran).diagnostics
}

test.each(lines)('%s: %s', (file, _line, rule) => {
  expect(found.get(file)).toBe(rule)
})

describe('the list of rooms', () => {
  test('has imports that point down only', () => {
    const upwards = rooms.flatMap(({ name, imports: those }, index) => {
      const below = rooms.slice(0, index).map((room) => room.name)
      return those.filter((one) => !below.includes(one)).map((one) => `${name} -> ${one}`)
    })
    expect(upwards).toEqual([])
  })

  test('keeps judge and verifier apart from our server', () => {
    const server = ['salon', 'sandbox', 'unhappy', 'middleware', 'apis', 'control', 'library']
    const named = rooms.filter(({ name }) => name === 'judge' || name === 'verifier')
    expect(named).toHaveLength(2)
    expect(named.flatMap(({ imports: those }) => those)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${server.join('|')})$`))]),
    )
  })
})

describe('the code', () => {
  /** Every file of ours with the files it imports, types and what is loaded later too. */
  const graph = importGraph()

  test('has no file outside a room', () => {
    expect([...new Set([...graph.keys()].map(roomOf))].toSorted()).toEqual(
      rooms.map(({ name }) => name).toSorted(),
    )
  })

  test('imports what the list says, and the list says nothing else', () => {
    const found = rooms.map(({ name }) => {
      const files = [...graph].filter(([file]) => roomOf(file) === name)
      const others = new Set(files.flatMap(([, targets]) => targets.map(roomOf)))
      others.delete(name)
      return [name, [...others].toSorted()] as const
    })
    expect(found).toEqual(rooms.map(({ name, imports: those }) => [name, those.toSorted()]))
  })

  test('goes round in no circle', () => {
    const over = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      else if (!over.has(file)) {
        for (const target of graph.get(file) ?? []) {
          visit(target, [...path, file])
        }
        over.add(file)
      }
    }
    for (const file of graph.keys()) {
      visit(file, [])
    }
    expect(circles).toEqual([])
  })
})

function importGraph(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(?:^|\/)test-/.test(file))
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, 'src', file), 'utf8')
      const specifiers = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)
      return [file, Array.from(specifiers, ([, path = '']) => posix.join(dirname(file), path))]
    }),
  )
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? ''
}
