import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { type Listening, listen } from '../../src/node/listen.ts'
import { codeBlocks, readCurl } from './curl.ts'

/* The README's curl commands, one after the other against one server, as a newcomer pastes them. */

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const commands = codeBlocks(readme, 'sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('curl '))

/** The commands that are there to show an error. */
const errors: readonly [RegExp, number][] = [
  [/2024-02-30/, 400],
  [/DATE_TOO_FAR/, 400],
  [/rate-limited/, 429],
]

let server: Listening

beforeAll(async () => {
  server = await listen(await createManiqui(), { port: 0 })
})

afterAll(() => server.close())

test('the README has a tour', () => {
  expect(commands.length).toBeGreaterThan(12)
})

test.each(commands)('%s', async (command) => {
  const { url, init } = readCurl(command)
  const expected = errors.find(([pattern]) => pattern.test(command))?.[1]
  const response = await fetch(url.replace('http://127.0.0.1:4010', server.url), init)
  if (expected === undefined) expect(Math.floor(response.status / 100)).toBe(2)
  else expect(response.status).toBe(expected)
})
