import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { listen } from '../../src/node/listen.ts'
import { codeBlocks, readCurl } from './curl.ts'

/* The README's curl commands, one after the other, as a newcomer pastes them: twice, on two servers at once. */

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const commands = codeBlocks(readme, 'sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('curl '))

/** What is not 2xx, the first time and the second. */
const others: readonly [RegExp, first: number | 'lost', second: number | 'lost'][] = [
  [/2024-02-30/, 400, 400],
  [/DATE_TOO_FAR/, 400, 400],
  [/rate-limited/, 429, 429],
  [/lost-response/, 'lost', 'lost'],
  // What was booked is taken, and a salon of that name is there.
  [/_maniqui\/sandboxes -H/, 201, 409],
  [/v1\/clients -H .* -d/, 201, 201],
  [/"amount": 50/, 201, 422],
  [/hora_inicio": "(12:00|09:30)"/, 201, 409],
]

const isAgain = new Set(commands.filter((line, index) => commands.indexOf(line) < index))

const statuses = (command: string): readonly (number | 'lost')[] => {
  const [, first, second] = others.find(([pattern]) => pattern.test(command)) ?? [/./, 200, 200]
  return isAgain.has(command) ? [first, second, second, second] : [first, second]
}

test('the README has a tour', () => {
  expect(commands.length).toBeGreaterThan(12)
  expect(isAgain.size).toBe(1)
})

describe.concurrent.each(['one server', 'another beside it'])('%s', () => {
  test('answers each command, and again', async ({ expect }) => {
    await using server = await listen(await createManiqui(), { port: 0 })
    const met = new Map<string, (number | 'lost')[]>()
    for (const command of [...commands, ...commands]) {
      const { url, init } = readCurl(command)
      const answer = await fetch(url.replace('http://127.0.0.1:4010', server.url), init).then(
        ({ status }) => (status < 300 && status !== 201 ? 200 : status),
        () => 'lost' as const,
      )
      met.set(command, [...(met.get(command) ?? []), answer])
    }
    for (const [command, answers] of met) {
      expect.soft(answers, command).toEqual(statuses(command))
    }
  })
})
