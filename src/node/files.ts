import { readFile, stat } from 'node:fs/promises'
import { codeOf, messageOf } from '../json/thrown.ts'
import { FixtureError, fixtureNames, type FixtureUse, listFixtures } from '../fixture/built-in.ts'
import type { Fixture } from '../fixture/fixture.ts'

const maxBytes = 16 * 1024 * 1024

/** How often aliases may be expanded: enough for any salon, too little for a billion laughs. */
const maxAliasCount = 1000

/**
 * Reads a fixture of one's own from a YAML or JSON file.
 *
 * @throws FixtureError with every problem as `file:line:column: message`, one a line.
 * @example
 * const maniqui = await createManiqui({ data: await readFixtureFile('fixtures/our-salon.yaml') })
 */
export async function readFixtureFile(
  path: string,
  use: FixtureUse = { now: Date.now(), zone: undefined },
): Promise<Fixture> {
  const text = await textOf(path)
  // Reading YAML is a third of the start-up time, which a built-in fixture does not pay, nor the check of it.
  const [{ LineCounter, parseDocument }, { locate }, { readFixture }] = await Promise.all([
    import('yaml'),
    import('./locate.ts'),
    import('../fixture/read-fixture.ts'),
  ])
  const lines = new LineCounter()
  const document = orProblem(path, () =>
    parseDocument(text, { lineCounter: lines, prettyErrors: false }),
  )
  if (document.errors.length > 0) {
    throw unusable(
      document.errors.map(({ pos: [offset], message }) => {
        const { line, col } = lines.linePos(offset)
        return `${path}:${line}:${col}: ${message}`
      }),
    )
  }
  const result = readFixture(
    orProblem(path, () => document.toJS({ maxAliasCount })),
    use,
  )
  if (result.ok) return result.fixture
  throw unusable(
    result.problems.map((problem) => {
      const { line, column } = locate(document, lines, problem.path)
      return `${path}:${line}:${column}: ${problem.message}`
    }),
  )
}

/**
 * `data` as the command line takes it: a built-in fixture's name and `generate:…` stay as they are, and a
 * path becomes the fixture in that file.
 */
export async function readData(data: string, use?: FixtureUse): Promise<string | Fixture> {
  if (!isFixtureFile(data)) return data
  if (looksLikePath(data) || (await isFile(data))) return readFixtureFile(data, use)
  throw new FixtureError(
    `There is no fixture and no file “${data}”: take one of ${fixtureNames.join(', ')}, a path to a YAML or JSON file, or generate:professionals=50,days=90.\n${listFixtures()}`,
  )
}

/** Whether `data` names a file, so that there is something to watch. */
export function isFixtureFile(data: string): boolean {
  return !data.startsWith('generate:') && !fixtureNames.includes(data)
}

function looksLikePath(data: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(data)
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) {
      throw new FixtureError(`${path}: A fixture file holds at most 16 MiB, not ${size} bytes.`)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    throw error instanceof FixtureError ? error : new FixtureError(`${path}: ${unreadable(error)}`)
  }
}

function unreadable(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'There is no such file: check the path.'
    case 'EISDIR':
      return 'This is a directory: name a YAML or JSON file in it.'
    case 'EACCES':
      return 'This file may not be read by this user: change its permissions.'
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'This file is no UTF-8 text: save it as UTF-8.'
    default:
      return `This file cannot be read: ${String(error)}`
  }
}

/** What overflows the stack or the alias limit is a problem of the file, not of ours. */
function orProblem<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unusable([`${path}:1:1: ${messageOf(error)}`])
  }
}

function unusable(problems: readonly string[]): FixtureError {
  return new FixtureError(problems.join('\n'))
}
