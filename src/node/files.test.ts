import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FixtureError } from '../fixture/built-in.ts'
import { isFixtureFile, readData, readFixtureFile } from './files.ts'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'maniqui-'))
})
afterEach(() => rm(directory, { recursive: true }))

async function written(text: string | Uint8Array, name = 'salon.yaml'): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, text)
  return path
}

/** What is said of a file, each line without the directory. */
async function problemsOf(text: string | Uint8Array, name?: string): Promise<string[]> {
  const path = await written(text, name)
  const error: unknown = await readFixtureFile(path).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(FixtureError)
  return String(error instanceof Error && error.message)
    .split('\n')
    .map((line) => line.replace(`${directory}/`, ''))
}

const demo = new URL('../../fixtures/demo.yaml', import.meta.url)

test('a fixture is read from YAML, and from JSON the same', async () => {
  const fixture = await readFixtureFile(await written(await readFile(demo, 'utf8')))
  expect(fixture.zone).toBe('Europe/Madrid')
  const json = await written(JSON.stringify(fixture), 'salon.json')
  expect(await readFixtureFile(json)).toEqual(fixture)
})

test('an unknown key is refused at its line and column', async () => {
  const [problem, ...more] = await problemsOf('zone: Europe/Madrid\nslotSteps: 30\n')
  expect(problem).toMatch(/^salon\.yaml:2:1: .*slotSteps/)
  expect(more).toEqual([])
})

test('all problems are told at once, each where it stands, also in flow style and in JSON', async () => {
  const yaml = await problemsOf('slotStep: 7\nholidays:\n  - { day: today, nmae: x }\n')
  expect(yaml.map((line) => line.split(': ')[0])).toEqual(
    expect.arrayContaining(['salon.yaml:1:1', 'salon.yaml:3:19']),
  )
  const json = await problemsOf('{\n  "zone": "Europe/Madrid",\n  "slotStep": 7\n}', 'salon.json')
  expect(json[0]).toMatch(/^salon\.json:3:3: /)
})

test('a dangling id is refused where it is used', async () => {
  const demoText = await readFile(demo, 'utf8')
  const problems = await problemsOf(
    demoText.replace('\ntimeOff:\n', '\ntimeOff:\n  - { professional: 4711, day: tomorrow }\n'),
  )
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^salon\.yaml:\d+:7: .*4711/)
})

test('what an alias stands for is refused where it is written', async () => {
  const problems = await problemsOf('business: &b { name: 3 }\nlocations: [*b]\n')
  expect(problems.filter((line) => line.startsWith('salon.yaml:1:16: '))).toHaveLength(2)
})

test.each([
  ['no YAML', 'a: [1, 2\nb: }', /^salon\.yaml:2:\d+: /],
  ['a key twice', 'zone: a\nzone: b\n', /^salon\.yaml:2:1: .*unique/],
  ['two documents', 'zone: a\n---\nzone: b\n', /^salon\.yaml:\d:\d+: .*multiple documents/],
  ['a list', '- 1\n', /^salon\.yaml:1:1: /],
  ['nothing', '', /^salon\.yaml:1:1: /],
  ['an alias to nothing', 'zone: *nowhere\n', /^salon\.yaml:\d:\d+: .*alias/i],
  ['deep nesting', `zone: ${'['.repeat(50_000)}`, /^salon\.yaml:1:/],
])('%s is refused with its place', async (_, text, expected) => {
  expect((await problemsOf(text))[0]).toMatch(expected)
})

test('a billion laughs are refused', async () => {
  const levels = 'abcdefghij'.split('').map((name, index, names) => {
    const item = index === 0 ? 'ha' : `*${names[index - 1]}`
    return `${name}: &${name} [${Array(10).fill(item).join(', ')}]`
  })
  const [problem] = await problemsOf(levels.join('\n'))
  expect(problem).toMatch(/^salon\.yaml:1:1: Excessive alias count/)
})

test.each([
  ['text in another encoding', Buffer.from([0x7a, 0xf1, 0x0a]), 'no UTF-8 text'],
  ['a huge file', Buffer.alloc(17 * 1024 * 1024, 0x20), 'at most 16 MiB'],
])('%s is refused', async (_, bytes, sentence) => {
  expect((await problemsOf(bytes))[0]).toContain(sentence)
})

test('a file that is not there, and a directory, are refused by name', async () => {
  await expect(readFixtureFile('no/such.yaml')).rejects.toThrow(
    'no/such.yaml: There is no such file',
  )
  await expect(readFixtureFile(directory)).rejects.toThrow('This is a directory')
})

test('names of fixtures and generated salons are left as they are, the rest are paths', async () => {
  expect(await readData('demo')).toBe('demo')
  expect(await readData('generate:professionals=2')).toBe('generate:professionals=2')
  const path = await written('zone: Europe/Madrid\n')
  expect(await readData(path)).toEqual({ zone: 'Europe/Madrid' })
  await expect(readData('nope')).rejects.toThrow('take one of busy-saturday, demo')
  expect(['demo', 'generate:x', './demo', 'mine.yaml'].map(isFixtureFile)).toEqual([
    false,
    false,
    true,
    true,
  ])
})
